// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components
import org.mitjul.app

/** What can be done with a selection: one tap marks it. */
Components.FloatingToolBar {
    id: root

    required property Settings settings
    required property ReadingPalette colors
    required property MarkingActions actions

    signal markRequested(string color, string style)

    padding: Kirigami.Units.smallSpacing
    topPadding: padding
    bottomPadding: padding
    leftPadding: padding
    rightPadding: padding
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selection")

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
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
