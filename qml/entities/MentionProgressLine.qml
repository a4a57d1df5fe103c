// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app
import org.mitjul.ui

/** While a large library is looked through for names that were added or changed. */
BackgroundProgressLine {
    id: root

    required property AppContext app

    progress: MentionProgress {
        app: root.app
    }
}
