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
        Entities,
        Contents
    }

    required property AppContext app
    required property ArticleController controller
    required property ReadingPalette colors
    required property OutlineModel outline
    property int tab: ReaderPanel.Content.Summary

    signal tabRequested(int tab)
    /** Something on the page is to be seen: a panel that covers it should go. */
    signal closeRequested
    signal passagesRequested(list<int> paragraphs)
    signal placeRequested(int paragraph, int offset)
    signal sectionRequested(int paragraph)
    signal articleRequested(string article)
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
        Tab {
            visible: root.outline.count > 0
            text: qsTr("Contents")
            tab: ReaderPanel.Content.Contents
        }
    }
    Kirigami.Separator {
        Layout.fillWidth: true
    }
    Component {
        id: summaryDialog

        SummaryDialog {
            app: root.app
            article: root.controller.article
            onClosed: destroy()
        }
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        // An article without headings has no contents to show.
        currentIndex: root.tab === ReaderPanel.Content.Contents && root.outline.count === 0 ? ReaderPanel.Content.Summary : root.tab

        SummaryTab {
            app: root.app
            article: root.controller.article
            summary: root.controller.summary
            onPassagesRequested: paragraphs => {
                root.passagesRequested(paragraphs);
                root.closeRequested();
            }
            onArticleRequested: article => {
                root.closeRequested();
                root.articleRequested(article);
            }
            onWritingRequested: (summaryDialog.createObject(root) as SummaryDialog).open()
        }
        HighlightsTab {
            app: root.app
            colors: root.colors
            highlights: root.controller.highlights
            onPlaceRequested: (paragraph, offset) => {
                root.placeRequested(paragraph, offset);
                root.closeRequested();
            }
            onCardRequested: highlight => {
                root.closeRequested();
                root.highlightRequested(highlight);
            }
        }
        EntitiesTab {
            app: root.app
            article: root.controller.article
            entities: root.controller.entities
            onPlaceRequested: (paragraph, offset) => {
                root.placeRequested(paragraph, offset);
                root.closeRequested();
            }
            onEntityRequested: entity => {
                root.closeRequested();
                root.entityRequested(entity);
            }
            onMentionRequested: entity => {
                root.closeRequested();
                root.mentionRequested(entity);
            }
        }
        ContentsTab {
            outline: root.outline
            onPlaceRequested: paragraph => {
                root.sectionRequested(paragraph);
                root.closeRequested();
            }
        }
    }

    component Tab: Segment {
        required property int tab

        current: root.tab === tab
        onClicked: root.tabRequested(tab)
    }
}
