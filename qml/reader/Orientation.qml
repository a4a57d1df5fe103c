// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Finding one's way in an article: what is looked for, the headings, the way back; and the actions for them. */
QtObject {
    id: root

    required property ReadingSurface surface
    required property ArticleController controller
    /** Whether keys are meant for this article. */
    required property bool current
    /** Nothing but the text. */
    property bool barsHidden: false

    readonly property ArticleFinder finder: ArticleFinder {
        document: root.controller.document
        onShown: (paragraph, offset) => root.surface.reveal(paragraph, offset)
    }
    readonly property OutlineModel outline: OutlineModel {
        document: root.controller.document
        position: root.surface.position
    }
    readonly property JumpHistory jumps: JumpHistory {
        surface: root.surface
    }
    readonly property Kirigami.Action find: Kirigami.Action {
        text: qsTr("Find in Article…")
        tooltip: qsTr("Find in this article (Ctrl+F)")
        icon.name: "edit-find"
        shortcut: StandardKey.Find
        enabled: root.controller.loaded && root.current
        displayHint: Kirigami.DisplayHint.IconOnly
        onTriggered: root.findRequested()
    }
    readonly property Kirigami.Action back: Kirigami.Action {
        text: qsTr("Back to Where You Read")
        tooltip: qsTr("Go back to before the jump (Ctrl+Alt+Left)")
        icon.name: "go-previous"
        shortcut: "Ctrl+Alt+Left"
        enabled: root.jumps.canGoBack && root.current
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.jumps.goBack()
    }

    readonly property Kirigami.Action bars: Kirigami.Action {
        text: root.barsHidden ? qsTr("Show Bars") : qsTr("Hide Bars")
        tooltip: qsTr("Nothing but the text (F11)")
        icon.name: "view-fullscreen"
        shortcut: StandardKey.FullScreen
        enabled: root.controller.loaded
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.barsHidden = !root.barsHidden
    }

    readonly property Connections taps: Connections {
        function onBarsRequested() {
            root.barsHidden = root.surface.paged && !root.barsHidden;
        }

        target: root.surface
    }

    signal findRequested
}
