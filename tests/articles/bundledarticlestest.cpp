// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articles/bundledarticles.h"
#include "exchange/bundle.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// What the editors promise of every article that comes with the program.
class BundledArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundle();
    void details_data();
    void details();
    void length_data();
    void length();
    void typography_data();
    void typography();

private:
    void addArticleRows();

    Bundle m_bundle;
};

void BundledArticlesTest::initTestCase()
{
    const Result<Bundle> bundle = readBundle(bundledArticleFiles());
    QVERIFY2(bundle, qPrintable(bundle.error().sentence));
    m_bundle = *bundle;
}

void BundledArticlesTest::bundle()
{
    QCOMPARE(m_bundle.id, u"org.mitjul.articles"_s);
    QVERIFY(!m_bundle.version.isEmpty());
    QCOMPARE(m_bundle.articles.size(), 5);
    QVERIFY(!m_bundle.entities.isEmpty());
}

void BundledArticlesTest::addArticleRows()
{
    QTest::addColumn<Article>("article");
    for (const Article &article : std::as_const(m_bundle.articles)) {
        QTest::newRow(qPrintable(article.title)) << article;
    }
}

void BundledArticlesTest::details_data()
{
    addArticleRows();
}

void BundledArticlesTest::details()
{
    QFETCH(const Article, article);

    QCOMPARE(article.byline, u"밑줄 편집부"_s);
    QCOMPARE(article.publisher, u"밑줄"_s);
    QVERIFY(QDateTime::fromString(article.published, Qt::ISODate).isValid());
    QCOMPARE(article.language, u"ko"_s);
    QVERIFY(!article.events.isEmpty());
    QVERIFY(article.deck().size() == 1 || article.deck().size() == 2);
    QVERIFY(article.tags.size() >= 3 && article.tags.size() <= 6);
    QVERIFY(!article.sources.isEmpty());
    for (const Source &source : article.sources) {
        QVERIFY(!source.publisher.isEmpty());
        QVERIFY(!source.author.isEmpty());
        QVERIFY(!source.headline.isEmpty());
    }
}

void BundledArticlesTest::length_data()
{
    addArticleRows();
}

void BundledArticlesTest::length()
{
    QFETCH(const Article, article);

    const auto addBody = [](qsizetype sum, const Paragraph &paragraph) {
        return paragraph.role == ParagraphRole::Deck ? sum : sum + paragraph.text.size();
    };
    const qsizetype body = std::accumulate(article.paragraphs.begin(), article.paragraphs.end(), 0LL, addBody);
    QVERIFY2(body >= 1200 && body <= 2000, qPrintable(QString::number(body)));
}

void BundledArticlesTest::typography_data()
{
    addArticleRows();
}

void BundledArticlesTest::typography()
{
    QFETCH(const Article, article);

    static const QRegularExpression mistake(u"[\"'*_`]|\\.\\.|  | [,.?!]|\\S…\\S|^\\s|\\s$"_s);
    QStringList texts{article.title};
    for (const Paragraph &paragraph : article.paragraphs) {
        texts += paragraph.text;
    }
    for (const SummarySentence &sentence : article.summary) {
        texts << sentence.ko << sentence.en;
    }
    for (const QString &text : std::as_const(texts)) {
        const QRegularExpressionMatch match = mistake.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text.sliced(std::max<qsizetype>(0, match.capturedStart() - 10))));
        QCOMPARE(text.count(u'“'), text.count(u'”'));
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    }
}

QTEST_GUILESS_MAIN(BundledArticlesTest)
#include "bundledarticlestest.moc"
