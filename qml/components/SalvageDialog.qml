// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Says what became of a library that was found to be damaged.
 */
Kirigami.PromptDialog {
    required property AppContext app

    standardButtons: Kirigami.Dialog.Ok
    subtitle: app.salvage
    title: qsTr("Your Library Was Salvaged")
    visible: subtitle.length > 0
}
