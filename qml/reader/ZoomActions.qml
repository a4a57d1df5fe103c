// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The size of the text, by keys and in the menu. */
QtObject {
    id: root

    required property Settings settings

    readonly property list<Kirigami.Action> all: [
        Kirigami.Action {
            text: qsTr("Larger Text")
            icon.name: "format-font-size-more"
            shortcut: StandardKey.ZoomIn
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.settings.fontSize += 1
        },
        Kirigami.Action {
            text: qsTr("Smaller Text")
            icon.name: "format-font-size-less"
            shortcut: StandardKey.ZoomOut
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.settings.fontSize -= 1
        },
        Kirigami.Action {
            text: qsTr("Normal Text Size")
            icon.name: "zoom-original"
            shortcut: "Ctrl+0"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.settings.fontSize = root.settings.normalFontSize
        }
    ]
}
