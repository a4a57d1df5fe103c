// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** A highlight among others: the quote set as a quote, its mark at the margin, and what belongs to it beneath. */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    required property ReadingPalette colors
    property HighlightSelection selection
    property bool withArticle: true
    /** Space beside the row, so that lines stay readable in a wide window. */
    property real margin: 0

    required property string highlightId
    required property string article
    required property string articleTitle
    required property string date
    required property string quote
    required property string note
    required property string color
    required property string style
    required property string mark
    required property list<string> tags
    required property list<namedId> entities
    required property int paragraph
    required property int offset
    required property string warning

    readonly property bool selecting: selection !== null && selection.active
    readonly property bool picked: selecting && selection.ids.includes(highlightId)

    signal articleRequested(string article, int paragraph, int offset)
    signal entityRequested(string entity)

    text: quote
    hoverEnabled: true
    leftInset: margin
    rightInset: margin
    leftPadding: margin + Kirigami.Units.largeSpacing
    rightPadding: margin + Kirigami.Units.largeSpacing
    topPadding: Kirigami.Units.largeSpacing * 1.5
    bottomPadding: Kirigami.Units.largeSpacing * 1.5
    Accessible.name: quote
    Accessible.description: [warning, mark, note, articleTitle, date].filter(part => part.length > 0).join(", ")
    Accessible.checkable: selecting
    Accessible.checked: picked

    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onSpacePressed: selection ? selection.toggle(highlightId) : clicked()
    onClicked: selecting ? selection.toggle(highlightId) : articleRequested(article, paragraph, offset)
    onPressAndHold: selection?.toggle(highlightId)

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: Kirigami.Theme.highlightColor
        opacity: root.picked ? 0.16 : root.down ? 0.12 : root.hovered ? 0.06 : 0

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: "transparent"
            border.width: 2
            border.color: Kirigami.Theme.focusColor
            visible: root.activeFocus
        }
    }

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.CheckBox {
            Layout.alignment: Qt.AlignTop
            visible: root.selecting
            checked: root.picked
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            onToggled: root.selection.toggle(root.highlightId)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.warning
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Kirigami.Theme.neutralTextColor
                font: Kirigami.Theme.smallFont
                Accessible.ignored: true
            }
            RowLayout {
                spacing: Kirigami.Units.largeSpacing

                MarkBar {
                    Layout.fillHeight: true
                    colors: root.colors
                    color: root.color
                    style: root.style
                }
                QQC2.Label {
                    Layout.fillWidth: true
                    text: root.quote
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    maximumLineCount: 8
                    elide: Text.ElideRight
                    font: root.app.appearance.serif(1.3)
                    lineHeight: 1.3
                    Accessible.ignored: true
                }
            }
            QQC2.Label {
                Layout.fillWidth: true
                Layout.leftMargin: 12 + Kirigami.Units.largeSpacing
                visible: text.length > 0
                text: root.note
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 6
                elide: Text.ElideRight
                lineHeight: 1.2
                Accessible.ignored: true
            }
            HighlightBelongings {
                Layout.fillWidth: true
                Layout.leftMargin: 12 + Kirigami.Units.largeSpacing
                tags: root.tags
                entities: root.entities
                onEntityRequested: entity => root.entityRequested(entity)
            }
            RowLayout {
                Layout.leftMargin: 12 + Kirigami.Units.largeSpacing
                spacing: Kirigami.Units.largeSpacing

                QQC2.Label {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: root.withArticle
                    text: root.articleTitle
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    font: Kirigami.Theme.smallFont
                    color: Kirigami.Theme.disabledTextColor
                    Accessible.ignored: true
                }
                QQC2.Label {
                    text: root.date
                    textFormat: Text.PlainText
                    font: Kirigami.Theme.smallFont
                    color: Kirigami.Theme.disabledTextColor
                    Accessible.ignored: true
                }
            }
        }
    }

    // Only Ctrl+click is taken, everything else goes on to what lies beneath.
    MouseArea {
        anchors.fill: parent
        enabled: root.selection !== null
        onPressed: mouse => mouse.accepted = (mouse.modifiers & Qt.ControlModifier) !== 0
        onClicked: root.selection.toggle(root.highlightId)
    }
}
