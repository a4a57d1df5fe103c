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
        tryVerify(() => (window.footer === null) === data.wide);
        tryCompare(window.globalDrawer, "drawerOpen", data.wide);
    }
    function test_escapeGoesBack() {
        openWindow(1180, 800);
        (page() as LibraryPage).trashRequested();
        tryVerify(() => page() instanceof TrashPage);
        keyClick(Qt.Key_Escape);
        tryVerify(() => page() instanceof LibraryPage);
        compare(window.pageStack.depth, 1);
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

    name: "Shell"
}
