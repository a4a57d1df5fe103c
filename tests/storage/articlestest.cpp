// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QElapsedTimer>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
};

void ArticlesTest::keepsEverything()
{
    TestLibrary library;
    QVERIFY(library.open());
    Article article = articleWith({}, u"제목"_s, {u"첫 문단"_s, u""_s, u"셋째 문단 😀"_s});
    const QList<Id> ids = valueOf(library->saveArticles({article}));
    QCOMPARE(ids, QList<Id>{u"id-1"_s});
    QCOMPARE(valueOf(library->articles({})).size(), 1);
    QVERIFY(library.open());
    article.id = ids.first();
    const Article loaded = valueOf(library->article(article.id));
    article.added = loaded.added;
    QCOMPARE(loaded, article);
}

QTEST_GUILESS_MAIN(ArticlesTest)

#include "articlestest.moc"
