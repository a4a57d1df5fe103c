// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components
import org.mitjul.app

/** The summary, sentence by sentence in Korean and English; each leads to the paragraphs that it rests on. */
ColumnLayout {
    id: root

    required property Settings settings
    required property SummaryModel summary

    readonly property bool withKorean: settings.summaryLanguages !== Settings.English
    readonly property bool withEnglish: settings.summaryLanguages !== Settings.Korean
    readonly property bool sideBySide: withKorean && withEnglish && width >= Kirigami.Units.gridUnit * 26

    signal passagesRequested(list<int> paragraphs)

    spacing: 0

    Components.SegmentedButton {
        Layout.margins: Kirigami.Units.largeSpacing
        visible: root.summary.count > 0
        actions: [
            LanguageAction {
                text: qsTr("Both")
                languages: Settings.Both
            },
            LanguageAction {
                text: "한국어"
                languages: Settings.Korean
            },
            LanguageAction {
                text: "English"
                languages: Settings.English
            }
        ]
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Summary")
        model: root.summary
        QQC2.ScrollBar.vertical: QQC2.ScrollBar {}

        delegate: SummarySentence {
            width: list.width
            withKorean: root.withKorean
            withEnglish: root.withEnglish
            sideBySide: root.sideBySide
            onClicked: root.passagesRequested(paragraphs)
        }

        Kirigami.PlaceholderMessage {
            anchors.centerIn: parent
            width: parent.width - Kirigami.Units.gridUnit * 4
            visible: list.count === 0
            icon.name: "view-list-text"
            text: qsTr("No summary")
            explanation: qsTr("This article came without one. The bundled articles show what it looks like.")
        }
    }

    QQC2.ActionGroup {
        id: languageGroup
    }

    component LanguageAction: Kirigami.Action {
        required property int languages

        checkable: true
        checked: root.settings.summaryLanguages === languages
        QQC2.ActionGroup.group: languageGroup
        onTriggered: root.settings.summaryLanguages = languages
    }
}
