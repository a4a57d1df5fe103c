// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

using Kind = SearchHit::Kind;

namespace
{
const QString longParagraph =
    u"삼성전자는 지난해 화성 사업장에서 고대역폭 메모리의 생산량을 크게 늘렸고, 이에 따라 협력사도 채용을 넓혔다. "
    "업계는 이 흐름이 내년 봄까지는 이어질 것으로 내다봤다. 다만 수요가 꺾일 수 있다는 말도 나왔다."_s;
}

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void marksTheWords_data();
    void marksTheWords();
    void asksForAllWords();
    void ordersAndLimits();
    void cutsSnippetsBetweenWords();
    void leavesTheTrashOut();

private:
    QList<SearchHit> search(const QString &query);

    TestLibrary m_library;
    Article m_article;
    Highlight m_mark;
};

void SearchTest::initTestCase()
{
    QVERIFY(m_library.open());
    Entity nvidia;
    nvidia.id = u"nvidia"_s;
    nvidia.nameKo = u"엔비디아"_s;
    nvidia.nameEn = u"Nvidia"_s;
    nvidia.aliases = QStringList{u"엔비디아"_s, u"Nvidia"_s};
    m_article = articleWith(u"a"_s, u"반도체의 겨울과 ＨＢＭ"_s,
        {u"엔비디아는 ﬁrst 분기를 ‘좋았다’고 했다."_s, longParagraph, u"한글과 Café, 100%_좋다."_s});
    m_article.tags = QStringList{u"산업"_s};
    m_article.mentions = {{0, 0, 4, u"nvidia"_s}};
    valueOf(m_library->saveBundle(
        u"b"_s, u"1"_s, {nvidia}, {m_article, articleWith(u"b"_s, u"다른 글"_s, {u"메모리 이야기"_s})}));
    m_mark = markOf(m_article, u"수요가 꺾일"_s);
    m_mark.note = u"정말 그럴까?"_s;
    m_mark.tags = QStringList{u"전망"_s};
    m_mark = valueOf(m_library->saveHighlight(m_mark));
}

QList<SearchHit> SearchTest::search(const QString &query)
{
    return valueOf(m_library->search(query, -1));
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("nothing for nothing") << u"  "_s << QList<Kind>();
    QTest::newRow("a word of the title") << u"겨울"_s << QList{Kind::Title};
    QTest::newRow("full width in the title") << u"hbm"_s << QList{Kind::Title};
    QTest::newRow("초성 of the title") << u"ㄱㅇㄱ"_s << QList{Kind::Title};
    QTest::newRow("one syllable") << u"뷁"_s << QList<Kind>();
    QTest::newRow("inside of a word") << u"대역"_s << QList{Kind::Text};
    QTest::newRow("over a space, as two words") << u"화성 사업장"_s << QList{Kind::Text};
    QTest::newRow("a tag") << u"산업"_s << QList{Kind::Tag};
    QTest::newRow("a tag of a mark") << u"전망"_s << QList{Kind::Tag};
    QTest::newRow("a note") << u"그럴까"_s << QList{Kind::Note};
    QTest::newRow("a quote and its text") << u"꺾일"_s << QList{Kind::Quote, Kind::Text};
    QTest::newRow("an entity and its mentions") << u"엔비디아"_s << QList{Kind::Entity, Kind::Text};
    QTest::newRow("an English name finds the Korean text") << u"nvidia"_s << QList{Kind::Entity, Kind::Text};
    QTest::newRow("초성 of an entity") << u"ㅇㅂㄷㅇ"_s << QList{Kind::Entity, Kind::Text};
    QTest::newRow("not a pattern: %") << u"1%"_s << QList<Kind>();
    QTest::newRow("not a pattern: _") << u"%_좋"_s << QList{Kind::Text};
    QTest::newRow("decomposed query") << u"한글"_s.normalized(QString::NormalizationForm_D) << QList{Kind::Text};
}

void SearchTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QList<Kind>, kinds);
    QList<Kind> found;
    for (const SearchHit &hit : search(query)) {
        found += hit.kind;
    }
    QCOMPARE(found, kinds);
}

