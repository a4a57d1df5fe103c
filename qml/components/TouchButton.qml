// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import QtQuick.Controls as QQC2

/** A button that is high enough for a thumb, and for large letters. */
QQC2.Button {
    implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
}
