// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.mitjul.app
import org.mitjul.ui

// Moving through an article by hand.
ReaderTest {
    id: root

    function test_startAndEndAreReachedAtAnySize() {
        openReader();
        for (let size = 12; size <= 32; ++size) {
            library.app.settings.fontSize = size;
            surface.goToEnd();
            compare(surface.progress, 1, size);
            waitForRendering(surface);
            compare(surface.progress, 1, size);
            surface.goTo(0, 0);
            compare(surface.contentY, surface.originY, size);
        }
    }
    function test_aFlickGoesOnAfterTheFinger() {
        openReader();
        const finger = touchEvent(surface);
        const x = surface.width / 2;
        let y = surface.height * 0.8;
        finger.press(0, surface, x, y).commit();
        for (let step = 0; step < 8; ++step) {
            y -= 30;
            // The last of the way at one go: on a busy machine, a finger that waits for frames is too slow to flick.
            if (step < 4)
                waitForRendering(surface, 50);
            finger.move(0, surface, x, y).commit();
        }
        finger.release(0, surface, x, y).commit();
        const released = surface.contentY;
        verify(released > 0);
        tryVerify(() => surface.contentY > released + 100);
    }
}
