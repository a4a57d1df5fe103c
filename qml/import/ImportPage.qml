// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * What an import has found, to look at, to put right and to choose from; at its end, what it came to.
 */
Kirigami.Page {
    id: root

    required property AppContext app
    readonly property ImportSession session: app.importing
    readonly property bool finished: session.phase === ImportSession.Phase.Finished
    /** The article beside the list, or in its place where there is no room for both. */
    property int shown: -1
    readonly property bool single: session.articles.count === 1
    readonly property bool showsList: !single && (wide || shown < 0)
    readonly property bool wide: width >= Kirigami.Units.gridUnit * 48

    signal importEnded

    function settle() {
        if (!session.articles.holds(shown)) {
            shown = -1;
        }
        if (shown < 0 && (wide || single) && session.articles.count > 0) {
            shown = session.articles.numberAt(0);
        }
    }

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    padding: 0
    title: qsTr("Import")

    actions: [
        Kirigami.Action {
            icon.name: "go-previous"
            text: qsTr("All Articles")
            visible: !root.finished && !root.single && !root.wide && root.shown >= 0
            onTriggered: root.shown = -1
        },
        Kirigami.Action {
            enabled: root.session.phase === ImportSession.Phase.Staged && root.session.articles.chosenCount > 0
            icon.name: "document-save"
            shortcut: StandardKey.Save
            text: root.single ? qsTr("Save Article") : qsTr("Save %n Articles", "", root.session.articles.chosenCount)
            visible: !root.finished
            onTriggered: {
                InputMethod.commit();
                root.forceActiveFocus();
                root.session.save();
            }
        },
        Kirigami.Action {
            displayHint: Kirigami.DisplayHint.AlwaysHide
            icon.name: "edit-select-all"
            text: qsTr("Choose All")
            visible: !root.finished && !root.single
            onTriggered: root.session.articles.chooseAll(true)
        },
        Kirigami.Action {
            displayHint: Kirigami.DisplayHint.AlwaysHide
            icon.name: "edit-select-none"
            text: qsTr("Choose None")
            visible: !root.finished && !root.single
            onTriggered: root.session.articles.chooseAll(false)
        },
        Kirigami.Action {
            enabled: !root.session.busy
            icon.name: "dialog-cancel"
            text: qsTr("Discard")
            visible: !root.finished
            onTriggered: root.importEnded()
        }
    ]
    header: ColumnLayout {
        ImportLine {
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.largeSpacing
            session: root.session
            visible: root.session.busy
        }
    }

    Component.onCompleted: settle()
    onWideChanged: settle()

    Connections {
        function onPhaseChanged() {
            if (!root.session.busy) {
                root.settle();
            }
        }

        target: root.session
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        visible: !root.finished

        QQC2.ScrollView {
            Layout.fillHeight: true
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? Kirigami.Units.gridUnit * 22 : -1
            QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
            visible: root.showsList

            ListView {
                id: list

                Accessible.name: qsTr("Articles found")
                Accessible.role: Accessible.List
                activeFocusOnTab: true
                focus: true
                model: root.session.articles

                delegate: StagedDelegate {
                    app: root.app
                    highlighted: number === root.shown
                    width: ListView.view.width
                    onChosenByReader: chosen => root.session.articles.choose(index, chosen)
                    onClicked: root.shown = number
                }
            }
        }
        Kirigami.Separator {
            Layout.fillHeight: true
            visible: root.wide && root.showsList
        }
        PreviewPane {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 44
            app: root.app
            number: root.shown
            visible: root.shown >= 0
        }
    }
    Kirigami.PlaceholderMessage {
        anchors.centerIn: parent
        explanation: qsTr("Mitjul reads text, web pages, PDF, EPUB, Markdown, office documents, feeds, and folders or archives of them.")
        text: qsTr("Nothing to read was found")
        visible: root.session.foundNothing
        width: parent.width - Kirigami.Units.gridUnit * 4
    }
    ImportReportView {
        anchors.fill: parent
        app: root.app
        visible: root.finished
        onCloseRequested: root.importEnded()
    }
}
