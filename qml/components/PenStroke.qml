// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick

/**
 * One stroke of a proofreader's pen: a line that swells a little towards its end.
 */
Item {
    id: root

    property color color

    implicitHeight: 4

    Canvas {
        id: canvas

        readonly property color ink: root.color

        anchors.fill: parent

        onInkChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            pen.fillStyle = ink;
            pen.beginPath();
            pen.moveTo(0, height * 0.45);
            pen.bezierCurveTo(width * 0.4, height * 0.1, width * 0.8, 0, width - 1, height * 0.2);
            pen.quadraticCurveTo(width + 1, height * 0.6, width - 2, height * 0.85);
            pen.bezierCurveTo(width * 0.7, height, width * 0.3, height * 0.75, 0, height * 0.75);
            pen.fill();
        }
    }
}
