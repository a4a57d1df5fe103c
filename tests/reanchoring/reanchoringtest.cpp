// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/reanchoring/reanchoring.h"
#include "core/anchoring.h"
#include "core/joinedtext.h"
#include "revisions.h"

#include <QMap>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

constexpr int texts = 60;

/// What became of the marks of one script, or of all.
struct Outcome {
    int marks = 0; ///< whose text is still there
    int torn = 0; ///< of which no single range covers what is there
    int correct = 0; ///< of the others, as all that follow
    int partial = 0;
    int wrong = 0;
    int orphan = 0;
    int gone = 0; ///< marks whose text is not there any more
    int goneButPlaced = 0;
    int goneUnconfirmed = 0; ///< placed as if nothing had happened although the words are others

    void add(const Outcome &other)
    {
        marks += other.marks;
        torn += other.torn;
        correct += other.correct;
        partial += other.partial;
        wrong += other.wrong;
        orphan += other.orphan;
        gone += other.gone;
        goneButPlaced += other.goneButPlaced;
        goneUnconfirmed += other.goneUnconfirmed;
    }
    int whole() const
    {
        return marks - torn;
    }
    static double percent(int part, int all)
    {
        return all == 0 ? 0 : 100.0 * part / all;
    }
};

Outcome outcomeOf(const MarkCase &mark, const Anchor &again, const Revision &revision, const JoinedText &joined)
{
    Outcome outcome;
    const bool placed = again.state != AnchorState::Orphan;
    if (mark.isGone) {
        outcome.gone = 1;
        outcome.goneButPlaced = placed;
        outcome.goneUnconfirmed =
            placed && again.state != AnchorState::Changed && textOf(revision.after, again.range) != again.quote;
        return outcome;
    }
    outcome.marks = 1;
    if (mark.isTorn) {
        outcome.torn = 1;
        return outcome;
    }
    if (!placed) {
        outcome.orphan = 1;
        return outcome;
    }
    const int start = int(joined.offsetOf(again.range.start));
    const int end = int(joined.offsetOf(again.range.end));
    const double overlap = isInTwinOf(mark, start, end, joined.text()) ? 1 : overlapOf(mark, start, end, joined.text());
    ++(overlap >= 0.8 ? outcome.correct : overlap > 0 ? outcome.partial : outcome.wrong);
    return outcome;
}

/// Outcomes by script, in the order of the scripts.
class Report
{
public:
    void add(const char *script, const Outcome &outcome)
    {
        m_outcomes[QLatin1StringView(script)].add(outcome);
    }
    Outcome of(QLatin1StringView script) const
    {
        return m_outcomes.value(script);
    }
    Outcome all(bool withLookAlikes = true) const
    {
        Outcome sum;
        for (const EditScript &script : editScripts()) {
            if (withLookAlikes || !script.marksAreLookAlikes) {
                sum.add(of(QLatin1StringView(script.name)));
            }
        }
        return sum;
    }
    void print(const char *title) const
    {
        std::printf("\n%s\n%-30s %6s %5s %8s %8s %7s %7s | %5s %7s\n", title, "edit", "marks", "torn", "correct",
            "partial", "wrong", "orphan", "gone", "placed");
        for (const EditScript &script : editScripts()) {
            printLine(script.name, of(QLatin1StringView(script.name)));
        }
        printLine("all", all());
        std::fflush(stdout);
    }

private:
    static void printLine(const char *name, const Outcome &outcome)
    {
        std::printf("%-30s %6d %5d %7.2f%% %7.2f%% %6.2f%% %6.2f%% | %5d %6.2f%%\n", name, outcome.marks, outcome.torn,
            Outcome::percent(outcome.correct, outcome.whole()), Outcome::percent(outcome.partial, outcome.whole()),
            Outcome::percent(outcome.wrong, outcome.whole()), Outcome::percent(outcome.orphan, outcome.whole()),
            outcome.gone, Outcome::percent(outcome.goneButPlaced, outcome.gone));
    }

