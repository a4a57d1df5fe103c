// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

/**
 * A search field whose query follows every key, also while a Hangul syllable is being composed:
 * text lags behind until the syllable is finished, displayText does not. Kirigami's own goes by text.
 */
Kirigami.ActionTextField {
    id: root

    readonly property string query: displayText
    /** Whether the query's last letter is still being composed. */
    readonly property bool composing: preeditText.length > 0 && displayText.endsWith(preeditText)

    function reset() {
        // Else the input method would write its last syllable into the empty field.
        InputMethod.reset();
        clear();
    }

    Accessible.searchEdit: true
    Keys.onEscapePressed: reset()
    EnterKey.type: Qt.EnterKeySearch
    focusSequence: StandardKey.Find
    implicitHeight: Math.max(Kirigami.Units.gridUnit * 2.5, contentHeight + topPadding + bottomPadding)
    inputMethodHints: Qt.ImhNoPredictiveText
    leftPadding: icon.width + Kirigami.Units.smallSpacing * 4
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

    Kirigami.Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Kirigami.Units.smallSpacing * 2
        anchors.verticalCenter: parent.verticalCenter
        color: root.placeholderTextColor
        implicitHeight: Kirigami.Units.iconSizes.small
        implicitWidth: Kirigami.Units.iconSizes.small
        source: "search"
    }
}
