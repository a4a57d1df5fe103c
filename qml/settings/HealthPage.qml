// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.mitjul.app

/**
 * How the library is, what can be repaired in it, and its backups.
 */
FormCard.FormCardPage {
    id: root

    required property AppContext app

    title: qsTr("Library Health")

    LibraryHealth {
        id: health

        app: root.app
    }
    BackupModel {
        id: backups

        app: root.app
    }
    FormCard.FormHeader {
        title: qsTr("Condition")
    }
    FormCard.FormCard {
        FormCard.FormTextDelegate {
            icon.name: health.busy ? "view-refresh" : health.well ? "emblem-ok-symbolic" : "emblem-warning"
            text: health.busy ? qsTr("The library is being examined…") : health.well ? qsTr("All is well") : qsTr("Something is not as it should be")
        }
        Repeater {
            model: health.findings

            delegate: FormCard.FormTextDelegate {
                required property healthLine modelData

                description: modelData.advice
                icon.name: modelData.repaired ? "emblem-ok-symbolic" : "emblem-warning"
                text: modelData.text
            }
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            enabled: !health.busy
            icon.name: "view-refresh"
            text: qsTr("Examine Again")
            onClicked: health.check()
        }
        FormCard.FormButtonDelegate {
            enabled: !health.busy
            icon.name: "tools-wizard"
            text: qsTr("Repair")
            visible: !health.well
            onClicked: health.repair()
        }
    }

    FormCard.FormHeader {
        title: qsTr("Contents")
        visible: health.figures.length > 0
    }
    FormCard.FormCard {
        visible: health.figures.length > 0

        Repeater {
            model: health.figures

            delegate: FormCard.FormTextDelegate {
                required property string modelData

                text: modelData
            }
        }
    }

    FormCard.FormHeader {
        title: qsTr("Backups")
    }
    FormCard.FormCard {
        FormCard.FormTextDelegate {
            description: qsTr("Mitjul makes one each day, and before it changes highlights by itself.")
            text: qsTr("There is no backup yet")
            visible: backups.count === 0
        }
        Repeater {
            model: backups

            delegate: FormCard.FormButtonDelegate {
                required property int index
                required property string title
                required property string details
                required property bool readable

                description: details
                enabled: readable
                icon.name: "document-open-recent"
                text: title
                onClicked: {
                    backups.ask(index);
                    confirmation.open();
                }
            }
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "document-save"
            text: qsTr("Back Up Now")
            onClicked: backups.backUp()
        }
    }

    Kirigami.PromptDialog {
        id: confirmation

        standardButtons: Kirigami.Dialog.Cancel
        subtitle: backups.loss
        title: backups.question

        customFooterActions: [
            Kirigami.Action {
                enabled: backups.loss.length > 0
                icon.name: "edit-undo"
                text: qsTr("Restore")
                onTriggered: {
                    backups.restore();
                    confirmation.close();
                }
            }
        ]
    }
}
