// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articles/bundledarticles.h"
#include "exchange/bundle.h"

#include <QRegularExpression>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Whether the summaries cover their articles and say the same in both languages, as far as a machine can tell.
class BundledSummariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paragraphs_data();
    void paragraphs();
    void numbers_data();
    void numbers();
    void names_data();
    void names();

private:
    void addSentenceRows();
    QSet<Id> entitiesNamedIn(QString text) const;

    Bundle m_bundle;
};

namespace
{
/// The ways an English sentence may say the number that stands in the Korean one.
QStringList waysToWrite(const QString &number)
{
    static const QHash<QString, QStringList> words{
        {u"1"_s, {u"one"_s, u"first"_s}},
        {u"2"_s, {u"two"_s, u"second"_s}},
        {u"3"_s, {u"three"_s, u"third"_s}},
        {u"6"_s, {u"six"_s}},
        {u"10"_s, {u"ten"_s, u"tenth"_s}},
    };
    return QStringList{number} + words.value(number);
}

bool hasWord(const QString &text, const QString &word)
{
    return QRegularExpression(u"(?<![0-9A-Za-z])%1(?![0-9A-Za-z])"_s.arg(word)).match(text).hasMatch();
}

/// The numbers of a sentence; months by their English names, so that "1월" is not satisfied by any other "one".
QStringList numbersOf(const QString &korean)
{
    static const QRegularExpression number(u"([0-9]+)(월)?"_s);
    QStringList numbers;
    for (const QRegularExpressionMatch &match : number.globalMatch(korean)) {
        const bool isMonth = match.hasCaptured(2);
        numbers += isMonth ? QLocale(QLocale::English).monthName(match.captured(1).toInt()) : match.captured(1);
    }
    return numbers;
}
}

void BundledSummariesTest::initTestCase()
{
    const Result<Bundle> bundle = readBundle(bundledArticleFiles());
    QVERIFY2(bundle, qPrintable(bundle.error().sentence));
    m_bundle = *bundle;
}

void BundledSummariesTest::paragraphs_data()
{
    QTest::addColumn<Article>("article");
    for (const Article &article : std::as_const(m_bundle.articles)) {
        QTest::newRow(qPrintable(article.title)) << article;
    }
}

void BundledSummariesTest::paragraphs()
{
    QFETCH(const Article, article);

    QVERIFY(article.summary.size() >= 5 && article.summary.size() <= 8);
    QSet<int> covered;
    for (const SummarySentence &sentence : article.summary) {
        QVERIFY(!sentence.paragraphs.isEmpty());
        for (const int index : sentence.paragraphs) {
            QVERIFY(index >= 0 && index < article.paragraphs.size());
            covered.insert(index);
        }
    }
    for (int i = 0; i < article.paragraphs.size(); ++i) {
        const ParagraphRole role = article.paragraphs.at(i).role;
        const bool carriesText = role == ParagraphRole::Body || role == ParagraphRole::Quote;
        QVERIFY2(covered.contains(i) == carriesText, qPrintable(article.paragraphs.at(i).text));
    }
}

void BundledSummariesTest::addSentenceRows()
{
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    for (const Article &article : std::as_const(m_bundle.articles)) {
        for (qsizetype i = 0; i < article.summary.size(); ++i) {
            QTest::addRow("%s, sentence %lld", qPrintable(article.title), qlonglong(i + 1))
                << article.summary.at(i).ko << article.summary.at(i).en;
        }
    }
}

void BundledSummariesTest::numbers_data()
{
    addSentenceRows();
}

void BundledSummariesTest::numbers()
{
    QFETCH(const QString, korean);
    QFETCH(const QString, english);

    for (const QString &number : numbersOf(korean)) {
        const QStringList ways = waysToWrite(number);
        const bool isSaid = std::ranges::any_of(ways, [&english](const QString &way) {
            return hasWord(english, way);
        });
        QVERIFY2(isSaid, qPrintable(number));
    }
    for (const QString &number : numbersOf(english)) {
        QVERIFY2(numbersOf(korean).contains(number), qPrintable(number));
    }
}

void BundledSummariesTest::names_data()
{
    addSentenceRows();
}

void BundledSummariesTest::names()
{
    QFETCH(const QString, korean);
    QFETCH(const QString, english);

    QCOMPARE(entitiesNamedIn(english), entitiesNamedIn(korean));
}

/// Plainly, not with the matcher that the mentions are found with: longest name first, each letter used once.
QSet<Id> BundledSummariesTest::entitiesNamedIn(QString text) const
{
    QList<std::pair<QString, Id>> names;
    for (const Entity &entity : m_bundle.entities) {
        for (const QString &alias : entity.aliases) {
            names += {alias, entity.id};
        }
    }
    std::ranges::stable_sort(names, std::ranges::greater(), [](const auto &name) {
        return name.first.size();
    });
    QSet<Id> entities;
    for (const auto &[name, id] : std::as_const(names)) {
        if (name.size() < 2 || !text.contains(name)) {
            continue;
        }
        const QRegularExpression pattern(u"(?<![A-Za-z가-힣])%1(?![A-Za-z])"_s.arg(QRegularExpression::escape(name)));
        if (text.contains(pattern)) {
            text.replace(pattern, u"·"_s);
            entities.insert(id);
        }
    }
    return entities;
}

QTEST_GUILESS_MAIN(BundledSummariesTest)
#include "bundledsummariestest.moc"
