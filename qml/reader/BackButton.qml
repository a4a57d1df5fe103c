// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Offers the way back for a while after a jump. The menu keeps it for longer. */
QQC2.RoundButton {
    id: root

    required property JumpHistory jumps
    /** How long it stays, ms. */
    readonly property int stay: 8000

    // Not the action itself: a button takes over the keys of its action.
    text: qsTr("Back to Where You Read")
    icon.name: "go-previous"
    implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: Kirigami.Units.largeSpacing * 2
    visible: jumps.canGoBack && (away.running || hovered || activeFocus)
    onClicked: jumps.goBack()

    Timer {
        id: away

        interval: root.stay
    }
    Connections {
        function onJumped() {
            away.restart();
        }

        target: root.jumps
    }
}
