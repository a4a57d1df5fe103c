// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * What the search found, under the names of the places where it was found.
 */
ListView {
    id: root

    required property SearchModel results
    property real margin: 0

    Accessible.name: qsTr("Search results")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    bottomMargin: Kirigami.Units.gridUnit
    keyNavigationEnabled: true
    model: results
    section.property: "group"

    onCountChanged: currentIndex = Math.max(0, currentIndex)

    delegate: SearchDelegate {
        margin: root.margin
        width: ListView.view.width
        onClicked: root.results.open(index)
    }
    section.delegate: SectionTitle {
        required property string section

        leftPadding: root.margin + Kirigami.Units.gridUnit
        text: section
        width: ListView.view.width
    }
}
