// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Where a reader writes the summary of an article of their own.
 */
Kirigami.Dialog {
    id: root

    required property AppContext app
    required property string article

    padding: Kirigami.Units.gridUnit
    preferredWidth: Kirigami.Units.gridUnit * 32
    standardButtons: Kirigami.Dialog.Cancel
    title: qsTr("Write a Summary")

    customFooterActions: [
        Kirigami.Action {
            enabled: editor.loaded
            icon.name: "document-save"
            text: qsTr("Save Summary")
            onTriggered: {
                InputMethod.commit();
                editor.save(korean.text, english.text);
                root.close();
            }
        }
    ]

    SummaryEditor {
        id: editor

        app: root.app
        article: root.article
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            text: qsTr("A sentence in each line. The paragraphs that it rests on are found by themselves, or named at its end: [2, 5].")
            wrapMode: Text.Wrap
        }
        QQC2.Label {
            Layout.topMargin: Kirigami.Units.largeSpacing
            text: "한국어"
        }
        Sentences {
            id: korean

            Accessible.name: "한국어"
            focus: true
            text: editor.korean
        }
        QQC2.Label {
            Layout.topMargin: Kirigami.Units.largeSpacing
            text: "English"
        }
        Sentences {
            id: english

            Accessible.name: "English"
            text: editor.english
        }
    }

    component Sentences: QQC2.TextArea {
        Kirigami.SpellCheck.enabled: false
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 6
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
    }
}
