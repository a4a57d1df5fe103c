// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlesaver.h"

#include <utility>

namespace Mitjul
{

namespace
{
// More would make others wait for the store, and its log of writes grow over 4 MiB.
constexpr int mostTogether = 8;
constexpr qsizetype mostBytes = 512 * 1024;
}

bool ArticleSaver::Batch::hasLike(const Article &article) const
{
    return !keys.sameAs(article).isEmpty() || !keys.perhapsSameAs(article).isEmpty();
}

ArticleSaver::ArticleSaver(ArticleImport &import, Report report) : m_import(import), m_report(std::move(report))
{
}

void ArticleSaver::add(int number, const Article &article, const std::optional<ArticleOriginal> &original)
{
    // Another version of an article is recognised in the library.
    if (m_underWay.hasLike(article) || m_gathered.hasLike(article)) {
        finish();
    }
    m_gathered.numbers += number;
    m_gathered.articles.append({m_import.recognise(article), original});
    m_gathered.keys.add({QString::number(number), article.url, article.publisher, article.title, article.published,
        article.contentHash});
    m_gathered.bytes += article.characters() * qsizetype(sizeof(QChar)) + (original ? original->bytes.size() : 0);
    const bool isFull = m_gathered.numbers.size() >= mostTogether || m_gathered.bytes >= mostBytes;
    if (isFull || m_saving.isFinished()) {
        begin();
    }
}

void ArticleSaver::finish()
{
    begin();
    wait();
}

void ArticleSaver::begin()
{
    wait();
    m_underWay = std::exchange(m_gathered, {});
    if (!m_underWay.numbers.isEmpty()) {
        m_saving = m_import.beginSaving(m_underWay.articles);
    }
}

void ArticleSaver::wait()
{
    const Batch batch = std::exchange(m_underWay, {});
    if (batch.numbers.isEmpty()) {
        return;
    }
    const Result<QList<IncomingArticle>> saved = m_import.finishSaving(batch.articles, m_saving);
    for (qsizetype i = 0; i < batch.numbers.size(); ++i) {
        if (saved) {
            m_report(batch.numbers.at(i), saved->at(i));
        } else {
            // One that cannot be saved is no reason to leave out the others.
            m_report(batch.numbers.at(i), saveAlone(batch.articles.at(i)));
        }
    }
}

Result<IncomingArticle> ArticleSaver::saveAlone(const ArticleToSave &article)
{
    const Result<QList<IncomingArticle>> saved = m_import.finishSaving({article}, m_import.beginSaving({article}));
    return saved ? Result<IncomingArticle>(saved->constFirst()) : saved.error();
}

}
