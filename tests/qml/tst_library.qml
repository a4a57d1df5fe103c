// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.ui

ShellTest {
    id: root

    function openLibrary() {
        openWindow(900, 800);
        tryVerify(() => articleList().currentItem);
    }
    function articleList(): ArticleList {
        return find(page(), item => item instanceof ArticleList) as ArticleList;
    }
    function queryField(): QueryField {
        return find(page(), item => item instanceof QueryField) as QueryField;
    }
    function test_articlesHaveNames() {
        openLibrary();
        const list = articleList();
        tryVerify(() => list.itemAtIndex(0));
        const row = list.itemAtIndex(0) as ArticleDelegate;
        verify(row.Accessible.name.length > 0);
        verify(row.Accessible.description.length > 0);
        compare(row.Accessible.role, Accessible.ListItem);
    }
    function test_keyboardOpensAnArticle() {
        openLibrary();
        tryVerify(() => articleList().currentItem && articleList().currentItem.activeFocus);
        keyClick(Qt.Key_Down);
        const article = (articleList().currentItem as ArticleDelegate).article;
        keyClick(Qt.Key_Return);
        tryVerify(() => page() instanceof ReaderPage);
        compare((page() as ReaderPage).article, article);
    }
    function test_clickOpensAnArticle() {
        openLibrary();
        tryVerify(() => articleList().itemAtIndex(1));
        clickOn(articleList().itemAtIndex(1));
        tryVerify(() => page() instanceof ReaderPage);
    }
    function test_searchShowsResultsAndOpensThePassage() {
        openLibrary();
        const field = queryField();
        keyClick("f", Qt.ControlModifier);
        tryVerify(() => field.activeFocus);
        field.text = (articleList().itemAtIndex(0) as ArticleDelegate).title.slice(0, 2);
        const results = find(page(), item => item instanceof SearchResults) as SearchResults;
        tryVerify(() => results.visible && results.count > 0);
        results.results.open(0);
        tryVerify(() => page() instanceof ReaderPage);
    }
    function test_deleteKeyMovesToTrashAndUndoBringsBack() {
        openLibrary();
        const all = articleList().count;
        tryVerify(() => articleList().currentItem && articleList().currentItem.activeFocus);
        keyClick(Qt.Key_Delete);
        tryVerify(() => articleList().count === all - 1);
        keyClick("z", Qt.ControlModifier);
        tryVerify(() => articleList().count === all);
    }
    function test_nothingFoundIsSaid() {
        openLibrary();
        queryField().text = "없는말없는말";
        tryVerify(() => find(page(), item => item instanceof EmptyState && item.visible));
    }

    name: "Library"
}
