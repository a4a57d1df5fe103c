// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** One of a few choices side by side; the current one is underlined. All share the width of their row. */
QQC2.AbstractButton {
    id: root

    property bool current: false

    Layout.fillWidth: true
    Layout.preferredWidth: implicitContentWidth
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(44, implicitContentHeight + Kirigami.Units.largeSpacing)
    leftPadding: Kirigami.Units.smallSpacing
    rightPadding: Kirigami.Units.smallSpacing
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Accessible.checked: current
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 4
            visible: root.hovered || root.down || root.visualFocus
            radius: Kirigami.Units.cornerRadius
            color: Kirigami.Theme.alternateBackgroundColor
            border.width: root.visualFocus ? 1 : 0
            border.color: Kirigami.Theme.focusColor
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.current
            width: Math.min(parent.width, root.implicitContentWidth + Kirigami.Units.largeSpacing)
            height: 2
            radius: 1
            color: Kirigami.Theme.textColor
        }
    }
    contentItem: QQC2.Label {
        text: root.text
        textFormat: Text.PlainText
        font.bold: root.current
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
