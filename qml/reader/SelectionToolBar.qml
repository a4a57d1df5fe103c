// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components
import org.mitjul.app

/** What can be done with a selection: one tap marks it. Stands above or below the selection, never on it; where there is
 * no room for that, and on a phone, at the page's foot: leave dockedHeight free there. */
Components.FloatingToolBar {
    id: root

    required property Settings settings
    required property ReadingPalette colors
    required property MarkingActions actions
    required property ReadingSurface surface
    required property bool wide
    /** Whether the selection is the new extent of a highlight. */
    required property bool resizing
    readonly property real dockedHeight: docked && visible ? height : 0
    readonly property rect place: surface.selectionRect
    readonly property real gap: Kirigami.Units.largeSpacing
    readonly property real above: place.y - gap - height
    /** Clear of the handles, too. */
    readonly property real below: place.y + place.height + Kirigami.Units.gridUnit
    readonly property bool fitsAbove: above >= 0
    readonly property bool fitsBelow: place.y + place.height < surface.height && below + height + gap <= parent.height
    property bool docked: !wide
    property bool ready: false

    signal markRequested(string color, string style)
    signal extentAccepted

    function show() {
        docked = !wide || !(fitsAbove || fitsBelow);
        ready = true;
    }

    visible: ready && surface.hasSelection && (docked || (place.height > 0 && (fitsAbove || fitsBelow)))
    x: wide ? Math.max(gap, Math.min(place.x, surface.width - width - gap)) : 0
    y: docked ? parent.height - height : fitsAbove ? above : below
    width: wide ? implicitWidth : parent.width

    padding: Kirigami.Units.smallSpacing
    topPadding: padding
    bottomPadding: padding
    leftPadding: padding
    rightPadding: padding
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selection")

    contentItem: ColumnLayout {
        spacing: 0

        ExtentBar {
            Layout.fillWidth: true
            visible: root.resizing
            onAccepted: root.extentAccepted()
            onCancelled: root.surface.clearSelection()
        }
        RowLayout {
            visible: !root.resizing
            spacing: 0

            ColorPicker {
                colors: root.colors
                current: root.settings.highlightColor
                onPicked: color => root.markRequested(color, root.settings.highlightStyle)
            }
            Item {
                Layout.fillWidth: true
            }
            ToolIcon {
                action: root.actions.note
            }
            ToolIcon {
                action: root.actions.tag
            }
        }
        RowLayout {
            visible: !root.resizing
            spacing: 0

            StylePicker {
                colors: root.colors
                color: root.settings.highlightColor
                current: root.settings.highlightStyle
                onPicked: style => root.markRequested(root.settings.highlightColor, style)
            }
            Item {
                Layout.fillWidth: true
            }
            ToolIcon {
                visible: action.enabled
                action: root.actions.extent
            }
            ToolIcon {
                action: root.actions.link
            }
            ToolIcon {
                action: root.actions.copy
            }
            ToolIcon {
                action: root.actions.cite
            }
            ToolIcon {
                action: root.actions.share
            }
        }
    }
}
