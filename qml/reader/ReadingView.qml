// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

// The page with its scrolling. The surface lies in the Flickable's content and moves along with the viewport.
FocusScope {
    id: root

    required property ReadingDocument document
    required property ReadingPalette colors
    required property Settings settings
    required property ArticleFinder finder
    property bool progressShown: true
    property bool reducedMotion: false
    readonly property ReadingSurface surface: page

    activeFocusOnTab: true

    Rectangle {
        anchors.fill: parent
        color: root.colors.paper
    }

    ReadingPace {
        id: pace

        document: root.document
        position: page.position
        progress: page.progress
    }
    ProgressLine {
        id: line

        anchors.bottom: parent.bottom
        height: root.progressShown ? implicitHeight : 0
        visible: root.progressShown
        width: parent.width
        column: page.columnRect
        colors: root.colors
        text: pace.text
    }
    Flickable {
        id: flick

        anchors.bottom: line.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: page.originY + page.contentHeight
        contentWidth: width
        interactive: !page.paged
        flickableDirection: Flickable.VerticalFlick
        pixelAligned: true
        topMargin: -page.originY

        QQC2.ScrollBar.vertical: QQC2.ScrollBar {
            id: bar

            policy: page.paged ? QQC2.ScrollBar.AlwaysOff : QQC2.ScrollBar.AsNeeded
        }

        onContentYChanged: page.contentY = contentY

        ArticleSurface {
            id: page

            colors: root.colors
            document: root.document
            finder: root.finder
            focus: true
            height: flick.height
            reducedMotion: root.reducedMotion
            settings: root.settings
            width: flick.width - (Kirigami.Settings.isMobile ? 0 : bar.width)
            y: flick.contentY

            Accessible.focusable: true
            Accessible.name: root.document.title
            Accessible.role: Accessible.Document

            onContentYChanged: {
                // Setting it ends a movement, also to what it is.
                if (flick.contentY !== contentY)
                    flick.contentY = contentY;
            }
        }
        MarginNotes {
            colors: root.colors
            height: page.height
            surface: page
            width: page.width
            y: flick.contentY
        }
    }

    Kirigami.WheelHandler {
        target: flick
    }
    // Two fingers change the size; the line at the top stays where it is.
    PinchHandler {
        property int startSize: 0

        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        onActiveChanged: startSize = root.settings.fontSize
        onActiveScaleChanged: {
            if (active)
                root.settings.fontSize = Math.round(startSize * activeScale);
        }
    }
}
