// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * What a page shows while it has nothing: a heading over a pen stroke, what to do, and one action.
 */
ColumnLayout {
    id: root

    required property AppContext app
    required property string heading
    property string explanation
    property Kirigami.Action action

    spacing: Kirigami.Units.largeSpacing
    width: Math.min(parent.width - 2 * Kirigami.Units.gridUnit, Kirigami.Units.gridUnit * 22)

    QQC2.Label {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        font: root.app.appearance.serif(1.65, Font.DemiBold)
        horizontalAlignment: Text.AlignHCenter
        text: root.heading
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    PenStroke {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Kirigami.Units.gridUnit * 4
        color: root.app.appearance.accent
    }
    QQC2.Label {
        Layout.fillWidth: true
        color: Kirigami.Theme.disabledTextColor
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.3
        text: root.explanation
        textFormat: Text.PlainText
        visible: text.length > 0
        wrapMode: Text.Wrap
    }
    QQC2.Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        Layout.topMargin: Kirigami.Units.largeSpacing
        action: root.action
        visible: root.action !== null && root.action.visible
    }
}
