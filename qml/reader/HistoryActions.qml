// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Ways back: from what the reader did, and to what an article was. */
QtObject {
    id: root

    required property AppContext app
    required property string article
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
        }
    ]

    signal versionsRequested
}
