// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app
import org.mitjul.ui

/** What a reader says of names in an open article. */
ReaderTest {
    id: root

    function openNames() {
        if (phone) {
            reader.showPanel();
        }
        reader.tab = ReaderPanel.Content.Entities;
    }

    /** Clicks on what has stopped moving. */
    function choose(text: string) {
        const item = named(text);
        let place = NaN;
        tryVerify(() => {
            const y = item.mapToItem(null, 0, 0).y;
            const isSettled = y === place;
            place = y;
            return isSettled;
        });
        clickOn(item);
    }

    name: "Names"
    function test_aPossibleNameIsConfirmedAndTakenBack() {
        openReader();
        const entities = reader.controller.entities;
        const known = entities.count;
        verify(known > 0);
        library.makeNamesakes("칼럼");
        openNames();
        choose("2 possible name(s)");
        named("Does “칼럼” mean Another Namesake here?");
        choose("Yes");
        tryCompare(entities, "count", known + 1);
        // Where one is meant, the other is not.
        tryVerify(() => !find(window.contentItem.parent, item => item instanceof NameSuggestion));
        library.app.history.undo();
        tryCompare(entities, "count", known);
        named("2 possible name(s)");
        choose("No");
        tryVerify(() => library.app.history.undoText === "Refuse Name");
        compare(entities.count, known);
    }
    function test_aWrongNameIsRefusedAndTakenBack() {
        openReader();
        const entities = reader.controller.entities;
        tryVerify(() => entities.count > 0);
        const mentions = () => {
            let sum = 0;
            for (let row = 0; row < entities.count; ++row)
                sum += entities.data(entities.index(row, 0), ArticleEntityModel.EntityRole).mentions;
            return sum;
        };
        const before = mentions();
        keyClick(Qt.Key_F8);
        keyClick(Qt.Key_Return);
        choose("Not Meant Here");
        tryVerify(() => mentions() < before);
        library.app.history.undo();
        tryVerify(() => mentions() === before);
    }
}
