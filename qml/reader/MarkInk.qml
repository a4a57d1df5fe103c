// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app

/** The colour of a highlight on the page's paper. */
QtObject {
    required property ReadingPalette colors
    /** "yellow" */
    required property string name
    // Asking for the theme makes the bindings follow it.
    readonly property color fill: colors.theme >= 0 ? colors.highlightFill(name) : "transparent"
    readonly property color line: colors.theme >= 0 ? colors.highlightLine(name) : "transparent"
}
