// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * A paragraph on the reader's paper, set as articles will be.
 */
Rectangle {
    id: root

    required property AppContext app
    readonly property Settings settings: app.settings

    color: palette.paper
    implicitHeight: sample.implicitHeight + 2 * Kirigami.Units.gridUnit
    radius: Kirigami.Units.cornerRadius
    width: parent.width

    ReadingPalette {
        id: palette

        preference: root.app.appearance.readingTheme
        strong: root.app.appearance.strongContrast
    }
    Text {
        id: sample

        anchors.horizontalCenter: parent.horizontalCenter
        color: palette.ink
        font: root.app.appearance.text(root.settings.face, root.settings.family, root.settings.fontSize)
        horizontalAlignment: root.settings.justified ? Text.AlignJustify : Text.AlignLeft
        lineHeight: root.settings.fontSize * root.settings.lineHeight
        lineHeightMode: Text.FixedHeight
        // The reader's texts are Korean, so is the sample, whatever language the program speaks.
        text: "종이 위의 글은 서두르지 않습니다. 마음에 남는 문장을 만나면 펜을 들어 밑줄을 긋고, 여백에 생각을 적어 둡니다. 그 밑줄을 따라가면 언제든 그날의 생각으로 돌아갈 수 있습니다."
        textFormat: Text.PlainText
        width: Math.min(root.width - 2 * Kirigami.Units.gridUnit, root.settings.fontSize * root.settings.columnWidth)
        wrapMode: root.settings.keepAll ? Text.Wrap : Text.WrapAnywhere
        y: Kirigami.Units.gridUnit
    }
}
