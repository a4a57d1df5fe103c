// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

import org.mitjul.app

/** The text, set as the reader likes it. */
ReadingSurface {
    required property Settings settings

    columnWidth: settings.columnWidth
    entityMarks: settings.entityMarks
    face: settings.face
    family: settings.family
    focusMode: settings.focusMode
    fontSize: settings.fontSize
    justified: settings.justified
    keepAll: settings.keepAll
    lineHeight: settings.lineHeight
    paged: settings.paged
    paragraphStyle: settings.paragraphStyle
}
