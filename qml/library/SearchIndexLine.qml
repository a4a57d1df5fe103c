// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Under the search field while the search of a large library is prepared. */
BackgroundProgressLine {
    id: root

    required property AppContext app

    progress: indexProgress

    SearchIndexProgress {
        id: indexProgress

        app: root.app
    }
    QQC2.ToolButton {
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        text: indexProgress.paused ? qsTr("Go On") : qsTr("Pause")
        onClicked: indexProgress.paused = !indexProgress.paused
    }
}
