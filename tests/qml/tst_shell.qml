// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.testing
import org.mitjul.ui

TestCase {
    id: root

    name: "Shell"
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    function test_startsWithTheLibrary() {
        const library = createTemporaryObject(testLibrary, root) as TestLibrary;
        const window = createTemporaryObject(mainWindow, root, {
            app: library.app
        }) as Main;
        verify(window);
        tryCompare(library.app, "state", AppContext.Ready);
        tryVerify(() => window.pageStack.currentItem instanceof LibraryPage);
    }

    Component {
        id: testLibrary

        TestLibrary {}
    }
    Component {
        id: mainWindow

        Main {
            visible: true
        }
    }
}
