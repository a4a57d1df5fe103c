// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

namespace Mitjul
{

/// What a format knows of a line before anybody reads it.
enum class LineHint {
    None,
    Title, ///< a heading of the first level
    Heading,
    Caption,
    Quote,
    Item, ///< of a list
    Row, ///< of a table
    Link, ///< nothing but links
    Outside, ///< apart from the article, by the page's own structure
};

/// One line of a page as it was pasted or found in a file: NFC, without spaces at its ends.
struct PageLine {
    QString text;
    LineHint hint = LineHint::None;
    bool afterGap = false; ///< a blank line stands before it
};

/// What a line is on its page.
enum class LineKind {
    Prose, ///< sentences
    Short, ///< too little to tell by itself: a heading, a deck, a line of verse, a word
    Caption,
    Dates, ///< when the article was published or changed
    Reporter, ///< who wrote it
    Publisher, ///< the outlet's name in brackets
    Hashtags,
    Copyright,
    Address, ///< a URL
    Related, ///< the headline of another article
    RelatedHead, ///< "관련 기사": headlines of other articles follow
    CommentHead, ///< "댓글 12": comments follow
    Promotion, ///< subscribe, report to us, follow us
    EndMark, ///< "<시리즈 끝>", "(끝)"
    Chrome, ///< buttons and labels of the page
};

/// The kinds of all lines of a page; whether a line is one of a list of headlines shows only beside the others.
QList<LineKind> lineKinds(const QList<PageLine> &lines);

/// Speakers of a programme: [앵커], <기자>, ◀ 리포트 ▶. 기자 alone would be a button.
bool isSpeaker(const QString &line);

}
