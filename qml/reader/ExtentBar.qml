// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** While a highlight gets another extent: how, and the end of it. */
ColumnLayout {
    id: root

    signal accepted
    signal cancelled

    spacing: 0

    QQC2.Label {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.smallSpacing
        text: qsTr("Move the ends of the highlight, then choose Done.")
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight

        QQC2.Button {
            Layout.minimumHeight: 44
            text: qsTr("Cancel")
            icon.name: "dialog-cancel"
            onClicked: root.cancelled()
        }
        QQC2.Button {
            Layout.minimumHeight: 44
            text: qsTr("Done")
            icon.name: "dialog-ok"
            onClicked: root.accepted()
        }
    }
}
