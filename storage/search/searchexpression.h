// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

namespace Mitjul
{

/// A word or a phrase to look for.
struct SearchWord {
    QString text;
    bool isExcluded = false;
    /// Whether its last letter is still being composed, so that ㅅ stands for 삼 too and 서 for 성.
    bool isOpen = false;
};

/// A condition that articles have to pass. A value is folded before it is compared.
struct SearchFilter {
    enum class Kind {
        Tag, ///< tag: 태그: – a tag, of the article or a mark, that begins so
        Entity, ///< entity: 이름: – names it by a name that begins so
        Publisher, ///< publisher: 매체: – published by one whose name begins so
        Before, ///< before: 이전: – published before a day, or the first day of a month or year
        After, ///< after: 이후: – published on that day or later
        Note, ///< has:note 있음:메모 – has a mark with a note
    };
    Kind kind = Kind::Tag;
    QString value;
    bool isExcluded = false;

    /// Of Before and After: whether a day passes, as dayNumber() gives it; one that is not known does not.
    bool holdsFor(int day) const;
};

/// What someone has typed to look for, in parts.
///
///   구글 동맹          both words, wherever they stand, also inside others
///   "AI 동맹"          a phrase
///   -오픈소스          without this word
///   tag:산업 태그:산업  filters, in either language; see SearchFilter
struct SearchExpression {
    QList<SearchWord> words;
    QList<SearchFilter> filters;

    /// isOpen: the last letter of the text is still being composed. A quotation mark that is not closed yet, and a
    /// filter without a value, wait for what comes.
    static SearchExpression fromText(const QString &text, bool isOpen = false);

    /// Whether there is nothing to look for: what is only excluded does not count.
    bool isEmpty() const;
};

}
