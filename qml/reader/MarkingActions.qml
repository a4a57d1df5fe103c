// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** What can be done with a selection, once for the menu, the toolbar and the keyboard. */
QtObject {
    id: root

    required property ReadingSurface surface
    required property Settings settings
    required property ArticleController controller
    readonly property bool possible: controller.canMark && surface.hasSelection

    /** The marks that the selection could extend or shrink. */
    readonly property list<string> resizable: possible ? controller.resizable(surface.selection) : []

    signal extentRequested(list<string> highlights)
    /** Marks; where then is "note", "tag" or "link" to go on in that part of the card, or empty. */
    signal markRequested(string color, string style, string then)
    signal shareRequested

    readonly property Kirigami.Action highlight: Kirigami.Action {
        text: qsTr("Highlight")
        tooltip: qsTr("Highlight the selection as the last one (Ctrl+H)")
        icon.name: "draw-highlight"
        shortcut: "Ctrl+H"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.markRequested(root.settings.highlightColor, root.settings.highlightStyle, "")
    }
    readonly property Kirigami.Action note: Kirigami.Action {
        text: qsTr("Add Note…")
        tooltip: qsTr("Highlight and write a note (Ctrl+M)")
        icon.name: "edit-comment"
        shortcut: "Ctrl+M"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.markRequested(root.settings.highlightColor, root.settings.highlightStyle, "note")
    }
    readonly property Kirigami.Action tag: Kirigami.Action {
        text: qsTr("Add Tag…")
        tooltip: qsTr("Highlight and add a tag (Ctrl+T)")
        icon.name: "tag-new"
        shortcut: "Ctrl+T"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.markRequested(root.settings.highlightColor, root.settings.highlightStyle, "tag")
    }
    readonly property Kirigami.Action link: Kirigami.Action {
        text: qsTr("Link to Name…")
        tooltip: qsTr("Highlight and link to a name (Ctrl+L)")
        icon.name: "insert-link"
        shortcut: "Ctrl+L"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.markRequested(root.settings.highlightColor, root.settings.highlightStyle, "link")
    }
    readonly property Kirigami.Action extent: Kirigami.Action {
        text: qsTr("Change Extent to Selection")
        tooltip: qsTr("Extend the highlight to the selection, or shrink it to what is selected in it (Ctrl+E)")
        icon.name: "transform-scale-horizontal"
        shortcut: "Ctrl+E"
        enabled: root.resizable.length > 0
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.extentRequested(root.resizable)
    }
    readonly property Kirigami.Action copy: Kirigami.Action {
        text: qsTr("Copy")
        tooltip: qsTr("Copy the selection (Ctrl+C)")
        icon.name: "edit-copy"
        enabled: root.surface.hasSelection
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.surface.copySelection()
    }
    readonly property Kirigami.Action cite: Kirigami.Action {
        text: qsTr("Copy with Source")
        tooltip: qsTr("Copy the selection with its source (Ctrl+Shift+C)")
        icon.name: "format-text-blockquote"
        shortcut: "Ctrl+Shift+C"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.controller.copy(root.controller.citation(root.surface.selection))
    }
    readonly property Kirigami.Action share: Kirigami.Action {
        text: qsTr("Highlight and Share…")
        tooltip: qsTr("Highlight the selection and share it")
        icon.name: "document-share"
        enabled: root.possible
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.markRequested(root.settings.highlightColor, root.settings.highlightStyle, "share")
    }
    readonly property list<Kirigami.Action> all: [highlight, note, tag, link, extent, copy, cite, share]
}
