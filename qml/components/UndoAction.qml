// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** Undo for a page's menu, saying what it would take back. The window has the shortcut. */
Kirigami.Action {
    required property UndoHistory history

    text: enabled ? qsTr("Undo “%1”").arg(history.undoText) : qsTr("Undo")
    tooltip: qsTr("Take back the last change (Ctrl+Z)")
    icon.name: "edit-undo"
    enabled: history.canUndo
    displayHint: Kirigami.DisplayHint.AlwaysHide
    onTriggered: history.undo()
}
