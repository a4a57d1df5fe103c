// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** A test of an open article in the whole window. */
ShellTest {
    id: root

    readonly property bool phone: Kirigami.Settings.isMobile
    readonly property ReaderPage reader: shell ? shell.pageStack.currentItem as ReaderPage : null
    readonly property ReadingSurface surface: reader ? reader.surface : null

    function openReader() {
        openWindow(phone ? 360 : 1280, phone ? 740 : 800);
        const list = createTemporaryObject(articleList, root, {
            app: library.app
        }) as ArticleListModel;
        tryVerify(() => list.count > 0);
        (page() as LibraryPage).articleRequested(list.data(list.index(0, 0), Qt.UserRole), -1, 0);
        tryVerify(() => reader && reader.controller.loaded && surface.columnRect.width > 0);
        // The page slides in from the trailing edge.
        const view = shell.pageStack.columnView;
        tryVerify(() => reader.mapToItem(view, reader.width, 0).x === view.width);
        waitForRendering(surface);
        surface.forceActiveFocus();
    }
    /** What is on screen and has this name for a screen reader, or this text. */
    function named(name: string): Item {
        let item = null;
        tryVerify(() => {
            item = find(window.contentItem.parent, child => child.visible && child.enabled && child.width > 0 && (child.Accessible.name === name || child.text === name));
            return item !== null;
        }, 5000, name);
        return item;
    }
    function tap(x: real, y: real) {
        const finger = touchEvent(surface);
        finger.press(0, surface, x, y).commit();
        finger.release(0, surface, x, y).commit();
    }
    function type(text: string) {
        for (const letter of text) {
            keyClick(letter);
        }
    }

    Component {
        id: articleList

        ArticleListModel {
            order: ArticleListModel.Title
        }
    }
}
