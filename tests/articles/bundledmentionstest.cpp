// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articles/bundledarticles.h"
#include "exchange/bundle.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Compares the mentions found in the bundled articles with tests/data/articles/mentions.json, which people wrote:
/// every place that names an entity, as (file, index of the paragraph, name, its how-manieth place there, entity).
class BundledMentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreAliases();
    void mentions_data();
    void mentions();
    void everyEntityIsNamed();

private:
    static QString textOf(const Article &article, const Mention &mention);
    static QString describe(const Article &article, const Mention &mention);
    static QHash<QString, QStringList> readExpected();

    Bundle m_bundle;
    QStringList m_files; ///< of the articles, in the bundle's order
};

void BundledMentionsTest::initTestCase()
{
    const QMap<QString, QByteArray> files = bundledArticleFiles();
    const Result<Bundle> bundle = readBundle(files);
    QVERIFY2(bundle, qPrintable(bundle.error().sentence));
    m_bundle = *bundle;
    m_files = files.keys().filter(u".md"_s);
    QCOMPARE(m_files.size(), m_bundle.articles.size());
}

void BundledMentionsTest::namesAreAliases()
{
    QHash<Id, QStringList> aliases;
    for (const Entity &entity : std::as_const(m_bundle.entities)) {
        aliases.insert(entity.id, entity.aliases);
    }
    for (const Article &article : std::as_const(m_bundle.articles)) {
        for (const Mention &mention : article.mentions) {
            QVERIFY2(aliases.value(mention.entity).contains(textOf(article, mention)),
                qPrintable(describe(article, mention)));
        }
    }
}

void BundledMentionsTest::mentions_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("expected");
    const QHash<QString, QStringList> expected = readExpected();
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const Article &article = m_bundle.articles.at(i);
        QStringList found;
        for (const Mention &mention : article.mentions) {
            found += describe(article, mention);
        }
        QTest::newRow(qPrintable(m_files.at(i))) << found << expected.value(m_files.at(i));
    }
}

void BundledMentionsTest::mentions()
{
    QFETCH(const QStringList, found);
    QFETCH(const QStringList, expected);

    QVERIFY(!expected.isEmpty());
    for (const QString &mention : found) {
        QVERIFY2(expected.contains(mention), qPrintable("not a mention: "_L1 + mention));
    }
    for (const QString &mention : expected) {
        QVERIFY2(found.contains(mention), qPrintable("missed: "_L1 + mention));
    }
    QCOMPARE(found, expected);
}

void BundledMentionsTest::everyEntityIsNamed()
{
    QSet<Id> named;
    for (const Article &article : std::as_const(m_bundle.articles)) {
        for (const Mention &mention : article.mentions) {
            named.insert(mention.entity);
        }
    }
    for (const Entity &entity : std::as_const(m_bundle.entities)) {
        QVERIFY2(named.contains(entity.id), qPrintable(entity.id));
    }
}

QString BundledMentionsTest::textOf(const Article &article, const Mention &mention)
{
    return article.paragraphs.at(mention.paragraph).text.sliced(mention.start, mention.end - mention.start);
}

QString BundledMentionsTest::describe(const Article &article, const Mention &mention)
{
    const QString text = textOf(article, mention);
    const qsizetype occurrence = 1 + article.paragraphs.at(mention.paragraph).text.first(mention.start).count(text);
    return u"%1: %2 (%3) is %4"_s.arg(mention.paragraph).arg(text).arg(occurrence).arg(mention.entity);
}

QHash<QString, QStringList> BundledMentionsTest::readExpected()
{
    QFile file(QStringLiteral(TEST_DATA "/articles/mentions.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QHash<QString, QStringList> expected;
    const QJsonArray mentions = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &mention : mentions) {
        expected[mention["article"_L1].toString()] += u"%1: %2 (%3) is %4"_s.arg(mention["paragraph"_L1].toInt())
                                                          .arg(mention["text"_L1].toString())
                                                          .arg(mention["occurrence"_L1].toInt())
                                                          .arg(mention["entity"_L1].toString());
    }
    return expected;
}

QTEST_GUILESS_MAIN(BundledMentionsTest)
#include "bundledmentionstest.moc"
