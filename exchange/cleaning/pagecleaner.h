// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "hiddenreasons.h"
#include "pagelines.h"

namespace Mitjul
{

/// What is known of a page before its lines are read, from its head or its file; empty where it is not known.
struct PageFacts {
    QString title;
    QString byline;
    QString publisher;
    QString published; ///< RFC 3339
    QString modified; ///< RFC 3339
    QString url;
    QString language;
    QStringList tags;
    QString description; ///< the page's own words on the article
};

/// The article of a page: title, byline, publisher, dates, address, tags, and the paragraphs with their roles; every
/// other line is kept among the hidden ones with the reason. Nothing is deleted: a line, or the piece of one that was
/// read as a byline, is in exactly one place. No rule is made for one site.
Article articleFromPage(const QList<PageLine> &lines, const PageFacts &facts = {});
/// The same, when the kinds of the lines are known (see lineKinds()).
Article articleFromPage(const QList<PageLine> &lines, const QList<LineKind> &kinds, const PageFacts &facts);

}
