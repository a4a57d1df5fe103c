// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "storeworker.h"

#include "announcements.h"
#include "backup/restore.h"
#include "health/healthrepair.h"
#include "replacement.h"
#include "salvage/salvage.h"
#include "sqlerrors.h"
#include "statement.h"

#include <QDateTime>
#include <QThread>
#include <QUuid>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// How long the queue has to be empty before the second copy of the marks gets a moment.
constexpr std::chrono::milliseconds patience{20};

// Random from its first letter on: a few letters are enough to name an article in a terminal.
Id randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// For when everything may be another than it was.
Changes everythingIn(Database &database)
{
    Changes changes;
    Statement articles(database, u"SELECT id FROM article"_s);
    articles.run();
    while (articles.next()) {
        changes.articles.insert(articles.text(0));
    }
    Statement marked(database, u"SELECT DISTINCT article FROM highlight"_s);
    marked.run();
    while (marked.next()) {
        changes.highlights.insert(marked.text(0));
    }
    changes.entities = true;
    return changes;
}
}

Store::Worker::Worker(Store &store, const Options &options)
    : m_store(store), m_options(options), m_thread(QThread::create([this]() {
        run();
    }))
{
    m_thread->setObjectName(u"library"_s);
    m_thread->start();
}

Store::Worker::~Worker()
{
    enqueue({});
    m_thread->wait();
}

QFuture<Result<Done>> Store::Worker::open()
{
    return ask([this]() {
        return m_isOpen ? Done{} : openNow();
    });
}

QFuture<Result<Done>> Store::Worker::restore(const QString &backup)
{
    return ask([this, backup]() {
        return restoreNow(backup);
    });
}

QFuture<Result<HealthReport>> Store::Worker::repair()
{
    return ask([this]() {
        return repairNow();
    });
}

Result<Done> Store::Worker::openNow()
{
    Database &database = m_session->database;
    if (!m_replaced.isEmpty() && !Replacement::putBack(*m_folder, m_replaced)) {
        return notPermittedError(m_folder->path(), u"the library cannot be put back"_s);
    }
    m_replaced.clear();
    Result<Done> opened = m_folder->hasLostItsDatabase() ? damagedError(m_folder->path(), u"there is no database"_s)
                                                         : database.open(*m_folder);
    if (!opened && opened.error().kind == Error::Kind::Damaged) {
        // The file of a program that is just writing it looks damaged too.
        if (database.isOpenElsewhere(*m_folder)) {
            opened = alreadyOpenError(m_folder->owner());
        } else if (m_folder->holdsOurLibrary()) {
            opened = salvageNow();
        }
    }
    m_isOpen = opened.hasValue();
    startCompanions();
    return opened;
}

void Store::Worker::startCompanions()
{
    if (m_isOpen) {
        m_wasLetGo = false;
        m_session->secondCopy.open(*m_session);
        beginSearch();
    }
}

void Store::Worker::beginSearch()
{
    const auto later = [this](std::function<void()> work) {
        enqueue(std::move(work));
    };
    const auto progressed = [store = &m_store](int done, int total) {
        const auto emitSignal = [store, done, total]() {
            Q_EMIT store->searchIndexProgressed(done, total);
        };
        QMetaObject::invokeMethod(store, emitSignal, Qt::QueuedConnection);
    };
    m_session->search = std::make_unique<LibrarySearch>(
        m_session->database, IndexFeed::Surroundings{m_folder->path(), later, progressed});
    const auto mentionsProgressed = [store = &m_store](int done, int total) {
        const auto emitSignal = [store, done, total]() {
            Q_EMIT store->mentionsProgressed(done, total);
        };
        QMetaObject::invokeMethod(store, emitSignal, Qt::QueuedConnection);
    };
    m_session->mentions = std::make_unique<MentionSearch>(m_session->database, mentionsProgressed);
}

bool Store::Worker::wantsRest() const
{
    return m_isOpen && (m_session->secondCopy.wantsRest() || m_session->mentions->wantsRest());
}

void Store::Worker::rest()
{
    if (m_session->secondCopy.wantsRest()) {
        m_session->secondCopy.rest(*m_session);
        letGoAfter({});
    } else {
        const bool isSaved = m_session->mentions->rest(*m_session);
        announce(std::exchange(m_session->changes, {}), isSaved);
        letGoAfter(m_session->database.takeError().value_or(Error()));
    }
}

Result<Done> Store::Worker::salvageNow()
{
    const Result<SalvageReport> report = salvage(*m_folder, m_session->now, m_session->newId);
    if (!report) {
        return report.error();
    }
    m_folder->markDamaged(false);
    const Result<Done> opened = m_session->database.open(*m_folder);
    if (opened) {
        const auto tell = [store = &m_store, report = *report]() {
            Q_EMIT store->salvaged(report);
        };
        QMetaObject::invokeMethod(&m_store, tell, Qt::QueuedConnection);
    }
    return opened;
}

