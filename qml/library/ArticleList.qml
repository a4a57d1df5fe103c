// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * The articles, and the one menu that all rows share.
 */
ListView {
    id: root

    required property AppContext app
    required property ArticleListModel articles
    /** Space beside the rows, so that lines stay readable in a wide window. */
    property real margin: 0

    signal articleChosen(string article)
    signal shareChosen(string article)

    function showMenu(row: ArticleDelegate) {
        currentIndex = row.index;
        rowMenu.article = row.article;
        rowMenu.popup(row);
    }

    Accessible.name: qsTr("Articles")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    bottomMargin: Kirigami.Units.gridUnit
    keyNavigationEnabled: true
    model: articles
    reuseItems: true
    spacing: Kirigami.Units.smallSpacing
    topMargin: Kirigami.Units.smallSpacing

    // So that the arrow keys start somewhere.
    onCountChanged: currentIndex = Math.max(0, currentIndex)

    delegate: ArticleDelegate {
        Keys.onDeletePressed: root.articles.moveToTrash(article)
        app: root.app
        margin: root.margin
        width: ListView.view.width
        onClicked: {
            root.currentIndex = index;
            root.articleChosen(article);
        }
        onMenuRequested: root.showMenu(this)
    }

    QQC2.Menu {
        id: rowMenu

        property string article

        QQC2.MenuItem {
            icon.name: "document-open"
            text: qsTr("Open")
            onTriggered: root.articleChosen(rowMenu.article)
        }
        QQC2.MenuItem {
            icon.name: "document-share"
            text: qsTr("Share…")
            onTriggered: root.shareChosen(rowMenu.article)
        }
        QQC2.MenuSeparator {}
        QQC2.MenuItem {
            icon.name: "user-trash"
            text: qsTr("Move to Trash")
            onTriggered: root.articles.moveToTrash(rowMenu.article)
        }
    }
}
