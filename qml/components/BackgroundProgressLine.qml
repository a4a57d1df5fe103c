// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** A quiet line while the store is busy with something in a large library; what is put into it stands behind the words. */
ColumnLayout {
    id: root

    required property BackgroundProgress progress
    default property alias controls: row.data

    spacing: 0
    visible: progress.active

    RowLayout {
        id: row

        Layout.fillWidth: true
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            color: Kirigami.Theme.disabledTextColor
            elide: Text.ElideRight
            font.pointSize: Kirigami.Theme.smallFont.pointSize
            text: root.progress.sentence
            textFormat: Text.PlainText
        }
    }
    QQC2.ProgressBar {
        Accessible.name: root.progress.sentence
        Layout.fillWidth: true
        value: root.progress.progress
    }
}
