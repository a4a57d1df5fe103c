// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The beginnings of the notes beside their lines, where the margin has room for them. Lies over the surface. */
Item {
    id: root

    required property ReadingSurface surface
    required property ReadingPalette colors
    /** Room for the dot that stands at the line's end anyway, and for the hairline. */
    readonly property real edge: surface.columnRect.x + surface.columnRect.width + Kirigami.Units.gridUnit * 2
    readonly property real room: width - edge - Kirigami.Units.largeSpacing
    /** Narrower ones would break every word. */
    readonly property bool possible: room >= Kirigami.Units.gridUnit * 7

    visible: possible
    clip: true

    FontMetrics {
        id: metrics

        font: Kirigami.Theme.defaultFont
    }
    Repeater {
        model: MarginNoteModel {
            surface: root.possible ? root.surface : null
            font: Kirigami.Theme.defaultFont
            width: Math.min(root.room, Kirigami.Units.gridUnit * 14)
            spacing: Kirigami.Units.largeSpacing
        }

        delegate: Item {
            id: note

            required property string highlight
            required property string text
            required property string color
            required property real lineY
            required property real noteY
            required property real noteHeight
            readonly property MarkInk ink: MarkInk {
                colors: root.colors
                name: note.color
            }
            /** Where the hairline leaves its line and where it reaches the note. */
            readonly property real bend: root.edge - Kirigami.Units.gridUnit
            readonly property real reached: noteY + metrics.height / 2

            Rectangle {
                x: note.bend - Kirigami.Units.smallSpacing
                y: Math.round(note.lineY)
                width: Kirigami.Units.smallSpacing
                height: 1
                color: note.ink.line
            }
            Rectangle {
                x: note.bend
                y: Math.round(Math.min(note.lineY, note.reached))
                width: 1
                height: Math.round(Math.abs(note.reached - note.lineY)) + 1
                color: note.ink.line
            }
            Rectangle {
                x: note.bend
                y: Math.round(note.reached)
                width: root.edge - x - Kirigami.Units.smallSpacing
                height: 1
                color: note.ink.line
            }
            QQC2.AbstractButton {
                x: root.edge
                y: note.noteY
                width: Math.min(root.room, Kirigami.Units.gridUnit * 14)
                height: note.noteHeight
                focusPolicy: Qt.NoFocus
                text: note.text
                Accessible.description: qsTr("Note")
                onClicked: root.surface.highlightActivated([note.highlight], Qt.rect(x, y, width, height))

                contentItem: Text {
                    id: label

                    text: note.text
                    textFormat: Text.PlainText
                    font: Kirigami.Theme.defaultFont
                    color: root.colors.mutedInk
                    wrapMode: Text.Wrap
                    elide: Text.ElideRight
                    maximumLineCount: 4
                    Accessible.ignored: true
                }
            }
        }
    }
}
