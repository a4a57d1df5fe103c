// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** Where a reader says that some of an entity's names belong to somebody else. */
Kirigami.Dialog {
    id: root

    required property string name
    required property list<string> names
    property list<string> chosen

    signal partRequested(list<string> names)

    function choose(name: string, isChosen: bool) {
        const others = chosen.filter(other => other !== name);
        chosen = isChosen ? [...others, name] : others;
    }

    padding: Kirigami.Units.gridUnit
    maximumWidth: Kirigami.Units.gridUnit * 28
    preferredWidth: Kirigami.Units.gridUnit * 24
    standardButtons: Kirigami.Dialog.Cancel
    title: qsTr("Separate Names")

    customFooterActions: [
        Kirigami.Action {
            enabled: root.chosen.length > 0
            icon.name: "dialog-ok-symbolic"
            text: qsTr("Separate")
            onTriggered: {
                root.partRequested(root.chosen);
                root.close();
            }
        }
    ]

    ColumnLayout {
        spacing: 0

        QQC2.Label {
            Layout.bottomMargin: Kirigami.Units.smallSpacing
            Layout.fillWidth: true
            text: qsTr("Which of these is not “%1”? A new name is made of those you choose, and all articles are looked through for it.").arg(root.name)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.names

            delegate: QQC2.CheckDelegate {
                required property string modelData

                Layout.fillWidth: true
                Layout.minimumHeight: 44
                text: modelData
                onToggled: root.choose(modelData, checked)
            }
        }
    }
}
