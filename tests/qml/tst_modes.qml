// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.ui

// The ways of reading: pages, one sentence, nothing but the text, and the map.
ReaderTest {
    id: root

    function place(): var {
        return [surface.position.paragraph, surface.position.offset];
    }

    function test_pagesKeepThePlace() {
        openReader();
        surface.goTo(5, 0);
        const here = place();
        library.app.settings.paged = true;
        compare(place(), here);
        keyClick(Qt.Key_Space);
        verify(surface.position.paragraph > here[0] || surface.position.offset > here[1]);
        keyClick(Qt.Key_PageUp);
        compare(place(), here);
        mouseWheel(surface, surface.width / 2, surface.height / 2, 0, -120);
        const next = place();
        verify(next[0] > here[0] || next[1] > here[1]);
        library.app.settings.fontSize += 6;
        library.app.settings.fontSize -= 6;
        compare(place(), next);
        library.app.settings.paged = false;
        compare(place(), next);
    }
    function test_tapsTurnPages() {
        openReader();
        library.app.settings.paged = true;
        const start = place();
        tap(surface.width - 4, surface.height / 2);
        verify(surface.position.paragraph > start[0] || surface.position.offset > start[1] || surface.contentY > surface.originY);
        tap(4, surface.height / 2);
        compare(place(), start);
        compare(surface.contentY, surface.originY);
    }
    function test_aTapInTheMiddleHidesAndShowsTheBars() {
        openReader();
        library.app.settings.paged = true;
        // Where there is nothing to open.
        surface.goToEnd();
        tap(surface.width / 2, surface.height * 0.64);
        tryVerify(() => reader.barsHidden);
        tap(surface.width / 2, surface.height * 0.64);
        tryVerify(() => !reader.barsHidden);
    }
    function test_barsHideAndReturn_data() {
        return [
            {
                tag: "F11",
                show: () => keyClick(Qt.Key_F11)
            },
            {
                tag: "Esc",
                show: () => keyClick(Qt.Key_Escape)
            },
            {
                tag: "pointer at the edge",
                show: () => {
                    mouseMove(window.contentItem, window.width / 2, 100);
                    mouseMove(window.contentItem, window.width / 2, 0);
                }
            }
        ];
    }
    function test_barsHideAndReturn(data: var) {
        openReader();
        surface.goTo(6, 0);
        const here = place();
        keyClick(Qt.Key_F11);
        tryVerify(() => reader.barsHidden);
        tryVerify(() => !find(window.contentItem.parent, child => child instanceof ProgressLine && child.visible));
        tryVerify(() => surface.height > window.height - 10);
        compare(place(), here);
        data.show();
        tryVerify(() => !reader.barsHidden);
        tryVerify(() => surface.height < window.height - 20);
        verify(reader !== null);
        compare(place(), here);
    }
    function test_oneSentenceIsLit() {
        openReader();
        library.app.settings.focusMode = true;
        verify(surface.sentence.end.offset > 0);
        const first = [surface.sentence.start.paragraph, surface.sentence.start.offset];
        keyClick(Qt.Key_Down);
        verify(surface.sentence.start.paragraph > first[0] || surface.sentence.start.offset > first[1]);
        keyClick(Qt.Key_Up);
        compare(surface.sentence.start.paragraph, first[0]);
        compare(surface.sentence.start.offset, first[1]);
        library.app.settings.focusMode = false;
        compare(surface.sentence.end.offset, 0);
    }
    function test_theMapLeadsThroughTheArticle() {
        openReader();
        const map = find(reader, child => child instanceof MiniMap);
        compare(map.visible, reader.wide);
        if (!reader.wide) {
            return;
        }
        mouseClick(map, map.width / 2, 60);
        tryVerify(() => surface.contentY > surface.originY);
        map.forceActiveFocus();
        keyClick(Qt.Key_End);
        tryCompare(surface, "progress", 1);
        library.app.settings.miniMap = false;
        verify(!map.visible);
    }
}
