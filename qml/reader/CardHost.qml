// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components

/** Shows something small about a place in the page: beside it when the page is wide, from below when it is narrow. */
Item {
    id: root

    required property bool wide
    required property string title
    required property Component content
    /** The place in the page's coordinates: the card stands below or above it, or beside the column of text. */
    property rect where
    property real columnEdge: width
    property real preferredWidth: Kirigami.Units.gridUnit * 20
    readonly property bool opened: popup.opened || drawer.opened

    signal closed

    function open() {
        (root.wide ? popup : drawer).open();
    }
    function close() {
        popup.close();
        drawer.close();
    }

    anchors.fill: parent

    QQC2.Popup {
        id: popup

        readonly property real gap: Kirigami.Units.largeSpacing
        readonly property bool below: root.where.y + root.where.height + gap + height <= root.height
        readonly property bool above: root.where.y - gap - height >= 0
        readonly property real side: below || above ? root.where.x : root.columnEdge + gap
        readonly property real top: below ? root.where.y + root.where.height + gap : above ? root.where.y - gap - height : root.where.y

        width: Math.min(root.preferredWidth, root.width - 2 * gap)
        x: Math.max(gap, Math.min(side, root.width - width - gap))
        y: Math.max(gap, Math.min(top, root.height - height - gap))
        height: Math.min(implicitHeight, root.height - 2 * gap)
        padding: Kirigami.Units.largeSpacing
        focus: true
        // So that Esc closes the card and not the page beneath.
        modal: true
        dim: false
        onClosed: root.closed()

        background: Kirigami.ShadowedRectangle {
            Kirigami.Theme.colorSet: Kirigami.Theme.Window
            Kirigami.Theme.inherit: false
            color: Kirigami.Theme.backgroundColor
            radius: Kirigami.Units.cornerRadius
            border.width: 1
            border.color: Kirigami.ColorUtils.tintWithAlpha(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, Kirigami.Theme.frameContrast)
            shadow.size: Kirigami.Units.gridUnit
            shadow.yOffset: 3
            shadow.color: Qt.rgba(0, 0, 0, 0.2)
        }
        contentItem: QQC2.ScrollView {
            Accessible.role: Accessible.Dialog
            Accessible.name: root.title
            implicitHeight: contentHeight
            contentWidth: availableWidth

            Loader {
                width: parent.width
                active: popup.visible
                sourceComponent: root.content
            }
        }
    }
    Components.BottomDrawer {
        id: drawer

        // From the window's edge, not the page's.
        parent: root.QQC2.Overlay.overlay
        focus: true
        onClosed: root.closed()

        headerContentItem: Kirigami.Heading {
            text: root.title
            level: 2
            textFormat: Text.PlainText
        }
        QQC2.ScrollView {
            implicitHeight: contentHeight
            contentWidth: availableWidth
            contentHeight: inDrawer.implicitHeight + 2 * inDrawer.y

            Loader {
                id: inDrawer

                x: Kirigami.Units.largeSpacing
                y: Kirigami.Units.largeSpacing
                width: parent.width - 2 * x
                active: drawer.visible
                sourceComponent: root.content
            }
        }
    }
}
