// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/textsearch.h"

#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// What is found in a text, and exactly where.
class TextSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QStringList>("found"); // each with its offset
        const auto row = [](const char *rule, const QString &text, const QString &query, const QStringList &found,
                             bool isOpen = false) {
            QTest::newRow(rule) << text << query << isOpen << found;
        };
        row("twice", u"강과 산과 강"_s, u"강"_s, {u"0 강"_s, u"6 강"_s});
        row("nothing", u"강과 산"_s, u"바다"_s, {});
        row("no query", u"강과 산"_s, QString(), {});
        row("an empty text", QString(), u"강"_s, {});
        row("longer than the text", u"강"_s, u"강강강"_s, {});
        row("matches do not overlap", u"다다다다"_s, u"다다"_s, {u"0 다다"_s, u"2 다다"_s});
        row("case", u"OpenAI와 openai"_s, u"oPENai"_s, {u"0 OpenAI"_s, u"8 openai"_s});
        row("width", u"그 ＡＩ는"_s, u"ai"_s, {u"2 ＡＩ"_s});
        row("a decomposed text", u"가\u1112\u1161\u11ab나"_s, u"한"_s, {u"1 \u1112\u1161\u11ab"_s});
        row("a decomposed query", u"가한나"_s, u"\u1112\u1161\u11ab"_s, {u"1 한"_s});
        row("behind something longer when folded", u"㈜한강…강"_s, u"강"_s, {u"2 강"_s, u"4 강"_s});
        row("within something longer when folded", u"강…산"_s, u".."_s, {u"1 …"_s});
        row("the end of something longer", u"㈜한강"_s, u"주)한"_s, {u"0 ㈜한"_s});
        row("across something invisible", u"한\u200b강"_s, u"한강"_s, {u"0 한\u200b강"_s});
        row("a surrogate pair", u"새 🐦 새"_s, u"🐦 새"_s, {u"2 🐦 새"_s});
        row("a lone surrogate", QString(QChar(0xd800)) + u"강"_s, u"강"_s, {u"1 강"_s});
        row("a part of a syllable is not found when it is finished", u"성서"_s, u"서"_s, {u"1 서"_s});
        row("a syllable that may still grow", u"삼성과 삼서"_s, u"삼서"_s, {u"0 삼성"_s, u"4 삼서"_s}, true);
        row("a consonant that may still grow", u"삼성과 삼국"_s, u"삼ㅅ"_s, {u"0 삼성"_s}, true);
        row("one consonant", u"강산"_s, u"ㅅ"_s, {u"1 산"_s}, true);
        row("a syllable with its final consonant", u"강가"_s, u"강"_s, {u"0 강"_s}, true);
        row("a growing query at the end of the text", u"강"_s, u"강ㅅ"_s, {}, true);
        row("Latin while composing", u"AI"_s, u"a"_s, {u"0 A"_s}, true);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, isOpen);
        QFETCH(QStringList, found);
        QStringList actual;
        for (const Span span : SearchableText(text).find(SearchQuery(query, isOpen))) {
            actual.append(u"%1 %2"_s.arg(span.start).arg(text.sliced(span.start, span.length())));
        }
        QCOMPARE(actual, found);
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "textsearchtest.moc"
