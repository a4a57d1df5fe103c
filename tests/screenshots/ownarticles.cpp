// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "ownarticles.h"

#include "app/commandline/await.h"
#include "samplepages.h"
#include "stage.h"
#include "storage/store.h"

#include <QQuickItem>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Mitjul
{

void showVersions(Stage &stage)
{
    Store &store = stage.context().store();
    Article article;
    article.id = u"versions"_s;
    article.title = u"오래된 도서관이 밤에도 불을 켠다"_s;
    const auto save = [&](const QStringList &texts) {
        article.paragraphs.clear();
        for (const QString &text : texts) {
            article.paragraphs.append({ParagraphRole::Body, text});
        }
        std::ignore = await(store.saveArticles({article}));
    };
    const QStringList kept = textsThatChange().sliced(2);
    save(textsThatChange());
    save(QStringList{u"들샘시는 다음 달 10일부터 시립도서관의 문을 새벽 한 시까지 열기로 했다고 31일 밝혔다."_s} + kept
        + QStringList{u"시의회는 예산 2억원을 더 보태기로 했다."_s});
    stage.showDestination(0);
    stage.request("articleRequested", Q_ARG(QString, article.id), Q_ARG(int, 0), Q_ARG(int, 0));
    stage.request("versionsRequested", Q_ARG(QString, article.id));
    std::ignore = await(store.trashArticle(article.id));
    stage.settle();
}

// An original that one of the bundled articles names as its source.
void offerSummary(Stage &stage)
{
    Article article;
    article.id = u"original"_s;
    article.title = u"손을 잡은 맞수들"_s;
    article.publisher = u"디지털타임스"_s;
    article.published = u"2024-07-21T18:45:00+09:00"_s;
    for (const QString &text : textsThatChange()) {
        article.paragraphs.append({ParagraphRole::Body, text});
    }
    std::ignore = await(stage.context().store().saveArticles({article}));
    stage.showDestination(0);
    stage.request("articleRequested", Q_ARG(QString, article.id), Q_ARG(int, 0), Q_ARG(int, 0));
    stage.openPanel(0);
    std::ignore = await(stage.context().store().trashArticle(article.id));
    stage.settle();
}

}
