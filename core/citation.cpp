// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "citation.h"

#include "folding.h"
#include "knownarticles.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// A shorter one stands in too many other words.
constexpr qsizetype shortestName = 2;

/// The names in "김미경·김나인" or "백기락(BestAICoach)", folded.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    QStringList names = fold(text).split(between, Qt::SkipEmptyParts);
    static const QStringList roles{u"기자"_s, u"특파원"_s, u"위원"_s, u"논설위원"_s, u"교수"_s, u"대표"_s, u"정리"_s,
        u"필자"_s, u"이름"_s, u"없음"_s};
    names.removeIf([](const QString &name) {
        return name.size() < shortestName || roles.contains(name);
    });
    return names;
}

bool isOfPublisher(const Source &source, const Article &article)
{
    const QString wanted = fold(article.publisher);
    return !wanted.isEmpty() && (fold(source.publisher) == wanted || namesIn(source.publisher).contains(wanted));
}

bool isByAuthor(const Source &source, const Article &article)
{
    const QStringList authors = namesIn(article.byline);
    return std::ranges::any_of(namesIn(source.author), [&authors](const QString &name) {
        return authors.contains(name);
    });
}

bool isOfMinute(const QString &one, const QString &other)
{
    const QDateTime first = QDateTime::fromString(one, Qt::ISODate);
    const QDateTime second = QDateTime::fromString(other, Qt::ISODate);
    const bool haveTimes = one.contains(u'T') && other.contains(u'T') && first.isValid() && second.isValid();
    return haveTimes && first.toSecsSinceEpoch() / 60 == second.toSecsSinceEpoch() / 60;
}
}

Citation citationOf(const Source &source, const Article &article)
{
    const QString address = canonicalAddress(source.url);
    const bool isAddress = address.contains(u'/') || address.contains(u'?');
    if (isAddress && !article.url.isEmpty() && address == canonicalAddress(article.url)) {
        return Citation::Certain;
    }
    if (!isOfPublisher(source, article)) {
        return Citation::None;
    }
    if (isOfMinute(source.date, article.published)) {
        return Citation::Certain;
    }
    const bool haveDays = !source.date.isEmpty() && !article.published.isEmpty();
    const bool isOfDay = haveDays && source.date.left(10) == article.published.left(10);
    return isOfDay || (!haveDays && isByAuthor(source, article)) ? Citation::Likely : Citation::None;
}

}
