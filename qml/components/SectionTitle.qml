// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/**
 * The name of a group in a list.
 */
QQC2.Label {
    Accessible.name: text
    Accessible.role: Accessible.Heading
    bottomPadding: Kirigami.Units.smallSpacing
    color: Kirigami.Theme.disabledTextColor
    elide: Text.ElideRight
    font.bold: true
    font.pointSize: Kirigami.Theme.smallFont.pointSize
    textFormat: Text.PlainText
    topPadding: Kirigami.Units.gridUnit
}
