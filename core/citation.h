// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

namespace Mitjul
{

/// How surely a source that an article names is another article.
enum class Citation {
    None,
    Likely, ///< the same author at the same publisher, or two pieces of one day there
    Certain, ///< the same address, or the same minute at the same publisher
};

/// Whether a source is this article. Publishers and authors are compared as a reader would: "서울경제(다음뉴스)" is 서울경제.
Citation citationOf(const Source &source, const Article &article);

}
