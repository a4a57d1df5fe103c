// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

Kirigami.Dialog {
    id: root

    required property AppContext app
    property list<string> articles
    property list<string> highlights

    title: qsTr("Share")
}
