// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates
import org.mitjul.app

/** Whom and what this article names, and how often. */
ListView {
    id: root

    required property ArticleEntityModel entities

    signal entityRequested(string entity)
    signal mentionRequested(string entity)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Names")
    model: entities
    QQC2.ScrollBar.vertical: QQC2.ScrollBar {}

    delegate: Delegates.RoundedItemDelegate {
        id: row

        required property articleEntity entity

        width: root.width
        text: entity.name
        icon.name: entity.icon
        highlighted: ListView.isCurrentItem && root.activeFocus
        Accessible.name: entity.name
        Accessible.description: count.text
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: root.entityRequested(entity.id)

        contentItem: RowLayout {
            spacing: Kirigami.Units.smallSpacing

            Delegates.SubtitleContentItem {
                Layout.fillWidth: true
                itemDelegate: row
                subtitle: row.entity.otherName
                subtitleItem.textFormat: Text.PlainText
                labelItem.textFormat: Text.PlainText
            }
            QQC2.Label {
                id: count

                text: qsTr("%n time(s)", "how often an article names someone", row.entity.mentions)
                color: Kirigami.Theme.disabledTextColor
                Accessible.ignored: true
            }
            ToolIcon {
                text: qsTr("Next Mention")
                icon.name: "go-down-symbolic"
                onClicked: root.mentionRequested(row.entity.id)
            }
        }
    }

    Kirigami.PlaceholderMessage {
        anchors.centerIn: parent
        width: parent.width - Kirigami.Units.gridUnit * 4
        visible: root.count === 0
        text: qsTr("Nobody known is named here")
        explanation: qsTr("Names are recognised once Mitjul knows the person or company.")
    }
}
