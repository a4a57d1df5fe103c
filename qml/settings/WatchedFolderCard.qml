// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import org.kde.kirigamiaddons.formcard as FormCard
import org.mitjul.app

/**
 * Which folder's articles come into the library by themselves.
 */
FormCard.FormCard {
    id: root

    required property AppContext app
    readonly property WatchedFolder watched: app.watchedFolder

    FormCard.FormButtonDelegate {
        description: root.watched.path.length === 0 ? qsTr("Articles that are put into it come into the library by themselves.") : root.watched.missing ? qsTr("%1 cannot be read now.").arg(root.watched.path) : root.watched.path
        enabled: !root.app.importing.busy
        icon.name: "folder-sync"
        text: root.watched.path.length === 0 ? qsTr("Choose a Folder to Watch…") : qsTr("Watched Folder")
        onClicked: dialog.open()
    }
    FormCard.FormDelegateSeparator {
        visible: waiting.visible
    }
    FormCard.FormButtonDelegate {
        id: waiting

        description: qsTr("They cannot be read, or not for certain.")
        enabled: !root.app.importing.busy
        icon.name: "document-import"
        text: qsTr("Look at %n file(s)", "", root.watched.waitingCount)
        visible: root.watched.waitingCount > 0
        onClicked: root.watched.stageWaiting()
    }
    FormCard.FormDelegateSeparator {
        visible: stop.visible
    }
    FormCard.FormButtonDelegate {
        id: stop

        icon.name: "dialog-cancel"
        text: qsTr("Stop Watching")
        visible: root.watched.path.length > 0
        onClicked: root.watched.stop()
    }
    FolderDialog {
        id: dialog

        title: qsTr("Folder to Watch")
        onAccepted: root.watched.watch(selectedFolder)
    }
}
