// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * What was found of an article beside its text, to be put right.
 */
GridLayout {
    id: root

    required property AppContext app
    required property ImportPreview preview

    columnSpacing: Kirigami.Units.largeSpacing
    columns: 2
    rowSpacing: Kirigami.Units.smallSpacing

    QQC2.TextArea {
        Accessible.name: qsTr("Title")
        Kirigami.SpellCheck.enabled: false
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: bylineField
        Keys.onReturnPressed: focus = false
        Layout.columnSpan: 2
        Layout.fillWidth: true
        font: root.app.appearance.serif(1.5, Font.DemiBold)
        text: root.preview.title
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        onEditingFinished: root.preview.title = text
    }
    QQC2.Label {
        text: qsTr("Author")
    }
    QQC2.TextField {
        id: bylineField

        Accessible.name: qsTr("Author")
        Layout.fillWidth: true
        text: root.preview.byline
        onEditingFinished: root.preview.byline = text
    }
    QQC2.Label {
        text: qsTr("Publisher")
    }
    QQC2.TextField {
        Accessible.name: qsTr("Publisher")
        Layout.fillWidth: true
        text: root.preview.publisher
        onEditingFinished: root.preview.publisher = text
    }
    QQC2.Label {
        text: qsTr("Date")
    }
    QQC2.TextField {
        Accessible.name: qsTr("Date")
        Layout.fillWidth: true
        inputMethodHints: Qt.ImhDate
        placeholderText: qsTr("2024-05-31")
        text: root.preview.published
        onEditingFinished: {
            root.preview.published = text;
            text = Qt.binding(() => root.preview.published);
        }
    }
}
