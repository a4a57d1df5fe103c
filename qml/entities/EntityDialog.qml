// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * Where a reader makes a person, a company or whatever else has a name.
 */
Kirigami.Dialog {
    id: root

    required property AppContext app
    /** The marked words that may be the name. */
    property string passage
    property string kind: maker.firstKind

    signal made(string entity)

    padding: Kirigami.Units.gridUnit
    preferredWidth: Kirigami.Units.gridUnit * 24
    standardButtons: Kirigami.Dialog.Cancel
    title: qsTr("New Name")

    customFooterActions: [
        Kirigami.Action {
            enabled: korean.displayText.length + english.displayText.length > 0
            icon.name: "document-save"
            text: qsTr("Save Name")
            onTriggered: {
                InputMethod.commit();
                maker.make(root.kind, korean.text, english.text, aliases.text);
            }
        }
    ]

    EntityMaker {
        id: maker

        app: root.app
        onMade: entity => {
            root.made(entity);
            root.close();
        }
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        ChoiceBox {
            Layout.fillWidth: true
            choices: maker.kinds
            current: root.kind
            label: qsTr("Kind")
            onPicked: id => root.kind = id
        }
        Name {
            id: korean

            label: qsTr("Korean name")
            text: maker.nameIn(root.passage)
        }
        Name {
            id: english

            label: qsTr("English name")
        }
        Name {
            id: aliases

            label: qsTr("Other names, with commas between them")
        }
        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            text: qsTr("It is then looked for in all articles.")
            wrapMode: Text.Wrap
        }
    }

    component Name: QQC2.TextField {
        required property string label

        Accessible.name: label
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        placeholderText: label
    }
}
