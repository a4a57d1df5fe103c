// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** A quiet line while a large library is looked through for names that were added or changed. */
ColumnLayout {
    id: root

    required property AppContext app

    spacing: Kirigami.Units.smallSpacing
    visible: mentionProgress.active

    MentionProgress {
        id: mentionProgress

        app: root.app
    }
    QQC2.Label {
        Layout.fillWidth: true
        color: Kirigami.Theme.disabledTextColor
        elide: Text.ElideRight
        font: Kirigami.Theme.smallFont
        text: mentionProgress.sentence
        textFormat: Text.PlainText
    }
    QQC2.ProgressBar {
        Accessible.name: mentionProgress.sentence
        Layout.fillWidth: true
        value: mentionProgress.progress
    }
}
