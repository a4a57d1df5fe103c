// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** A paragraph with what is new and what is gone in it; or how many are as they were. */
QQC2.ItemDelegate {
    id: root

    required property string styledText
    required property string spoken
    required property bool unchanged
    required property int index

    Accessible.name: spoken
    hoverEnabled: false
    highlighted: activeFocus
    leftPadding: Math.max(Kirigami.Units.gridUnit, (width - Kirigami.Units.gridUnit * 36) / 2)
    rightPadding: leftPadding

    contentItem: QQC2.Label {
        color: root.unchanged ? Kirigami.Theme.disabledTextColor : Kirigami.Theme.textColor
        font.italic: root.unchanged
        horizontalAlignment: root.unchanged ? Text.AlignHCenter : Text.AlignLeft
        lineHeight: 1.4
        text: root.styledText
        textFormat: root.unchanged ? Text.PlainText : Text.StyledText
        wrapMode: Text.Wrap
    }
}
