// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QRandomGenerator>
#include <QStringList>

namespace Mitjul
{

/// Articles of about 2,000 characters, drawn from sentences; the same ones with every run. In every third sentence a
/// word is replaced by one of 200,000 made-up ones, the k-th of which is met 1/k as often as the first (Zipf), so that
/// there are common words and rare ones. One word stands in every article.
class SearchCorpus
{
public:
    explicit SearchCorpus(QStringList sentences);

    Article next();

    /// What somebody might look for in an article: one to three pieces of one to six letters that stand in it.
    static QString queryIn(const Article &article, QRandomGenerator &random);

    static const QString wordInAll;

private:
    QString sentence();
    QString madeUpWord();

    const QStringList m_sentences;
    QRandomGenerator m_random{20260101};
    int m_count = 0;
};

}
