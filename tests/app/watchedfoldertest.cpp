// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/import/watchedfolder.h"
#include "openlibrary.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Mitjul;

using Phase = ImportSession::Phase;

class WatchedFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppContext> m_app;

    /// As if Mitjul were started once more.
    void start()
    {
        m_app.reset();
        m_app = std::make_unique<AppContext>(m_library->path());
        const QSignalSpy looked(m_app->watchedFolder(), &WatchedFolder::looked);
        m_app->open();
        QTRY_COMPARE(m_app->state(), AppContext::State::Ready);
        if (!m_app->watchedFolder()->path().isEmpty()) {
            QTRY_VERIFY(!looked.isEmpty());
        }
    }

    /// Written a minute ago, unless it is said to be later.
    void put(const QString &name, const QByteArray &bytes, int secondsAgo = 60) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }

    void watch()
    {
        m_app->watchedFolder()->watch(QUrl::fromLocalFile(m_folder->path()));
        QSignalSpy looked(m_app->watchedFolder(), &WatchedFolder::looked);
        QVERIFY(looked.wait());
    }

    /// Without the bundled articles, which have other titles.
    QStringList titles() const
    {
        QStringList titles;
        for (const ArticleRow &row : OpenLibrary::answer(m_app->store().articles({}))) {
            if (row.title.endsWith(u"소식"_s)) {
                titles += row.title;
            }
        }
        titles.sort();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup()
    {
        m_app.reset();
    }

    void whatIsPutIntoItComesIntoTheLibrary()
    {
        watch();
        const QSignalSpy notices(m_app.get(), &AppContext::undoableNotice);
        put(u"하나.txt"_s, "첫 소식\n\n강변에 새 다리가 놓였다.");
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"첫 소식"_s}, 10000);
        put(u"깊이/둘.md"_s, "# 둘째 소식\n\n시장이 다시 열렸다.");
        QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"둘째 소식"_s, u"첫 소식"_s}), 10000);
        QTRY_COMPARE(notices.count(), 2);
        m_app->history()->undo();
        QTRY_COMPARE(titles(), QStringList{u"첫 소식"_s});
        QCOMPARE(m_app->importing()->phase(), Phase::Idle);
    }

    void whatCameMeanwhileComesAtTheNextStartAndOnlyOnce()
    {
        watch();
        m_app.reset();
        put(u"하나.txt"_s, "첫 소식\n\n강변에 새 다리가 놓였다.");
        start();
        QTRY_COMPARE(titles(), QStringList{u"첫 소식"_s});
        m_app->history()->undo();
        QTRY_COMPARE(titles(), QStringList());
        start();
        QCOMPARE(titles(), QStringList());
        // Changed, it is another one.
        put(u"하나.txt"_s, "첫 소식\n\n강변에 놓인 새 다리가 열렸다.", 30);
        QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"첫 소식"_s}, 10000);
    }

    void whatIsInItBeforeIsShownFirst()
    {
        put(u"하나.txt"_s, "첫 소식\n\n강변에 새 다리가 놓였다.");
        watch();
        QTRY_COMPARE(m_app->importing()->phase(), Phase::Staged);
        QCOMPARE(m_app->importing()->articles()->count(), 1);
        QCOMPARE(titles(), QStringList());
        m_app->importing()->discard();
        start();
        QCOMPARE(titles(), QStringList());
    }

    void whatNeedsTheReaderWaits()
    {
        watch();
        put(u"빈 글.txt"_s, "");
        QTRY_COMPARE_WITH_TIMEOUT(m_app->watchedFolder()->waitingCount(), 1, 10000);
        start(); // it still does
        QTRY_COMPARE(m_app->watchedFolder()->waitingCount(), 1);
        m_app->watchedFolder()->stageWaiting();
        QCOMPARE(m_app->watchedFolder()->waitingCount(), 0);
        QTRY_COMPARE(m_app->importing()->phase(), Phase::Staged);
        QCOMPARE(m_app->importing()->articles()->unreadableCount(), 1);
    }

    void aFileThatIsStillWrittenIsNotTaken()
    {
        watch();
        m_app.reset();
        put(u"하나.txt"_s, "첫 소식\n\n강변에", 0);
        put(u"둘.txt"_s, "둘째 소식\n\n시장이 다시 열렸다.");
        start();
        QTRY_COMPARE(titles(), QStringList{u"둘째 소식"_s});
        // It is looked at again when it has come to rest.
        QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"둘째 소식"_s, u"첫 소식"_s}), 10000);
    }

    void nothingComesFromAFolderThatIsNoLongerWatched()
    {
        watch();
        m_app->watchedFolder()->stop();
        QVERIFY(m_app->watchedFolder()->path().isEmpty());
        put(u"하나.txt"_s, "첫 소식\n\n강변에 새 다리가 놓였다.");
        start();
        QCOMPARE(m_app->settings()->watchedFolder(), QString());
        QCOMPARE(titles(), QStringList());
    }

    void aFolderThatIsGoneIsSaid()
    {
        watch();
        QVERIFY(!m_app->watchedFolder()->isMissing());
        m_folder.reset();
        QVERIFY(m_app->watchedFolder()->isMissing());
    }
};

QTEST_MAIN(WatchedFolderTest)
#include "watchedfoldertest.moc"
