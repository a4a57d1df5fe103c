// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Redo for a page's menu, saying what it would make again. The window has the shortcut. */
Kirigami.Action {
    required property UndoHistory history

    text: enabled ? qsTr("Redo “%1”").arg(history.redoText) : qsTr("Redo")
    tooltip: qsTr("Make again what was taken back (Ctrl+Shift+Z)")
    icon.name: "edit-redo"
    enabled: history.canRedo
    displayHint: Kirigami.DisplayHint.AlwaysHide
    onTriggered: history.redo()
}
