// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Marked text, set as a quotation with its colour at the margin. */
Item {
    id: root

    required property ReadingPalette colors
    required property string color
    property string style: "solid"
    property alias text: label.text
    property alias font: label.font
    property alias maximumLineCount: label.maximumLineCount
    readonly property MarkInk ink: MarkInk {
        colors: root.colors
        name: root.color
    }

    implicitWidth: label.implicitWidth + label.anchors.leftMargin
    implicitHeight: label.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        width: 3
        height: parent.height
        radius: 1
        color: root.style === "outline" ? "transparent" : root.ink.line
        border.width: 1
        border.color: root.ink.line
    }
    Text {
        id: label

        anchors.fill: parent
        anchors.leftMargin: 12
        color: Kirigami.Theme.textColor
        elide: Text.ElideRight
        lineHeight: 1.35
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
