// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/import/importsession.h"
#include "app/import/importpreview.h"
#include "openlibrary.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

using Phase = ImportSession::Phase;

class ImportSessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QUrl file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? QUrl::fromLocalFile(file.fileName())
            : QUrl();
    }

    static qsizetype articlesIn(OpenLibrary &library)
    {
        return OpenLibrary::answer(library.app.store().articles({})).size();
    }

    static StagedArticle staged(ImportSession &session, int row)
    {
        return session.articles()->all().at(row);
    }

    static void stageThreeParagraphs(ImportSession &session, ImportPreview &preview)
    {
        preview.setSession(&session);
        session.addText({}, u"제목\n\n첫 문단이다.\n\n둘째 문단이다.\n\n셋째 문단이다."_s);
        QTRY_COMPARE(session.phase(), Phase::Staged);
    }

private Q_SLOTS:
    void nothingIsSavedBeforeTheReaderSaysSo()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        const QAbstractItemModelTester tester(session.articles());
        const qsizetype before = articlesIn(library);
        const QSignalSpy begun(&session, &ImportSession::begun);
        session.addFiles({file(u"one.txt"_s, "하나\n\n첫 문단이다."), file(u"two.txt"_s, "둘\n\n다른 문단이다.")});
        QCOMPARE(begun.count(), 1);
        QVERIFY(session.isBusy());
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(session.articles()->count(), 2);
        QCOMPARE(articlesIn(library), before);
        session.articles()->choose(1, false);
        session.save();
        QTRY_COMPARE(session.phase(), Phase::Finished);
        QCOMPARE(articlesIn(library), before + 1);
        QCOMPARE(session.report().imported, 1);
        QCOMPARE(session.report().leftOut, 1);
        session.discard();
        QCOMPARE(session.phase(), Phase::Idle);
        QCOMPARE(session.articles()->count(), 0);
    }

    void whatCannotBeReadIsToldAndTheRestGoesOn()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        session.addFiles({file(u"good.txt"_s, "하나\n\n첫 문단."), file(u"empty.txt"_s, ""),
            QUrl::fromLocalFile(m_folder.filePath(u"missing.txt"_s))});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(session.articles()->count(), 3);
        QCOMPARE(session.articles()->unreadableCount(), 2);
        session.articles()->chooseAll(true);
        QCOMPARE(session.articles()->chosenCount(), 1);
        session.save();
        QTRY_COMPARE(session.phase(), Phase::Finished);
        QCOMPARE(session.report().imported, 1);
        QCOMPARE(session.report().failures.size(), 2);
        QVERIFY(session.report().failures.first().startsWith(u"empty.txt: "_s));
        session.saveReport(QUrl::fromLocalFile(m_folder.filePath(u"report.txt"_s)));
        QFile report(m_folder.filePath(u"report.txt"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("missing.txt"));
    }

    void foldersAreLookedThrough()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        QVERIFY(QDir(m_folder.path()).mkpath(u"deep/deeper"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"empty"_s));
        QVERIFY(file(u"deep/one.txt"_s, "하나\n\n문단").isLocalFile());
        QVERIFY(file(u"deep/deeper/two.md"_s, "# 둘\n\n문단").isLocalFile());
        QVERIFY(file(u"deep/deeper/song.mp3"_s, "no article").isLocalFile());
        session.addFiles({QUrl::fromLocalFile(m_folder.filePath(u"empty"_s))});
        QVERIFY(session.isBusy());
        QTRY_VERIFY(session.hasFoundNothing());
        QCOMPARE(session.phase(), Phase::Idle);
        session.addFiles({QUrl::fromLocalFile(m_folder.filePath(u"deep"_s))});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QVERIFY(!session.hasFoundNothing());
        QCOMPARE(session.articles()->count(), 2);
    }

    void aWholeImportIsTakenBackInOneStep()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        const qsizetype before = articlesIn(library);
        session.addFiles({file(u"one.txt"_s, "하나\n\n문단"), file(u"two.txt"_s, "둘\n\n문단")});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        session.save();
        QTRY_COMPARE(session.phase(), Phase::Finished);
        library.app.history()->undo();
        QTRY_COMPARE(articlesIn(library), before);
        library.app.history()->redo();
        QTRY_COMPARE(articlesIn(library), before + 2);
    }

    void theSameAgainIsRecognised()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        const QByteArray first = "같은 글\n\n이 문단은 처음부터 있었고 바뀌지 않는다.\n\n둘째 문단도 그대로 남는다.";
        const QSignalSpy saved(&session, &ImportSession::articleSaved);
        session.addFiles({file(u"first.txt"_s, first)});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        session.save();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(session.phase(), Phase::Idle);
        const qsizetype before = articlesIn(library);
        session.addFiles({file(u"again.txt"_s, first), file(u"newer.txt"_s, first + "\n\n셋째 문단이 새로 왔다."),
            file(u"other.txt"_s, "다른 글\n\n다른 문단이다."), file(u"twice.txt"_s, "다른 글\n\n다른 문단이다.")});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(staged(session, 0).state, StagedArticle::State::Same);
        QVERIFY(!staged(session, 0).chosen);
        QCOMPARE(staged(session, 1).state, StagedArticle::State::Newer);
        QCOMPARE(staged(session, 2).state, StagedArticle::State::New);
        QCOMPARE(staged(session, 3).state, StagedArticle::State::Twice);
        session.save();
        QTRY_COMPARE(session.phase(), Phase::Finished);
        QCOMPARE(session.report().updated, 1);
        QCOMPARE(articlesIn(library), before + 1);
        const Id id = saved.first().first().toString();
        const auto paragraphs = [&library, &id] {
            return OpenLibrary::answer(library.app.store().article(id)).paragraphs.size();
        };
        QCOMPARE(paragraphs(), 3);
        library.app.history()->undo();
        QTRY_COMPARE(paragraphs(), 2);
        QCOMPARE(articlesIn(library), before);
        library.app.history()->redo();
        QTRY_COMPARE(paragraphs(), 3);
        QTRY_COMPARE(articlesIn(library), before + 1);
    }

    void whatWasHiddenOnceIsHiddenTheNextTime()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        ImportPreview preview;
        preview.setSession(&session);
        const QSignalSpy saved(&session, &ImportSession::articleSaved);
        session.addText({},
            u"첫 글의 제목이다\n\n본문이 이만큼은 길어야 글로 읽힌다.\n\n둘째 문단도 이만큼은 길다.\n\n오늘의 운세 12번째 이야기를 전한다."_s);
        QTRY_COMPARE(session.phase(), Phase::Staged);
        preview.setNumber(staged(session, 0).number);
        preview.setPublisher(u"밑줄신문"_s);
        preview.hide(2);
        session.save();
        QTRY_COMPARE(saved.count(), 1);
        const Result<std::optional<ArticleOriginal>> original =
            library.app.store().articleOriginal(saved.first().first().toString()).result();
        QVERIFY(original && original->has_value());
        QVERIFY(original->value().bytes.contains("오늘의 운세"));

        session.addText(
            {}, u"둘째 글의 제목이다\n\n다른 본문도 이만큼은 길어야 한다.\n\n오늘의 운세 13번째 이야기를 전한다."_s);
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QVERIFY2(staged(session, 0).text.article()->text().contains(u"운세"_s),
            "Another outlet, or none, has rules of its own");
        session.discard();
        session.addText(uR"(<html><head><meta property="og:site_name" content="밑줄신문"></head><body><article>
            <h1>둘째 글의 제목이다</h1><p>다른 본문도 이만큼은 길어야 한다.</p><p>본문이 이만큼 더 이어진다.</p><p>오늘의 운세 13번째 이야기를 전한다.</p></article></body></html>)"_s,
            {});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(staged(session, 0).text.article()->publisher, u"밑줄신문"_s);
        QVERIFY(!staged(session, 0).text.article()->text().contains(u"운세"_s));
    }

    void copiedHtmlIsPreferredToText()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        auto *copied = new QMimeData;
        copied->setHtml(u"<html><body><h1>강가를 걷는 사람들</h1><p>첫 문단은 이만큼 길어야 글로 읽힌다.</p>"
                        "<p>둘째 문단도 있어야 글이 된다.</p></body></html>"_s);
        copied->setText(u"표제 첫 문단"_s);
        QGuiApplication::clipboard()->setMimeData(copied);
        session.paste();
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(session.articles()->count(), 1);
        QCOMPARE(staged(session, 0).text.article()->title, u"강가를 걷는 사람들"_s);
    }

    void whatHasNoTextIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n "_s;
        QTest::newRow("a link alone") << u"https://mitjul.org/some/article"_s;
    }

    void whatHasNoTextIsSaid()
    {
        QFETCH(const QString, text);
        OpenLibrary library;
        const QSignalSpy notices(&library.app, &AppContext::notice);
        library.app.importing()->addText({}, text);
        QCOMPARE(notices.count(), 1);
        QCOMPARE(library.app.importing()->phase(), Phase::Idle);
    }

    void anArticleIsPutRightBeforeItIsSaved()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        ImportPreview preview;
        preview.setSession(&session);
        const QAbstractItemModelTester tester(preview.lines());
        session.addText({}, u"제목\n\n첫 문단이다.\n\n둘째 문단이다."_s);
        QTRY_COMPARE(session.phase(), Phase::Staged);
        preview.setNumber(staged(session, 0).number);
        QVERIFY(preview.isSavable());
        preview.setTitle(u" 고친  제목 "_s);
        preview.setByline(u"김밑줄"_s);
        preview.setPublisher(u"밑줄신문"_s);
        preview.setPublished(u"2024-13-01"_s);
        QVERIFY2(preview.published().isEmpty(), "There is no thirteenth month");
        preview.setPublished(u"2024년 5월 30일 오후 6시 20분"_s);
        QCOMPARE(preview.published(), u"2024-05-30 18:20"_s);
        preview.setPublished(u"neulich"_s);
        QCOMPARE(preview.published(), u"2024-05-30 18:20"_s);
        preview.setPublished(u"2024-05-31"_s);
        preview.hide(0);
        QCOMPARE(preview.hiddenCount(), 1);
        const QSignalSpy saved(&session, &ImportSession::articleSaved);
        session.save();
        QTRY_COMPARE(saved.count(), 1);
        const Article article = OpenLibrary::answer(library.app.store().article(saved.first().first().toString()));
        QCOMPARE(article.title, u"고친 제목"_s);
        QCOMPARE(article.byline, u"김밑줄"_s);
        QCOMPARE(article.publisher, u"밑줄신문"_s);
        QCOMPARE(article.published, u"2024-05-31"_s);
        QCOMPARE(article.paragraphs.size(), 1);
        QCOMPARE(article.hidden.size(), 1);
        QCOMPARE(article.contentHash, contentHashOf(article));
    }

    void aHiddenLineComesBackToItsPlace()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        ImportPreview preview;
        stageThreeParagraphs(session, preview);
        preview.setNumber(staged(session, 0).number);
        const QList<Paragraph> before = staged(session, 0).text.article()->paragraphs;
        preview.hide(1);
        preview.hide(1);
        QCOMPARE(preview.lines()->rowCount(), 3);
        preview.restore(1);
        preview.restore(0);
        QCOMPARE(staged(session, 0).text.article()->paragraphs, before);
    }

    void whatCannotBeReadAgainIsNotSavedWithoutItsText()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        ImportPreview preview;
        stageThreeParagraphs(session, preview);
        StagedArticle lost = staged(session, 0);
        lost.text = {};
        session.articles()->replace(lost);
        preview.setNumber(lost.number);
        QCOMPARE(staged(session, 0).state, StagedArticle::State::Unreadable);
        QVERIFY(!staged(session, 0).problem.isEmpty());
        QVERIFY(session.articles()->chosen().isEmpty());
    }

    void anUncertainEncodingIsAskedFor()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        ImportPreview preview;
        preview.setSession(&session);
        // Too short to tell by: the name of a shop, in CP949.
        session.addFiles({file(u"short.txt"_s, QByteArray::fromHex("b0a1b3aa"))});
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(staged(session, 0).state, StagedArticle::State::Undecided);
        preview.setNumber(staged(session, 0).number);
        QVERIFY(!preview.isSavable());
        const auto korean = preview.encodingPreviews().indexOf(u"가나"_s);
        QVERIFY(korean >= 0);
        preview.readAs(int(korean));
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(session.articles()->count(), 1);
        QVERIFY(staged(session, 0).canBeSaved());
        QVERIFY(staged(session, 0).text.article()->text().contains(u"가나"_s)
            || staged(session, 0).title.contains(u"가나"_s));
    }

    void aCancelledImportLeavesWholeArticlesAndAnUndo()
    {
        OpenLibrary library;
        ImportSession &session = *library.app.importing();
        const qsizetype before = articlesIn(library);
        QList<QUrl> files;
        for (int i = 0; i < 300; ++i) {
            files += file(u"%1.txt"_s.arg(i), u"글 %1\n\n%1번 문단이다."_s.arg(i).toUtf8());
        }
        session.addFiles(files);
        QTRY_COMPARE(session.phase(), Phase::Staged);
        QCOMPARE(session.articles()->count(), 300);
        session.save();
        QTRY_VERIFY(session.done() > 0);
        session.cancel();
        QTRY_COMPARE(session.phase(), Phase::Finished);
        const int imported = session.report().imported;
        QVERIFY(imported > 0);
        QCOMPARE(session.report().leftOut, 300 - imported);
        QCOMPARE(articlesIn(library), before + imported);
        library.app.history()->undo();
        QTRY_COMPARE(articlesIn(library), before);
    }
};

QTEST_MAIN(ImportSessionTest)
#include "importsessiontest.moc"
