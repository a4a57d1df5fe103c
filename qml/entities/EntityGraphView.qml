// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** An entity in the middle and what it appears with around it; links are as thick as they are frequent. */
Item {
    id: root

    required property AppContext app
    required property string name
    required property list<relatedName> related
    property alias maximum: graph.maximum

    signal entityRequested(string entity)

    implicitHeight: graph.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What %1 appears with").arg(name)

    EntityGraph {
        id: graph

        related: root.related
        width: root.width
        rowHeight: Math.max(44, Kirigami.Units.gridUnit * 2.5)
        centreRadius: centre.width / 2
    }

    Repeater {
        model: graph.nodes

        delegate: Rectangle {
            required property entityGraphNode modelData
            readonly property point way: Qt.point(modelData.dot.x - graph.centre.x, modelData.dot.y - graph.centre.y)

            x: graph.centre.x
            y: graph.centre.y - height / 2
            width: Math.hypot(way.x, way.y)
            height: modelData.thickness
            rotation: Math.atan2(way.y, way.x) * 180 / Math.PI
            transformOrigin: Item.Left
            antialiasing: true
            color: Kirigami.ColorUtils.linearInterpolation(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor, 0.22)
        }
    }
    Rectangle {
        id: centre

        x: graph.centre.x - width / 2
        y: graph.centre.y - height / 2
        width: Math.min(title.implicitWidth + Kirigami.Units.gridUnit, root.width * 0.36)
        height: title.implicitHeight + Kirigami.Units.largeSpacing
        radius: Kirigami.Units.cornerRadius
        color: Kirigami.Theme.textColor

        QQC2.Label {
            id: title

            anchors.fill: parent
            anchors.leftMargin: Kirigami.Units.smallSpacing
            anchors.rightMargin: Kirigami.Units.smallSpacing
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Kirigami.Theme.backgroundColor
            font: root.app.appearance.serif(1.1, Font.DemiBold)
            Accessible.ignored: true
        }
    }
    Repeater {
        model: graph.nodes

        delegate: EntityGraphLabel {
            required property entityGraphNode modelData

            node: modelData
            height: graph.rowHeight
            onClicked: root.entityRequested(node.entity.id)
        }
    }
}
