// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Who or what an entity is: its names, its kind, a sentence in each language, and where to read on. */
ColumnLayout {
    id: root

    required property AppContext app
    required property EntityController controller

    spacing: Kirigami.Units.smallSpacing

    component Plain: QQC2.Label {
        Layout.fillWidth: true
        visible: text.length > 0
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }

    RowLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: implicitWidth
            source: root.controller.iconName
            color: Kirigami.Theme.disabledTextColor
            isMask: true
        }
        Plain {
            text: root.controller.kindLabel
            color: Kirigami.Theme.disabledTextColor
        }
    }
    Plain {
        text: root.controller.name
        font: root.app.appearance.serif(2.4, Font.Bold)
        Accessible.role: Accessible.Heading
    }
    Plain {
        text: root.controller.otherName
        font: root.app.appearance.serif(1.35)
        color: Kirigami.Theme.disabledTextColor
    }
    Plain {
        Layout.topMargin: Kirigami.Units.largeSpacing
        text: root.controller.descriptionKo
        lineHeight: 1.25
    }
    Plain {
        text: root.controller.descriptionEn
        lineHeight: 1.15
        color: Kirigami.Theme.disabledTextColor
    }
    Plain {
        Layout.topMargin: Kirigami.Units.largeSpacing
        text: root.controller.aliases ? qsTr("Also written: %1").arg(root.controller.aliases) : ""
        font: Kirigami.Theme.smallFont
    }
    Kirigami.UrlButton {
        Layout.minimumHeight: 44
        visible: root.controller.wikidataUrl.toString().length > 0
        text: qsTr("Read on at Wikidata")
        url: root.controller.wikidataUrl.toString()
    }
}
