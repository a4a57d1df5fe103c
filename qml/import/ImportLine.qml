// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * How far an import is, with a way to stop it.
 */
RowLayout {
    id: root

    required property ImportSession session

    spacing: Kirigami.Units.largeSpacing

    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            elide: Text.ElideRight
            font.pointSize: Kirigami.Theme.smallFont.pointSize
            text: root.session.progressText
            textFormat: Text.PlainText
        }
        QQC2.ProgressBar {
            Accessible.description: root.session.progressText
            Accessible.name: qsTr("Importing")
            Layout.fillWidth: true
            indeterminate: root.session.done === 0
            to: root.session.total
            value: root.session.done
        }
    }
    QQC2.Button {
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
        text: qsTr("Stop")
        onClicked: root.session.cancel()
    }
}
