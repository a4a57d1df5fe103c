// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

/**
 * A search field whose query follows every key, also while a Hangul syllable is being composed:
 * text lags behind until the syllable is finished, displayText does not.
 */
Kirigami.SearchField {
    id: root

    readonly property string query: displayText

    function reset() {
        // Else the input method would write its last syllable into the empty field.
        InputMethod.reset();
        clear();
    }

    Keys.onEscapePressed: reset()
    autoAccept: false
    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, contentHeight + topPadding + bottomPadding)
    background: Rectangle {
        border.color: root.activeFocus ? Kirigami.Theme.focusColor : Qt.alpha(Kirigami.Theme.textColor, 0.25)
        border.width: root.activeFocus ? 2 : 1
        color: Qt.alpha(Kirigami.Theme.textColor, 0.03)
        radius: Kirigami.Units.cornerRadius
    }
    rightActions: [
        Kirigami.Action {
            icon.name: "edit-clear-locationbar-rtl"
            text: qsTr("Clear Search")
            visible: root.query.length > 0
            onTriggered: root.reset()
        }
    ]
}
