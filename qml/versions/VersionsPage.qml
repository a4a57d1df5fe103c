// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * The earlier texts of an article: what has changed since each, and the way back to it.
 */
Kirigami.ScrollablePage {
    id: root

    required property AppContext app
    required property string article

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    title: qsTr("Earlier Texts")

    actions: [
        Kirigami.Action {
            enabled: versions.shown >= 0
            icon.name: "edit-undo"
            text: qsTr("Go Back to This Text")
            onTriggered: versions.returnToShown()
        },
        Kirigami.Action {
            checkable: true
            checked: versions.changes.whole
            displayHint: Kirigami.DisplayHint.AlwaysHide
            text: qsTr("Show the Whole Text")
            onToggled: versions.changes.whole = checked
        }
    ]
    header: QQC2.ToolBar {
        visible: versions.count > 0

        contentItem: ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            QQC2.ComboBox {
                Accessible.name: qsTr("Earlier text")
                Layout.fillWidth: true
                Layout.maximumWidth: Kirigami.Units.gridUnit * 24
                Layout.minimumHeight: 44
                currentIndex: versions.shown
                model: versions
                textRole: "title"
                onActivated: index => versions.shown = index
            }
            QQC2.Label {
                Layout.fillWidth: true
                text: versions.changes.summary
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }

    ArticleVersionModel {
        id: versions

        app: root.app
        article: root.article
        compared: true
    }
    ListView {
        id: list

        Accessible.name: root.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        focus: true
        model: versions.changes

        delegate: ChangedParagraphDelegate {
            width: ListView.view.width
        }

        Component.onCompleted: {
            versions.changes.addedInk = Qt.binding(() => Kirigami.Theme.positiveTextColor);
            versions.changes.removedInk = Qt.binding(() => Kirigami.Theme.negativeTextColor);
        }

        Kirigami.PlaceholderMessage {
            anchors.centerIn: parent
            explanation: qsTr("When this article comes in again with other words, the words it has now are kept here.")
            text: qsTr("There are no earlier texts")
            visible: versions.count === 0
            width: parent.width - Kirigami.Units.gridUnit * 4
        }
    }
}
