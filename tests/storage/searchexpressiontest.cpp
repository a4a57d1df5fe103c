// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "storage/search/searchexpression.h"

#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

using Kind = SearchFilter::Kind;

class SearchExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void readsFilters_data();
    void readsFilters();
    void knowsWhatIsOpen_data();
    void knowsWhatIsOpen();
    void comparesDays_data();
    void comparesDays();
};

void SearchExpressionTest::readsWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words"); // "-" in front of an excluded one
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("words") << u" 구글  동맹"_s << QStringList{u"구글"_s, u"동맹"_s};
    QTest::newRow("a phrase") << u"\"AI 동맹\" 구글"_s << QStringList{u"AI 동맹"_s, u"구글"_s};
    QTest::newRow("a phrase in curly quotation marks") << u"“AI 동맹”"_s << QStringList{u"AI 동맹"_s};
    QTest::newRow("a phrase not closed yet") << u"구글 \"AI 동"_s << QStringList{u"구글"_s, u"AI 동"_s};
    QTest::newRow("an apostrophe is a letter") << u"'동맹'"_s << QStringList{u"'동맹'"_s};
    QTest::newRow("excluded") << u"구글 -동맹"_s << QStringList{u"구글"_s, u"-동맹"_s};
    QTest::newRow("an excluded phrase") << u"-\"AI 동맹\""_s << QStringList{u"-AI 동맹"_s};
    QTest::newRow("a minus alone") << u"- 구글"_s << QStringList{u"-"_s, u"구글"_s};
    QTest::newRow("a minus inside") << u"GPT-4"_s << QStringList{u"GPT-4"_s};
    QTest::newRow("a colon that names no filter") << u"10:30 표어:가"_s << QStringList{u"10:30"_s, u"표어:가"_s};
    QTest::newRow("a quoted colon") << u"\"tag:가\""_s << QStringList{u"tag:가"_s};
    QTest::newRow("has something else") << u"has:fun"_s << QStringList{u"has:fun"_s};
    QTest::newRow("only quotation marks") << u"\"\""_s << QStringList();
}

void SearchExpressionTest::readsWords()
{
    QFETCH(QString, query);
    QStringList words;
    for (const SearchWord &word : SearchExpression::fromText(query).words) {
        words += (word.isExcluded ? u"-"_s : QString()) + word.text;
    }
    QTEST(words, "words");
}

void SearchExpressionTest::readsFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isExcluded");
    QTest::newRow("tag") << u"tag:산업"_s << Kind::Tag << u"산업"_s << false;
    QTest::newRow("tag in Korean") << u"태그:산업"_s << Kind::Tag << u"산업"_s << false;
    QTest::newRow("a quoted value") << u"tag:\"인공 지능\""_s << Kind::Tag << u"인공 지능"_s << false;
    QTest::newRow("excluded") << u"-tag:산업"_s << Kind::Tag << u"산업"_s << true;
    QTest::newRow("any case") << u"TAG:산업"_s << Kind::Tag << u"산업"_s << false;
    QTest::newRow("entity") << u"entity:nvidia"_s << Kind::Entity << u"nvidia"_s << false;
    QTest::newRow("entity in Korean") << u"이름:엔비디아"_s << Kind::Entity << u"엔비디아"_s << false;
    QTest::newRow("publisher") << u"publisher:밑줄"_s << Kind::Publisher << u"밑줄"_s << false;
    QTest::newRow("publisher in Korean") << u"매체:밑줄"_s << Kind::Publisher << u"밑줄"_s << false;
    QTest::newRow("before") << u"before:2024-01"_s << Kind::Before << u"2024-01"_s << false;
    QTest::newRow("before in Korean") << u"이전:2024"_s << Kind::Before << u"2024"_s << false;
    QTest::newRow("after") << u"after:2024"_s << Kind::After << u"2024"_s << false;
    QTest::newRow("after in Korean") << u"이후:2024"_s << Kind::After << u"2024"_s << false;
    QTest::newRow("has a note") << u"has:note"_s << Kind::Note << u"note"_s << false;
    QTest::newRow("has a note in Korean") << u"있음:메모"_s << Kind::Note << u"메모"_s << false;
}

void SearchExpressionTest::readsFilters()
{
    QFETCH(QString, query);
    const SearchExpression expression = SearchExpression::fromText(query);
    QCOMPARE(expression.words.size(), 0);
    QCOMPARE(expression.filters.size(), 1);
    QTEST(expression.filters.first().kind, "kind");
    QTEST(expression.filters.first().value, "value");
    QTEST(expression.filters.first().isExcluded, "isExcluded");
    // Without a value it waits.
    const QString start = query.first(query.indexOf(u':') + 1);
    QVERIFY(SearchExpression::fromText(start).filters.isEmpty());
    QVERIFY(SearchExpression::fromText(start).isEmpty());
}

void SearchExpressionTest::knowsWhatIsOpen_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<bool>>("open");
    QTest::newRow("the last word") << u"구글 나데"_s << QList{false, true};
    QTest::newRow("a phrase not closed yet") << u"\"AI 나데"_s << QList{true};
    QTest::newRow("nothing behind a closed phrase") << u"\"AI 나데\""_s << QList{false};
    QTest::newRow("nothing behind a space") << u"나데 "_s << QList{false};
}

void SearchExpressionTest::knowsWhatIsOpen()
{
    QFETCH(QString, query);
    QList<bool> open;
    for (const SearchWord &word : SearchExpression::fromText(query, true).words) {
        open += word.isOpen;
    }
    QTEST(open, "open");
}

void SearchExpressionTest::comparesDays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("holds");
    QTest::newRow("before a day") << u"before:2024-03-02"_s << 20240301 << true;
    QTest::newRow("not on it") << u"before:2024-03-02"_s << 20240302 << false;
    QTest::newRow("after a day, on it") << u"after:2024-03-02"_s << 20240302 << true;
    QTest::newRow("before a year") << u"before:2024"_s << 20231231 << true;
    QTest::newRow("not in it") << u"before:2024"_s << 20240101 << false;
    QTest::newRow("after a month") << u"after:2024-03"_s << 20240301 << true;
    QTest::newRow("known to the month") << u"after:2024-03-01"_s << 20240300 << true;
    QTest::newRow("known to the year") << u"before:2024-01-02"_s << 20240000 << true;
    QTest::newRow("not known") << u"after:1900"_s << 0 << false;
    QTest::newRow("not before") << u"-before:2024"_s << 20240101 << true;
}

void SearchExpressionTest::comparesDays()
{
    QFETCH(QString, query);
    QFETCH(int, day);
    QTEST(SearchExpression::fromText(query).filters.constFirst().holdsFor(day), "holds");
}

QTEST_GUILESS_MAIN(SearchExpressionTest)

#include "searchexpressiontest.moc"
