// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app
import org.mitjul.ui

/** The last article where reading stopped, and at the same place of the window, until its page has been loaded. */
Item {
    id: root

    required property AppContext app
    required property ReadingPalette colors
    /** Whether the text is still to come. */
    readonly property bool awaited: app.state !== AppContext.Failed && controller.failure.length === 0 && !controller.loaded

    // The window may have nothing else to draw.
    onAwaitedChanged: Window.window.update()

    ArticleController {
        id: controller

        app: root.app
        article: root.app.settings.lastArticle
        onOpened: surface.goTo(start.paragraph, start.offset)
    }
    ArticleSurface {
        id: surface

        colors: root.colors
        document: controller.document
        enabled: false
        height: root.height - settings.windowSize.height + settings.readingArea.height
        settings: root.app.settings
        width: root.width - settings.windowSize.width + settings.readingArea.width
        x: settings.readingArea.x
        y: settings.readingArea.y
    }
}
