// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/highlightcontroller.h"
#include "app/reader/linkcandidatemodel.h"
#include "app/reader/tagcompletion.h"
#include "core/anchoring.h"
#include "readerlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

using Change = std::function<void(HighlightController &)>;
Q_DECLARE_METATYPE(Change)

class HighlightControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<ReaderLibrary>();
        Highlight highlight;
        highlight.article = ReaderLibrary::article().id;
        highlight.anchor = anchorAt(ReaderLibrary::article().paragraphs, {{1, 5}, {1, 14}});
        highlight.tags = {u"시작"_s};
        highlight.entities = {ReaderLibrary::company().id};
        m_original = ReaderLibrary::answer(m_library->store().saveHighlight(highlight));
        open();
    }
    void cleanup()
    {
        m_controller.reset();
        m_library.reset();
    }

    void changesAndUndoes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "colour",
            [](HighlightController &c) {
                c.setColor(u"green"_s);
            },
            u"green solid  시작 hwalbin"_s);
        row(
            "style",
            [](HighlightController &c) {
                c.setStyle(u"outline"_s);
            },
            u"yellow outline  시작 hwalbin"_s);
        row(
            "new tag",
            [](HighlightController &c) {
                c.addTag(u" #의적 "_s);
            },
            u"yellow solid  시작,의적 hwalbin"_s);
        row(
            "tag off",
            [](HighlightController &c) {
                c.removeTag(u"시작"_s);
            },
            u"yellow solid   hwalbin"_s);
        row(
            "link",
            [](HighlightController &c) {
                c.linkEntity(u"hong"_s);
            },
            u"yellow solid  시작 hwalbin,hong"_s);
        row(
            "unlink",
            [](HighlightController &c) {
                c.unlinkEntity(u"hwalbin"_s);
            },
            u"yellow solid  시작 "_s);
        row(
            "note",
            [](HighlightController &c) {
                c.setNote(u"뜻이 크다"_s);
                c.finishNote();
            },
            u"yellow solid 뜻이 크다 시작 hwalbin"_s);
    }
    void changesAndUndoes()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        const QString before = described(saved());
        UndoHistory *history = m_library->app().history();

        change(*m_controller);
        QTRY_VERIFY(history->canUndo());
        QCOMPARE(described(saved()), expected);
        QCOMPARE(saved().id, m_original.id);
        QCOMPARE(saved().created, m_original.created);

        history->undo();
        QTRY_COMPARE(described(saved()), before);
        history->redo();
        QTRY_COMPARE(described(saved()), expected);
        QTRY_COMPARE(described(*m_controller), expected);
    }

    void changesNothingForTheSameValue()
    {
        m_controller->setColor(u"yellow"_s);
        m_controller->setColor(u"no such colour"_s);
        m_controller->addTag(u"시작"_s);
        m_controller->addTag(u" # "_s);
        m_controller->linkEntity(ReaderLibrary::company().id);
        m_controller->setNote(QString());
        m_controller->finishNote();
        QVERIFY(!m_library->app().history()->canUndo());
    }

    void savesANoteWhileItIsWritten()
    {
        m_controller->setNote(u"아직 쓰는"_s);
        QTRY_COMPARE(saved().note, u"아직 쓰는"_s);
        QVERIFY(!m_library->app().history()->canUndo());
    }

    void savesANoteWhenTheCardCloses()
    {
        m_controller->setNote(u"끝까지"_s);
        m_controller.reset();
        QCOMPARE(saved().note, u"끝까지"_s);
        m_library->app().history()->undo();
        QTRY_COMPARE(saved().note, QString());
    }

    void keepsTheNoteWhenSomethingElseChanges()
    {
        m_controller->setNote(u"쓰는 중"_s);
        m_controller->setColor(u"blue"_s);
        QCOMPARE(m_controller->note(), u"쓰는 중"_s);
        QTRY_COMPARE(described(saved()), u"blue solid 쓰는 중 시작 hwalbin"_s);
    }

    void undoesOnlyWhatTheStepChanged()
    {
        m_controller->setColor(u"blue"_s);
        QTRY_VERIFY(m_library->app().history()->canUndo());
        Highlight elsewhere = saved();
        elsewhere.note = u"다른 곳에서"_s;
        ReaderLibrary::answer(m_library->store().saveHighlight(elsewhere));
        m_library->app().history()->undo();
        QTRY_COMPARE(described(saved()), u"yellow solid 다른 곳에서 시작 hwalbin"_s);
    }

    void movesToTheTrashAndBack()
    {
        QSignalSpy removed(m_controller.get(), &HighlightController::removed);
        QSignalSpy notices(&m_library->app(), &AppContext::undoableNotice);
        m_controller->remove();
        QTRY_COMPARE(removed.size(), 1);
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(m_library->highlights().isEmpty());
        m_library->app().history()->undo();
        QTRY_COMPARE(m_library->highlights().size(), 1);
        QCOMPARE(saved(), m_original);
    }

    void namesWhatItIsLinkedTo()
    {
        QTRY_COMPARE(m_controller->entities().size(), 1);
        QTRY_COMPARE(m_controller->entities().constFirst().name, ReaderLibrary::company().nameEn);
    }

    void offersWhomThePassageNamesFirst()
    {
        LinkCandidateModel candidates;
        QAbstractItemModelTester tester(&candidates);
        candidates.setText(u"ㅎ"_s);
        candidates.setPreferred({ReaderLibrary::company().id});
        candidates.setApp(&m_library->app());
        QTRY_VERIFY(candidates.count() >= 2);
        const auto entityAt = [&candidates](int row) {
            return candidates.index(row).data(LinkCandidateModel::EntityRole).value<ArticleEntity>();
        };
        QCOMPARE(entityAt(0).id(), ReaderLibrary::company().id);
        candidates.setExcluded({ReaderLibrary::company().id});
        QVERIFY(entityAt(0).id() != ReaderLibrary::company().id);
        candidates.setText(u"홍길"_s);
        QTRY_COMPARE(candidates.count(), 1);
        QCOMPARE(entityAt(0).id(), ReaderLibrary::person().id);

        // Whoever types and presses Enter at once gets what they typed, not what was shown.
        QSignalSpy picked(&candidates, &LinkCandidateModel::picked);
        candidates.setText(u"microsoft"_s);
        candidates.pickFirst();
        QTRY_COMPARE(picked.size(), 1);
        QCOMPARE(picked.constFirst().constFirst().toString(), u"microsoft"_s);
    }

    void completesTags()
    {
        TagCompletion completion;
        completion.setApp(&m_library->app());
        m_controller->addTag(u"다시시작"_s);
        completion.setText(u"시작"_s);
        QTRY_COMPARE(completion.tags(), (QStringList{u"시작"_s, u"다시시작"_s}));
        completion.setExcluded({u"시작"_s});
        QCOMPARE(completion.tags(), QStringList{u"다시시작"_s});
    }

private:
    void open()
    {
        m_controller = std::make_unique<HighlightController>();
        m_controller->setApp(&m_library->app());
        m_controller->setHighlight(m_original.id);
        QTRY_VERIFY(m_controller->isLoaded());
    }
    Highlight saved()
    {
        const QList<Highlight> highlights = m_library->highlights();
        return highlights.isEmpty() ? Highlight() : highlights.constFirst();
    }
    static QString described(const Highlight &highlight)
    {
        return QStringList{highlightColorName(highlight.color), highlightStyleName(highlight.style), highlight.note,
            highlight.tags.join(u','), highlight.entities.join(u',')}
            .join(u' ');
    }
    static QString described(const HighlightController &controller)
    {
        return QStringList{controller.color(), controller.style(), controller.note(), controller.tags().join(u','),
            controller.entityIds().join(u',')}
            .join(u' ');
    }

    Highlight m_original;
    std::unique_ptr<ReaderLibrary> m_library;
    std::unique_ptr<HighlightController> m_controller;
};

QTEST_MAIN(HighlightControllerTest)
#include "highlightcontrollertest.moc"
