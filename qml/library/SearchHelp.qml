// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** What can be written in the search field, a line for each: how it is written, and what it finds. */
ColumnLayout {
    id: root

    Accessible.name: qsTr("What you can search for")
    Accessible.role: Accessible.List
    spacing: Kirigami.Units.smallSpacing

    Repeater {
        model: [
            {
                syntax: qsTr("\"word by word\""),
                meaning: qsTr("these words in a row")
            },
            {
                syntax: qsTr("-word"),
                meaning: qsTr("not this word")
            },
            {
                syntax: qsTr("tag:reading"),
                meaning: qsTr("a tag, of an article or a highlight")
            },
            {
                syntax: qsTr("entity:Microsoft"),
                meaning: qsTr("names this person, company or place")
            },
            {
                syntax: qsTr("publisher:Mitjul"),
                meaning: qsTr("from this publisher")
            },
            {
                syntax: qsTr("after:2023-11 before:2024"),
                meaning: qsTr("published in this time")
            },
            {
                syntax: qsTr("has:note"),
                meaning: qsTr("with a note of yours")
            }
        ]

        delegate: RowLayout {
            id: line

            required property var modelData

            Accessible.name: syntax.text
            Accessible.description: meaning.text
            Accessible.role: Accessible.ListItem
            Layout.fillWidth: true
            spacing: Kirigami.Units.largeSpacing

            QQC2.Label {
                id: syntax

                Accessible.ignored: true
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Kirigami.Units.gridUnit * 9
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                text: line.modelData.syntax
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            QQC2.Label {
                id: meaning

                Accessible.ignored: true
                Layout.fillWidth: true
                color: Kirigami.Theme.disabledTextColor
                text: line.modelData.meaning
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }
}
