// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.mitjul.app
import org.mitjul.ui

PageTest {
    id: root

    function open(): ShareDialog {
        const dialog = createTemporaryObject(shareDialog, window.overlay, {
            app: library.app
        }) as ShareDialog;
        dialog.open();
        tryCompare(dialog, "opened", true);
        return dialog;
    }
    function previewOf(dialog: ShareDialog): ExportPreview {
        return find(dialog.contentItem, item => item instanceof ExportPreview) as ExportPreview;
    }

    name: "Share"
    function test_showsWhatWillBeWritten() {
        const marked = spyOn(library, "marked");
        library.mark(2, "green", "underline", "나중에 다시");
        marked.wait();
        const dialog = open();
        const controller = previewOf(dialog).controller;
        tryVerify(() => controller.preview.includes("나중에 다시"));
        controller.format = ExportController.Html;
        tryVerify(() => controller.ready && controller.preview.includes("<html"));
        controller.notes = false;
        tryVerify(() => controller.ready && !controller.preview.includes("나중에 다시"));
        controller.copyToClipboard();
    }
    function test_saysThatNothingIsMarked() {
        const dialog = open();
        tryVerify(() => find(dialog.contentItem, item => item instanceof EmptyState && item.visible));
        verify(!previewOf(dialog).visible);
    }
    function test_fitsAPhone() {
        window.width = 360;
        window.height = 740;
        const dialog = open();
        verify(dialog.width <= 360);
        verify(dialog.height <= 740);
    }

    Component {
        id: shareDialog

        ShareDialog {}
    }
}
