// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

/** Lets a window fill the screen for a while. A phone's does so anyway. */
QtObject {
    id: root

    required property Window window
    required property bool active
    property int before: Window.Windowed

    onActiveChanged: {
        if (window && !Kirigami.Settings.isMobile) {
            before = active ? window.visibility : before;
            window.visibility = active ? Window.FullScreen : before;
        }
    }
}
