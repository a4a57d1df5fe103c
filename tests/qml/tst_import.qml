// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtTest
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

ShellTest {
    id: root

    readonly property string first: "첫 글의 제목\n\n첫 글의 문단이다.\n\n첫 글의 둘째 문단이다."
    readonly property string second: "둘째 글의 제목\n\n둘째 글의 문단이다."

    function session(): ImportSession {
        return library.app.importing;
    }
    function stage(text: string) {
        session().addText("", text);
        tryCompare(session(), "phase", ImportSession.Phase.Staged);
        tryVerify(() => page() instanceof ImportPage);
        // It slides in.
        tryVerify(() => page().mapToItem(null, page().width, 0).x <= window.width);
    }
    function saveByKeyboard() {
        keyClick("s", Qt.ControlModifier);
    }
    function findText(type: var, text: string): Item {
        return find(page(), item => item instanceof type && item.visible && item.text === text);
    }

    function test_oneArticleIsLookedAtSavedAndRead() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        tryVerify(() => findText(PreviewLine, "첫 글의 둘째 문단이다."));
        saveByKeyboard();
        tryVerify(() => page() instanceof ReaderPage);
        tryVerify(() => page().title === "첫 글의 제목");
    }
    function test_aLineIsHiddenAndComesBack() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        tryVerify(() => findText(PreviewLine, "첫 글의 둘째 문단이다."));
        clickOn(findText(PreviewLine, "첫 글의 둘째 문단이다."));
        tryVerify(() => !findText(PreviewLine, "첫 글의 둘째 문단이다."));
        const shower = find(page(), item => item instanceof QQC2.Switch && item.visible) as QQC2.Switch;
        verify(shower);
        clickOn(shower);
        tryVerify(() => findText(PreviewLine, "첫 글의 둘째 문단이다."));
        clickOn(findText(PreviewLine, "첫 글의 둘째 문단이다."));
        tryVerify(() => !shower.visible);
    }
    function test_someOfManyAreSaved() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        session().addText("", second);
        tryCompare(session().articles, "count", 2);
        tryCompare(session(), "phase", ImportSession.Phase.Staged);
        // The first was alone and stands for itself; now there is a list.
        if (phone) {
            (page() as ImportPage).shown = -1;
        }
        tryVerify(() => find(page(), item => item instanceof StagedDelegate && item.title === "둘째 글의 제목"));
        const row = find(page(), item => item instanceof StagedDelegate && item.title === "둘째 글의 제목") as StagedDelegate;
        clickOn(find(row, item => item instanceof QQC2.CheckBox));
        tryCompare(session().articles, "chosenCount", 1);
        saveByKeyboard();
        tryCompare(session(), "phase", ImportSession.Phase.Finished);
        compare(session().report.leftOut, 1);
        tryVerify(() => find(page(), item => item instanceof EmptyState && item.visible));
        const state = find(page(), item => item instanceof EmptyState && item.visible) as EmptyState;
        state.action.trigger();
        tryVerify(() => page() instanceof LibraryPage);
        compare(session().phase, ImportSession.Phase.Idle);
    }
    function test_whatWaitsIsFoundFromTheLibrary() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        keyClick(Qt.Key_Escape);
        tryVerify(() => page() instanceof LibraryPage);
        const waiting = find(page(), item => item instanceof ImportWaiting) as ImportWaiting;
        tryVerify(() => waiting.visible);
        waiting.actions[0].trigger();
        tryVerify(() => page() instanceof ImportPage);
    }
    function test_discardingSavesNothing() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        page().actions.find(action => action.icon.name === "dialog-cancel").trigger();
        tryVerify(() => page() instanceof LibraryPage);
        compare(session().articles.count, 0);
    }

    readonly property bool phone: Kirigami.Settings.isMobile

    name: "Import"
}
