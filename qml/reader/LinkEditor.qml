// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** What a highlight is linked to: chips, and a search among people, companies… that offers first whom the passage names. */
ColumnLayout {
    id: root

    required property AppContext app
    required property HighlightController mark
    /** Ids of the entities that the passage names. */
    required property list<string> named

    function edit() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function link(entity: string) {
        mark.linkEntity(entity);
        field.clear();
    }

    spacing: Kirigami.Units.smallSpacing

    LinkCandidateModel {
        id: candidates

        app: root.app
        text: field.displayText
        preferred: root.named
        excluded: root.mark.entityIds
        onPicked: entity => root.link(entity)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing
        visible: root.mark.entities.length > 0

        Repeater {
            model: root.mark.entities

            delegate: RemovableChip {
                required property namedId modelData

                text: modelData.name
                removeText: qsTr("Unlink from “%1”").arg(modelData.name)
                onRemoved: root.mark.unlinkEntity(modelData.id)
            }
        }
    }
    Kirigami.SearchField {
        id: field

        Layout.fillWidth: true
        Layout.minimumHeight: 44
        placeholderText: qsTr("Link to a name")
        Accessible.name: qsTr("Link to a name")
        focusSequence: ""
        autoAccept: false
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        onAccepted: if (text.length > 0) {
            candidates.pickFirst();
        }
    }
    ListView {
        id: list

        Layout.fillWidth: true
        implicitHeight: Math.min(contentHeight, Kirigami.Units.gridUnit * 9)
        visible: count > 0
        cacheBuffer: 0
        clip: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Names to link to")
        model: candidates

        delegate: LinkCandidate {
            width: list.width
            onClicked: root.link(entity.id)
        }
    }
    QQC2.Button {
        Layout.minimumHeight: 44
        text: qsTr("New Name…")
        icon.name: "list-add"
        onClicked: (dialog.createObject(root) as EntityDialog).open()
    }
    Component {
        id: dialog

        EntityDialog {
            app: root.app
            passage: field.displayText.length > 0 ? field.displayText : root.mark.quote
            onMade: entity => root.link(entity)
            onClosed: destroy()
        }
    }
}
