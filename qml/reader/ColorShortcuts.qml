// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick

/** Ctrl+1 to Ctrl+6: the six colours, in the order of the toolbar. */
Item {
    id: root

    signal picked(string color)

    component Key: Shortcut {
        required property string color

        enabled: root.enabled
        onActivated: root.picked(color)
    }

    Key {
        sequence: "Ctrl+1"
        color: "yellow"
    }
    Key {
        sequence: "Ctrl+2"
        color: "green"
    }
    Key {
        sequence: "Ctrl+3"
        color: "blue"
    }
    Key {
        sequence: "Ctrl+4"
        color: "pink"
    }
    Key {
        sequence: "Ctrl+5"
        color: "purple"
    }
    Key {
        sequence: "Ctrl+6"
        color: "orange"
    }
}
