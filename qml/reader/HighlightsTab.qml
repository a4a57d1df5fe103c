// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The highlights of this article: those that need checking first, then in order of place. */
PanelList {
    id: root

    required property AppContext app
    required property ArticleHighlightModel highlights
    required property ReadingPalette colors

    signal placeRequested(int paragraph, int offset)
    signal cardRequested(string highlight)

    Accessible.name: qsTr("Highlights")
    model: highlights

    delegate: HighlightRow {
        width: root.rowWidth
        app: root.app
        colors: root.colors
        onClicked: lost ? root.cardRequested(highlight) : root.placeRequested(paragraph, offset)
        onCardRequested: root.cardRequested(highlight)
    }

    Kirigami.PlaceholderMessage {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        visible: root.count === 0
        text: qsTr("No highlights yet")
        explanation: qsTr("Select a passage and choose a colour.")
    }
}
