// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** What an entity appears with, as a list: says the same as the graph, and the rest. */
ColumnLayout {
    id: root

    required property list<relatedName> related
    /** How many are shown before the reader asks for all. */
    property int maximum: 12
    property bool all: false
    readonly property int shown: all ? related.length : Math.min(maximum, related.length)

    signal entityRequested(string entity)

    spacing: 0

    Repeater {
        model: root.related.slice(0, root.shown)

        delegate: QQC2.ItemDelegate {
            id: entry

            required property relatedName modelData

            Layout.fillWidth: true
            implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
            text: modelData.name
            Accessible.name: text
            Accessible.description: count.text
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            onClicked: root.entityRequested(modelData.id)

            background: RowBackground {
                row: entry
            }
            contentItem: RowLayout {
                spacing: Kirigami.Units.largeSpacing

                Kirigami.Icon {
                    implicitWidth: Kirigami.Units.iconSizes.small
                    implicitHeight: implicitWidth
                    source: entry.modelData.iconName
                    color: Kirigami.Theme.disabledTextColor
                    isMask: true
                }
                QQC2.Label {
                    Layout.fillWidth: true
                    text: entry.text
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                QQC2.Label {
                    id: count

                    text: qsTr("%n article(s)", "", entry.modelData.sharedArticles)
                    font: Kirigami.Theme.smallFont
                    color: Kirigami.Theme.disabledTextColor
                    Accessible.ignored: true
                }
            }
        }
    }
    TouchButton {
        Layout.alignment: Qt.AlignLeft
        flat: true
        visible: root.shown < root.related.length
        text: qsTr("Show All %1").arg(root.related.length)
        onClicked: root.all = true
    }
}