    QMap<QString, Outcome> m_outcomes;
};

}

/// Marks in sixty texts after sixteen kinds of edits: how many are found, and how many in the wrong place.
class ReanchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        forEachRevision(texts, [this](const Revision &revision) {
            const JoinedText joined(revision.after);
            const Reanchoring following(revision.before, revision.after);
            const Reanchoring searching({}, revision.after);
            for (const MarkCase &mark : revision.marks) {
                const char *script = revision.script->name;
                const Outcome followed = outcomeOf(mark, following.anchorAgain(mark.anchor), revision, joined);
                (mark.withinParagraph ? m_followedInside : m_followedAcross).add(script, followed);
                (mark.withinParagraph ? m_searchedInside : m_searchedAcross)
                    .add(script, outcomeOf(mark, searching.anchorAgain(mark.anchor), revision, joined));
            }
        });
        m_followedInside.print("Old text known, marks within a paragraph");
        m_followedAcross.print("Old text known, marks across paragraphs");
        m_searchedInside.print("Quote and context only, marks within a paragraph");
        m_searchedAcross.print("Quote and context only, marks across paragraphs");
    }

    void withinParagraphs()
    {
        const Outcome all = m_followedInside.all();
        QVERIFY2(Outcome::percent(all.correct, all.whole()) >= 98.5, "correct");
        QVERIFY2(Outcome::percent(all.wrong, all.whole()) <= 0.15, "wrong");
    }

    void anySelection()
    {
        Outcome all = m_followedInside.all();
        all.add(m_followedAcross.all());
        QVERIFY2(Outcome::percent(all.correct, all.whole()) >= 97, "correct");
        QVERIFY2(Outcome::percent(all.wrong, all.whole()) <= 0.15, "wrong");
    }

    void quoteOnly()
    {
        const Outcome all = m_searchedInside.all();
        QVERIFY2(Outcome::percent(all.correct, all.whole()) >= 97.5, "correct");
        QVERIFY2(Outcome::percent(all.wrong, all.whole()) <= 0.3, "wrong");
    }

    void harmlessEditsLoseNothing_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *name : {"nothing", "NFC to NFD", "spacing", "quotation marks", "no-break and double spaces",
                 "width and case", "boilerplate around", "paragraphs inserted"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void harmlessEditsLoseNothing()
    {
        QFETCH(QString, script);
        const Outcome outcome = m_followedInside.of(QLatin1StringView(script.toLatin1()));
        QCOMPARE(outcome.correct, outcome.whole());
    }

    /// A verse or a row of a table that stands twice, and moves, leaves its marks nothing to be told by.
    void movedParagraphsTakeTheirMarksAlong()
    {
        const Outcome outcome = m_followedInside.of("paragraphs moved"_L1);
        QVERIFY2(Outcome::percent(outcome.correct, outcome.whole()) >= 99.3, "correct");
    }

    void goneTextIsNotPlaced()
    {
        Outcome all = m_followedInside.all(false);
        all.add(m_followedAcross.all(false));
        QVERIFY2(Outcome::percent(all.goneButPlaced, all.gone) <= 2, "gone but placed");
    }

    void lookAlikesAreForTheReaderToConfirm()
    {
        QCOMPARE(m_followedInside.all().goneUnconfirmed, 0);
        QCOMPARE(m_searchedInside.all().goneUnconfirmed, 0);
    }

    void nothingIsDropped()
    {
        Outcome all = m_searchedInside.all();
        all.add(m_searchedAcross.all());
        QCOMPARE(all.correct + all.partial + all.wrong + all.orphan, all.whole());
        QCOMPARE(all.marks + all.gone, texts * int(editScripts().size()) * 20);
    }

private:
    Report m_followedInside;
    Report m_followedAcross;
    Report m_searchedInside;
    Report m_searchedAcross;
};

QTEST_GUILESS_MAIN(ReanchoringTest)

#include "reanchoringtest.moc"
