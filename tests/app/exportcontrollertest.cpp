// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/share/exportcontroller.h"
#include "app/share/exportgatherer.h"
#include "samplelibrary.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class ExportControllerTest : public QObject
{
    Q_OBJECT

private:
    static QStringList quotesOf(const ExportDocument &document)
    {
        QStringList quotes;
        for (const MarkedArticle &marked : document.articles) {
            for (const Highlight &highlight : marked.highlights) {
                quotes.append(highlight.anchor.quote);
            }
        }
        return quotes;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void gather(ExportController &controller)
    {
        controller.gather();
        QTRY_VERIFY(controller.isReady());
    }

private Q_SLOTS:
    void gathersEverythingMarkedWhenNothingIsChosen()
    {
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        const Highlight later = library.mark(articles.at(0), 3);
        const Highlight earlier = library.mark(articles.at(0), 1);
        const Highlight other = library.mark(articles.at(1), 2);
        const auto document = answer(gatherExport(library.store(), {}));
        QCOMPARE(document.articles.size(), 2);
        const QStringList quotes = quotesOf(document);
        QCOMPARE(quotes.size(), 3);
        QVERIFY(quotes.indexOf(earlier.anchor.quote) < quotes.indexOf(later.anchor.quote));
        QVERIFY(quotes.contains(other.anchor.quote));
        QVERIFY(!document.entities.isEmpty());
    }

    void gathersOnlyTheChosenHighlights()
    {
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        const Highlight wanted = library.mark(articles.at(0), 3);
        const Highlight thrown = library.mark(articles.at(0), 2);
        library.mark(articles.at(0), 1);
        answer(library.store().trashHighlight(thrown.id));
        ExportSelection selection;
        selection.highlights = {wanted.id, thrown.id};
        const auto document = answer(gatherExport(library.store(), selection));
        QCOMPARE(quotesOf(document), QStringList{wanted.anchor.quote});
    }

    void gathersArticlesInTheOrderGiven()
    {
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        library.mark(articles.at(1), 1);
        ExportSelection selection;
        selection.articles = {articles.at(2), articles.at(1)};
        const auto document = answer(gatherExport(library.store(), selection));
        QCOMPARE(document.articles.size(), 2);
        QCOMPARE(document.articles.at(0).article.id, articles.at(2));
        QCOMPARE(document.articles.at(1).article.id, articles.at(1));
    }

    void saysThatAnArticleIsMissing()
    {
        SampleLibrary library;
        ExportSelection selection;
        selection.articles = {u"no-such-article"_s};
        const auto future = gatherExport(library.store(), selection);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().kind, Error::Kind::NotFound);
    }

    void writesWhatTheExporterGives_data()
    {
        QTest::addColumn<ExportController::Format>("choice");
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("Markdown") << ExportController::Format::Markdown << ExportFormat::Markdown;
        QTest::newRow("HTML") << ExportController::Format::Html << ExportFormat::Html;
        QTest::newRow("JSON-LD") << ExportController::Format::JsonLd << ExportFormat::JsonLd;
        QTest::newRow("CSV") << ExportController::Format::Csv << ExportFormat::Csv;
    }
    void writesWhatTheExporterGives()
    {
        QFETCH(ExportController::Format, choice);
        QFETCH(ExportFormat, format);
        SampleLibrary library;
        const Highlight highlight = library.mark(library.articles().at(0), 1);
        ExportController controller;
        controller.setApp(&library.app());
        controller.setProperty("highlights", QStringList{highlight.id});
        controller.setProperty("format", QVariant::fromValue(choice));
        gather(controller);
        QCOMPARE(controller.highlightCount(), 1);
        QVERIFY(controller.suggestedFile().fileName().endsWith(u'.' + exportFileSuffix(format)));

        QSignalSpy saved(&controller, &ExportController::saved);
        QSignalSpy notice(&library.app(), &AppContext::notice);
        const QString path = library.path(u"내보내기"_s);
        controller.saveTo(QUrl::fromLocalFile(path));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(notice.last().first().toString().contains(path));
        QCOMPARE(QString::fromUtf8(contentOf(path)), controller.preview());
        QVERIFY(controller.preview().contains(highlight.anchor.quote));
    }

    void followsTheChoices()
    {
        SampleLibrary library;
        Highlight noted;
        noted.note = u"잊지 말 것"_s;
        const Highlight highlight = library.mark(library.articles().at(0), 1, noted);
        const Article article = answer(library.store().article(highlight.article));
        const QString last = article.paragraphs.last().text;
        ExportController controller;
        controller.setApp(&library.app());
        gather(controller);
        QVERIFY(controller.preview().contains(noted.note));
        QVERIFY(!controller.preview().contains(last));

        controller.setProperty("notes", false);
        QTRY_VERIFY(controller.isReady());
        QVERIFY(!controller.preview().contains(noted.note));
        controller.setProperty("wholeText", true);
        controller.setProperty("format", QVariant::fromValue(ExportController::Format::Html));
        QTRY_VERIFY(controller.isReady());
        QVERIFY(controller.preview().contains(last.left(20).toHtmlEscaped()));
    }

    void copiesHtmlWithMarkdownBesideIt()
    {
        SampleLibrary library;
        const Highlight highlight = library.mark(library.articles().at(0), 1);
        ExportController controller;
        controller.setApp(&library.app());
        controller.setProperty("format", QVariant::fromValue(ExportController::Format::Html));
        gather(controller);
        controller.copyToClipboard();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasHtml());
        QVERIFY(data->html().contains(u"<html"_s));
        QVERIFY(data->text().contains(highlight.anchor.quote));
        QVERIFY(!data->text().contains(u"<html"_s));
    }

    void saysWhyNothingCanBeShared()
    {
        SampleLibrary library;
        ExportController controller;
        controller.setApp(&library.app());
        controller.gather();
        QTRY_VERIFY(!controller.failure().isEmpty());
        QVERIFY(!controller.isReady());
    }

    void saysWhyAFileWasNotWritten()
    {
        SampleLibrary library;
        library.mark(library.articles().at(0), 1);
        ExportController controller;
        controller.setApp(&library.app());
        gather(controller);
        QSignalSpy saved(&controller, &ExportController::saved);
        QSignalSpy notice(&library.app(), &AppContext::notice);
        controller.saveTo(QUrl::fromLocalFile(library.path(u"no/such/folder.md"_s)));
        QTRY_COMPARE(notice.size(), 1);
        QVERIFY(saved.isEmpty());
        controller.saveTo(QUrl(u"https://example.org/a.md"_s));
        QCOMPARE(notice.size(), 2);
    }
};

QTEST_MAIN(ExportControllerTest)
#include "exportcontrollertest.moc"
