// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The whole article, small, on the same paper as the text beside it. */
Rectangle {
    id: root

    required property ReadingSurface surface
    required property ReadingPalette colors

    implicitWidth: Kirigami.Units.gridUnit * 4
    color: colors.paper

    MiniMap {
        id: map

        anchors.fill: parent
        anchors.margins: Kirigami.Units.smallSpacing
        surface: root.surface
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Place in the article")
        Accessible.focusable: true
    }
    Rectangle {
        anchors.fill: parent
        visible: map.activeFocus
        color: "transparent"
        border.width: 1
        border.color: Kirigami.Theme.focusColor
    }
}
