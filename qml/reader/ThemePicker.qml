// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** The papers to read on, each shown as it is. */
RowLayout {
    id: root

    required property AppContext app
    readonly property Settings settings: app.settings

    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Theme")

    Sheet {
        text: qsTr("System")
        theme: Settings.System
    }
    Sheet {
        text: qsTr("Paper")
        theme: Settings.Paper
    }
    Sheet {
        text: qsTr("Sepia")
        theme: Settings.Sepia
    }
    Sheet {
        text: qsTr("Dark")
        theme: Settings.Dark
    }
    Sheet {
        text: qsTr("Black")
        theme: Settings.Black
    }

    component Sheet: QQC2.AbstractButton {
        id: sheet

        required property int theme
        readonly property bool current: root.settings.theme === theme
        readonly property ReadingPalette colors: ReadingPalette {
            preference: sheet.theme
            strong: root.app.appearance.strongContrast
        }

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Math.max(48, implicitContentHeight + Kirigami.Units.largeSpacing)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checkable: true
        Accessible.onPressAction: clicked()
        Accessible.onToggleAction: clicked()
        Accessible.checked: current
        onClicked: root.settings.theme = theme

        background: Rectangle {
            radius: Kirigami.Units.cornerRadius
            color: sheet.colors.paper
            border.width: sheet.current || sheet.visualFocus ? 2 : 1
            border.color: sheet.current || sheet.visualFocus ? Kirigami.Theme.focusColor : sheet.colors.rule
        }
        contentItem: Text {
            text: sheet.text
            font.pixelSize: Kirigami.Theme.defaultFont.pixelSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 9
            color: sheet.colors.ink
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
