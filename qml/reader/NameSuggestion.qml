// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A word that may name someone: where it stands, who may be meant, and yes or no. */
ColumnLayout {
    id: root

    required property int index
    required property string name
    required property string question
    required property string styledSnippet
    required property int places
    required property int paragraph
    required property int start

    signal placeRequested(int paragraph, int offset)
    signal confirmed
    signal refused

    spacing: 0

    QQC2.ItemDelegate {
        Accessible.description: root.name
        Accessible.name: root.question
        Accessible.onPressAction: clicked()
        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: root.question
        onClicked: root.placeRequested(root.paragraph, root.start)

        contentItem: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: root.question
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            QQC2.Label {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Kirigami.Theme.disabledTextColor
                maximumLineCount: 3
                elide: Text.ElideRight
                // Escaped in NameSuggestionModel: only <b> can be in it.
                text: root.styledSnippet
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
            }
        }
    }
    RowLayout {
        Layout.bottomMargin: Kirigami.Units.smallSpacing
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.largeSpacing
        spacing: Kirigami.Units.smallSpacing

        QQC2.Button {
            Accessible.description: root.question
            Layout.minimumHeight: 44
            icon.name: "dialog-ok-symbolic"
            text: qsTr("Yes")
            onClicked: root.confirmed()
        }
        QQC2.Button {
            Accessible.description: root.question
            Layout.minimumHeight: 44
            flat: true
            icon.name: "dialog-cancel-symbolic"
            text: qsTr("No", "this word does not mean that one")
            onClicked: root.refused()
        }
        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            elide: Text.ElideRight
            font: Kirigami.Theme.smallFont
            text: qsTr("%n time(s)", "how often an article names someone", root.places)
            visible: root.places > 1
        }
    }
}
