// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/entitymatcher.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

/// The catalogue and the labelled lines of a file; its head says how they are written.
struct Labelled {
    QList<Entity> catalogue;
    QStringList lines;
};

QStringList listIn(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts += part.trimmed();
        }
    }
    return parts;
}

Labelled readLabelled()
{
    QFile file(QStringLiteral(TEST_DATA "/mentions/adversarial.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the labelled lines cannot be read");
    }
    Labelled labelled;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("entity "_L1)) {
            const QStringList fields = line.sliced(7).split(u'|');
            Entity entity;
            entity.id = fields.at(0).trimmed();
            entity.kind = entityKindFromName(fields.at(1).trimmed()).value();
            entity.aliases = listIn(fields.at(2));
            entity.nameKo = entity.aliases.first();
            entity.riskyAliases = listIn(fields.at(3));
            entity.descriptionKo = fields.at(4).trimmed();
            labelled.catalogue += entity;
        } else if (!line.startsWith(u'#') || line.startsWith("#["_L1)) {
            labelled.lines += line;
        }
    }
    return labelled;
}

/// A line without its labels, and where they say that an entity is named.
QList<Mention> takeLabels(QString &line)
{
    static const QRegularExpression label(u"\\[([^\\]=]+)=([^\\]]+)\\]"_s);
    QList<Mention> mentions;
    for (QRegularExpressionMatch match = label.match(line); match.hasMatch(); match = label.match(line)) {
        const int start = int(match.capturedStart());
        mentions += {0, start, start + int(match.capturedLength(1)), match.captured(2)};
        line.replace(start, match.capturedLength(), match.captured(1));
    }
    return mentions;
}

QString described(const QString &line, const Mention &mention)
{
    return u"%1 in “%2”"_s.arg(mention.entity, line);
}

struct Tally {
    int labelled = 0;
    int found = 0;
    int suggested = 0;
    int wrong = 0;
    int wronglySuggested = 0;
};

Tally tallyOf(const Labelled &labelled)
{
    const EntityMatcher matcher(labelled.catalogue);
    Tally tally;
    for (QString line : labelled.lines) {
        const QList<Mention> expected = takeLabels(line);
        const FoundMentions found = matcher.findIn({{ParagraphRole::Body, line}});
        tally.labelled += int(expected.size());
        for (const Mention &mention : expected) {
            const bool isSure = found.sure.contains(mention);
            const bool isPossible = found.possible.contains(mention);
            tally.found += isSure ? 1 : 0;
            tally.suggested += isPossible ? 1 : 0;
            if (!isSure && !isPossible) {
                std::printf("    missed: %s\n", qPrintable(described(line, mention)));
            }
        }
        for (const Mention &mention : found.sure) {
            if (!expected.contains(mention)) {
                ++tally.wrong;
                std::printf("    wrong: %s\n", qPrintable(described(line, mention)));
            }
        }
        for (const Mention &mention : found.possible) {
            if (!expected.contains(mention)) {
                ++tally.wronglySuggested;
                std::printf("    wrongly suggested: %s\n", qPrintable(described(line, mention)));
            }
        }
    }
    return tally;
}

Entity named(const QString &id, EntityKind kind, const QStringList &aliases, const QStringList &risky = {})
{
    Entity entity;
    entity.id = id;
    entity.kind = kind;
    entity.nameKo = aliases.first();
    entity.aliases = aliases;
    entity.riskyAliases = risky;
    return entity;
}

/// What is found in a text: the sure ones, a bar, the possible ones.
QString foundIn(const QList<Entity> &catalogue, const QString &text)
{
    const FoundMentions found = EntityMatcher(catalogue).findIn({{ParagraphRole::Body, text}});
    QStringList parts;
    for (const Mention &mention : found.sure) {
        parts += mention.entity;
    }
    parts += u"|"_s;
    for (const Mention &mention : found.possible) {
        parts += mention.entity;
    }
    return parts.join(u' ');
}

}

/// Names among words that only look like them: what is linked must be right, and what is doubtful is left to the reader.
class PossibleMentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adversarialLines()
    {
        const Labelled labelled = readLabelled();
        QVERIFY(labelled.lines.size() >= 100);
        const Tally tally = tallyOf(labelled);
        const int linked = tally.found + tally.wrong;
        const int all = tally.found + tally.suggested;
        const double precision = 100.0 * tally.found / linked;
        const double recall = 100.0 * all / tally.labelled;
        const double useful = 100.0 * all / (all + tally.wrong + tally.wronglySuggested);
        std::printf("%d lines, %d names: precision %.1f %%, recall %.1f %% (%.1f %% with the suggestions)\n",
            int(labelled.lines.size()), tally.labelled, precision, 100.0 * tally.found / tally.labelled, recall);
        std::printf("precision with the suggestions %.1f %%\n", useful);
        QVERIFY(precision >= 98);
        QVERIFY(recall >= 90);
        QVERIFY(useful >= 95);
    }

    void possible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sure ones are not suggested") << u"강변전자가 왔다."_s << u"river |"_s;
        QTest::newRow("a longer word") << u"강변전자랜드에 갔다."_s << u"| river"_s;
        QTest::newRow("an ordinary word") << u"나루가 답했다."_s << u"| ferry"_s;
        QTest::newRow("an ordinary word, acted on") << u"나루를 건넜다."_s << u"|"_s;
        QTest::newRow("an ordinary word before another") << u"나루 건너에 산다."_s << u"|"_s;
        QTest::newRow("an ordinary word with its name") << u"나루은행이다. 나루를 믿는다."_s << u"ferry ferry |"_s;
        QTest::newRow("one name of two") << u"한결이 문을 열었다."_s << u"| bakery school"_s;
        QTest::newRow("one name of two, told apart") << u"한결제과의 빵이다. 한결이 구웠다."_s << u"bakery bakery |"_s;
        QTest::newRow("one name of two, both there")
            << u"한결제과와 한결학교가 있다. 한결이 맞다."_s << u"bakery school | bakery school"_s;
        QTest::newRow("a surname before the full name") << u"도 작가가 왔다. 도해린이다."_s << u"haerin | haerin"_s;
        QTest::newRow("a surname alone") << u"도 작가가 왔다."_s << u"|"_s;
        QTest::newRow("a small letter") << u"riverside 강가"_s << u"| riverside"_s;
    }

    void possible()
    {
        QFETCH(QString, text);
        using enum EntityKind;
        const QList<Entity> catalogue{named(u"river"_s, Company, {u"강변전자"_s}),
            named(u"ferry"_s, Company, {u"나루은행"_s, u"나루"_s}, {u"나루"_s}),
            named(u"bakery"_s, Company, {u"한결제과"_s, u"한결"_s}),
            named(u"school"_s, Organization, {u"한결학교"_s, u"한결"_s}), named(u"haerin"_s, Person, {u"도해린"_s}),
            named(u"riverside"_s, Company, {u"Riverside"_s})};
        QTEST(foundIn(catalogue, text).trimmed(), "expected");
    }
};

QTEST_GUILESS_MAIN(PossibleMentionsTest)

#include "possiblementionstest.moc"
