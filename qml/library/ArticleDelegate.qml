// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * An article as a line of a table of contents.
 */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    required property int index
    required property string article
    required property string title
    required property string deck
    required property string details
    required property double progress
    required property list<double> marks

    /** Space beside the row, so that lines stay readable in a wide window. */
    property real margin: 0

    signal menuRequested

    Accessible.description: progress > 0 ? qsTr("%1, %2 % read").arg(details).arg(Math.round(progress * 100)) : details
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Keys.onEnterPressed: click()
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onMenuPressed: root.menuRequested()
    bottomPadding: Kirigami.Units.gridUnit * 0.75
    hoverEnabled: !Kirigami.Settings.hasTransientTouchInput
    leftInset: margin
    leftPadding: margin + Kirigami.Units.gridUnit
    rightInset: margin
    rightPadding: margin + Kirigami.Units.smallSpacing
    topPadding: Kirigami.Units.gridUnit * 0.75

    background: RowBackground {
        row: root
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.smallSpacing

        ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: root.app.appearance.serif(1.5, Font.DemiBold)
                lineHeight: 1.12
                maximumLineCount: 3
                text: root.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            ReadingLine {
                Layout.bottomMargin: Kirigami.Units.smallSpacing
                Layout.fillWidth: true
                color: root.app.appearance.accent
                marks: root.marks
                progress: root.progress
                visible: root.progress > 0 || root.marks.length > 0
            }
            QQC2.Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 1
                text: root.deck
                textFormat: Text.PlainText
                visible: text.length > 0
            }
            QQC2.Label {
                Layout.fillWidth: true
                color: Kirigami.Theme.disabledTextColor
                elide: Text.ElideRight
                font.pointSize: Kirigami.Theme.smallFont.pointSize
                text: root.details
                textFormat: Text.PlainText
            }
        }
        QQC2.ToolButton {
            Accessible.name: text
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Kirigami.Units.gridUnit * 2.5
            Layout.preferredWidth: Kirigami.Units.gridUnit * 2.5
            activeFocusOnTab: false
            display: QQC2.ToolButton.IconOnly
            icon.name: "view-more-symbolic"
            text: qsTr("Actions for This Article")
            onClicked: root.menuRequested()

            QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
            QQC2.ToolTip.text: text
            QQC2.ToolTip.visible: hovered || pressed
        }
    }

    onPressAndHold: root.menuRequested()

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuRequested()
    }
}
