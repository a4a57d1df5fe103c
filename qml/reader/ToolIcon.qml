// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

/** A button with an icon alone, large enough for a finger; its action's tooltip says what it does and its shortcut. */
QQC2.ToolButton {
    id: root

    readonly property string hint: (action as Kirigami.Action)?.tooltip || text

    implicitWidth: 44
    implicitHeight: 44
    display: QQC2.AbstractButton.IconOnly
    QQC2.ToolTip.text: hint
    QQC2.ToolTip.visible: (hovered || pressed) && hint.length > 0
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
}
