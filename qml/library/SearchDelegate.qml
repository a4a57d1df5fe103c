// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.ui

/**
 * A result of the search: what was found with its neighbourhood, and the article it stands in.
 */
QQC2.ItemDelegate {
    id: root

    required property int index
    required property string plain
    required property string snippet
    required property string source
    property real margin: 0

    Accessible.description: source
    Accessible.name: plain
    Accessible.role: Accessible.ListItem
    Keys.onEnterPressed: click()
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    bottomPadding: Kirigami.Units.mediumSpacing
    hoverEnabled: !Kirigami.Settings.hasTransientTouchInput
    leftInset: margin
    leftPadding: margin + Kirigami.Units.gridUnit
    rightInset: margin
    rightPadding: margin + Kirigami.Units.gridUnit
    topPadding: Kirigami.Units.mediumSpacing

    background: RowBackground {
        row: root
    }
    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit
            elide: Text.ElideRight
            maximumLineCount: 3
            text: root.snippet
            // SearchModel escapes what came from outside; only the emphasis is markup.
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
        }
        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            elide: Text.ElideRight
            font.pointSize: Kirigami.Theme.smallFont.pointSize
            text: root.source
            textFormat: Text.PlainText
            visible: text.length > 0
        }
    }
}
