// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app
import org.mitjul.ui

PageTest {
    id: root

    property HighlightsPage page
    readonly property ListView list: page ? page.list : null

    function openPage() {
        page = show(highlightsPage) as HighlightsPage;
        verify(page);
    }
    function openTwo() {
        library.mark(2, "green", "underline", "메모");
        library.mark(3, "blue", "solid");
        openPage();
        tryCompare(list, "count", 2);
        tryVerify(() => list.itemAtIndex(1) !== null);
    }
    function row(index: int): HighlightDelegate {
        return list.itemAtIndex(index) as HighlightDelegate;
    }

    name: "Highlights"

    function test_anEmptyPageInvites() {
        openPage();
        const leave = spyOn(page, "libraryRequested");
        tryVerify(() => list.children.some(child => child instanceof EmptyState && child.visible));
        const invitation = list.children.find(child => child instanceof EmptyState) as EmptyState;
        invitation.action.trigger();
        compare(leave.count, 1);
    }
    function test_aClickOpensThePlace() {
        openTwo();
        const opened = spyOn(page, "articleRequested");
        mouseClick(row(1), 60, 30);
        compare(opened.count, 1);
        compare(Array.from(opened.signalArguments[0]), [row(1).article, 3, 0]);
    }
    function test_theKeyboardOpensThePlace() {
        openTwo();
        const opened = spyOn(page, "articleRequested");
        focusOn(list);
        keyClick(Qt.Key_Return);
        compare(opened.count, 1);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(opened.count, 2);
        compare(opened.signalArguments[1][1], 3);
    }
    function test_ctrlClickAndLongPressSelect() {
        openTwo();
        const opened = spyOn(page, "articleRequested");
        mouseClick(row(0), 60, 30, Qt.LeftButton, Qt.ControlModifier);
        tryVerify(() => row(0).picked && !row(1).picked);
        waitForRendering(list);
        mousePress(row(1), 60, 30);
        tryVerify(() => row(1).picked);
        mouseRelease(row(1), 60, 30);
        compare(opened.count, 0);
    }
    function test_selectAllDeleteAndUndo() {
        openTwo();
        focusOn(list);
        keyClick(Qt.Key_Space);
        tryVerify(() => row(0).picked);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        tryVerify(() => row(0).picked && row(1).picked);
        keyClick(Qt.Key_Delete);
        tryCompare(list, "count", 0);
        library.app.history.undo();
        tryCompare(list, "count", 2);
    }
    function test_everythingFitsOnAPhone() {
        window.width = 360;
        window.height = 740;
        openTwo();
        page.filterShown = true;
        tryVerify(() => page.width <= 360 && row(0).width <= 360);
        verify(row(0).height >= 44);
    }

    Component {
        id: highlightsPage

        HighlightsPage {}
    }
}
