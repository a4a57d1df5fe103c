// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates
import org.mitjul.app
import org.mitjul.ui

/** Whom and what this article names, and how often. */
PanelList {
    id: root

    required property AppContext app
    required property string article
    required property ArticleEntityModel entities

    signal placeRequested(int paragraph, int offset)
    signal entityRequested(string entity)
    signal mentionRequested(string entity)

    // Questions come above the names: whoever is at the top stays there.
    property bool atTop: true

    onContentYChanged: atTop = contentY <= originY
    onOriginYChanged: if (atTop)
        contentY = originY

    Accessible.name: qsTr("Names")
    model: entities

    NameSuggestionModel {
        id: suggestions

        active: root.visible
        app: root.app
        article: root.article
    }

    header: ColumnLayout {
        id: questions

        property bool shown: false

        spacing: Kirigami.Units.smallSpacing
        visible: suggestions.count > 0
        height: visible ? implicitHeight : 0
        width: root.rowWidth

        QQC2.ItemDelegate {
            Accessible.role: Accessible.Button
            Layout.fillWidth: true
            Layout.minimumHeight: 44
            icon.name: questions.shown ? "go-up-symbolic" : "go-down-symbolic"
            text: qsTr("%n possible name(s)", "", suggestions.count)
            onClicked: questions.shown = !questions.shown
        }
        Repeater {
            model: questions.shown ? suggestions : null

            delegate: NameSuggestion {
                Layout.fillWidth: true
                onConfirmed: suggestions.confirm(index)
                onPlaceRequested: (paragraph, offset) => root.placeRequested(paragraph, offset)
                onRefused: suggestions.refuse(index)
            }
        }
        Kirigami.Separator {
            Layout.fillWidth: true
        }
    }
    delegate: Delegates.RoundedItemDelegate {
        id: row

        required property articleEntity entity

        width: root.rowWidth
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
        visible: root.count === 0 && suggestions.count === 0
        text: qsTr("Nobody known is named here")
        explanation: qsTr("Names are recognised once Mitjul knows the person or company.")
    }
}
