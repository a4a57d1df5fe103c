// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

Kirigami.Page {
    id: root

    required property AppContext app
    required property string article
    /** Where to show the article; paragraph −1 is where reading stopped. */
    property int paragraph: -1
    property int offset: 0

    signal entityRequested(string entity)
    signal shareRequested(list<string> articles, list<string> highlights)

    title: qsTr("Reader")
}
