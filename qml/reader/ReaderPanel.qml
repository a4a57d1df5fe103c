// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** What belongs to an article: its summary, its highlights, whom it names. */
ColumnLayout {
    id: root

    enum Content {
        Summary,
        Highlights,
        Entities
    }

    required property AppContext app
    required property ArticleController controller
    required property ReadingPalette colors
    property int tab: ReaderPanel.Content.Summary

    signal tabRequested(int tab)
    /** Something on the page is to be seen: a panel that covers it should go. */
    signal closeRequested
    signal passagesRequested(list<int> paragraphs)
    signal placeRequested(int paragraph, int offset)
    signal highlightRequested(string highlight)
    signal entityRequested(string entity)
    signal mentionRequested(string entity)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Kirigami.Units.largeSpacing
        Layout.rightMargin: Kirigami.Units.largeSpacing
        spacing: 0

        Tab {
            text: qsTr("Summary")
            tab: ReaderPanel.Content.Summary
        }
        Tab {
            text: qsTr("Highlights")
            tab: ReaderPanel.Content.Highlights
        }
        Tab {
            text: qsTr("Names")
            tab: ReaderPanel.Content.Entities
        }
    }
    Kirigami.Separator {
        Layout.fillWidth: true
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: root.tab

        SummaryTab {
            settings: root.app.settings
            summary: root.controller.summary
            onPassagesRequested: paragraphs => {
                root.closeRequested();
                root.passagesRequested(paragraphs);
            }
        }
        HighlightsTab {
            app: root.app
            colors: root.colors
            highlights: root.controller.highlights
            onPlaceRequested: (paragraph, offset) => {
                root.closeRequested();
                root.placeRequested(paragraph, offset);
            }
            onCardRequested: highlight => {
                root.closeRequested();
                root.highlightRequested(highlight);
            }
        }
        EntitiesTab {
            entities: root.controller.entities
            onEntityRequested: entity => {
                root.closeRequested();
                root.entityRequested(entity);
            }
            onMentionRequested: entity => {
                root.closeRequested();
                root.mentionRequested(entity);
            }
        }
    }

    component Tab: Segment {
        required property int tab

        current: root.tab === tab
        onClicked: root.tabRequested(tab)
    }
}
