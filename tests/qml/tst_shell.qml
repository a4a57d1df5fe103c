// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.ui

ShellTest {
    id: root

    function test_startsWithTheLibrary() {
        openWindow(1180, 800);
        verify(page() instanceof LibraryPage);
        compare(window.title, page().title);
    }
    function test_everyDestinationHasAShortcut() {
        openWindow(1180, 800);
        keyClick("2", Qt.AltModifier);
        tryVerify(() => page() instanceof HighlightsPage);
        keyClick("3", Qt.AltModifier);
        tryVerify(() => page() instanceof EntitiesPage);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => page() instanceof SettingsPage);
        keyClick("1", Qt.AltModifier);
        tryVerify(() => page() instanceof LibraryPage);
    }
    function test_sidebarWhenWideTabsWhenNarrow_data() {
        return [
            {
                tag: "phone",
                width: 360,
                wide: false
            },
            {
                tag: "tablet",
                width: 820,
                wide: true
            },
            {
                tag: "laptop",
                width: 1280,
                wide: true
            }
        ];
    }
    function test_sidebarWhenWideTabsWhenNarrow(data) {
        openWindow(data.width, 740);
        tryVerify(() => (shell.footer === null) === data.wide);
        tryCompare(shell.globalDrawer, "drawerOpen", data.wide);
    }
    function test_escapeGoesBack() {
        openWindow(1180, 800);
        (page() as LibraryPage).trashRequested();
        tryVerify(() => page() instanceof TrashPage);
        keyClick(Qt.Key_Escape);
        tryVerify(() => page() instanceof LibraryPage);
        compare(shell.pageStack.depth, 1);
    }
    // Else its shortcuts would stay, and take the keys of the pages that come after it.
    function test_pagesAreGoneWhenTheyAreLeft() {
        openWindow(1180, 800);
        let gone = 0;
        const watch = () => page().Component.destruction.connect(() => ++gone);
        watch();
        (page() as LibraryPage).trashRequested();
        tryVerify(() => page() instanceof TrashPage);
        watch();
        keyClick(Qt.Key_Escape);
        tryVerify(() => gone === 1);
        keyClick("2", Qt.AltModifier);
        tryVerify(() => gone === 2);
    }
    function test_theOpenArticleIsOpenAgainAtTheNextStart() {
        openWindow(1180, 800);
        const list = find(page(), item => item instanceof ArticleList) as ArticleList;
        tryVerify(() => list.currentItem);
        const article = (list.currentItem as ArticleDelegate).article;
        (page() as LibraryPage).articleRequested(article, -1, 0);
        tryVerify(() => page() instanceof ReaderPage);
        compare(library.app.settings.lastArticle, article);
        window.close();
        window.destroy();
        wait(0);
        compare(library.app.settings.lastArticle, article);
        openWindow(1180, 800);
        tryVerify(() => page() instanceof ReaderPage);
        compare((page() as ReaderPage).article, article);
    }
    function test_theTextStandsThereBeforeWhatSurroundsIt() {
        openWindow(1180, 800);
        const list = find(page(), item => item instanceof ArticleList) as ArticleList;
        tryVerify(() => list.currentItem);
        (page() as LibraryPage).articleRequested((list.currentItem as ArticleDelegate).article, -1, 0);
        tryVerify(() => page() instanceof ReaderPage && (page() as ReaderPage).controller.loaded);
        const view = shell.pageStack.columnView;
        tryVerify(() => page().mapToItem(view, page().width, 0).x === view.width);
        const isText = item => item instanceof ReadingSurface;
        const place = item => item.mapToItem(null, 0, 0, item.width, item.height);
        const before = place(find(page(), isText));
        window.close();
        window.destroy();
        wait(0);

        window = windowComponent.createObject(null, {
            app: library.app
        }) as Main;
        verify(!shell);
        compare(place(find(window.contentItem, isText)), before);
        tryVerify(() => shell && shell.settled && page() instanceof ReaderPage);
        tryVerify(() => !find(window.contentItem, item => item instanceof FirstText));
        tryVerify(() => place(find(page(), isText)) == before);
    }

    function test_startsWithoutTheLastArticle() {
        library.app.settings.lastArticle = "gone";
        openWindow(1180, 800);
        tryVerify(() => page() instanceof ReaderPage && (page() as ReaderPage).controller.failure.length > 0);
        tryVerify(() => !find(window.contentItem, item => item instanceof FirstText));
    }

    // It would lie on the toolbar of the selection.
    function test_aNoticeGivesWayToASelection() {
        openWindow(360, 740);
        const list = find(page(), item => item instanceof ArticleList) as ArticleList;
        tryVerify(() => list.currentItem);
        (page() as LibraryPage).articleRequested((list.currentItem as ArticleDelegate).article, -1, 0);
        tryVerify(() => page() instanceof ReaderPage && (page() as ReaderPage).controller.loaded);
        const notice = () => find(window.contentItem.parent, child => child.visible && child.opacity > 0 && child.text === "알림");
        shell.say("알림");
        tryVerify(() => notice() !== null);
        (page() as ReaderPage).surface.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        verify((page() as ReaderPage).surface.hasSelection);
        tryVerify(() => notice() === null, 2000);
    }

    name: "Shell"
}
