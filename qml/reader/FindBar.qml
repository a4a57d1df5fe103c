// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Finding in the article: at the foot, within a thumb's reach. Follows every key, also within a syllable. */
QQC2.ToolBar {
    id: root

    required property ArticleFinder finder

    signal closeRequested

    /** Finds a text that was selected, else what was found last. */
    function begin(selected: string) {
        if (selected.length > 0 && !selected.includes("\n")) {
            field.text = selected;
        }
        field.selectAll();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        follow();
    }
    function follow() {
        finder.find(field.displayText, field.preeditText.length > 0);
    }

    position: QQC2.ToolBar.Footer
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Find in Article")

    Shortcut {
        enabled: root.finder.active
        sequence: "Esc"
        onActivated: root.closeRequested()
    }
    Shortcut {
        enabled: root.finder.active
        sequences: [StandardKey.FindNext]
        onActivated: root.finder.next()
    }
    Shortcut {
        enabled: root.finder.active
        sequences: [StandardKey.FindPrevious]
        onActivated: root.finder.previous()
    }

    contentItem: RowLayout {
        spacing: 0

        QQC2.TextField {
            id: field

            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 24
            implicitHeight: Math.max(44, contentHeight + topPadding + bottomPadding)
            placeholderText: qsTr("Find in this article")
            rightPadding: status.width + Kirigami.Units.largeSpacing
            inputMethodHints: Qt.ImhNoPredictiveText
            EnterKey.type: Qt.EnterKeySearch
            Accessible.searchEdit: true
            Accessible.name: placeholderText
            Accessible.description: status.text
            Keys.onEnterPressed: event => event.modifiers & Qt.ShiftModifier ? root.finder.previous() : root.finder.next()
            Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? root.finder.previous() : root.finder.next()
            onDisplayTextChanged: root.follow()
            onPreeditTextChanged: root.follow()

            QQC2.Label {
                id: status

                anchors.right: parent.right
                anchors.rightMargin: Kirigami.Units.largeSpacing
                anchors.verticalCenter: parent.verticalCenter
                text: root.finder.status
                color: Kirigami.Theme.disabledTextColor
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ToolIcon {
            text: qsTr("Previous Match")
            icon.name: "go-up"
            enabled: root.finder.count > 0
            onClicked: root.finder.previous()
        }
        ToolIcon {
            text: qsTr("Next Match")
            icon.name: "go-down"
            enabled: root.finder.count > 0
            onClicked: root.finder.next()
        }
        ToolIcon {
            text: qsTr("Stop Finding")
            icon.name: "window-close"
            onClicked: root.closeRequested()
        }
    }
}
