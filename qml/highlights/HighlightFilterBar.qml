// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Which highlights are shown: by colour, article, entity and tag. */
Flow {
    id: root

    required property HighlightListModel model
    required property ReadingPalette colors
    readonly property real choiceWidth: width < Kirigami.Units.gridUnit * 30 ? width : Kirigami.Units.gridUnit * 11

    spacing: Kirigami.Units.smallSpacing

    ColorPicker {
        colors: root.colors
        current: root.model.color
        onPicked: color => root.model.color = color === root.model.color ? "" : color
    }
    ChoiceBox {
        width: root.choiceWidth
        label: qsTr("Article")
        choices: root.model.articleChoices
        current: root.model.article
        onPicked: id => root.model.article = id
    }
    ChoiceBox {
        width: root.choiceWidth
        label: qsTr("Person or company")
        choices: root.model.entityChoices
        current: root.model.entity
        onPicked: id => root.model.entity = id
    }
    ChoiceBox {
        width: root.choiceWidth
        label: qsTr("Tag")
        choices: root.model.tagChoices
        current: root.model.tag
        onPicked: id => root.model.tag = id
    }
    TouchButton {
        visible: root.model.filtered
        text: qsTr("Clear Filters")
        icon.name: "edit-clear-all-symbolic"
        onClicked: root.model.clearFilter()
    }
}
