// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Controls as QQC2
import org.mitjul.app

/**
 * The filters of the library: unread articles, a tag, a publisher, a person or company.
 */
QQC2.Menu {
    id: root

    required property ArticleListModel articles
    required property LibraryFilters filters

    title: qsTr("Filter")

    onAboutToShow: filters.refresh()

    QQC2.MenuItem {
        checkable: true
        checked: root.articles.onlyUnread
        text: qsTr("Unread Only")
        onTriggered: root.articles.onlyUnread = checked
    }
    QQC2.MenuItem {
        enabled: root.articles.filtered
        text: qsTr("Show All Articles")
        onTriggered: root.articles.clearFilters()
    }
    QQC2.MenuSeparator {}
    ChoiceMenu {
        choices: root.filters.tags
        current: root.articles.tag
        title: qsTr("Tag")
        onChosen: value => root.articles.tag = value
    }
    ChoiceMenu {
        choices: root.filters.publishers
        current: root.articles.publisher
        title: qsTr("Publisher")
        onChosen: value => root.articles.publisher = value
    }
    QQC2.Menu {
        id: entityMenu

        enabled: count > 0
        title: qsTr("Person or Company")

        Instantiator {
            model: root.filters.entities

            delegate: QQC2.MenuItem {
                required property namedId modelData

                checkable: true
                checked: root.articles.entity === modelData.id
                text: modelData.name
                onTriggered: root.articles.entity = checked ? modelData.id : ""
            }

            onObjectAdded: (index, object) => entityMenu.insertItem(index, object as QQC2.MenuItem)
            onObjectRemoved: (index, object) => entityMenu.removeItem(object as QQC2.MenuItem)
        }
    }
}
