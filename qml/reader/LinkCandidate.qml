// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates
import org.mitjul.app

/** Someone or something to link a highlight to. */
Delegates.RoundedItemDelegate {
    id: root

    required property articleEntity entity
    required property bool preferred

    implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
    text: entity.name
    icon.name: entity.icon
    icon.width: Kirigami.Units.iconSizes.smallMedium
    icon.height: Kirigami.Units.iconSizes.smallMedium
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    Accessible.name: entity.name
    Accessible.description: entity.kind
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Delegates.SubtitleContentItem {
        itemDelegate: root
        subtitle: root.entity.otherName
        subtitleItem.textFormat: Text.PlainText
        labelItem.textFormat: Text.PlainText
        labelItem.font.bold: root.preferred
    }
}
