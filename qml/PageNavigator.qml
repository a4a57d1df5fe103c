// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * Which page comes after which. Pages ask for others by signals with ids; only this file knows what those pages are.
 * A page is named by its type, which is loaded when it is first shown: the start waits for none that is not seen.
 */
QtObject {
    id: root

    required property AppContext app
    required property Kirigami.PageRow pageStack
    /** Where dialogs lie. */
    required property Item overlay
    /** The type of the page at the bottom. */
    property string destination
    readonly property Timer library: Timer {
        // Frames of the article come in between.
        interval: 100
        onTriggered: root.putBelow("LibraryPage")
    }
    readonly property HighlightLocator locator: HighlightLocator {
        app: root.app
        onFound: (article, paragraph, offset) => root.showArticle(root.pageStack.items[0], article, paragraph, offset)
    }

    readonly property Connections imports: Connections {
        function onBegun() {
            root.showImport();
        }
        function onArticleSaved(article: string) {
            root.showArticle(root.pageStack.items[0], article, -1, 0);
        }

        target: root.app.importing
    }

    function showOnly(page: string) {
        library.stop();
        destination = page;
        pageStack.clear();
        push(page, {});
    }
    /** The article first, as it was left; the library from which it came when that is seen. */
    function resume(article: string) {
        destination = "LibraryPage";
        push("ReaderPage", {
            article: article
        });
        library.start();
    }
    function putBelow(page: string) {
        const below = make(page, {});
        pageStack.columnView.insertItem(0, below);
    }
    function showAfter(origin: Item, page: string, properties: var) {
        pageStack.pop(origin);
        push(page, properties);
    }
    function showArticle(origin: Item, article: string, paragraph: int, offset: int) {
        showAfter(origin, "ReaderPage", {
            article: article,
            paragraph: paragraph,
            offset: offset
        });
    }
    function showImport() {
        if (!(pageStack.currentItem as ImportPage)) {
            showAfter(pageStack.items[0], "ImportPage", {});
        }
    }
    function endImport(page: Item) {
        pageStack.pop(pageStack.items[pageStack.items.indexOf(page) - 1]);
        app.importing.discard();
    }
    function push(type: string, properties: var) {
        pageStack.push(make(type, properties));
    }
    // Without a parent: the page row lets only such pages go when they are closed, and keeps others, hidden, for ever.
    function make(type: string, properties: var): Item {
        const page = Qt.createComponent("org.mitjul.ui", type).createObject(null, Object.assign({
            app: app
        }, properties)) as Item;
        follow(page);
        return page;
    }
    // No page asks for all of these.
    function follow(page: var) {
        page.articleRequested?.connect((article, paragraph, offset) => showArticle(page, article, paragraph, offset));
        page.entityRequested?.connect(entity => showAfter(page, "EntityPage", {
                entity: entity
            }));
        page.highlightRequested?.connect(highlight => locator.locate(highlight));
        page.versionsRequested?.connect(article => showAfter(page, "VersionsPage", {
                article: article
            }));
        page.linesRequested?.connect(article => showAfter(page, "LinesPage", {
                article: article
            }));
        page.libraryRequested?.connect(() => showOnly("LibraryPage"));
        page.trashRequested?.connect(() => showAfter(page, "TrashPage", {}));
        page.aboutRequested?.connect(() => showAfter(page, "AboutPage", {}));
        page.healthRequested?.connect(() => showAfter(page, "HealthPage", {}));
        page.importRequested?.connect(() => showImport());
        page.importEnded?.connect(() => endImport(page));
        page.shareRequested?.connect((articles, highlights) => share(articles, highlights));
    }
    function share(articles: list<string>, highlights: list<string>) {
        const dialog = Qt.createComponent("org.mitjul.ui", "ShareDialog").createObject(overlay, {
            app: app,
            articles: articles,
            highlights: highlights
        });
        dialog.closed.connect(() => dialog.destroy());
        dialog.open();
    }
}
