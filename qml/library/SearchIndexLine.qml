// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** A quiet line under the search field while the search of a large library is prepared. */
ColumnLayout {
    id: root

    required property AppContext app

    spacing: 0
    visible: indexProgress.active

    SearchIndexProgress {
        id: indexProgress

        app: root.app
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            elide: Text.ElideRight
            font.pointSize: Kirigami.Theme.smallFont.pointSize
            text: indexProgress.sentence
            textFormat: Text.PlainText
        }
        QQC2.ToolButton {
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            text: indexProgress.paused ? qsTr("Go On") : qsTr("Pause")
            onClicked: indexProgress.paused = !indexProgress.paused
        }
    }
    QQC2.ProgressBar {
        Accessible.name: indexProgress.sentence
        Layout.fillWidth: true
        value: indexProgress.progress
    }
}
