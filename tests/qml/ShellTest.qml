// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.testing
import org.mitjul.ui

/**
 * A test in the whole window, with a library of its own. Any warning fails it.
 */
TestCase {
    id: root

    property TestLibrary library
    property Main window
    readonly property alias windowComponent: windowComponent
    readonly property Shell shell: window ? window.shell as Shell : null

    function init() {
        // Ours, not the ones that Kirigami gives every program.
        failOnWarning(/org\/mitjul\/.*(Error|Unable to assign|Binding loop)/);
        library = createTemporaryObject(libraryComponent, root) as TestLibrary;
        tryCompare(library.app, "state", AppContext.Ready);
    }
    function cleanup() {
        // Before the library that its pages show.
        if (window) {
            window.destroy();
            tryVerify(() => !window);
        }
    }
    function openWindow(width: int, height: int) {
        library.app.settings.windowSize = Qt.size(width, height);
        window = windowComponent.createObject(null, {
            app: library.app
        }) as Main;
        tryVerify(() => window.active && shell && shell.pageStack.currentItem);
    }
    function page(): Item {
        return shell.pageStack.currentItem;
    }
    // The first descendant, header included, that a condition holds for.
    function find(parent: Item, condition: var): Item {
        for (const child of parent.children) {
            const found = condition(child) ? child : find(child, condition);
            if (found) {
                return found;
            }
        }
        return null;
    }
    function clickOn(item: Item) {
        verify(item);
        mouseClick(item, item.width / 2, item.height / 2);
    }

    when: windowShown

    Component {
        id: libraryComponent

        TestLibrary {}
    }
    Component {
        id: windowComponent

        Main {
            visible: true
        }
    }
}
