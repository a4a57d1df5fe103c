// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Where an article names an entity: the sentence, with the name in bold. */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    /** Space beside the row, so that lines stay readable in a wide window. */
    property real margin: 0
    required property string article
    required property string articleTitle
    required property int paragraph
    required property int start
    required property string snippet
    required property string styledSnippet
    required property bool firstOfArticle

    text: snippet
    topPadding: Kirigami.Units.smallSpacing
    bottomPadding: Kirigami.Units.smallSpacing
    implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
    Accessible.name: snippet
    Accessible.description: articleTitle
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    leftInset: margin
    rightInset: margin
    leftPadding: margin + Kirigami.Units.largeSpacing
    rightPadding: margin + Kirigami.Units.largeSpacing
    highlighted: activeFocus

    background: RowBackground {
        row: root
    }
    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.largeSpacing
            visible: root.firstOfArticle
            text: root.articleTitle
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font: root.app.appearance.serif(1.2, Font.DemiBold)
            Accessible.ignored: true
        }
        QQC2.Label {
            Layout.fillWidth: true
            // Escaped in MentionListModel: only <b> can be in it.
            text: root.styledSnippet
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            font: root.app.appearance.serif(1.1)
            lineHeight: 1.3
            Accessible.ignored: true
        }
    }
}
