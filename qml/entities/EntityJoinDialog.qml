// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Where a reader says that two names mean the same person, company… */
Kirigami.Dialog {
    id: root

    required property AppContext app
    required property string entity
    required property string name

    signal joinRequested(string other)

    function pick(other: string) {
        joinRequested(other);
        close();
    }

    padding: Kirigami.Units.gridUnit
    maximumWidth: Kirigami.Units.gridUnit * 28
    preferredWidth: Kirigami.Units.gridUnit * 24
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
    standardButtons: Kirigami.Dialog.Cancel
    title: qsTr("Same as Another Name")

    LinkCandidateModel {
        id: candidates

        app: root.app
        excluded: [root.entity]
        text: field.displayText
        onPicked: other => root.pick(other)
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            text: qsTr("Who is the same as “%1”? The other names, mentions and links of the one you choose come here. Undo separates them again.").arg(root.name)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Kirigami.SearchField {
            id: field

            Accessible.name: placeholderText
            Layout.fillWidth: true
            Layout.minimumHeight: 44
            autoAccept: false
            focusSequence: ""
            placeholderText: qsTr("Find a name")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        ListView {
            id: list

            Accessible.name: qsTr("Names")
            Accessible.role: Accessible.List
            Layout.fillWidth: true
            Layout.preferredHeight: Kirigami.Units.gridUnit * 12
            clip: true
            keyNavigationEnabled: true
            model: candidates

            delegate: LinkCandidate {
                width: list.width
                onClicked: root.pick(entity.id)
            }

            QQC2.Label {
                anchors.centerIn: parent
                color: Kirigami.Theme.disabledTextColor
                text: field.displayText.length > 0 ? qsTr("Nobody of this name") : qsTr("Type a part of the name.")
                visible: list.count === 0
            }
        }
    }
}
