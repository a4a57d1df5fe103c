// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.testing

/** A test of single pages in a window that holds nothing else, with a library of its own. */
TestCase {
    id: root

    readonly property bool phone: Kirigami.Settings.isMobile
    property TestLibrary library
    property Kirigami.ApplicationWindow window

    function init() {
        // Not what Kirigami's own files say of every page that is pushed and goes away.
        failOnWarning(/^(?!.*org\/kde\/).*(Error|Unable to assign|Binding loop|is not defined|Cannot)/);
        library = createTemporaryObject(libraryComponent, root) as TestLibrary;
        tryCompare(library.app, "state", AppContext.Ready);
        window = windowComponent.createObject(null) as Kirigami.ApplicationWindow;
    }
    function cleanup() {
        // Before the library that its pages show.
        window.destroy();
        tryVerify(() => !window);
    }
    function show(page: Component, properties: var): Item {
        return window.pageStack.push(page, Object.assign({
            app: library.app
        }, properties));
    }
    function spyOn(target: QtObject, name: string): SignalSpy {
        return createTemporaryObject(spy, root, {
            target: target,
            signalName: name
        }) as SignalSpy;
    }
    function find(item: Item, fits: var): Item {
        if (fits(item)) {
            return item;
        }
        for (const child of item.children) {
            const found = find(child, fits);
            if (found) {
                return found;
            }
        }
        return null;
    }
    function focusOn(item: Item) {
        window.requestActivate();
        item.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => item.activeFocus);
    }

    when: windowShown

    Component {
        id: libraryComponent

        TestLibrary {}
    }
    Component {
        id: spy

        SignalSpy {}
    }
    Component {
        id: windowComponent

        Kirigami.ApplicationWindow {
            width: root.phone ? 360 : 1280
            height: root.phone ? 740 : 800
            visible: true
        }
    }
}
