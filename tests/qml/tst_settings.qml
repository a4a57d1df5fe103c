// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

ShellTest {
    id: root

    function test_themeChangesThePagesAtOnce() {
        openWindow(900, 800);
        library.app.settings.theme = Settings.Paper;
        tryVerify(() => page().Kirigami.Theme.backgroundColor.hslLightness > 0.5);
        library.app.settings.theme = Settings.Dark;
        tryVerify(() => page().Kirigami.Theme.backgroundColor.hslLightness < 0.5);
    }
    function test_sampleFollowsTheSettings() {
        openWindow(900, 800);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => page() instanceof SettingsPage);
        const sample = find(page(), item => item instanceof TypeSample) as TypeSample;
        const before = sample.implicitHeight;
        library.app.settings.fontSize = 30;
        tryVerify(() => sample.implicitHeight > before);
    }
    function test_aboutOpens() {
        openWindow(900, 800);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => page() instanceof SettingsPage);
        (page() as SettingsPage).aboutRequested();
        tryVerify(() => page() instanceof AboutPage);
    }
    function test_healthSaysThatAllIsWell() {
        openWindow(900, 800);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => page() instanceof SettingsPage);
        (page() as SettingsPage).healthRequested();
        tryVerify(() => page() instanceof HealthPage);
        tryVerify(() => find(page(), item => item.text === "All is well"));
    }

    name: "Settings"
}
