// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Shows a copied text before it becomes an article.
 */
Kirigami.Dialog {
    id: root

    required property ImportController importer

    padding: Kirigami.Units.gridUnit
    preferredWidth: Kirigami.Units.gridUnit * 30
    standardButtons: Kirigami.Dialog.Cancel
    title: qsTr("Save the Copied Text as an Article?")

    customFooterActions: [
        Kirigami.Action {
            enabled: titleField.displayText.length > 0
            icon.name: "document-save"
            text: qsTr("Save Article")
            onTriggered: {
                InputMethod.commit();
                root.importer.saveDraft(titleField.text, textField.text);
                root.close();
            }
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            text: qsTr("Title")
        }
        QQC2.TextField {
            id: titleField

            Accessible.name: qsTr("Title")
            Layout.fillWidth: true
            focus: true
            text: root.importer.draftTitle
        }
        QQC2.Label {
            Layout.topMargin: Kirigami.Units.largeSpacing
            text: qsTr("Text (an empty line parts paragraphs)")
            wrapMode: Text.Wrap
        }
        QQC2.ScrollView {
            Layout.fillWidth: true
            Layout.preferredHeight: Kirigami.Units.gridUnit * 14

            QQC2.TextArea {
                id: textField

                Accessible.name: qsTr("Text")
                Kirigami.SpellCheck.enabled: false
                text: root.importer.draftText
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
            }
        }
    }
}
