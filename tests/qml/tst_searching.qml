// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtTest
import org.mitjul.app
import org.mitjul.testing
import org.mitjul.ui

ShellTest {
    id: root

    function openSearch() {
        openWindow(900, 800);
        keyClick("f", Qt.ControlModifier);
        tryVerify(() => queryField().activeFocus);
    }
    function queryField(): QueryField {
        return find(page(), item => item instanceof QueryField) as QueryField;
    }
    function results(): SearchResults {
        return find(page(), item => item instanceof SearchResults) as SearchResults;
    }
    function foundNothing(): Item {
        return find(page(), item => item instanceof SearchHelp && item.visible);
    }
    function button(text: string): Item {
        return find(page(), item => item instanceof QQC2.Button && item.visible && item.text === text);
    }
    // Key by key, as an input method for Hangul shows it: what is finished, and what is still being composed.
    function test_searchFollowsTheSyllableBeingComposed() {
        openSearch();
        const field = queryField();
        for (const [finished, preedit, query] of [["", "ㄷ", "ㄷ"], ["", "도", "도"], ["", "동", "동"], ["동", "ㅁ", "동ㅁ"], ["", "매", "동매"], ["", "맹", "동맹"]]) {
            composer.compose(field, preedit, finished);
            compare(field.query, query);
            tryVerify(() => results().results.text === query && results().results.settled && results().count > 0);
        }
        composer.compose(field, "", "맹");
        compare(field.query, "동맹");
        compare(field.text, "동맹");
        tryVerify(() => results().results.settled && !results().results.composing && results().count > 0);
    }
    function test_aSyllableThatIsFinishedMeansItself() {
        openSearch();
        const field = queryField();
        composer.compose(field, "동매");
        tryVerify(() => results().results.settled && results().count > 0);
        composer.compose(field, "", "동매");
        compare(field.text, "동매");
        tryVerify(() => results().results.settled && results().count === 0);
        verify(foundNothing());
    }
    function test_aTypoIsForgiven() {
        openSearch();
        const field = queryField();
        field.text = "앤비디아";
        tryVerify(() => button("Did you mean “엔비디아”?"));
        clickOn(button("Did you mean “엔비디아”?"));
        compare(field.text, "엔비디아");
        tryVerify(() => results().count > 0 && results().visible);
    }
    function test_filtersAreExplainedWhereNothingIsFound() {
        openSearch();
        queryField().text = "tag:없는꼬리표";
        tryVerify(() => foundNothing());
        queryField().text = "";
        tryVerify(() => !foundNothing());
    }

    name: "Searching"

    Composer {
        id: composer
    }
}
