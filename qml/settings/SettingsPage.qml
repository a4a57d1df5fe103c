// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.mitjul.app

/**
 * How the reader likes to read. Each change applies at once.
 */
FormCard.FormCardPage {
    id: root

    required property AppContext app
    readonly property Settings settings: app.settings

    signal aboutRequested
    signal healthRequested

    title: qsTr("Settings")

    KoreanFaces {
        id: faces

        face: root.settings.face
    }
    FormCard.FormHeader {
        title: qsTr("Text")
    }
    FormCard.FormCard {
        TypeSample {
            app: root.app
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormComboBoxDelegate {
            currentIndex: root.settings.face
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            model: [qsTr("Myeongjo (serif)"), qsTr("Gothic (sans serif)")]
            text: qsTr("Typeface")
            onActivated: index => root.settings.face = index
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormComboBoxDelegate {
            currentIndex: Math.max(0, faces.families.indexOf(root.settings.family) + 1)
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            model: [qsTr("Best installed"), ...faces.families]
            text: qsTr("Font")
            onActivated: index => root.settings.family = index > 0 ? faces.families[index - 1] : ""
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSpinBoxDelegate {
            from: root.settings.smallestFontSize
            label: qsTr("Text size (pixels)")
            to: root.settings.largestFontSize
            value: root.settings.fontSize
            onValueChanged: root.settings.fontSize = value
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSpinBoxDelegate {
            from: 140
            label: qsTr("Line spacing (% of the text size)")
            stepSize: 5
            to: 220
            value: Math.round(root.settings.lineHeight * 100)
            onValueChanged: root.settings.lineHeight = value / 100
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSpinBoxDelegate {
            from: 24
            label: qsTr("Widest line (Hangul syllables)")
            to: 48
            value: root.settings.columnWidth
            onValueChanged: root.settings.columnWidth = value
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            checked: root.settings.keepAll
            description: qsTr("Lines break only between words.")
            text: qsTr("Keep words together")
            onToggled: root.settings.keepAll = checked
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            checked: root.settings.justified
            description: qsTr("Both edges are straight where the column is wide enough.")
            text: qsTr("Justify lines")
            onToggled: root.settings.justified = checked
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormComboBoxDelegate {
            currentIndex: root.settings.paragraphStyle
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            model: [qsTr("Space between them"), qsTr("First line indented")]
            text: qsTr("Paragraphs")
            onActivated: index => root.settings.paragraphStyle = index
        }
    }

    FormCard.FormHeader {
        title: qsTr("Reading")
    }
    FormCard.FormCard {
        FormCard.FormSwitchDelegate {
            checked: root.settings.paged
            description: qsTr("Whole pages that turn with a tap, a key or the wheel.")
            text: qsTr("Turn pages instead of scrolling")
            onToggled: root.settings.paged = checked
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            checked: root.settings.focusMode
            description: qsTr("The other sentences are dimmed; arrow keys and taps move on.")
            text: qsTr("Light one sentence")
            onToggled: root.settings.focusMode = checked
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            checked: root.settings.miniMap
            description: qsTr("The whole article with its highlights, where the window is wide.")
            text: qsTr("Show the map beside the text")
            onToggled: root.settings.miniMap = checked
        }
    }

    FormCard.FormHeader {
        title: qsTr("Appearance")
    }
    FormCard.FormCard {
        FormCard.FormComboBoxDelegate {
            currentIndex: root.settings.theme
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            model: [qsTr("As the system"), qsTr("Paper"), qsTr("Sepia"), qsTr("Dark"), qsTr("Black")]
            text: qsTr("Theme")
            onActivated: index => root.settings.theme = index
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormComboBoxDelegate {
            currentIndex: root.settings.contrast
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            model: [qsTr("As the system"), qsTr("Usual"), qsTr("Strong: black and white")]
            text: qsTr("Contrast")
            onActivated: index => root.settings.contrast = index
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormComboBoxDelegate {
            readonly property list<string> codes: ["", "ko", "en"]

            currentIndex: codes.indexOf(root.settings.language)
            displayMode: FormCard.FormComboBoxDelegate.ComboBox
            // Each language is named in itself, so that anyone finds their own.
            model: [qsTr("As the system"), "한국어", "English"]
            text: qsTr("Language")
            onActivated: index => root.settings.language = codes[index]
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormSwitchDelegate {
            checked: root.settings.entityMarks
            description: qsTr("A small dotted mark beneath names that have a page of their own.")
            text: qsTr("Mark people and companies in the text")
            onToggled: root.settings.entityMarks = checked
        }
    }

    FormCard.FormHeader {
        title: qsTr("Importing")
    }
    WatchedFolderCard {
        app: root.app
    }

    FormCard.FormHeader {
        title: qsTr("Mitjul")
    }
    FormCard.FormCard {
        FormCard.FormTextDelegate {
            description: root.app.folder
            icon.name: "folder"
            text: qsTr("Folder of the library")
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            description: qsTr("What is in it, its backups, and repairs")
            icon.name: "tools-check-spelling"
            text: qsTr("Library Health")
            onClicked: root.healthRequested()
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            icon.name: "help-about"
            text: qsTr("About Mitjul")
            onClicked: root.aboutRequested()
        }
    }
}
