// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** A highlight in the panel: its quote in its colour, its note, its tags. */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    required property ReadingPalette colors
    required property string highlight
    required property string quote
    required property string note
    required property string color
    required property string style
    required property list<string> tags
    required property bool uncertain
    required property bool lost
    required property int paragraph
    required property int offset

    signal cardRequested

    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: Kirigami.Units.smallSpacing
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing
    text: quote
    Accessible.description: note
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Kirigami.Units.smallSpacing

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Layout.fillWidth: true
                visible: root.uncertain
                text: root.lost ? qsTr("No longer in the text") : qsTr("Please check the place")
                font: Kirigami.Theme.smallFont
                color: Kirigami.Theme.neutralTextColor
                Accessible.ignored: !visible
            }
            Quotation {
                Layout.fillWidth: true
                colors: root.colors
                color: root.color
                style: root.style
                text: root.quote
                font: root.app.appearance.serif(1.1)
                maximumLineCount: 4
            }
            QQC2.Label {
                Layout.fillWidth: true
                Layout.leftMargin: 12
                visible: text.length > 0
                text: root.note
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                Layout.leftMargin: 12
                spacing: Kirigami.Units.smallSpacing
                visible: root.tags.length > 0

                Repeater {
                    model: root.tags

                    delegate: QQC2.Label {
                        required property string modelData

                        text: modelData
                        textFormat: Text.PlainText
                        font: Kirigami.Theme.smallFont
                        color: Kirigami.Theme.disabledTextColor
                    }
                }
            }
        }
        ToolIcon {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Edit Highlight")
            icon.name: "document-edit-symbolic"
            onClicked: root.cardRequested()
        }
    }
}
