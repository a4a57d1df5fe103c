// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
/// One whose name is an ordinary word as well.
Entity risky(const Id &id, const QString &name)
{
    Entity entity;
    entity.id = id;
    entity.kind = EntityKind::Company;
    entity.nameKo = name + u" 주식회사"_s;
    entity.aliases = {entity.nameKo, name};
    entity.riskyAliases = {name};
    return entity;
}

const QStringList text{u"어제 사과가 새 기기를 냈다."_s, u"그 사과는 값을 올렸다."_s};
const MentionAnswer yes{u"apple"_s, u"사과"_s, true};
const MentionAnswer no{u"apple"_s, u"사과"_s, false};
}

/// What a reader says of a possible name counts, and is not asked again.
class MentionAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnceForAWord();
    void confirms();
    void confirmsOneOfTwo();
    void refusesWhatWasSure();
    void outlivesANewText();
    void takesBack();
    void takesBackInAnotherText();
    void goesWithAMergeAndBack();
    void refusesWhatIsGone();

private:
    QList<Mention> mentions();
    QStringList asked();

    std::unique_ptr<TestLibrary> m_library;
};

void MentionAnswersTest::init()
{
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->open());
    valueOf((*m_library)->saveEntity(risky(u"apple"_s, u"사과"_s)));
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, text)}));
}

QList<Mention> MentionAnswersTest::mentions()
{
    return valueOf((*m_library)->article(u"a"_s)).mentions;
}

QStringList MentionAnswersTest::asked()
{
    QStringList words;
    for (const PossibleMention &possible : valueOf((*m_library)->possibleMentions(u"a"_s))) {
        words += u"%1=%2×%3"_s.arg(possible.text, possible.entity.id).arg(possible.places.size());
    }
    return words;
}

void MentionAnswersTest::asksOnceForAWord()
{
    QCOMPARE(mentions(), QList<Mention>());
    QCOMPARE(asked(), QStringList{u"사과=apple×2"_s});
}

void MentionAnswersTest::confirms()
{
    QCoreApplication::processEvents(); // what was saved before
    QSignalSpy changed(&m_library->store(), &Store::articlesChanged);
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, yes));
    QCOMPARE(mentions(), (QList<Mention>{{0, 3, 5, u"apple"_s}, {1, 2, 4, u"apple"_s}}));
    QCOMPARE(asked(), QStringList());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_library->open());
    QCOMPARE(mentions().size(), 2);
    QCOMPARE(valueOf((*m_library)->mentions(u"apple"_s)).size(), 2);
}

void MentionAnswersTest::confirmsOneOfTwo()
{
    valueOf((*m_library)->saveEntity(risky(u"label"_s, u"사과"_s)));
    QCOMPARE(asked(), (QStringList{u"사과=apple×2"_s, u"사과=label×2"_s}));
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, {u"label"_s, u"사과"_s, true}));
    QCOMPARE(mentions().size(), 2);
    QCOMPARE(mentions().constFirst().entity, u"label"_s);
    QCOMPARE(asked(), QStringList());
}

void MentionAnswersTest::refusesWhatWasSure()
{
    Article article = articleWith(u"a"_s, u"하나"_s, text);
    article.mentions = {{0, 3, 5, u"apple"_s}};
    valueOf((*m_library)->saveArticles({article}));
    QCOMPARE(mentions().size(), 1);
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, no));
    QCOMPARE(mentions(), QList<Mention>());
    QCOMPARE(asked(), QStringList());
    valueOf((*m_library)->saveArticles({article}));
    QCOMPARE(mentions(), QList<Mention>());
}

void MentionAnswersTest::outlivesANewText()
{
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, yes));
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, QStringList{u"새 글이다."_s} + text)}));
    QCOMPARE(mentions(), (QList<Mention>{{1, 3, 5, u"apple"_s}, {2, 2, 4, u"apple"_s}}));
}

void MentionAnswersTest::takesBack()
{
    const MentionDecision first = valueOf((*m_library)->saveMentionAnswer(u"a"_s, yes));
    const QList<Mention> confirmed = mentions();
    const MentionDecision second = valueOf((*m_library)->saveMentionAnswer(u"a"_s, no));
    QCOMPARE(mentions(), QList<Mention>());
    valueOf((*m_library)->undoMentionAnswer(second));
    QCOMPARE(mentions(), confirmed);
    QCOMPARE(valueOf((*m_library)->mentionAnswers(u"a"_s)), QList<MentionAnswer>{yes});
    valueOf((*m_library)->undoMentionAnswer(first));
    QCOMPARE(mentions(), QList<Mention>());
    QCOMPARE(asked(), QStringList{u"사과=apple×2"_s});
}

void MentionAnswersTest::takesBackInAnotherText()
{
    const MentionDecision decision = valueOf((*m_library)->saveMentionAnswer(u"a"_s, no));
    Article article = articleWith(u"a"_s, u"하나"_s, {u"글"_s});
    valueOf((*m_library)->saveArticles({article}));
    valueOf((*m_library)->undoMentionAnswer(decision));
    QCOMPARE(valueOf((*m_library)->mentionAnswers(u"a"_s)), QList<MentionAnswer>());
    QVERIFY(valueOf((*m_library)->checkHealth()).isWell());
}

void MentionAnswersTest::goesWithAMergeAndBack()
{
    valueOf((*m_library)->saveEntity(risky(u"label"_s, u"음반"_s)));
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, no));
    const EntityMerge merge = valueOf((*m_library)->mergeEntities(u"label"_s, u"apple"_s));
    QCOMPARE(valueOf((*m_library)->mentionAnswers(u"a"_s)), (QList<MentionAnswer>{{u"label"_s, u"사과"_s, false}}));
    QCOMPARE(asked(), QStringList());
    valueOf((*m_library)->undoMerge(merge));
    QCOMPARE(valueOf((*m_library)->mentionAnswers(u"a"_s)), QList<MentionAnswer>{no});
    QCOMPARE(asked(), QStringList());
}

void MentionAnswersTest::refusesWhatIsGone()
{
    QCOMPARE(errorOf((*m_library)->saveMentionAnswer(u"none"_s, yes)), Error::Kind::NotFound);
    QCOMPARE(errorOf((*m_library)->saveMentionAnswer(u"a"_s, {u"none"_s, u"사과"_s, true})), Error::Kind::NotFound);
    QCOMPARE(mentions(), QList<Mention>());
}

QTEST_GUILESS_MAIN(MentionAnswersTest)
#include "mentionanswerstest.moc"
