// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Beside an article of the reader's own: a bundled one that tells the same, to read, or to take its summary from. */
ColumnLayout {
    id: root

    required property AppContext app
    required property string article

    signal articleRequested(string article)

    spacing: 0
    visible: story.other.length > 0

    SameStory {
        id: story

        app: root.app
        article: root.article
    }
    QQC2.Label {
        Layout.fillWidth: true
        text: qsTr("“%1” tells the same story, with a summary in Korean and English.").arg(story.title)
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Kirigami.Units.smallSpacing
        spacing: Kirigami.Units.smallSpacing

        TouchButton {
            icon.name: "document-import"
            text: qsTr("Take Its Summary")
            onClicked: story.takeSummary()
        }
        TouchButton {
            flat: true
            icon.name: "go-next-symbolic"
            text: qsTr("Open Article")
            onClicked: root.articleRequested(story.other)
        }
    }
}
