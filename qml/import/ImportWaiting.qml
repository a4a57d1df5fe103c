// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Says that articles wait to be looked at, or that a report does.
 */
Kirigami.InlineMessage {
    id: root

    required property ImportSession session
    readonly property bool staged: session.phase === ImportSession.Phase.Staged

    signal importRequested

    text: staged ? qsTr("%n articles wait to be saved.", "", session.articles.chosenCount) : session.report.summary
    type: Kirigami.MessageType.Information
    visible: staged || session.phase === ImportSession.Phase.Finished

    actions: [
        Kirigami.Action {
            text: root.staged ? qsTr("Look at Them") : qsTr("Show Report")
            onTriggered: root.importRequested()
        }
    ]
}
