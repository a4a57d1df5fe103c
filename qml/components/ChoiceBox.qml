// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.mitjul.app

/** Picks one of several named things by its id. */
QQC2.ComboBox {
    id: root

    required property list<namedId> choices
    /** The id that is picked. */
    required property string current
    /** What is chosen here, for those who do not see it. */
    required property string label

    signal picked(string id)

    model: choices.map(choice => choice.name)
    currentIndex: choices.findIndex(choice => choice.id === current)
    implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
    Accessible.name: label
    onActivated: index => picked(choices[index].id)
}
