// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The export as it will be written: always its source, never interpreted. */
QQC2.ScrollView {
    id: root

    required property ExportController controller

    QQC2.TextArea {
        readOnly: true
        text: root.controller.preview
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.family: "monospace"
        font.pointSize: Kirigami.Theme.smallFont.pointSize
        opacity: root.controller.ready ? 1 : 0.5
        Accessible.name: qsTr("Preview")
    }
}
