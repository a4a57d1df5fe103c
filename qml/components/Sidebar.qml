// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * The window's destinations at its side: with their names, or as icons alone.
 */
Kirigami.OverlayDrawer {
    id: root

    required property AppContext app
    required property list<Kirigami.Action> actions
    property bool compact: false

    bottomPadding: 0
    edge: Application.layoutDirection === Qt.RightToLeft ? Qt.RightEdge : Qt.LeftEdge
    handleVisible: false
    leftPadding: 0
    modal: false
    rightPadding: 0
    topPadding: 0
    width: compact ? Kirigami.Units.gridUnit * 3 : Kirigami.Units.gridUnit * 11

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: root.compact ? Kirigami.Units.smallSpacing : wordmark.implicitHeight + 2 * Kirigami.Units.gridUnit

            ColumnLayout {
                id: wordmark

                anchors.left: parent.left
                anchors.leftMargin: Kirigami.Units.gridUnit
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0
                visible: !root.compact

                QQC2.Label {
                    Accessible.ignored: true
                    font: root.app.appearance.serif(1.95, Font.Bold)
                    text: qsTr("Mitjul")
                    textFormat: Text.PlainText
                }
                PenStroke {
                    Layout.fillWidth: true
                    color: root.app.appearance.accent
                }
            }
        }
        Repeater {
            model: root.actions

            delegate: QQC2.ItemDelegate {
                id: entry

                required property Kirigami.Action modelData

                Accessible.name: text
                Accessible.role: Accessible.PageTab
                Keys.onEnterPressed: click()
                Accessible.onPressAction: click()
                Keys.onReturnPressed: click()
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.smallSpacing
                Layout.preferredHeight: Kirigami.Units.gridUnit * 2.5
                Layout.rightMargin: Kirigami.Units.smallSpacing
                enabled: modelData.enabled
                highlighted: modelData.checked
                padding: Kirigami.Units.mediumSpacing
                text: modelData.text

                background: RowBackground {
                    row: entry
                }
                contentItem: RowLayout {
                    spacing: Kirigami.Units.largeSpacing

                    Kirigami.Icon {
                        Layout.leftMargin: Kirigami.Units.smallSpacing
                        Layout.preferredHeight: Kirigami.Units.iconSizes.smallMedium
                        Layout.preferredWidth: Kirigami.Units.iconSizes.smallMedium
                        source: entry.modelData.icon.name
                    }
                    QQC2.Label {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        font.bold: entry.highlighted
                        text: entry.text
                        visible: !root.compact
                    }
                }

                onClicked: modelData.trigger()

                // Beside its icon: below, it would hide the next one.
                QQC2.ToolTip {
                    delay: Kirigami.Units.toolTipDelay
                    text: entry.text
                    visible: root.compact && (entry.hovered || entry.visualFocus)
                    x: entry.width + Kirigami.Units.smallSpacing
                    y: (entry.height - height) / 2
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
