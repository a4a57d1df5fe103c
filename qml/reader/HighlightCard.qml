// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** One highlight and everything about it that can be changed. */
ColumnLayout {
    id: root

    required property AppContext app
    required property ArticleController controller
    required property ReadingPalette colors
    required property string highlight
    /** Where to begin: "note", "tag", "link", or empty. */
    property string part

    signal shareRequested(string highlight)
    /** The reader wants other words under this highlight, which now covers range. */
    signal extentRequested(textRange range)
    /** An uncertain highlight belongs where it is. */
    signal placeConfirmed(textRange range)
    /** The reader wants to show where it belongs. */
    signal placeRequested
    signal closeRequested

    function begin() {
        switch (part) {
        case "note":
            note.forceActiveFocus(Qt.ShortcutFocusReason);
            break;
        case "tag":
            tags.edit();
            break;
        case "link":
            links.edit();
            break;
        }
    }

    spacing: Kirigami.Units.largeSpacing
    enabled: highlightController.loaded

    HighlightController {
        id: highlightController

        app: root.app
        highlight: root.highlight
        onOpened: root.begin()
        onRemoved: root.closeRequested()
    }
    Quotation {
        Layout.fillWidth: true
        colors: root.colors
        color: highlightController.color
        style: highlightController.style
        text: highlightController.quote
        font: root.app.appearance.serif(1.2)
        maximumLineCount: 3
    }
    Kirigami.InlineMessage {
        Layout.fillWidth: true
        visible: highlightController.uncertain
        type: Kirigami.MessageType.Warning
        text: highlightController.lost ? qsTr("The words of this highlight are no longer in the text.") : qsTr("The text has changed here. Please check whether this highlight is still in its place.")
        actions: [
            Kirigami.Action {
                text: qsTr("It Is in Its Place")
                icon.name: "dialog-ok"
                visible: !highlightController.lost
                onTriggered: root.placeConfirmed(highlightController.range)
            },
            Kirigami.Action {
                text: qsTr("Choose Its Place")
                icon.name: "crosshairs"
                onTriggered: root.placeRequested()
            }
        ]
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -Kirigami.Units.smallSpacing

        ColorPicker {
            colors: root.colors
            current: highlightController.color
            onPicked: color => highlightController.color = color
        }
        StylePicker {
            colors: root.colors
            color: highlightController.color
            current: highlightController.style
            onPicked: style => highlightController.style = style
        }
    }
    QQC2.TextArea {
        id: note

        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 4
        placeholderText: qsTr("Write a note")
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Accessible.name: qsTr("Note")
        // The desktop's dictionaries know no Korean and would underline every word.
        Kirigami.SpellCheck.enabled: false
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: if (activeFocus) {
            highlightController.note = text;
        }
        onActiveFocusChanged: if (!activeFocus) {
            highlightController.finishNote();
        }

        Binding {
            target: note
            property: "text"
            value: highlightController.note
        }
    }
    TagEditor {
        id: tags

        Layout.fillWidth: true
        app: root.app
        mark: highlightController
    }
    LinkEditor {
        id: links

        Layout.fillWidth: true
        app: root.app
        mark: highlightController
        named: root.controller.entities.entitiesIn(highlightController.range)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        ToolIcon {
            action: Kirigami.Action {
                text: qsTr("Copy")
                tooltip: qsTr("Copy the marked text")
                icon.name: "edit-copy"
                onTriggered: root.controller.copy(highlightController.quote)
            }
        }
        ToolIcon {
            action: Kirigami.Action {
                text: qsTr("Change Extent")
                tooltip: qsTr("Change where this highlight begins and ends")
                icon.name: "transform-scale-horizontal"
                enabled: !highlightController.lost
                onTriggered: root.extentRequested(highlightController.range)
            }
        }
        ToolIcon {
            action: Kirigami.Action {
                text: qsTr("Share…")
                tooltip: qsTr("Share this highlight")
                icon.name: "document-share"
                onTriggered: root.shareRequested(root.highlight)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        QQC2.ToolButton {
            implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
            text: qsTr("Delete")
            icon.name: "edit-delete"
            Accessible.description: qsTr("Moves this highlight to the trash")
            onClicked: highlightController.remove()
        }
    }
}
