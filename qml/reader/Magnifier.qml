// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The line under the finger, enlarged above it; below it where there is no room above. */
Rectangle {
    id: root

    required property ReadingSurface surface
    required property ReadingPalette colors
    readonly property rect covered: surface.coveredRect
    /** What a fingertip hides around the line, px. */
    readonly property real finger: 28
    readonly property real above: covered.y - finger - height

    visible: covered.height > 0
    width: Math.min(Kirigami.Units.gridUnit * 11, surface.width)
    height: Math.round(1.9 * covered.height)
    x: Math.max(0, Math.min(covered.x - width / 2, surface.width - width))
    y: above >= 0 ? above : covered.y + covered.height + 2 * finger
    color: root.colors.paper
    Accessible.ignored: true

    ReadingMagnifier {
        anchors.fill: parent
        clip: true
        surface: root.surface
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: root.colors.mutedInk
    }
}
