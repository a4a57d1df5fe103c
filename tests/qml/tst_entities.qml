// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

PageTest {
    id: root

    function openList(): EntitiesPage {
        const page = show(entitiesPage) as EntitiesPage;
        tryVerify(() => page.list.count > 10 && page.list.itemAtIndex(0) !== null);
        return page;
    }
    function findAction(page: EntityPage, text: string): var {
        for (const action of page.actions) {
            if (action.text === text)
                return action;
        }
        return null;
    }
    function openFirst(): EntityPage {
        const first = openList().list.itemAtIndex(0) as EntityDelegate;
        const page = show(entityPage, {
            entity: first.entityId
        }) as EntityPage;
        tryVerify(() => page.list.count > 0);
        return page;
    }

    name: "Entities"
    function test_findsByInitialConsonantsAndOpens() {
        const page = openList();
        const list = page.list;
        const all = list.count;
        const asked = spyOn(page, "entityRequested");
        const field = find(page, item => item instanceof QueryField) as QueryField;
        field.text = "ㅅㅅㅈㅈ";
        tryVerify(() => list.count > 0 && list.count < all);
        tryVerify(() => list.itemAtIndex(0) !== null);
        mouseClick(list.itemAtIndex(0));
        compare(asked.count, 1);
        field.reset();
        tryCompare(list, "count", all);
    }
    function test_theKeyboardOpensAnEntity() {
        const page = openList();
        const asked = spyOn(page, "entityRequested");
        focusOn(page.list);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(asked.count, 1);
    }
    function test_aMentionLeadsToItsPlace() {
        const page = openFirst();
        const list = page.list;
        const asked = spyOn(page, "articleRequested");
        list.positionViewAtIndex(0, ListView.Beginning);
        tryVerify(() => list.itemAtIndex(0) !== null);
        const mention = list.itemAtIndex(0) as MentionDelegate;
        mention.clicked();
        compare(Array.from(asked.signalArguments[0]), [mention.article, mention.paragraph, mention.start]);
    }
    function test_theGraphLeadsToOtherEntities() {
        const page = openFirst();
        const asked = spyOn(page, "entityRequested");
        waitForRendering(page.list);
        const label = find(page.list.headerItem, item => item instanceof EntityGraphLabel) as EntityGraphLabel;
        verify(label.height >= 44);
        const other = label.node.entity.id;
        focusOn(label);
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[0][0], other);
    }
    /** What fits in a dialog that has stopped moving. */
    function findInDialog(fits: var): Item {
        let item = null;
        let place = NaN;
        tryVerify(() => {
            item = find(window.contentItem.parent, child => child.visible && child.width > 0 && fits(child));
            const y = item ? item.mapToItem(null, 0, 0).y : NaN;
            const isSettled = y === place;
            place = y;
            return isSettled;
        });
        return item;
    }
    function test_twoNamesBecomeOneAndTwoAgain() {
        const page = openFirst();
        const heading = find(page.list.headerItem, item => item instanceof EntityHeading) as EntityHeading;
        tryVerify(() => heading.controller.related.length > 0);
        const other = heading.controller.related[0];
        const names = Array.from(heading.controller.otherNames);
        const aliases = heading.controller.aliases;
        const mentions = page.list.count;
        findAction(page, "Same as Another Name…").trigger();
        const field = findInDialog(item => item.placeholderText === "Find a name") as Kirigami.SearchField;
        field.text = other.name;
        mouseClick(findInDialog(item => item instanceof LinkCandidate && item.entity.id === other.id));
        tryVerify(() => heading.controller.aliases.length > aliases.length && page.list.count > mentions);
        const joined = page.list.count;

        const korean = heading.controller.otherNames.find(name => !names.includes(name) && /[가-힣]/.test(name));
        findAction(page, "Separate Names…").trigger();
        mouseClick(findInDialog(item => item instanceof QQC2.CheckDelegate && item.text === korean));
        mouseClick(findInDialog(item => item.text === "Separate" && item.checkable === false));
        tryVerify(() => page.list.count < joined);
        library.app.history.undo();
        tryCompare(page.list, "count", joined);
        library.app.history.undo();
        tryCompare(page.list, "count", mentions);
        compare(heading.controller.aliases, aliases);
    }
    function test_everythingFitsOnAPhone() {
        window.width = 360;
        window.height = 740;
        const page = openFirst();
        tryVerify(() => page.width <= 360);
        verify(page.list.contentWidth <= 360);
    }

    Component {
        id: entitiesPage

        EntitiesPage {}
    }
    Component {
        id: entityPage

        EntityPage {}
    }
}
