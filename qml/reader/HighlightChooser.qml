// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.mitjul.app

/** Several highlights lie at one place: which one is meant? */
ColumnLayout {
    id: root

    required property ArticleController controller
    required property AppContext app
    required property ReadingPalette colors
    required property list<string> highlights

    signal chosen(string highlight)

    spacing: 0

    Repeater {
        model: root.controller.highlights

        delegate: QQC2.ItemDelegate {
            id: row

            required property string highlight
            required property string quote
            required property string note
            required property string color
            required property string style

            Layout.fillWidth: true
            Layout.minimumHeight: 44
            visible: root.highlights.includes(highlight)
            text: quote
            Accessible.description: note
            Accessible.onPressAction: clicked()
            onClicked: root.chosen(highlight)

            contentItem: Quotation {
                colors: root.colors
                color: row.color
                style: row.style
                text: row.quote
                font: root.app.appearance.serif(1.1)
                maximumLineCount: 2
            }
        }
    }
}
