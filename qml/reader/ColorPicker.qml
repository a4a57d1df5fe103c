// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.mitjul.app

/** The six colours of highlights. */
RowLayout {
    id: root

    required property ReadingPalette colors
    property string current

    signal picked(string color)

    component Swatch: ColorSwatch {
        colors: root.colors
        current: root.current === name
        onClicked: root.picked(name)
    }

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Colour")

    Swatch {
        name: "yellow"
        text: qsTr("Yellow")
    }
    Swatch {
        name: "green"
        text: qsTr("Green")
    }
    Swatch {
        name: "blue"
        text: qsTr("Blue")
    }
    Swatch {
        name: "pink"
        text: qsTr("Pink")
    }
    Swatch {
        name: "purple"
        text: qsTr("Purple")
    }
    Swatch {
        name: "orange"
        text: qsTr("Orange")
    }
}
