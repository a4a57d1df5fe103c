// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/citation.h"

#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Mitjul::Citation)

/// Whether a source that an article names is another article.
class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<Source>("source");
        QTest::addColumn<Citation>("expected");
        const QString minute = u"2024-07-21T18:45:30+09:00"_s;
        QTest::newRow("the same address")
            << Source{u"포털"_s, {}, {}, {}, u"https://m.maeil.example/news/12?utm_source=a"_s} << Citation::Certain;
        QTest::newRow("another address of the same publisher and minute")
            << Source{u"매일밑줄(포털)"_s, {}, {}, minute, u"https://portal.example/v/1"_s} << Citation::Certain;
        QTest::newRow("the same minute in another zone")
            << Source{u"매일밑줄"_s, {}, {}, u"2024-07-21T09:45:00Z"_s, {}} << Citation::Certain;
        QTest::newRow("the same day") << Source{u"매일밑줄"_s, {}, {}, u"2024-07-21"_s, {}} << Citation::Likely;
        QTest::newRow("another day") << Source{u"매일밑줄"_s, u"한가람"_s, {}, u"2024-07-20T18:45:00+09:00"_s, {}}
                                     << Citation::None;
        QTest::newRow("the author, where no day is known")
            << Source{u"매일밑줄"_s, u"고운·한가람(산책)"_s, {}, {}, {}} << Citation::Likely;
        QTest::newRow("another author") << Source{u"매일밑줄"_s, u"고운 기자"_s, {}, {}, {}} << Citation::None;
        QTest::newRow("another publisher at the same minute")
            << Source{u"매일"_s, {}, {}, minute, {}} << Citation::None;
        QTest::newRow("the site's front page")
            << Source{u"포털"_s, {}, {}, {}, u"https://maeil.example/"_s} << Citation::None;
        QTest::newRow("nothing") << Source{} << Citation::None;
    }

    void recognises()
    {
        QFETCH(Source, source);
        QFETCH(Citation, expected);
        Article article;
        article.publisher = u"매일밑줄"_s;
        article.byline = u"한가람 기자"_s;
        article.published = u"2024-07-21T18:45:00+09:00"_s;
        article.url = u"http://www.maeil.example/news/12"_s;
        QCOMPARE(citationOf(source, article), expected);
    }

    void nothingIsKnownOfTheArticle()
    {
        QCOMPARE(citationOf({u"매일밑줄"_s, u"한가람"_s, {}, {}, u"https://maeil.example/1"_s}, {}), Citation::None);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citationtest.moc"
