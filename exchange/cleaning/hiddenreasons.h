// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "pagelines.h"

#include <QString>

namespace Mitjul
{

/// Why a line of a page is not shown. The names are stored with the line and printed: never rename one.
enum class HiddenReason {
    Interface, ///< buttons, menus, counters
    Date, ///< read as the date of publication or change
    Byline, ///< read as the author
    Publisher, ///< read as the outlet
    Copyright,
    Address, ///< a URL or an e-mail address
    Related, ///< headlines of other articles
    Comments, ///< what readers wrote under it
    Promotion, ///< subscribe, report, follow
    Tags, ///< read as tags
    EndMark, ///< "<끝>"
    Repeated, ///< the title or a paragraph once more
    Outside, ///< text that stands apart from the article
};

QString hiddenReasonName(HiddenReason reason);

/// Why a line of a kind is hidden; Outside for text.
HiddenReason reasonFor(LineKind kind);

}