void SearchTest::marksTheWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"고대역폭"_s << 1 << u"고대역폭"_s;
    QTest::newRow("another name for it") << u"NVIDIA"_s << 0 << u"엔비디아"_s;
    QTest::newRow("a ligature") << u"first"_s << 0 << u"ﬁrst"_s;
    QTest::newRow("part of a ligature") << u"irst"_s << 0 << u"ﬁrst"_s;
    QTest::newRow("quotation marks") << u"'좋았다'"_s << 0 << u"‘좋았다’"_s;
    QTest::newRow("after a ligature") << u"분기"_s << 0 << u"분기"_s;
    QTest::newRow("case") << u"CAFÉ"_s << 2 << u"Café"_s;
}

void SearchTest::marksTheWords()
{
    QFETCH(QString, query);
    QFETCH(int, paragraph);
    QFETCH(QString, words);
    const QList<SearchHit> hits = search(query);
    const auto hit = std::ranges::find(hits, Kind::Text, &SearchHit::kind);
    QVERIFY(hit != hits.end());
    QCOMPARE(hit->article, u"a"_s);
    QCOMPARE(hit->articleTitle, m_article.title);
    QCOMPARE(hit->paragraph, paragraph);
    QCOMPARE(m_article.paragraphs.at(paragraph).text.mid(hit->start, hit->end - hit->start), words);
    QCOMPARE(hit->snippet.mid(hit->snippetStart, hit->snippetEnd - hit->snippetStart), words);
}

void SearchTest::asksForAllWords()
{
    QSet<Id> articles;
    for (const SearchHit &hit : search(u"메모리"_s)) {
        articles += hit.article;
    }
    QCOMPARE(articles, (QSet<Id>{u"a"_s, u"b"_s}));
    for (const QString &query : {u"메모리 겨울"_s, u"겨울 그럴까"_s, u"전망 산업"_s, u"메모리 nvidia"_s}) {
        const QList<SearchHit> hits = search(query);
        QVERIFY2(hits.size() > 1, qPrintable(query));
        for (const SearchHit &hit : hits) {
            QVERIFY(hit.article == u"a"_s || hit.kind == Kind::Entity);
        }
    }
    QCOMPARE(search(u"메모리 없는말"_s).size(), 0);
}

void SearchTest::ordersAndLimits()
{
    const QList<SearchHit> hits = search(u"메모리 겨울 꺾일"_s);
    QCOMPARE(hits.first().kind, Kind::Title);
    for (qsizetype i = 1; i < hits.size(); ++i) {
        QVERIFY(hits.at(i - 1).score >= hits.at(i).score);
    }
    QCOMPARE(valueOf(m_library->search(u"메모리 겨울 꺾일"_s, 1)).size(), 1);
    const SearchHit quote = search(u"꺾일"_s).first();
    QCOMPARE(quote.kind, Kind::Quote);
    QCOMPARE(quote.target, m_mark.id);
    QCOMPARE(m_article.paragraphs.at(quote.paragraph).text.mid(quote.start, quote.end - quote.start), u"꺾일"_s);
}

void SearchTest::cutsSnippetsBetweenWords()
{
    const QList<SearchHit> hits = search(u"이어질"_s);
    QCOMPARE(hits.size(), 1);
    QString snippet = hits.first().snippet;
    QVERIFY(snippet.size() <= 84);
    QVERIFY(snippet.startsWith(u'…'));
    snippet = snippet.mid(1);
    snippet = snippet.endsWith(u'…') ? snippet.chopped(1) : snippet;
    const QStringList words = longParagraph.split(u' ');
    for (const QString &word : snippet.split(u' ')) {
        QVERIFY2(words.contains(word), qPrintable(word));
    }
}

void SearchTest::leavesTheTrashOut()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = articleWith(u"a"_s, u"제목"_s, {u"하나 둘 셋"_s});
    valueOf(library->saveArticles({article}));
    Highlight mark = markOf(article, u"둘"_s);
    mark.note = u"생각"_s;
    mark = valueOf(library->saveHighlight(mark));
    QCOMPARE(valueOf(library->search(u"생각"_s, -1)).size(), 1);
    valueOf(library->trashHighlight(mark.id));
    QCOMPARE(valueOf(library->search(u"생각"_s, -1)).size(), 0);
    valueOf(library->trashArticle(u"a"_s));
    QCOMPARE(valueOf(library->search(u"하나"_s, -1)).size(), 0);
}

QTEST_GUILESS_MAIN(SearchTest)

#include "searchtest.moc"
