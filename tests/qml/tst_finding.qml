// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.ui

// Finding one's way in an article: find, contents, and the way back.
ReaderTest {
    id: root

    function status(): string {
        return named("Find in this article").Accessible.description;
    }
    function openFind() {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => named("Find in this article").activeFocus);
    }

    function test_findsByKeyboard() {
        openReader();
        openFind();
        type("ai");
        tryVerify(() => status().startsWith("1 / "));
        keyClick(Qt.Key_Return);
        verify(status().startsWith("2 / "));
        keyClick(Qt.Key_F3);
        verify(status().startsWith("3 / "));
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        keyClick(Qt.Key_F3, Qt.ShiftModifier);
        verify(status().startsWith("1 / "));
        keyClick(Qt.Key_F3, Qt.ShiftModifier);
        const count = status().split(" / ");
        compare(count[0], count[1]);
        type("zzz");
        tryCompare(named("Find in this article").Accessible, "description", "No match");

        keyClick(Qt.Key_Escape);
        tryVerify(() => surface.activeFocus);
        verify(reader !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => reader === null || shell.pageStack.depth === 1);
    }
    function test_findsByButtons_data() {
        return [
            {
                tag: "mouse",
                press: item => mouseClick(item)
            },
            {
                tag: "touch",
                press: item => {
                    const finger = touchEvent(item);
                    finger.press(0, item).commit();
                    finger.release(0, item).commit();
                }
            }
        ];
    }
    function test_findsByButtons(data: var) {
        openReader();
        openFind();
        type("ai");
        tryVerify(() => status().startsWith("1 / "));
        for (const name of ["Next Match", "Previous Match", "Stop Finding"]) {
            verify(named(name).width >= 44 && named(name).height >= 44, name);
        }
        data.press(named("Next Match"));
        verify(status().startsWith("2 / "));
        data.press(named("Previous Match"));
        verify(status().startsWith("1 / "));
        data.press(named("Stop Finding"));
        tryVerify(() => surface.activeFocus);
    }
    function test_findsWhatIsSelected() {
        openReader();
        surface.select({
            start: {
                paragraph: 2,
                offset: 0
            },
            end: {
                paragraph: 2,
                offset: 2
            }
        });
        const selected = surface.selectedText;
        openFind();
        compare(named("Find in this article").text, selected);
        tryVerify(() => status().includes(" / "));
        // Esc ends finding first, then the selection, and only then the page.
        keyClick(Qt.Key_Escape);
        tryVerify(() => surface.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !surface.hasSelection);
        verify(reader !== null);
    }
    function test_goesBackAfterAJump() {
        openReader();
        surface.contentY = surface.contentHeight / 3;
        tryVerify(() => surface.position.paragraph > 0);
        const read = [surface.position.paragraph, surface.position.offset];
        if (!reader.wide) {
            reader.showPanel();
        }
        reader.tab = ReaderPanel.Content.Contents;
        const headings = find(window.contentItem.parent, child => child instanceof ContentsTab && child.visible);
        tryVerify(() => headings.count > 1);
        headings.forceActiveFocus();
        headings.currentIndex = headings.count - 1;
        tryVerify(() => headings.activeFocus && headings.currentItem);
        keyClick(Qt.Key_Return);
        tryVerify(() => surface.position.paragraph > read[0]);
        tryVerify(() => !reader.wide || named("Back to Where You Read"));
        surface.forceActiveFocus();
        keyClick(Qt.Key_Left, Qt.ControlModifier | Qt.AltModifier);
        tryVerify(() => surface.position.paragraph === read[0] && surface.position.offset === read[1]);
        verify(reader !== null);
    }
    function test_theWayBackIsAButton() {
        openReader();
        const read = [surface.position.paragraph, surface.position.offset];
        surface.reveal(100, 0);
        tryVerify(() => surface.position.paragraph > read[0]);
        mouseClick(named("Back to Where You Read"));
        tryVerify(() => surface.position.paragraph === read[0] && surface.position.offset === read[1]);
        verify(!find(window.contentItem, child => child instanceof BackButton && child.visible));
    }
    function test_tellsHowFarAndHowLong() {
        openReader();
        const line = find(reader, child => child instanceof ProgressLine);
        verify(line.text.startsWith("0% · "));
        verify(line.text.endsWith("min left"));
        surface.goToEnd();
        tryCompare(line, "text", "100%");
    }
}
