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
 * A line of the page that an article came from; one that is hidden says why. A tap shows or hides it.
 */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    required text
    required property int place
    required property string reason
    required property bool hidden
    required property bool heading
    required property bool aside
    /** Whether hidden lines are shown among the others. */
    required property bool showsHidden

    readonly property bool seen: !hidden || showsHidden
    readonly property string advice: hidden ? qsTr("Show this line again") : qsTr("Hide this line")

    Accessible.description: hidden ? qsTr("Hidden: %1. %2").arg(reason).arg(advice) : advice
    Accessible.name: text
    Keys.onEnterPressed: click()
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    bottomPadding: Kirigami.Units.smallSpacing
    height: seen ? implicitHeight : 0
    leftPadding: Kirigami.Units.largeSpacing
    rightPadding: Kirigami.Units.largeSpacing
    topPadding: Kirigami.Units.smallSpacing
    visible: seen

    background: RowBackground {
        row: root
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        ColumnLayout {
            spacing: 0

            QQC2.Label {
                Layout.fillWidth: true
                color: root.hidden ? Kirigami.Theme.disabledTextColor : Kirigami.Theme.textColor
                font: root.app.appearance.serif(root.aside || root.hidden ? 1.05 : 1.2, root.heading ? Font.DemiBold : Font.Normal)
                lineHeight: 1.4
                text: root.text
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            QQC2.Label {
                Layout.fillWidth: true
                color: Kirigami.Theme.neutralTextColor
                font.pointSize: Kirigami.Theme.smallFont.pointSize
                text: root.reason
                textFormat: Text.PlainText
                visible: root.hidden
            }
        }
        Kirigami.Icon {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Kirigami.Units.iconSizes.small
            Layout.preferredWidth: Kirigami.Units.iconSizes.small
            opacity: root.hidden || root.hovered || root.visualFocus ? 1 : 0
            source: root.hidden ? "view-visible" : "view-hidden"
        }
    }
}
