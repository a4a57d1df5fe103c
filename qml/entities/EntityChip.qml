// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** An entity's name that leads to its page. On a touch screen the finger has more room than is drawn. */
QQC2.AbstractButton {
    id: root

    readonly property real margin: Kirigami.Settings.hasTransientTouchInput || Kirigami.Settings.isMobile ? 8 : 0

    implicitHeight: Math.max(28, label.implicitHeight + Kirigami.Units.smallSpacing) + 2 * margin
    implicitWidth: Math.min(label.implicitWidth + 2 * Kirigami.Units.largeSpacing, Kirigami.Units.gridUnit * 12)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.margin
            anchors.bottomMargin: root.margin
            radius: height / 2
            color: Qt.alpha(Kirigami.Theme.textColor, root.down ? 0.16 : root.hovered ? 0.1 : 0.05)
            border.width: root.visualFocus ? 2 : 0
            border.color: Kirigami.Theme.focusColor
        }
    }
    contentItem: QQC2.Label {
        id: label

        text: root.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font: Kirigami.Theme.smallFont
        Accessible.ignored: true
    }
}
