// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** What stands above the highlights of an article, a month or a colour. */
ColumnLayout {
    id: root

    required property AppContext app
    required property string section
    required property string title
    property real margin: 0

    spacing: Kirigami.Units.smallSpacing

    QQC2.Label {
        Layout.fillWidth: true
        Layout.topMargin: Kirigami.Units.gridUnit
        Layout.leftMargin: root.margin + Kirigami.Units.largeSpacing
        Layout.rightMargin: root.margin + Kirigami.Units.largeSpacing
        text: root.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font: root.app.appearance.serif(1.5, Font.DemiBold)
        Accessible.role: Accessible.Heading
    }
    Kirigami.Separator {
        Layout.fillWidth: true
        Layout.leftMargin: root.margin + Kirigami.Units.largeSpacing
        Layout.rightMargin: root.margin + Kirigami.Units.largeSpacing
    }
}
