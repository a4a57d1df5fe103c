// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/folding.h"
#include "testlibrary.h"

#include <QRandomGenerator>

#include <map>
#include <set>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr int articles = 90;
constexpr int queries = 10'000;
constexpr quint32 seed = 20260101;

/// Few letters of many kinds, so that short pieces meet often, and never where they are expected.
const QStringList letters{u"가"_s, u"각"_s, u"나"_s, u"는"_s, u"다"_s, u"의"_s, u"이"_s, u"동"_s, u"맹"_s, u"구"_s,
    u"글"_s, u"A"_s, u"a"_s, u"i"_s, u"M"_s, u"s"_s, u"0"_s, u"2"_s, u"Ａ"_s, u"２"_s, u"ㅋ"_s, u"ㅇ"_s, u"ㅏ"_s,
    u"漢"_s, u"字"_s, u"か"_s, u"é"_s, u"ß"_s, u"ﬁ"_s, u"½"_s, u"㈜"_s, u"·"_s, u"ㆍ"_s, u"-"_s, u"“"_s, u"’"_s, u"…"_s,
    u"."_s, u","_s, u"%"_s, u"_"_s, u"😀"_s, u"𠀀"_s};

QString wordFrom(QRandomGenerator &random)
{
    QString word;
    for (int count = random.bounded(1, 7); count > 0; --count) {
        // Half of the letters are Hangul, as in a text.
        word += letters.at(random.bounded(random.bounded(2) == 0 ? 11 : int(letters.size())));
    }
    return word;
}

QString textFrom(QRandomGenerator &random, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i) {
        text += wordFrom(random);
    }
    return text.join(random.bounded(8) == 0 ? u'\u00a0' : u' ');
}

Article articleFrom(QRandomGenerator &random, int number)
{
    QStringList paragraphs;
    for (int count = random.bounded(1, 6); count > 0; --count) {
        paragraphs += textFrom(random, random.bounded(1, 30));
    }
    return articleWith(u"article %1"_s.arg(number), textFrom(random, 4), paragraphs);
}

/// One to three pieces, of one to six letters, cut out at random.
QStringList piecesOf(const Article &article, QRandomGenerator &random)
{
    QStringList pieces;
    for (int count = random.bounded(1, 4); count > 0; --count) {
        const QString &text = article.paragraphs.at(random.bounded(article.paragraphs.size())).text;
        const int start = int(random.bounded(text.size()));
        QString piece = text.mid(start, random.bounded(1, 7)).section(QChar(u' '), 0, 0);
        piece = piece.section(QChar(u'\u00a0'), 0, 0);
        const bool isCut = piece.isEmpty() || piece.front().isLowSurrogate() || piece.back().isHighSurrogate();
        if (!isCut && fold(piece) != u"\"") {
            pieces += piece;
        }
    }
    return pieces;
}
}

/// What the search finds is what a plain scan of the folded texts finds.
class SearchPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missesNothingAndAddsNothing_data();
    void missesNothingAndAddsNothing();

private:
    std::set<Id> found(const QString &query);
    std::set<Id> scanned(const QStringList &pieces, const QString &excluded) const;
    void change(QRandomGenerator &random);
    void keep(const Article &article);

    TestLibrary m_library;
    std::map<Id, Article> m_articles;
    std::map<Id, QStringList> m_folded;
};

void SearchPropertyTest::initTestCase()
{
    QVERIFY(m_library.open());
    QRandomGenerator random(seed);
    for (int i = 0; i < articles; ++i) {
        keep(articleFrom(random, i));
        if (i % 12 == 0) {
            m_library.awaitIndex(); // a segment of its own
        }
    }
    for (int i = 0; i < articles / 4; ++i) {
        change(random);
    }
}

void SearchPropertyTest::keep(const Article &article)
{
    valueOf(m_library->saveArticles({article}));
    m_articles[article.id] = article;
    QStringList &folded = m_folded[article.id];
    folded = {fold(article.title)};
    for (const Paragraph &paragraph : article.paragraphs) {
        folded += fold(paragraph.text);
    }
}

// Throws an article away, or brings it back with another text.
void SearchPropertyTest::change(QRandomGenerator &random)
{
    const int number = random.bounded(articles);
    const Id id = u"article %1"_s.arg(number);
    if (random.bounded(4) == 0) {
        valueOf(m_library->trashArticle(id));
        m_folded.erase(id);
    } else {
        valueOf(m_library->restoreArticle(id));
        keep(articleFrom(random, number));
    }
}

std::set<Id> SearchPropertyTest::found(const QString &query)
{
    std::set<Id> ids;
    for (const SearchHit &hit : valueOf(m_library->search(query, -1))) {
        ids.insert(hit.article);
    }
    return ids;
}

std::set<Id> SearchPropertyTest::scanned(const QStringList &pieces, const QString &excluded) const
{
    std::set<Id> ids;
    for (const auto &[id, lines] : m_folded) {
        const auto has = [&lines](const QString &piece) {
            return std::ranges::any_of(lines, [folded = fold(piece)](const QString &line) {
                return line.contains(folded);
            });
        };
        if (std::ranges::all_of(pieces, has) && (excluded.isEmpty() || !has(excluded))) {
            ids.insert(id);
        }
    }
    return ids;
}

void SearchPropertyTest::missesNothingAndAddsNothing_data()
{
    QTest::addColumn<bool>("isIndexed");
    QTest::addColumn<int>("count");
    QTest::newRow("with an index that is up to date") << true << queries;
    QTest::newRow("with one that is behind") << false << queries / 20;
}

void SearchPropertyTest::missesNothingAndAddsNothing()
{
    QFETCH(bool, isIndexed);
    QFETCH(int, count);
    QRandomGenerator random(seed + 1);
    if (isIndexed) {
        m_library.awaitIndex();
    } else {
        valueOf(m_library->setSearchIndexPaused(true));
        for (int i = 0; i < articles / 4; ++i) {
            change(random);
        }
    }
    for (int asked = 0; asked < count;) {
        const auto article = std::next(m_articles.begin(), random.bounded(int(m_articles.size())))->second;
        QStringList pieces = piecesOf(article, random);
        const bool isPlain = std::ranges::none_of(pieces, [](const QString &piece) {
            // What the query language or 초성 read in another way.
            return piece.startsWith(u'-') || piece.contains(u'“') || QStringView(u"ㅋㅇ").contains(piece.front());
        });
        if (pieces.isEmpty() || !isPlain) {
            continue;
        }
        ++asked;
        const QString excluded = pieces.size() == 3 ? pieces.takeLast() : QString();
        const QString query = pieces.join(u' ') + (excluded.isEmpty() ? QString() : u" -" + excluded);
        const std::set<Id> expected = scanned(pieces, excluded);
        const std::set<Id> actual = found(query);
        QVERIFY2(actual == expected,
            qPrintable(u"“%1”: %2 found, %3 expected (query %4, seed %5)"_s.arg(query)
                    .arg(actual.size())
                    .arg(expected.size())
                    .arg(asked)
                    .arg(seed)));
    }
}

QTEST_GUILESS_MAIN(SearchPropertyTest)

#include "searchpropertytest.moc"
