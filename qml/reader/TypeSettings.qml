// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** How the text is set; every change shows at once on the page beside it. */
ColumnLayout {
    id: root

    required property AppContext app
    readonly property Settings settings: app.settings
    /** Whether the column is wide enough for straight edges. */
    required property bool justifiable

    spacing: Kirigami.Units.largeSpacing

    KoreanFaces {
        id: faces

        face: root.settings.face
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Typeface")

        Segment {
            text: qsTr("Serif", "a typeface: 명조")
            current: root.settings.face === Settings.Serif
            onClicked: root.settings.face = Settings.Serif
        }
        Segment {
            text: qsTr("Sans", "a typeface: 고딕")
            current: root.settings.face === Settings.Sans
            onClicked: root.settings.face = Settings.Sans
        }
    }
    QQC2.ComboBox {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        visible: faces.families.length > 1
        model: [qsTr("Best installed"), ...faces.families]
        currentIndex: Math.max(0, faces.families.indexOf(root.settings.family) + 1)
        Accessible.name: qsTr("Font")
        onActivated: index => root.settings.family = index > 0 ? faces.families[index - 1] : ""
    }
    ThemePicker {
        Layout.fillWidth: true
        app: root.app
    }
    Measure {
        label: qsTr("Size")
        from: root.settings.smallestFontSize
        to: root.settings.largestFontSize
        stepSize: 1
        value: root.settings.fontSize
        onMoved: root.settings.fontSize = value
    }
    Measure {
        label: qsTr("Line spacing")
        from: 1.4
        to: 2.2
        stepSize: 0.05
        value: root.settings.lineHeight
        onMoved: root.settings.lineHeight = value
    }
    Measure {
        label: qsTr("Line length")
        from: 24
        to: 48
        stepSize: 1
        value: root.settings.columnWidth
        onMoved: root.settings.columnWidth = value
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Way of reading")

        Segment {
            text: qsTr("Scroll", "a way of reading")
            current: !root.settings.paged
            onClicked: root.settings.paged = false
        }
        Segment {
            text: qsTr("Pages", "a way of reading")
            current: root.settings.paged
            onClicked: root.settings.paged = true
        }
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: qsTr("Light one sentence")
        checked: root.settings.focusMode
        onToggled: root.settings.focusMode = checked
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: qsTr("Show the map beside the text")
        checked: root.settings.miniMap
        onToggled: root.settings.miniMap = checked
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: qsTr("Keep words together")
        checked: root.settings.keepAll
        onToggled: root.settings.keepAll = checked
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        enabled: root.justifiable
        text: root.justifiable ? qsTr("Justify lines") : qsTr("Justify lines (needs a wider column)")
        checked: root.settings.justified && root.justifiable
        onToggled: root.settings.justified = checked
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: qsTr("Indent paragraphs")
        checked: root.settings.paragraphStyle === Settings.Indented
        onToggled: root.settings.paragraphStyle = checked ? Settings.Indented : Settings.Spaced
    }
    QQC2.Switch {
        Layout.fillWidth: true
        Layout.minimumHeight: 44
        text: qsTr("Mark names of people and companies")
        checked: root.settings.entityMarks
        onToggled: root.settings.entityMarks = checked
    }

    component Measure: RowLayout {
        id: measure

        required property string label
        property alias from: slider.from
        property alias to: slider.to
        property alias stepSize: slider.stepSize
        property alias value: slider.value

        signal moved

        Layout.fillWidth: true
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            Layout.preferredWidth: Kirigami.Units.gridUnit * 5
            text: measure.label
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        QQC2.Slider {
            id: slider

            Layout.fillWidth: true
            Layout.minimumHeight: 44
            snapMode: QQC2.Slider.SnapAlways
            Accessible.name: measure.label
            onMoved: measure.moved()
        }
    }
}
