// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** A tag or a link, and the way to take it off (Kirigami.Chip's own button always says "Remove Tag"). */
QQC2.Control {
    id: root

    required property string text
    required property string removeText
    property bool clickable: false

    signal clicked
    signal removed

    leftPadding: Kirigami.Units.largeSpacing
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: Kirigami.Theme.alternateBackgroundColor
        border.width: 1
        border.color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, Kirigami.Theme.frameContrast)
    }
    contentItem: RowLayout {
        spacing: 0

        QQC2.Label {
            Layout.maximumWidth: Kirigami.Units.gridUnit * 12
            text: root.text
            textFormat: Text.PlainText
            elide: Text.ElideRight

            TapHandler {
                enabled: root.clickable
                onTapped: root.clicked()
            }
        }
        QQC2.ToolButton {
            implicitWidth: Kirigami.Settings.hasTransientTouchInput ? 44 : 32
            implicitHeight: implicitWidth
            text: root.removeText
            display: QQC2.AbstractButton.IconOnly
            icon.name: "edit-delete-remove"
            icon.width: Kirigami.Units.iconSizes.small
            icon.height: Kirigami.Units.iconSizes.small
            onClicked: root.removed()
        }
    }
}
