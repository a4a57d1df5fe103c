// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** The page that an article came from, line by line: what is read, and what was hidden and why. A tap changes it. */
Kirigami.ScrollablePage {
    id: root

    required property AppContext app
    required property string article
    readonly property real sideMargin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 40) / 2)

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    title: qsTr("Lines of the Page")

    actions: [
        UndoAction {
            history: root.app.history
        },
        RedoAction {
            history: root.app.history
        }
    ]
    header: QQC2.ToolBar {
        leftPadding: root.sideMargin + Kirigami.Units.largeSpacing
        rightPadding: leftPadding

        contentItem: ColumnLayout {
            spacing: 0

            QQC2.Label {
                Layout.fillWidth: true
                text: articleLines.hiddenCount > 0 ? qsTr("%n line(s) of the page are hidden.", "", articleLines.hiddenCount) : qsTr("No line of the page is hidden.")
                wrapMode: Text.Wrap
            }
            QQC2.Label {
                Layout.fillWidth: true
                color: Kirigami.Theme.disabledTextColor
                text: qsTr("Choose a line to show or hide it, here and in later articles of the same outlet.")
                wrapMode: Text.Wrap
            }
        }
    }

    ArticleLines {
        id: articleLines

        app: root.app
        article: root.article
    }
    ListView {
        id: list

        Accessible.name: root.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        focus: true
        model: articleLines.lines

        delegate: PageLine {
            app: root.app
            showsHidden: true
            width: ListView.view.width - 2 * root.sideMargin
            x: root.sideMargin
            onClicked: hidden ? articleLines.restore(place) : articleLines.hide(place)
        }
    }
}
