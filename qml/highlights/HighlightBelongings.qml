// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** The tags of a highlight, and the entities that it is linked to. */
Flow {
    id: root

    required property list<string> tags
    required property list<namedId> entities

    signal entityRequested(string entity)

    spacing: Kirigami.Units.smallSpacing
    visible: tags.length + entities.length > 0

    Repeater {
        model: root.entities

        delegate: EntityChip {
            required property namedId modelData

            text: modelData.name
            onClicked: root.entityRequested(modelData.id)
        }
    }
    Repeater {
        model: root.tags

        delegate: QQC2.Label {
            required property string modelData

            height: Kirigami.Units.gridUnit * 1.6
            leftPadding: Kirigami.Units.smallSpacing
            rightPadding: Kirigami.Units.smallSpacing
            verticalAlignment: Text.AlignVCenter
            text: qsTr("#%1", "a tag").arg(modelData)
            textFormat: Text.PlainText
            font: Kirigami.Theme.smallFont
            color: Kirigami.Theme.disabledTextColor
        }
    }
}
