// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.mitjul.app

/** The four styles of highlights, drawn in the current colour. */
RowLayout {
    id: root

    required property ReadingPalette colors
    property string color: "yellow"
    property string current

    signal picked(string style)

    component Swatch: StyleSwatch {
        colors: root.colors
        color: root.color
        current: root.current === name
        onClicked: root.picked(name)
    }

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Style")

    Swatch {
        name: "solid"
        text: qsTr("Filled")
    }
    Swatch {
        name: "underline"
        text: qsTr("Underline")
    }
    Swatch {
        name: "strikethrough"
        text: qsTr("Strikethrough")
    }
    Swatch {
        name: "outline"
        text: qsTr("Outline")
    }
}
