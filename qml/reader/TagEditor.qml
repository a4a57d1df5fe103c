// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The tags of a highlight: chips, and a field that offers the tags used before. */
ColumnLayout {
    id: root

    required property AppContext app
    required property HighlightController mark

    function edit() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function add(tag: string) {
        mark.addTag(tag);
        field.clear();
    }

    spacing: Kirigami.Units.smallSpacing

    TagCompletion {
        id: completion

        app: root.app
        text: field.text
        excluded: root.mark.tags
    }
    Flow {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing
        visible: root.mark.tags.length > 0

        Repeater {
            model: root.mark.tags

            delegate: RemovableChip {
                required property string modelData

                text: modelData
                removeText: qsTr("Remove Tag “%1”").arg(modelData)
                onRemoved: root.mark.removeTag(modelData)
            }
        }
    }
    QQC2.TextField {
        id: field

        Layout.fillWidth: true
        Layout.minimumHeight: 44
        placeholderText: qsTr("Add a tag")
        Accessible.name: qsTr("Add a tag")
        onAccepted: root.add(text)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing
        visible: field.activeFocus && completion.tags.length > 0

        Repeater {
            model: completion.tags

            delegate: QQC2.ToolButton {
                required property string modelData

                implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
                text: modelData
                icon.name: "list-add"
                focusPolicy: Qt.TabFocus
                onClicked: root.add(modelData)
            }
        }
    }
}
