// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import QtQuick
import QtQuick.Controls as QQC2

/** A list in the panel beside the text. Its rows are as wide as the scroll bar leaves them. */
ListView {
    readonly property real rowWidth: width - (bar.visible && bar.size < 1 ? bar.width : 0)

    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List

    QQC2.ScrollBar.vertical: QQC2.ScrollBar {
        id: bar
    }
}
