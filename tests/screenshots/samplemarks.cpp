// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "samplemarks.h"

#include "app/commandline/await.h"
#include "core/anchoring.h"
#include "core/segmentation.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
struct Look {
    HighlightColor color;
    HighlightStyle style;
    QString note;
    QStringList tags;
};

QList<Look> looks()
{
    using enum HighlightColor;
    using enum HighlightStyle;
    return {
        {Yellow, Solid, u"핵심 주장. 다음 회의 자료에 인용할 것."_s, {u"인용"_s}},
        {Blue, Underline, {}, {}},
        {Pink, Solid, u"출처를 한 번 더 확인하자."_s, {u"확인"_s, u"숫자"_s}},
        {Green, Outline, {}, {u"전략"_s}},
        {Purple, Strikethrough, u"지금은 사정이 달라졌다."_s, {}},
        {Orange, Underline, {}, {u"인용"_s}},
    };
}

// The sentence in the middle of a paragraph.
TextRange sentenceOf(const Article &article, int paragraph)
{
    const QString &text = article.paragraphs.at(paragraph).text;
    const Span sentence = sentenceAt(text, int(text.size()) / 2);
    return {{paragraph, sentence.start}, {paragraph, sentence.end}};
}

void markArticle(Store &store, const Article &article, int every)
{
    const QList<Look> all = looks();
    int made = 0;
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        if (article.paragraphs.at(i).role != ParagraphRole::Body || i % every != 0) {
            continue;
        }
        const Look &look = all.at(made++ % all.size());
        Highlight highlight;
        highlight.article = article.id;
        highlight.anchor = anchorAt(article.paragraphs, sentenceOf(article, i));
        highlight.color = look.color;
        highlight.style = look.style;
        highlight.note = look.note;
        highlight.tags = look.tags;
        for (const Mention &mention : article.mentions) {
            if (mention.paragraph == i && !highlight.entities.contains(mention.entity)
                && highlight.entities.size() < 2) {
                highlight.entities += mention.entity;
            }
        }
        const Result<Highlight> saved = await(store.saveHighlight(highlight));
        Q_ASSERT(saved);
        Q_UNUSED(saved)
    }
}

// One article and one mark, so that the trash is not empty.
void throwAway(Store &store)
{
    Article article;
    article.title = u"다음 회의에 가져갈 질문"_s;
    article.paragraphs = {{ParagraphRole::Body, u"제휴는 누구에게 더 이로운가?"_s}};
    store.trashArticle(await(store.saveArticles({article}))->constFirst()).waitForFinished();
    store.trashHighlight(await(store.highlights({}))->constLast().id).waitForFinished();
}
}

void markLikeAReader(Store &store)
{
    const Result<QList<ArticleRow>> rows = await(store.articles({}));
    const QList<double> progress{1.0, 0.62, 0.2, 0.0, 0.0};
    for (qsizetype i = 0; rows && i < rows->size(); ++i) {
        if (progress.value(i) == 0) {
            continue;
        }
        const Result<Article> article = await(store.article(rows->at(i).id));
        markArticle(store, *article, i == 0 ? 2 : 3);
        const int paragraph = int(double(article->paragraphs.size() - 1) * progress.at(i));
        const ReadingPosition position{{i == 0 ? 0 : paragraph, 0}, progress.at(i)};
        store.saveReadingPosition(article->id, position).waitForFinished();
    }
    throwAway(store);
}

}
