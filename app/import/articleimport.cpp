// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleimport.h"

#include "outletlines.h"
#include "storage/store.h"

#include <utility>

namespace Mitjul
{

namespace
{
bool isUnchanged(const Article &before, const Article &after)
{
    return before.contentHash == after.contentHash && before.title == after.title && before.byline == after.byline
        && before.publisher == after.publisher && before.published == after.published
        && before.modified == after.modified;
}

/// A summary that the reader wrote, on the paragraphs that it rests on in the new text, as far as they are still there.
QList<SummarySentence> carriedOver(
    const QList<SummarySentence> &summary, const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    QList<SummarySentence> carried = summary;
    for (SummarySentence &sentence : carried) {
        QList<int> paragraphs;
        for (const int paragraph : std::as_const(sentence.paragraphs)) {
            if (const qsizetype place = after.indexOf(before.value(paragraph)); place >= 0) {
                paragraphs += int(place);
            }
        }
        sentence.paragraphs = paragraphs;
    }
    return carried;
}
}

ArticleImport::ArticleImport(Store &store) : m_store(store), m_known({})
{
}

Result<Done> ArticleImport::prepare()
{
    const Result<QList<ArticleKey>> keys = m_store.articleKeys().result();
    if (!keys) {
        return keys.error();
    }
    const Result<QList<EntityRow>> rows = m_store.entities({}).result();
    if (!rows) {
        return rows.error();
    }
    const Result<QList<OutletRule>> rules = m_store.outletRules().result();
    if (!rules) {
        return rules.error();
    }
    QList<Entity> entities;
    for (const EntityRow &row : *rows) {
        entities += row.entity;
    }
    m_known = KnownArticles(*keys);
    m_rules = *rules;
    m_matcher = std::make_unique<EntityMatcher>(entities);
    return Done{};
}

void ArticleImport::applyRules(Article &article) const
{
    OutletLines::apply(article, m_rules);
}

void ArticleImport::findNames(Article &article) const
{
    article.mentions = m_matcher->mentionsIn(article.paragraphs);
}

IncomingArticle ArticleImport::recognise(Article article) const
{
    article.id = sameArticle(article);
    if (article.id.isEmpty()) {
        return {article, IncomingArticle::State::New, false};
    }
    const Result<Article> known = m_store.article(article.id).result();
    if (!known) {
        return {article, IncomingArticle::State::Newer, false};
    }
    if (article.summary.isEmpty()) {
        article.summary = carriedOver(known->summary, known->paragraphs, article.paragraphs);
    }
    return {article, isUnchanged(*known, article) ? IncomingArticle::State::Same : IncomingArticle::State::Newer,
        known->contentHash != article.contentHash};
}

QFuture<Result<QList<Id>>> ArticleImport::beginSaving(const QList<ArticleToSave> &articles)
{
    QList<ImportedArticle> changed;
    for (const auto &[incoming, original] : articles) {
        if (incoming.state != IncomingArticle::State::Same) {
            changed.append({incoming.article, original});
        }
    }
    return m_store.saveImported(changed);
}

Result<QList<IncomingArticle>> ArticleImport::finishSaving(
    const QList<ArticleToSave> &articles, const QFuture<Result<QList<Id>>> &saving)
{
    const Result<QList<Id>> saved = saving.result();
    if (!saved) {
        return saved.error();
    }
    QList<IncomingArticle> outcomes;
    qsizetype changed = 0;
    for (const auto &[incoming, original] : articles) {
        IncomingArticle outcome = incoming;
        if (outcome.state != IncomingArticle::State::Same) {
            outcome.article.id = saved->at(changed++);
            m_known.add({outcome.article.id, outcome.article.url, outcome.article.publisher, outcome.article.title,
                outcome.article.published, outcome.article.contentHash});
        }
        outcomes += outcome;
    }
    return outcomes;
}

Id ArticleImport::sameArticle(const Article &article) const
{
    const Id same = m_known.sameAs(article);
    if (!same.isEmpty()) {
        return same;
    }
    for (const Id &id : m_known.perhapsSameAs(article)) {
        const Result<Article> known = m_store.article(id).result();
        if (known && textsAreVersions(known->text(), article.text())) {
            return id;
        }
    }
    return {};
}

}
