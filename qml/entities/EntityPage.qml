// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** One entity: who it is, what it appears with, its highlights, and every place that names it. */
Kirigami.Page {
    id: root

    required property AppContext app
    readonly property alias list: list
    required property string entity
    readonly property real sideMargin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)
    /** Room for the graph and its list side by side. */
    readonly property bool wide: width - 2 * sideMargin >= Kirigami.Units.gridUnit * 36

    readonly property ReadingPalette colors: ReadingPalette {
        preference: root.app.appearance.readingTheme
        strong: root.app.appearance.strongContrast
    }

    signal articleRequested(string article, int paragraph, int offset)
    signal entityRequested(string entity)

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    padding: 0
    title: entityController.name

    actions: [
        Kirigami.Action {
            enabled: entityController.loaded && !entityController.failure
            icon.name: "merge"
            text: qsTr("Same as Another Name…")
            onTriggered: (joinDialog.createObject(root) as EntityJoinDialog).open()
        },
        Kirigami.Action {
            enabled: entityController.otherNames.length > 0
            icon.name: "split"
            text: qsTr("Separate Names…")
            onTriggered: (partDialog.createObject(root) as EntityPartDialog).open()
        },
        UndoAction {
            history: root.app.history
        },
        RedoAction {
            history: root.app.history
        }
    ]

    Component {
        id: joinDialog

        EntityJoinDialog {
            app: root.app
            entity: root.entity
            name: entityController.name
            onClosed: destroy()
            onJoinRequested: other => entityController.join(other)
        }
    }
    Component {
        id: partDialog

        EntityPartDialog {
            name: entityController.name
            names: entityController.otherNames
            onClosed: destroy()
            onPartRequested: names => entityController.part(names)
        }
    }
    EntityController {
        id: entityController

        app: root.app
        entity: root.entity
    }
    HighlightListModel {
        id: marks

        app: root.app
        entity: root.entity
    }

    QQC2.ScrollView {
        anchors.fill: parent

        ListView {
            id: list

            // The header grows as its parts are read: whoever is at its top stays there.
            property bool atTop: true

            onContentYChanged: atTop = contentY <= originY
            onOriginYChanged: if (atTop)
                contentY = originY

            model: entityController.mentions
            bottomMargin: Kirigami.Units.gridUnit * 2
            currentIndex: -1
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Mentions")

            header: ColumnLayout {
                id: top

                readonly property real inset: root.sideMargin + Kirigami.Units.largeSpacing

                width: list.width
                visible: entityController.loaded && !entityController.failure
                spacing: Kirigami.Units.smallSpacing

                EntityHeading {
                    Layout.fillWidth: true
                    Layout.leftMargin: top.inset
                    Layout.rightMargin: top.inset
                    Layout.topMargin: Kirigami.Units.gridUnit
                    app: root.app
                    controller: entityController
                }
                MentionProgressLine {
                    Layout.fillWidth: true
                    Layout.leftMargin: top.inset
                    Layout.rightMargin: top.inset
                    app: root.app
                }
                SectionTitle {
                    Layout.leftMargin: top.inset
                    Layout.rightMargin: top.inset
                    visible: entityController.related.length > 0
                    text: qsTr("Appears With")
                }
                GridLayout {
                    Layout.fillWidth: true
                    Layout.leftMargin: root.sideMargin
                    Layout.rightMargin: root.sideMargin
                    visible: entityController.related.length > 0
                    columns: root.wide ? 2 : 1
                    columnSpacing: Kirigami.Units.gridUnit

                    EntityGraphView {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 3
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: Kirigami.Units.largeSpacing
                        app: root.app
                        name: entityController.name
                        related: entityController.related
                        maximum: root.wide ? 14 : 10
                        onEntityRequested: entity => root.entityRequested(entity)
                    }
                    RelatedList {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2
                        Layout.alignment: Qt.AlignTop
                        related: entityController.related
                        maximum: root.wide ? 7 : 5
                        onEntityRequested: entity => root.entityRequested(entity)
                    }
                }
                SectionTitle {
                    Layout.leftMargin: top.inset
                    Layout.rightMargin: top.inset
                    visible: marks.count > 0
                    text: qsTr("Highlights")
                }
                Repeater {
                    model: marks

                    delegate: HighlightDelegate {
                        Layout.fillWidth: true
                        margin: root.sideMargin
                        app: root.app
                        colors: root.colors
                        onArticleRequested: (article, paragraph, offset) => root.articleRequested(article, paragraph, offset)
                        onEntityRequested: entity => root.entityRequested(entity)
                    }
                }
                TouchButton {
                    Layout.leftMargin: top.inset
                    flat: true
                    visible: marks.hasMore
                    text: qsTr("Show More Highlights")
                    onClicked: marks.showMore()
                }
                SectionTitle {
                    Layout.leftMargin: top.inset
                    Layout.rightMargin: top.inset
                    visible: entityController.mentions.count > 0
                    text: qsTr("%n mention(s)", "", entityController.mentions.count)
                }
            }
            delegate: MentionDelegate {
                width: ListView.view.width
                margin: root.sideMargin
                app: root.app
                onClicked: root.articleRequested(article, paragraph, start)
            }

            EmptyState {
                anchors.centerIn: parent
                app: root.app
                visible: entityController.failure.length > 0
                heading: qsTr("This page cannot be shown")
                explanation: entityController.failure
            }
        }
    }
}
