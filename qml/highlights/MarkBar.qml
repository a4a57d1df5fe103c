// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app

/** A highlight's colour at the margin, its style told by the shape: full, with a foot, crossed, or hollow. */
Item {
    id: root

    required property ReadingPalette colors
    /** "yellow"… */
    required property string color
    /** "solid"… */
    required property string style
    // Asking for the theme makes the binding follow it; the palette may go before its last row.
    readonly property color ink: colors && colors.theme >= 0 ? colors.highlightLine(color) : "transparent"

    implicitWidth: 12

    Rectangle {
        x: 2
        width: root.style === "solid" ? 5 : root.style === "outline" ? 7 : 2
        height: parent.height
        radius: 1
        color: root.style === "outline" ? "transparent" : root.ink
        border.width: root.style === "outline" ? 1.5 : 0
        border.color: root.ink
    }
    Rectangle {
        y: root.style === "underline" ? parent.height - height : Math.round(parent.height / 2) - 1
        x: root.style === "underline" ? 2 : -2
        width: 10
        height: 3
        radius: 1
        color: root.ink
        visible: root.style === "underline" || root.style === "strikethrough"
    }
}
