// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates
import org.mitjul.app

/** The article's headings; the one that is being read is marked. */
PanelList {
    id: root

    required property OutlineModel outline

    signal placeRequested(int paragraph)

    currentIndex: outline.current
    Accessible.name: qsTr("Contents")
    model: outline

    delegate: Delegates.RoundedItemDelegate {
        id: row

        required property int index
        required property int paragraph
        required property string heading
        readonly property bool current: index === root.outline.current

        width: root.rowWidth
        text: heading
        font.bold: current
        highlighted: ListView.isCurrentItem && root.activeFocus
        Accessible.name: heading
        Accessible.selected: current
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: root.placeRequested(paragraph)

        contentItem: QQC2.Label {
            leftPadding: Kirigami.Units.largeSpacing
            topPadding: Kirigami.Units.mediumSpacing
            bottomPadding: Kirigami.Units.mediumSpacing
            text: row.text
            textFormat: Text.PlainText
            font: row.font
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: row.current
            width: 3
            height: parent.height * 0.5
            radius: 1
            color: Kirigami.Theme.textColor
        }
    }
}
