// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.formcard as FormCard
import org.mitjul.app

/**
 * What Mitjul is, and by which right it may be passed on.
 */
FormCard.FormCardPage {
    id: root

    required property AppContext app

    title: qsTr("About Mitjul")

    ColumnLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Kirigami.Units.gridUnit
        Layout.topMargin: Kirigami.Units.gridUnit * 2
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Kirigami.Units.iconSizes.enormous
            Layout.preferredWidth: Kirigami.Units.iconSizes.enormous
            source: "org.mitjul.Mitjul"
        }
        QQC2.Label {
            Accessible.role: Accessible.Heading
            Layout.alignment: Qt.AlignHCenter
            font: root.app.appearance.serif(2.25, Font.Bold)
            text: qsTr("Mitjul")
        }
        QQC2.Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Reader for Korean articles that keeps what you mark")
            wrapMode: Text.Wrap
        }
    }
    FormCard.FormCard {
        FormCard.FormTextDelegate {
            description: Application.version
            text: qsTr("Version")
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormTextDelegate {
            description: qsTr("GNU Lesser General Public License 2.1, or any later version. The bundled articles: Creative Commons BY-SA 4.0.")
            text: qsTr("Licence")
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormTextDelegate {
            description: qsTr("The Mitjul developers, 2026")
            text: qsTr("Made by")
        }
        FormCard.FormDelegateSeparator {}
        FormCard.FormButtonDelegate {
            description: "https://mitjul.org"
            icon.name: "internet-services"
            text: qsTr("Website")
            onClicked: Qt.openUrlExternally(description)
        }
    }
}
