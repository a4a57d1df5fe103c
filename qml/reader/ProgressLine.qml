// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** How far one has read and how long the rest takes: quiet, at the end of the column's foot. */
Item {
    id: root

    required property rect column
    required property ReadingPalette colors
    required property string text

    implicitHeight: label.implicitHeight + Kirigami.Units.largeSpacing

    QQC2.Label {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        x: root.column.x
        width: root.column.width
        horizontalAlignment: Text.AlignRight
        text: root.text
        textFormat: Text.PlainText
        color: root.colors.mutedInk
        font: Kirigami.Theme.smallFont
    }
}
