// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * The filters that are on, each with a way to switch it off.
 */
Flow {
    id: root

    required property ArticleListModel articles
    required property LibraryFilters filters

    spacing: Kirigami.Units.smallSpacing

    Kirigami.Chip {
        checkable: false
        text: qsTr("Unread Only")
        visible: root.articles.onlyUnread
        onRemoved: root.articles.onlyUnread = false
    }
    Kirigami.Chip {
        checkable: false
        text: root.articles.tag
        visible: text.length > 0
        onRemoved: root.articles.tag = ""
    }
    Kirigami.Chip {
        checkable: false
        text: root.articles.publisher
        visible: text.length > 0
        onRemoved: root.articles.publisher = ""
    }
    Kirigami.Chip {
        checkable: false
        text: root.filters.nameOf(root.articles.entity)
        visible: root.articles.entity.length > 0
        onRemoved: root.articles.entity = ""
    }
}
