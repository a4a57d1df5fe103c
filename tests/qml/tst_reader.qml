// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.testing
import org.mitjul.ui

// The journey: open an article, mark a passage, write a note, link it, find it in the panel, start again: all is there.
TestCase {
    id: root

    readonly property bool phone: Kirigami.Settings.isMobile
    /** A paragraph of the body: after the decks. */
    readonly property int paragraph: 2

    property QtObject shown: null

    name: "Reader"
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }
    /** The window goes before the library that it shows. */
    function cleanup() {
        closeReader();
    }
    function closeReader() {
        if (shown) {
            shown.destroy();
            tryVerify(() => shown === null);
        }
    }

    /** What is on screen and has this name for a screen reader, or this text. */
    function found(item: Item, name: string): Item {
        if (!item || !item.visible) {
            return null;
        }
        if (item.Accessible.name === name && item.width > 0) {
            return item;
        }
        for (let i = item.children.length - 1; i >= 0; --i) {
            const child = found(item.children[i], name);
            if (child) {
                return child;
            }
        }
        return item.text === name && item.width > 0 ? item : null;
    }
    /** The same, once it is enabled and has stopped moving. */
    function find(window: var, name: string): Item {
        let item = null;
        let place = NaN;
        tryVerify(() => {
            const now = found(window.contentItem.parent, name);
            const y = now ? now.mapToItem(null, 0, 0).y : NaN;
            const isSettled = now !== null && now.enabled && now === item && y === place;
            item = now;
            place = y;
            return isSettled;
        }, 5000, name);
        return item;
    }
    function openReader(library: TestLibrary): var {
        tryCompare(library.app, "state", AppContext.Ready);
        const list = createTemporaryObject(articleList, root, {
            app: library.app
        }) as ArticleListModel;
        tryVerify(() => list.count > 0);
        shown = readerWindow.createObject(root, {
            app: library.app,
            article: list.data(list.index(0, 0), Qt.UserRole)
        });
        tryVerify(() => shown.page && shown.page.controller.loaded && shown.page.surface.columnRect.width > 0);
        waitForRendering(shown.page.surface);
        return shown;
    }
    /** Where a range stands on the surface: from just after its start to just before its end. */
    function placeOf(surface: ReadingSurface, start: int, end: int): rect {
        surface.select({
            start: {
                paragraph: root.paragraph,
                offset: start
            },
            end: {
                paragraph: root.paragraph,
                offset: end
            }
        });
        tryVerify(() => surface.selectionRect.width > 0);
        // A copy: a value type read from a property follows it.
        const seen = surface.selectionRect;
        const place = Qt.rect(seen.x, seen.y, seen.width, seen.height);
        surface.clearSelection();
        return place;
    }
    function tap(item: Item, touch: bool) {
        if (touch) {
            const finger = touchEvent(item);
            finger.press(0, item).commit();
            finger.release(0, item).commit();
        } else {
            mouseClick(item);
        }
    }
    function type(text: string) {
        for (const letter of text) {
            keyClick(letter);
        }
    }

    function selectWithMouse(surface: ReadingSurface) {
        const place = placeOf(surface, 0, 6);
        const y = place.y + place.height / 2;
        mousePress(surface, place.x + 1, y);
        mouseMove(surface, place.x + place.width / 2, y);
        mouseMove(surface, place.x + place.width - 1, y);
        mouseRelease(surface, place.x + place.width - 1, y);
    }
    function selectWithKeys(surface: ReadingSurface) {
        surface.forceActiveFocus();
        keyClick(Qt.Key_Home, Qt.ControlModifier);
        for (let i = 0; i < 6; ++i) {
            keyClick(Qt.Key_Right, Qt.ShiftModifier);
        }
    }
    function selectWithTouch(surface: ReadingSurface) {
        const place = placeOf(surface, 0, 3);
        const touch = touchEvent(surface);
        touch.press(0, surface, place.x + place.width / 2, place.y + place.height / 2).commit();
        tryVerify(() => surface.hasSelection);
        touch.release(0, surface, place.x + place.width / 2, place.y + place.height / 2).commit();
    }

    function test_journey_data() {
        return [
            {
                tag: "mouse",
                select: selectWithMouse
            },
            {
                tag: "keyboard",
                select: selectWithKeys
            },
            {
                tag: "touch",
                select: selectWithTouch
            }
        ];
    }
    function test_journey(data: var) {
        const touch = data.tag === "touch";
        const keyboard = data.tag === "keyboard";
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        let window = openReader(library);
        const page = window.page;

        data.select(page.surface);
        tryVerify(() => page.surface.hasSelection);
        if (keyboard) {
            keyClick(Qt.Key_M, Qt.ControlModifier);
        } else {
            tap(find(window, "Add Note…"), touch);
        }
        tryCompare(page.controller.highlights, "count", 1);
        verify(!page.surface.hasSelection);

        const note = find(window, "Note");
        tryVerify(() => note.activeFocus);
        type("my note");
        const field = find(window, "Link to a name");
        if (keyboard) {
            field.forceActiveFocus(Qt.TabFocusReason);
        } else {
            tap(field, touch);
        }
        tryVerify(() => field.activeFocus);
        type("microsoft");
        const candidate = find(window, "Microsoft");
        if (keyboard) {
            keyClick(Qt.Key_Return);
        } else {
            tap(candidate, touch);
        }
        find(window, "Unlink from “Microsoft”");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !found(window.contentItem.parent, "Note"));

        if (!page.wide) {
            page.showPanel();
        }
        tap(find(window, "Highlights"), touch);
        find(window, "my note");

        closeReader();
        library.reopen();
        window = openReader(library);
        tryCompare(window.page.controller.highlights, "count", 1);
        const saved = window.page.controller.highlights.index(0, 0);
        compare(window.page.controller.highlights.data(saved, ArticleHighlightModel.NoteRole), "my note");
    }

    function test_oneTapMarks() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = openReader(library);
        const page = window.page;
        selectWithMouse(page.surface);
        mouseClick(find(window, "Green"));
        tryCompare(page.controller.highlights, "count", 1);
        compare(library.app.settings.highlightColor, "green");

        selectWithKeys(page.surface);
        keyClick(Qt.Key_H, Qt.ControlModifier);
        tryCompare(page.controller.highlights, "count", 2);
        selectWithKeys(page.surface);
        keyClick(Qt.Key_3, Qt.ControlModifier);
        tryCompare(page.controller.highlights, "count", 3);
        compare(library.app.settings.highlightColor, "blue");
        library.app.history.undo();
        tryCompare(page.controller.highlights, "count", 2);
    }

    function test_aTapOpensTheCard() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = openReader(library);
        const page = window.page;
        const place = placeOf(page.surface, 0, 6);
        selectWithMouse(page.surface);
        mouseClick(find(window, "Yellow"));
        tryCompare(page.controller.highlights, "count", 1);
        mouseClick(page.surface, place.x + place.width / 2, place.y + place.height / 2);
        mouseClick(find(window, "Pink"));
        tryVerify(() => page.controller.highlights.data(page.controller.highlights.index(0, 0), ArticleHighlightModel.ColorRole) === "pink");
        mouseClick(find(window, "Delete"));
        tryCompare(page.controller.highlights, "count", 0);
        tryVerify(() => !found(window.contentItem.parent, "Note"));
        library.app.history.undo();
        tryCompare(page.controller.highlights, "count", 1);
    }

    /** What the toolbar leaves of the page shows the end of the selection; beside it, it keeps clear of the selection. */
    function test_theToolBarHidesNothing_data() {
        return [
            {
                tag: "at the top",
                line: 0
            },
            {
                tag: "at the bottom",
                line: 1
            }
        ];
    }
    function test_theToolBarHidesNothing(data: var) {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = openReader(library);
        const surface = window.page.surface;
        const full = surface.height;
        const column = surface.columnRect;
        const y = data.line === 0 ? 0.4 * full : full - 50;
        mouseDoubleClickSequence(surface, column.x + column.width / 3, y);
        tryVerify(() => surface.hasSelection);
        const bar = find(window, "Selection");
        waitForRendering(surface);
        const place = bar.mapToItem(surface, 0, 0);
        const selected = surface.selectionRect;
        verify(selected.height > 0);
        verify(place.y + bar.height <= selected.y || place.y >= selected.y + selected.height);
        compare(surface.height, root.phone ? full - bar.height : full);
        keyClick(Qt.Key_Escape);
        verify(!surface.hasSelection);
        tryCompare(surface, "height", full);
    }

    function quoteOfTheMark(page: var): string {
        return page.controller.highlights.data(page.controller.highlights.index(0, 0), ArticleHighlightModel.QuoteRole);
    }
    /** From the card, by keyboard; by a selection across the edge; back by Undo. */
    function test_anExtentChanges() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = openReader(library);
        const page = window.page;
        selectWithKeys(page.surface);
        const quote = page.surface.selectedText;
        keyClick(Qt.Key_Return);
        tryCompare(page.controller.highlights, "count", 1);

        keyClick(Qt.Key_Home, Qt.ControlModifier);
        keyClick(Qt.Key_Return);
        tap(find(window, "Change Extent"), root.phone);
        find(window, "Done");
        tryCompare(page.surface, "selectedText", quote);
        tryVerify(() => page.surface.activeFocus);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        const longer = page.surface.selectedText;
        compare(longer.length, quote.length + 2);
        let isRemembered = false;
        library.app.history.changed.connect(() => isRemembered = true);
        keyClick(Qt.Key_Return);
        tryVerify(() => quoteOfTheMark(page) === longer && isRemembered);
        verify(!page.surface.hasSelection);

        keyClick(Qt.Key_Home, Qt.ControlModifier);
        keyClick(Qt.Key_Right, Qt.ControlModifier | Qt.ShiftModifier);
        const shorter = page.surface.selectedText;
        isRemembered = false;
        tap(find(window, "Change Extent to Selection"), root.phone);
        tryVerify(() => quoteOfTheMark(page) === shorter && isRemembered);
        compare(page.controller.highlights.count, 1);
        library.app.history.undo();
        tryVerify(() => quoteOfTheMark(page) === longer);
        library.app.history.undo();
        tryVerify(() => quoteOfTheMark(page) === quote);
    }

    function test_undoStandsInTheMenu() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = openReader(library);
        const page = window.page;
        const named = name => page.actions.find(action => action.text === name);
        verify(!named("Undo").enabled);
        selectWithMouse(page.surface);
        keyClick(Qt.Key_Return);
        tryCompare(page.controller.highlights, "count", 1);
        tryVerify(() => named("Undo “Highlight”"));
        named("Undo “Highlight”").trigger();
        tryCompare(page.controller.highlights, "count", 0);
        named("Redo “Highlight”").trigger();
        tryCompare(page.controller.highlights, "count", 1);
        verify(!named("Redo").enabled);
    }

    function test_aSummarySentenceLeadsToItsParagraphs() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        tryCompare(library.app, "state", AppContext.Ready);
        library.app.settings.summaryLanguages = Settings.Korean;
        const window = openReader(library);
        const page = window.page;
        if (!page.wide) {
            page.showPanel();
        }
        const summary = page.controller.summary;
        verify(summary.count >= 5);
        const before = page.surface.contentY;
        mouseClick(find(window, summary.data(summary.index(3, 0), SummaryModel.KoreanRole)));
        tryVerify(() => page.surface.contentY > before);
    }

    Component {
        id: testLibrary

        TestLibrary {}
    }
    Component {
        id: articleList

        ArticleListModel {
            order: ArticleListModel.Title
        }
    }
    Component {
        id: readerWindow

        Kirigami.ApplicationWindow {
            id: window

            required property AppContext app
            required property string article
            readonly property ReaderPage page: pageStack.currentItem as ReaderPage

            width: root.phone ? 360 : 1280
            height: root.phone ? 740 : 800
            visible: true
            pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
            pageStack.initialPage: ReaderPage {
                app: window.app
                article: window.article
            }
        }
    }
}
