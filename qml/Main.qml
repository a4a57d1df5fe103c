// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import org.mitjul.app
import org.mitjul.ui

/**
 * The window. The article that was read last stands in it first; what surrounds it takes longer to load than all that
 * the text needs, and comes after the first frame.
 */
T.ApplicationWindow {
    id: root

    required property AppContext app
    /** The Shell, null before it is loaded. Its type is not named here: it would be loaded with this file. */
    readonly property var shell: surroundings.item
    readonly property bool settled: shell?.settled ?? false
    readonly property Item overlay: T.Overlay.overlay
    /** What was to be said while there was nothing to say it. */
    property list<var> unsaid

    function surround() {
        if (shell) {
            return;
        }
        surroundings.setSource(Qt.resolvedUrl("Shell.qml"), {
            app: app
        });
        unsaid.forEach(say => say(shell));
        unsaid = [];
    }
    function tell(say: var) {
        shell ? say(shell) : unsaid.push(say);
    }

    color: text.active ? colors.paper : palette.window
    height: app.settings.windowSize.height
    minimumHeight: 480
    minimumWidth: 340
    title: shell?.title ?? qsTr("Mitjul")
    visible: true
    width: app.settings.windowSize.width

    Component.onCompleted: {
        // The reader's resizing is not to be taken back by the settings.
        width = width;
        height = height;
        text.active = app.settings.lastArticle.length > 0;
        if (!text.active) {
            surround();
        }
    }
    // For good: articles that are opened later have a page.
    onSettledChanged: text.active = false
    onClosing: {
        if (shell) {
            shell.closing = true;
            shell.rememberPlace();
        }
    }

    ReadingPalette {
        id: colors

        preference: root.app.appearance.readingTheme
        strong: root.app.appearance.strongContrast
    }
    Loader {
        id: surroundings

        anchors.fill: parent
        focus: true
    }
    Loader {
        id: text

        active: false
        anchors.fill: parent

        sourceComponent: FirstText {
            app: root.app
            colors: colors
        }
    }
    Connections {
        function onFrameSwapped() {
            if (!(text.item as FirstText)?.awaited) {
                Qt.callLater(root.surround);
            }
        }

        enabled: root.shell === null
        target: root
    }
    Connections {
        function onNotice(sentence: string) {
            root.tell(shell => shell.say(sentence));
        }
        function onUndoableNotice(sentence: string) {
            root.tell(shell => shell.sayUndoable(sentence));
        }

        target: root.app
    }
}
