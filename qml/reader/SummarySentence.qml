// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

/** One sentence of the summary. */
QQC2.ItemDelegate {
    id: root

    required property string korean
    required property string english
    required property list<int> paragraphs
    property bool withKorean: true
    property bool withEnglish: true
    property bool sideBySide: false

    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: Kirigami.Units.largeSpacing * 2
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.largeSpacing
    text: withKorean && korean.length > 0 ? korean : english
    Accessible.description: withKorean && withEnglish && korean.length > 0 ? english : ""
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: GridLayout {
        columns: root.sideBySide ? 2 : 1
        columnSpacing: Kirigami.Units.gridUnit
        rowSpacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            visible: root.withKorean && text.length > 0
            text: root.korean
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            lineHeight: 1.4
            Accessible.ignored: true
        }
        QQC2.Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            visible: root.withEnglish && text.length > 0
            text: root.english
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            lineHeight: 1.3
            opacity: root.withKorean && !root.sideBySide ? 0.75 : 1
            Accessible.ignored: true
        }
    }
}
