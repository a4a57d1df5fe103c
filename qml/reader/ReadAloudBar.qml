// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Reads the page aloud; shown while it does. */
QQC2.ToolBar {
    id: root

    required property ReadingSurface surface
    required property Settings settings
    readonly property bool active: voice.state !== ReadAloud.Stopped
    readonly property real shownHeight: active ? height : 0
    /** Starts, pauses and goes on: for the menu and the keyboard. */
    readonly property Kirigami.Action action: Kirigami.Action {
        text: root.active ? playing.text : qsTr("Read Aloud")
        tooltip: qsTr("Read aloud from here or from the selection (Ctrl+Shift+U)")
        icon.name: root.active ? playing.icon.name : "text-speak"
        shortcut: "Ctrl+Shift+U"
        displayHint: Kirigami.DisplayHint.AlwaysHide
        onTriggered: root.toggle()
    }

    signal hindered(string sentence)

    function toggle() {
        switch (voice.state) {
        case ReadAloud.Reading:
            return voice.pause();
        case ReadAloud.Paused:
            return voice.resume();
        default:
            return surface.hasSelection ? voice.start(surface.selection) : voice.startFrom(surface.position);
        }
    }

    visible: active
    position: QQC2.ToolBar.Footer
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Read Aloud")

    ReadAloud {
        id: voice

        document: root.surface.document
        rate: root.settings.speechRate
        onHindered: sentence => root.hindered(sentence)
    }
    Binding {
        property: "spokenRange"
        target: root.surface
        value: voice.spoken
    }
    RowLayout {
        anchors.centerIn: parent
        spacing: 0

        ToolIcon {
            text: qsTr("Previous Sentence")
            icon.name: "media-skip-backward"
            onClicked: voice.previous()
        }
        ToolIcon {
            id: playing

            text: voice.state === ReadAloud.Paused ? qsTr("Go On Reading") : qsTr("Pause Reading")
            icon.name: voice.state === ReadAloud.Paused ? "media-playback-start" : "media-playback-pause"
            onClicked: root.toggle()
        }
        ToolIcon {
            text: qsTr("Next Sentence")
            icon.name: "media-skip-forward"
            onClicked: voice.next()
        }
        ToolIcon {
            text: qsTr("Slower")
            icon.name: "go-down"
            enabled: voice.rate > -1
            onClicked: root.settings.speechRate -= 0.1
        }
        QQC2.Label {
            text: qsTr("Speed %1").arg(Math.round(voice.rate * 10))
            font: Kirigami.Theme.smallFont
        }
        ToolIcon {
            text: qsTr("Faster")
            icon.name: "go-up"
            enabled: voice.rate < 1
            onClicked: root.settings.speechRate += 0.1
        }
        ToolIcon {
            text: qsTr("Stop Reading")
            icon.name: "media-playback-stop"
            onClicked: voice.stop()
        }
    }
}
