// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The summary, sentence by sentence in Korean and English; each leads to the paragraphs that it rests on. */
ColumnLayout {
    id: root

    required property AppContext app
    required property string article
    required property SummaryModel summary

    // What was picked from the article has one language.
    readonly property bool withKorean: summary.picked || app.settings.summaryLanguages !== Settings.English
    readonly property bool withEnglish: !summary.picked && app.settings.summaryLanguages !== Settings.Korean
    readonly property bool sideBySide: withKorean && withEnglish && width >= Kirigami.Units.gridUnit * 26

    signal passagesRequested(list<int> paragraphs)
    signal articleRequested(string article)
    signal writingRequested

    spacing: 0

    RowLayout {
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.largeSpacing
        visible: root.summary.count > 0 && !root.summary.picked
        spacing: 0

        Language {
            text: qsTr("Both", "summary in both languages")
            languages: Settings.Both
        }
        Language {
            text: "한국어"
            languages: Settings.Korean
        }
        Language {
            text: "English"
            languages: Settings.English
        }
    }
    SameStoryLine {
        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.largeSpacing * 2
        Layout.rightMargin: Kirigami.Units.largeSpacing * 2
        Layout.topMargin: Kirigami.Units.largeSpacing
        app: root.app
        article: root.summary.picked ? root.article : ""
        onArticleRequested: article => root.articleRequested(article)
    }
    QQC2.Label {
        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.largeSpacing * 2
        Layout.rightMargin: Kirigami.Units.largeSpacing * 2
        Layout.topMargin: Kirigami.Units.smallSpacing
        visible: root.summary.picked && root.summary.count > 0
        text: qsTr("Nobody has summed this article up yet. These sentences of it tell the most.")
        color: Kirigami.Theme.disabledTextColor
        wrapMode: Text.Wrap
    }
    PanelList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Accessible.name: qsTr("Summary")
        model: root.summary

        delegate: SummarySentence {
            width: list.rowWidth
            withKorean: root.withKorean
            withEnglish: root.withEnglish
            sideBySide: root.sideBySide
            onClicked: root.passagesRequested(paragraphs)
        }

        Kirigami.PlaceholderMessage {
            anchors.centerIn: parent
            width: parent.width - Kirigami.Units.gridUnit * 4
            visible: list.count === 0
            text: qsTr("No summary")
            explanation: qsTr("There are no sentences in this article to pick from.")
        }
    }

    QQC2.Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.margins: Kirigami.Units.largeSpacing
        Layout.minimumHeight: 44
        visible: root.summary.writable
        text: root.summary.picked ? qsTr("Write a Summary…") : qsTr("Edit Summary…")
        icon.name: "document-edit"
        onClicked: root.writingRequested()
    }

    component Language: Segment {
        required property int languages

        Layout.fillWidth: false
        Layout.preferredWidth: implicitWidth + Kirigami.Units.largeSpacing
        current: root.app.settings.summaryLanguages === languages
        onClicked: root.app.settings.summaryLanguages = languages
    }
}
