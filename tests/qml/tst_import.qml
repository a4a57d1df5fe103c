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
        tryVerify(() => findText(PageLine, "첫 글의 둘째 문단이다."));
        saveByKeyboard();
        tryVerify(() => page() instanceof ReaderPage);
        tryVerify(() => page().title === "첫 글의 제목");
    }
    function test_aLineIsHiddenAndComesBack() {
        openWindow(phone ? 360 : 1000, 800);
        stage(first);
        tryVerify(() => findText(PageLine, "첫 글의 둘째 문단이다."));
        clickOn(findText(PageLine, "첫 글의 둘째 문단이다."));
        tryVerify(() => !findText(PageLine, "첫 글의 둘째 문단이다."));
        const shower = find(page(), item => item instanceof QQC2.Switch && item.visible) as QQC2.Switch;
        verify(shower);
        clickOn(shower);
        tryVerify(() => findText(PageLine, "첫 글의 둘째 문단이다."));
        clickOn(findText(PageLine, "첫 글의 둘째 문단이다."));
        tryVerify(() => !shower.visible);
    }
    function test_aHiddenLineComesBackAfterTheImport() {
        openWindow(phone ? 360 : 1000, 800);
        stage("하루신문\n로그인\n\n" + first);
        saveByKeyboard();
        tryVerify(() => page() instanceof ReaderPage);
        const reader = page() as ReaderPage;
        tryVerify(() => reader.controller.loaded);
        reader.actions.find(action => action.text === "Hidden Lines").trigger();
        tryVerify(() => page() instanceof LinesPage);
        tryVerify(() => findText(PageLine, "로그인"));
        const line = findText(PageLine, "로그인") as PageLine;
        verify(line.hidden);
        verify(line.height >= 44);
        tryVerify(() => page().mapToItem(null, page().width, 0).x <= window.width);
        clickOn(line);
        tryVerify(() => library.app.history.undoText === "Show Line");
        tryVerify(() => !(findText(PageLine, "로그인") as PageLine).hidden);
        library.app.history.undo();
        tryVerify(() => (findText(PageLine, "로그인") as PageLine).hidden);
    }
    function test_theSummaryOfTheSameStoryIsOffered() {
        openWindow(phone ? 360 : 1280, 800);
        const body = "<p>첫 문단은 동맹을 이야기한다. 여러 회사가 손을 잡았다.</p><p>둘째 문단은 경쟁을 이야기한다. 누구도 혼자 이기지 못한다.</p>";
        session().addText("<html><head><title>손을 잡은 맞수들</title><meta property='og:title' content='손을 잡은 맞수들'><meta property='og:site_name' content='디지털타임스'><meta property='article:published_time' content='2024-07-21T18:45:00+09:00'></head><body><article><h1>손을 잡은 맞수들</h1>" + body + "</article></body></html>", "");
        tryCompare(session(), "phase", ImportSession.Phase.Staged);
        tryVerify(() => page() instanceof ImportPage);
        saveByKeyboard();
        tryVerify(() => page() instanceof ReaderPage);
        const reader = page() as ReaderPage;
        tryVerify(() => reader.controller.loaded);
        const summary = reader.controller.summary;
        verify(summary.picked);
        if (phone) {
            reader.showPanel();
        }
        let button = null;
        tryVerify(() => button = find(window.contentItem.parent, item => item instanceof QQC2.Button && item.visible && item.text === "Take Its Summary"));
        button.clicked();
        tryVerify(() => !summary.picked && summary.count > 0);
        verify(summary.data(summary.index(0, 0), SummaryModel.EnglishRole).length > 0);
        library.app.history.undo();
        tryVerify(() => summary.picked);
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
