// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Mitjul
{

/// What an article of the library is recognised by when it is imported once more.
struct ArticleKey {
    Id id;
    QString url;
    QString publisher;
    QString title;
    QString published; ///< RFC 3339 or a part of it
    QByteArray contentHash;
};

/// The library's own articles, to recognise one that comes again: by its address, else by publisher, title and date.
class KnownArticles
{
public:
    explicit KnownArticles(const QList<ArticleKey> &keys);
    void add(const ArticleKey &key);

    /// The article that this one is another version of; empty when there is none for certain.
    Id sameAs(const Article &article) const;
    /// Articles of the same title that nothing else speaks for or against: their texts decide (textsAreVersions()).
    QList<Id> perhapsSameAs(const Article &article) const;

private:
    QHash<QString, Id> m_byAddress;
    QHash<QString, QList<ArticleKey>> m_byTitle; ///< folded
};

/// An address without what differs from one copy to the next: the scheme, "www." and "m.", a fragment, trackers.
QString canonicalAddress(const QString &url);

/// Whether one text is another version of the other: more than half of the shorter one stands in the other.
bool textsAreVersions(const QString &one, const QString &other);

}
