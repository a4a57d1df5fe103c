// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Controls as QQC2

/**
 * A menu of names of which one, or none, is chosen.
 */
QQC2.Menu {
    id: root

    property list<string> choices
    property string current

    /** The empty string for none. */
    signal chosen(string value)

    enabled: choices.length > 0

    Instantiator {
        model: root.choices

        delegate: QQC2.MenuItem {
            required property string modelData

            checkable: true
            checked: root.current === modelData
            text: modelData
            onTriggered: root.chosen(checked ? modelData : "")
        }

        onObjectAdded: (index, object) => root.insertItem(index, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as QQC2.MenuItem)
    }
}
