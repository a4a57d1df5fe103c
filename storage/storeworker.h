// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "backup/backupfolder.h"
#include "core/result.h"
#include "libraryfolder.h"
#include "marklog/markjournal.h"
#include "session.h"
#include "store.h"
#include "transaction.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

class QThread;

namespace Mitjul
{

/// The store's thread: does one piece of work after the other, in the order in which they were asked for.
/// A piece of work gets the Session and returns a value; the errors it latches in the database take the value's place.
class Store::Worker
{
public:
    Worker(Store &store, const Options &options);
    /// Finishes the queue first.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    QFuture<Result<Done>> open();
    QFuture<Result<Done>> restore(const QString &backup);
    QFuture<Result<HealthReport>> repair();

    template<typename Work>
    auto read(Work work)
    {
        return ask([this, work = std::move(work)]() {
            return answer(work);
        });
    }

    /// On the store's thread, also when the library is not open: the work gets its folder.
    template<typename Work>
    auto readFolder(Work work)
    {
        return ask([this, work = std::move(work)]() {
            return work(*m_folder);
        });
    }

    /// In one transaction, and announced after the commit.
    template<typename Work>
    auto write(Work work)
    {
        return write(std::move(work), [](Session &) {
            return false;
        });
    }

    /// The same, after a backup when the question is answered with yes; without the backup nothing is written.
    template<typename Work, typename Question>
    auto write(Work work, Question needsBackup)
    {
        return ask([this, work = std::move(work), needsBackup = std::move(needsBackup)]() {
            auto result = answer([this, &work, &needsBackup](Session &session) {
                if (needsBackup(session)) {
                    backUpNow(session, Backup::Reason::BeforeUpdate);
                }
                Transaction transaction(session.database);
                auto value = work(session);
                MarkJournal::record(session);
                m_hasCommitted = transaction.commit();
                return value;
            });
            announce(std::exchange(m_session->changes, {}), result.hasValue());
            return result;
        });
    }

private:
    template<typename Work>
    auto ask(Work work)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        enqueue([this, promise, work = std::move(work)]() {
            promise->addResult(work());
            promise->finish();
            followCommit();
        });
        return promise->future();
    }

    template<typename Work>
    auto answer(Work &&work) -> Result<std::invoke_result_t<Work, Session &>>
    {
        if (const Result<Done> ready = makeReady(); !ready) {
            return ready.error();
        }
        auto value = work(*m_session);
        if (std::optional<Error> error = m_session->database.takeError()) {
            letGoAfter(*error);
            return *error;
        }
        return value;
    }

    Result<Done> openNow();
    Result<Done> salvageNow();
    Result<HealthReport> repairNow();
    void startCompanions();
    Result<Done> restoreNow(const QString &backup);
    Result<Done> replaceWith(const QString &backup, bool wasSound);
    void close();
    /// Opens again what letGoAfter() has closed.
    Result<Done> makeReady();
    /// Closes a connection that can no longer be trusted, so that the next request opens and checks the library.
    void letGoAfter(const Error &error);
    void beginSearch();
    bool wantsRest() const;
    /// Uses a moment without other work.
    void rest();
    void announce(const Changes &changes, bool committed);
    /// What a commit leaves to do that nobody needs to wait for.
    void followCommit();
    void enqueue(std::function<void()> work);
    void run();
    /// Nothing when there is none, and the second copy of the marks wants a moment.
    std::optional<std::function<void()>> nextWork();

    Store &m_store;
    const Options m_options;

    // Used on the worker's thread only.
    std::unique_ptr<LibraryFolder> m_folder;
    std::unique_ptr<Session> m_session;
    bool m_isOpen = false;
    bool m_wasLetGo = false;
    QString m_replaced; ///< where the library lies that is to be put back before the next opening
    bool m_hasCommitted = false;

    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<std::function<void()>> m_queue; ///< an empty function ends the thread
    std::unique_ptr<QThread> m_thread;
};

}
