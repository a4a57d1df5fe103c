// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

/**
 * The quiet background of a row: a tint under the pointer, a ring around the one the keyboard is on.
 */
Rectangle {
    id: root

    required property T.ItemDelegate row

    border.color: Kirigami.Theme.focusColor
    border.width: row.visualFocus ? 2 : 0
    color: Qt.alpha(Kirigami.Theme.textColor, row.down || row.highlighted ? 0.1 : row.hovered ? 0.05 : 0)
    radius: Kirigami.Units.cornerRadius
}
