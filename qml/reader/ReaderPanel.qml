// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components
import org.mitjul.app

/** What belongs to an article: its summary, its highlights, whom it names. */
ColumnLayout {
    id: root

    enum Tab {
        Summary,
        Highlights,
        Entities
    }

    required property AppContext app
    required property ArticleController controller
    required property ReadingPalette colors
    property int tab: ReaderPanel.Tab.Summary

    signal tabRequested(int tab)
    /** Something on the page is to be seen: a panel that covers it should go. */
    signal left
    signal passagesRequested(list<int> paragraphs)
    signal placeRequested(int paragraph, int offset)
    signal highlightRequested(string highlight)
    signal entityRequested(string entity)
    signal mentionRequested(string entity)

    spacing: 0

    Components.SegmentedButton {
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.largeSpacing
        Layout.bottomMargin: 0
        actions: [
            TabAction {
                text: qsTr("Summary")
                tab: ReaderPanel.Tab.Summary
            },
            TabAction {
                text: qsTr("Highlights")
                tab: ReaderPanel.Tab.Highlights
            },
            TabAction {
                text: qsTr("Entities")
                tab: ReaderPanel.Tab.Entities
            }
        ]
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: root.tab

        SummaryTab {
            settings: root.app.settings
            summary: root.controller.summary
            onPassagesRequested: paragraphs => {
                root.left();
                root.passagesRequested(paragraphs);
            }
        }
        HighlightsTab {
            app: root.app
            colors: root.colors
            highlights: root.controller.highlights
            onPlaceRequested: (paragraph, offset) => {
                root.left();
                root.placeRequested(paragraph, offset);
            }
            onCardRequested: highlight => {
                root.left();
                root.highlightRequested(highlight);
            }
        }
        EntitiesTab {
            entities: root.controller.entities
            onEntityRequested: entity => {
                root.left();
                root.entityRequested(entity);
            }
            onMentionRequested: entity => {
                root.left();
                root.mentionRequested(entity);
            }
        }
    }

    QQC2.ActionGroup {
        id: tabs
    }

    component TabAction: Kirigami.Action {
        required property int tab

        checkable: true
        checked: root.tab === tab
        QQC2.ActionGroup.group: tabs
        onTriggered: root.tabRequested(tab)
    }
}
