// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

/** Lets an item's window fill the screen for a while. A phone's does so anyway. */
QtObject {
    id: root

    required property Item item
    required property bool active
    property int before: Window.Windowed

    onActiveChanged: {
        if (item.Window.window && !Kirigami.Settings.isMobile) {
            before = active ? item.Window.visibility : before;
            item.Window.window.visibility = active ? Window.FullScreen : before;
        }
    }
}
