// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exportgatherer.h"

#include "app/collect.h"
#include "storage/store.h"

#include <QSet>

#include <algorithm>

namespace Mitjul
{

namespace
{
using Marks = QList<Highlight>;

QFuture<Result<Marks>> gatherMarks(Store &store, const ExportSelection &selection)
{
    QList<QFuture<Result<Marks>>> answers;
    for (const Id &id : selection.highlights) {
        HighlightQuery one;
        one.id = id;
        answers.append(store.highlights(one));
    }
    for (const Id &article : selection.articles) {
        HighlightQuery all;
        all.article = article;
        answers.append(store.highlights(all));
    }
    if (answers.isEmpty()) {
        return store.highlights({});
    }
    return collect(answers, &store).then(&store, [](const Result<QList<Marks>> &lists) {
        Marks marks;
        QSet<Id> known;
        for (const Marks &list : lists ? *lists : QList<Marks>()) {
            for (const Highlight &mark : list) {
                if (!known.contains(mark.id)) {
                    known.insert(mark.id);
                    marks.append(mark);
                }
            }
        }
        return lists ? Result<Marks>(marks) : Result<Marks>(lists.error());
    });
}

QList<Id> articlesOf(const ExportSelection &selection, const Marks &marks)
{
    QList<Id> articles = selection.articles;
    QSet<Id> known(articles.begin(), articles.end());
    for (const Highlight &mark : marks) {
        if (!known.contains(mark.article)) {
            known.insert(mark.article);
            articles.append(mark.article);
        }
    }
    return articles;
}

QList<MarkedArticle> joined(const QList<Article> &articles, const Marks &marks)
{
    QHash<Id, Marks> marksOf;
    for (const Highlight &mark : marks) {
        marksOf[mark.article].append(mark);
    }
    QList<MarkedArticle> result;
    for (const Article &article : articles) {
        Marks own = marksOf.value(article.id);
        std::ranges::stable_sort(own, {}, [](const Highlight &mark) {
            return mark.anchor.range.start;
        });
        result.append({article, own});
    }
    return result;
}

QHash<Id, Entity> byId(const QList<EntityRow> &rows)
{
    QHash<Id, Entity> entities;
    for (const EntityRow &row : rows) {
        entities.insert(row.entity.id, row.entity);
    }
    return entities;
}

QFuture<Result<ExportDocument>> withArticles(Store &store, const ExportSelection &selection, const Marks &marks)
{
    QList<QFuture<Result<Article>>> answers;
    for (const Id &id : articlesOf(selection, marks)) {
        answers.append(store.article(id));
    }
    return collect(answers, &store).then(&store, [selection, marks](const Result<QList<Article>> &articles) {
        if (!articles) {
            return Result<ExportDocument>(articles.error());
        }
        ExportDocument document;
        document.articles = joined(*articles, marks);
        document.generated = selection.generated;
        document.language = selection.language;
        document.wholeText = selection.wholeText;
        document.notes = selection.notes;
        return Result<ExportDocument>(document);
    });
}

QFuture<Result<ExportDocument>> withEntities(Store &store, const Result<ExportDocument> &document)
{
    return store.entities({}).then(&store, [document](const Result<QList<EntityRow>> &rows) {
        if (!document || !rows) {
            return Result<ExportDocument>(document ? rows.error() : document.error());
        }
        ExportDocument whole = *document;
        whole.entities = byId(*rows);
        return Result<ExportDocument>(whole);
    });
}
}

QFuture<Result<ExportDocument>> gatherExport(Store &store, const ExportSelection &selection)
{
    return gatherMarks(store, selection)
        .then(&store,
            [&store, selection](const Result<Marks> &marks) {
                return marks ? withArticles(store, selection, *marks)
                             : QtFuture::makeReadyValueFuture(Result<ExportDocument>(marks.error()));
            })
        .unwrap()
        .then(&store,
            [&store](const Result<ExportDocument> &document) {
                return withEntities(store, document);
            })
        .unwrap();
}

}
