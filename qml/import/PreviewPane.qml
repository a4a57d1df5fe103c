// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * An article as it will be saved: what was found about it, its lines, and those that were hidden.
 */
Item {
    id: root

    required property AppContext app
    property int number: -1

    ImportPreview {
        id: article

        number: root.number
        session: root.app.importing
    }

    QQC2.ScrollView {
        QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
        anchors.fill: parent

        ListView {
            id: list

            property bool showsHidden: false

            Accessible.name: qsTr("Preview")
            Accessible.role: Accessible.List
            activeFocusOnTab: true
            bottomMargin: Kirigami.Units.gridUnit
            leftMargin: Kirigami.Units.largeSpacing
            model: article.savable ? article.lines : null
            rightMargin: Kirigami.Units.largeSpacing
            topMargin: Kirigami.Units.largeSpacing

            delegate: PageLine {
                app: root.app
                showsHidden: list.showsHidden
                width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
                onClicked: hidden ? article.restore(place) : article.hide(place)
            }
            header: ColumnLayout {
                spacing: Kirigami.Units.largeSpacing
                width: list.width - list.leftMargin - list.rightMargin

                Kirigami.InlineMessage {
                    Layout.fillWidth: true
                    text: article.stateText
                    type: article.savable ? Kirigami.MessageType.Information : Kirigami.MessageType.Warning
                    visible: article.stateText.length > 0
                }
                EncodingChoice {
                    Layout.fillWidth: true
                    preview: article
                }
                PreviewFacts {
                    Layout.fillWidth: true
                    app: root.app
                    preview: article
                    visible: article.savable
                }
                QQC2.Switch {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                    checked: list.showsHidden
                    text: qsTr("Show %n hidden lines", "", article.hiddenCount)
                    visible: article.hiddenCount > 0
                    onToggled: list.showsHidden = checked
                }
            }
        }
    }
}
