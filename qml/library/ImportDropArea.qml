// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Takes files and texts that are dropped on the library.
 */
DropArea {
    id: root

    required property ImportSession session

    keys: ["text/uri-list", "text/html", "text/plain"]

    onDropped: drop => drop.hasUrls && drop.urls[0].toString().startsWith("file:") ? session.addFiles(drop.urls) : session.addText(drop.html, drop.text)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Kirigami.Units.largeSpacing
        border.color: Kirigami.Theme.focusColor
        border.width: 2
        color: Qt.alpha(Kirigami.Theme.backgroundColor, 0.9)
        radius: Kirigami.Units.cornerRadius
        visible: root.containsDrag

        QQC2.Label {
            anchors.centerIn: parent
            text: qsTr("Drop to import")
        }
    }
}
