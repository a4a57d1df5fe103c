// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** A name in the graph, on the outer side of the dot that its link ends in. */
QQC2.AbstractButton {
    id: root

    required property entityGraphNode node
    readonly property real dotSize: 8

    x: node.leftSide ? node.dot.x + dotSize / 2 - width : node.dot.x - dotSize / 2
    y: node.dot.y - height / 2
    width: Math.min(label.implicitWidth + dotSize + 3 * Kirigami.Units.smallSpacing, node.labelWidth)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: node.entity.name
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: qsTr("in %n shared article(s)", "", node.entity.sharedArticles)
    QQC2.ToolTip.text: Accessible.description
    QQC2.ToolTip.visible: hovered
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 6
            anchors.bottomMargin: 6
            anchors.leftMargin: root.node.leftSide ? 0 : root.dotSize + 1
            anchors.rightMargin: root.node.leftSide ? root.dotSize + 1 : 0
            radius: Kirigami.Units.cornerRadius
            color: Qt.alpha(Kirigami.Theme.textColor, root.down ? 0.14 : root.hovered ? 0.07 : 0)
            border.width: root.visualFocus ? 2 : 0
            border.color: Kirigami.Theme.focusColor
        }
        Rectangle {
            x: root.node.leftSide ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: root.dotSize
            height: width
            radius: width / 2
            color: Kirigami.Theme.textColor
        }
    }
    contentItem: QQC2.Label {
        id: label

        leftPadding: root.node.leftSide ? 0 : root.dotSize + Kirigami.Units.smallSpacing
        rightPadding: root.node.leftSide ? root.dotSize + Kirigami.Units.smallSpacing : 0
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: root.node.leftSide ? Text.AlignRight : Text.AlignLeft
        text: root.text
        textFormat: Text.PlainText
        elide: root.node.leftSide ? Text.ElideLeft : Text.ElideRight
        Accessible.ignored: true
    }
}
