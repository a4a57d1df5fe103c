// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Who or what a name in the text is. */
ColumnLayout {
    id: root

    required property AppContext app
    required property articleEntity entity
    /** Whether the card is about a word in the text. */
    property bool refusable

    signal pageRequested(string entity)
    signal mentionRequested(string entity)
    /** The name in the text is somebody else's. */
    signal refused

    spacing: Kirigami.Units.smallSpacing

    Text {
        Layout.fillWidth: true
        text: root.entity.name
        font: root.app.appearance.serif(1.65, Font.Bold)
        color: Kirigami.Theme.textColor
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    QQC2.Label {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.entity.otherName
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Kirigami.Theme.disabledTextColor
    }
    RowLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: Kirigami.Units.iconSizes.small
            source: root.entity.icon
        }
        QQC2.Label {
            text: root.entity.kind
            textFormat: Text.PlainText
        }
        QQC2.Label {
            Layout.fillWidth: true
            text: qsTr("%n mention(s) in this article", "", root.entity.mentions)
            color: Kirigami.Theme.disabledTextColor
            elide: Text.ElideRight
        }
    }
    QQC2.Label {
        Layout.fillWidth: true
        Layout.topMargin: Kirigami.Units.smallSpacing
        visible: text.length > 0
        text: root.entity.description
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        lineHeight: 1.3
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Kirigami.Units.smallSpacing
        spacing: Kirigami.Units.smallSpacing

        TouchButton {
            id: page

            text: qsTr("Open Page")
            icon.name: "go-next-symbolic"
            focus: true
            onClicked: root.pageRequested(root.entity.id)
            Component.onCompleted: forceActiveFocus(Qt.PopupFocusReason)
        }
        TouchButton {
            text: qsTr("Next Mention")
            icon.name: "go-down-symbolic"
            onClicked: root.mentionRequested(root.entity.id)
        }
        TouchButton {
            visible: root.refusable
            flat: true
            text: qsTr("Not Meant Here")
            icon.name: "dialog-cancel-symbolic"
            Accessible.description: qsTr("This word no longer counts as a mention in this article.")
            onClicked: root.refused()
        }
        TouchButton {
            visible: root.entity.wikidata.length > 0
            flat: true
            text: qsTr("Wikidata")
            icon.name: "globe-symbolic"
            Accessible.description: qsTr("Opens in the web browser")
            onClicked: Qt.openUrlExternally(root.entity.wikidata)
        }
    }
}
