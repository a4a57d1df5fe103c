// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Ways back: from what the reader did, to what an article was, and to what its page said. */
QtObject {
    id: root

    required property AppContext app
    required property string article
    /** Whether the article is the reader's own, so that lines of its page can be shown and hidden. */
    required property bool own
    readonly property ArticleVersionModel versions: ArticleVersionModel {
        app: root.app
        article: root.article
    }
    readonly property list<Kirigami.Action> all: [
        UndoAction {
            history: root.app.history
        },
        RedoAction {
            history: root.app.history
        },
        Kirigami.Action {
            displayHint: Kirigami.DisplayHint.AlwaysHide
            icon.name: "view-history"
            text: qsTr("Earlier Texts")
            visible: root.versions.count > 0
            onTriggered: root.versionsRequested()
        },
        Kirigami.Action {
            displayHint: Kirigami.DisplayHint.AlwaysHide
            icon.name: "view-hidden"
            text: qsTr("Hidden Lines")
            visible: root.own
            onTriggered: root.linesRequested()
        }
    ]

    signal versionsRequested
    signal linesRequested
}
