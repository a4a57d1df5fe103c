// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * One way to order the articles.
 */
Kirigami.Action {
    id: root

    required property ArticleListModel articles
    required property int order

    checkable: true
    checked: articles.order === order
    onTriggered: articles.order = order
}
