// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/library/importcontroller.h"
#include "openlibrary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class ImportControllerTest : public QObject
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

private Q_SLOTS:
    void savesWhatIsReadableAndTellsTheRest()
    {
        OpenLibrary library;
        ImportController importer;
        importer.setApp(&library.app);
        QSignalSpy imported(&importer, &ImportController::imported);
        importer.importFiles({file(u"good.txt"_s, "하나\n\n첫 문단."), file(u"bad.txt"_s, "\xff\xfe\x00\x01"),
            QUrl::fromLocalFile(m_folder.filePath(u"missing.txt"_s)), QUrl(u"https://mitjul.org/"_s)});
        QVERIFY(importer.isBusy());
        QTRY_COMPARE(imported.count(), 1);
        QVERIFY(!importer.isBusy());
        const QStringList ids = imported.first().first().toStringList();
        QCOMPARE(ids.size(), 1);
        QCOMPARE(OpenLibrary::answer(library.app.store().article(ids.first())).title, u"하나"_s);
        QCOMPARE(importer.failures().size(), 3);
        QVERIFY(importer.failures().first().contains(u"bad.txt"_s));
        importer.dismissFailures();
        QVERIFY(importer.failures().isEmpty());
    }

    void anImportCanBeTakenBack()
    {
        OpenLibrary library;
        ImportController importer;
        importer.setApp(&library.app);
        QSignalSpy imported(&importer, &ImportController::imported);
        const qsizetype before = OpenLibrary::answer(library.app.store().articles({})).size();
        importer.importFiles({file(u"one.txt"_s, "하나\n\n문단"), file(u"two.txt"_s, "둘\n\n문단")});
        QTRY_COMPARE(imported.count(), 1);
        library.app.history()->undo();
        QTRY_COMPARE(OpenLibrary::answer(library.app.store().articles({})).size(), before);
        library.app.history()->redo();
        QTRY_COMPARE(OpenLibrary::answer(library.app.store().articles({})).size(), before + 2);
    }

    void copiedTextBecomesADraft()
    {
        OpenLibrary library;
        ImportController importer;
        importer.setApp(&library.app);
        const QSignalSpy drafts(&importer, &ImportController::draftReady);
        QGuiApplication::clipboard()->setText(u"\n제목이다\n\n첫 문단.\n\n둘째 문단."_s);
        importer.paste();
        QCOMPARE(drafts.count(), 1);
        QCOMPARE(importer.draftTitle(), u"제목이다"_s);
        QCOMPARE(importer.draftText(), u"첫 문단.\n\n둘째 문단."_s);
        QSignalSpy imported(&importer, &ImportController::imported);
        importer.saveDraft(u"고친 제목"_s, importer.draftText());
        QTRY_COMPARE(imported.count(), 1);
        const Article saved =
            OpenLibrary::answer(library.app.store().article(imported.first().first().toStringList().first()));
        QCOMPARE(saved.title, u"고친 제목"_s);
        QCOMPARE(saved.paragraphs.size(), 2);
    }

    void anEmptyClipboardIsSaid()
    {
        OpenLibrary library;
        ImportController importer;
        importer.setApp(&library.app);
        const QSignalSpy notices(&library.app, &AppContext::notice);
        QGuiApplication::clipboard()->clear();
        importer.paste();
        QCOMPARE(notices.count(), 1);
    }
};

QTEST_MAIN(ImportControllerTest)
#include "importcontrollertest.moc"
