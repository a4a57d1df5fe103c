// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.ui

/**
 * The line under an article's title: it has grown as far as the reader has read, with a tick wherever they marked.
 */
Item {
    id: root

    property double progress: 0
    property list<double> marks
    property color color

    Accessible.ignored: true
    implicitHeight: 9

    PenStroke {
        anchors.bottom: parent.bottom
        color: root.color
        height: 4
        visible: root.progress > 0
        width: Math.max(8, root.width * Math.min(1, root.progress))
    }
    Repeater {
        model: root.marks

        Rectangle {
            required property double modelData

            color: root.color
            height: 7
            radius: 1
            width: 2
            x: Math.round(modelData * (root.width - width))
        }
    }
}
