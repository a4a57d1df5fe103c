// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchexpression.h"

#include "core/folding.h"
#include "indexeddocument.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
using Kind = SearchFilter::Kind;

std::optional<Kind> filterNamed(const QString &name)
{
    static const QList<std::pair<QString, Kind>> names{
        {u"tag"_s, Kind::Tag},
        {u"태그"_s, Kind::Tag},
        {u"entity"_s, Kind::Entity},
        {u"이름"_s, Kind::Entity},
        {u"인물"_s, Kind::Entity},
        {u"기업"_s, Kind::Entity},
        {u"publisher"_s, Kind::Publisher},
        {u"매체"_s, Kind::Publisher},
        {u"언론사"_s, Kind::Publisher},
        {u"before"_s, Kind::Before},
        {u"이전"_s, Kind::Before},
        {u"after"_s, Kind::After},
        {u"이후"_s, Kind::After},
        {u"has"_s, Kind::Note},
        {u"있음"_s, Kind::Note},
    };
    const auto found = std::ranges::find(names, name, &std::pair<QString, Kind>::first);
    return found == names.cend() ? std::nullopt : std::optional(found->second);
}

// Double ones only: a single one may be an apostrophe.
bool isQuotationMark(QChar letter)
{
    return u"\"“”„‟＂«»「」『』"_s.contains(letter);
}

bool isMinus(QChar letter)
{
    return u"-－−–"_s.contains(letter);
}

/// What stands between two spaces, quoted parts kept whole.
struct Token {
    QString text; ///< without quotation marks
    qsizetype quoteStart = -1; ///< where the quoted part begins in the text
    bool isExcluded = false;
    bool isClosed = false; ///< a quotation mark stands at its end
};

Token nextToken(QStringView text, qsizetype &position)
{
    Token token;
    if (isMinus(text.at(position)) && position + 1 < text.size() && !text.at(position + 1).isSpace()) {
        token.isExcluded = true;
        ++position;
    }
    bool isQuoted = false;
    for (; position < text.size() && (isQuoted || !text.at(position).isSpace()); ++position) {
        const QChar letter = text.at(position);
        const bool opens = token.text.isEmpty() || token.text.endsWith(u':');
        if (isQuotationMark(letter) && (isQuoted || opens)) {
            isQuoted = !isQuoted;
            token.quoteStart = isQuoted ? token.text.size() : token.quoteStart;
            token.isClosed = !isQuoted;
            continue;
        }
        token.text += letter;
        token.isClosed = false;
    }
    return token;
}

// "has:" knows notes only; another value is looked for as text.
bool isNoteValue(const QString &value)
{
    return u"note"_s.startsWith(fold(value)) || u"notes"_s == fold(value) || u"메모"_s.startsWith(fold(value));
}

// A date that is known to the month or the year stands for its first day.
int firstDay(int day)
{
    return day % 10000 == 0 ? day + 101 : day % 100 == 0 ? day + 1 : day;
}

// Nothing to go by yet, as in "before:20".
bool isUnfinished(const SearchFilter &filter)
{
    const bool isDate = filter.kind == Kind::Before || filter.kind == Kind::After;
    return filter.value.isEmpty() || (isDate && dayNumber(filter.value) == 0);
}

std::optional<SearchFilter> filterOf(const Token &token)
{
    const qsizetype colon = token.text.indexOf(u':');
    if (colon <= 0 || (token.quoteStart >= 0 && token.quoteStart <= colon)) {
        return {};
    }
    const std::optional<Kind> kind = filterNamed(fold(token.text.first(colon)));
    const QString value = token.text.sliced(colon + 1).simplified();
    if (!kind || (kind == Kind::Note && !isNoteValue(value))) {
        return {};
    }
    return SearchFilter{*kind, value, token.isExcluded};
}
}

bool SearchFilter::holdsFor(int day) const
{
    if (day == 0) {
        return false;
    }
    const int limit = firstDay(dayNumber(value));
    return (kind == Kind::Before ? firstDay(day) < limit : firstDay(day) >= limit) != isExcluded;
}

SearchExpression SearchExpression::fromText(const QString &text, bool isOpen)
{
    SearchExpression expression;
    for (qsizetype position = 0; position < text.size();) {
        if (text.at(position).isSpace()) {
            ++position;
            continue;
        }
        const Token token = nextToken(text, position);
        if (const std::optional<SearchFilter> filter = filterOf(token)) {
            if (!isUnfinished(*filter)) {
                expression.filters += *filter;
            }
        } else if (!token.text.simplified().isEmpty()) {
            const bool isLast = position == text.size();
            expression.words.append({token.text.simplified(), token.isExcluded, isOpen && isLast && !token.isClosed});
        }
    }
    return expression;
}

bool SearchExpression::isEmpty() const
{
    const auto isExcluded = [](const auto &part) {
        return part.isExcluded;
    };
    return std::ranges::all_of(words, isExcluded) && std::ranges::all_of(filters, isExcluded);
}

}