// What the file itself lacks is not mended in place: the rows that can be read go into a new file.
Result<HealthReport> Store::Worker::repairNow()
{
    Result<HealthReport> report = answer(repairHealth);
    announce(std::exchange(m_session->changes, {}), report.hasValue());
    if (!report || !report->needsNewFile()) {
        return report;
    }
    const Changes before = everythingIn(m_session->database);
    close();
    const Result<Done> salvaged = salvageNow();
    m_isOpen = salvaged.hasValue();
    m_wasLetGo = !m_isOpen;
    startCompanions();
    if (!salvaged) {
        return salvaged.error();
    }
    announce(before, true);
    for (HealthFinding &finding : report->findings) {
        finding.repaired = finding.repaired || finding.needsNewFile();
    }
    // What was put together from several sources may have to find its places again.
    const Result<HealthReport> after = answer(repairHealth);
    announce(std::exchange(m_session->changes, {}), after.hasValue());
    for (const HealthFinding &finding : after ? after->findings : QList<HealthFinding>()) {
        if (!finding.repaired) {
            report->findings += finding;
        }
    }
    return report;
}

// The library must not be open in another program, which the lock tells only while it is open here.
Result<Done> Store::Worker::restoreNow(const QString &backup)
{
    const Result<Done> opened = m_isOpen ? Done{} : openNow();
    if (!opened && opened.error().kind == Error::Kind::AlreadyOpen) {
        return opened;
    }
    const Changes before = m_isOpen ? everythingIn(m_session->database) : Changes();
    close();
    const Result<Done> restored = replaceWith(backup, opened.hasValue());
    if (!restored) {
        const Result<Done> again = openNow();
        m_wasLetGo = opened && !again;
        return restored;
    }
    Changes changes = everythingIn(m_session->database);
    changes.articles |= before.articles;
    changes.highlights |= before.highlights;
    announce(changes, true);
    return restored;
}

// Opens it too: what cannot be opened now does not take the place of what could be.
Result<Done> Store::Worker::replaceWith(const QString &backup, bool wasSound)
{
    if (wasSound && m_folder->wasLeftOpen()) {
        return diskFullError(m_folder->path(), u"the write-ahead log cannot be written into the database"_s);
    }
    const Result<QString> old = Mitjul::restoreBackup(*m_folder, backup, m_session->now());
    if (!old) {
        return old.error();
    }
    const Result<Done> opened = openNow();
    if (!opened) {
        close();
        m_replaced = *old;
    }
    return opened;
}

void Store::Worker::close()
{
    if (m_isOpen) {
        m_session->secondCopy.close(*m_session);
    }
    m_session->search.reset();
    m_session->mentions.reset();
    m_session->database.close();
    m_isOpen = false;
}

Result<Done> Store::Worker::makeReady()
{
    if (m_isOpen) {
        return Done{};
    }
    if (m_wasLetGo) {
        return openNow();
    }
    return Error{Error::Kind::Failed, Store::tr("The library is not open."), u"called before open() has succeeded"_s};
}

void Store::Worker::letGoAfter(const Error &error)
{
    if (!m_session->database.isUnreliable()) {
        return;
    }
    if (error.kind == Error::Kind::Damaged) {
        m_folder->markDamaged(true);
    }
    close();
    m_wasLetGo = true;
}

void Store::Worker::announce(const Changes &changes, bool committed)
{
    if (!committed) {
        return;
    }
    if (m_session->search) {
        m_session->search->noteChange();
    }
    if (m_session->mentions && changes.names) {
        m_session->mentions->noteChange();
    }
    // The store outlives this thread, and its signals belong to the thread it lives on.
    const auto say = [store = &m_store, changes]() {
        store->m_announcements->add(changes);
    };
    QMetaObject::invokeMethod(&m_store, say, Qt::QueuedConnection);
}

void Store::Worker::followCommit()
{
    if (std::exchange(m_hasCommitted, false) && m_isOpen) {
        m_session->secondCopy.noteCommit(*m_session);
        letGoAfter({});
    }
}

void Store::Worker::enqueue(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_woken.notify_one();
}

std::optional<std::function<void()>> Store::Worker::nextWork()
{
    const auto hasWork = [this]() {
        return !m_queue.empty();
    };
    std::unique_lock lock(m_mutex);
    if (!wantsRest()) {
        m_woken.wait(lock, hasWork);
    } else if (!m_woken.wait_for(lock, patience, hasWork)) {
        return std::nullopt;
    }
    std::function<void()> work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

// The connection belongs to the thread that makes it, so it is made and closed in here.
void Store::Worker::run()
{
    m_folder = std::make_unique<LibraryFolder>(m_options.folder);
    m_session.reset(
        new Session{{}, SecondCopy(m_folder->path()), m_options.now ? m_options.now : QDateTime::currentMSecsSinceEpoch,
            m_options.newId ? m_options.newId : randomId, {}});
    for (;;) {
        const std::optional<std::function<void()>> work = nextWork();
        if (!work) {
            rest();
        } else if (*work) {
            (*work)();
        } else {
            break;
        }
    }
    close();
    m_session.reset();
    m_folder.reset();
}

}
