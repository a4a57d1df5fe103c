// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "storeworker.h"

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

Id randomId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
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

Result<Done> Store::Worker::openNow()
{
    const Result<Done> opened = m_session->database.open(*m_folder);
    m_isOpen = opened.hasValue();
    if (m_isOpen) {
        m_wasLetGo = false;
        m_session->secondCopy.open(*m_session);
    }
    return opened;
}

void Store::Worker::close()
{
    if (m_isOpen) {
        m_session->secondCopy.close(*m_session);
    }
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
    // The store outlives this thread, and its signals belong to the thread it lives on.
    const auto emitSignals = [store = &m_store, changes]() {
        if (!changes.articles.isEmpty()) {
            Q_EMIT store->articlesChanged(changes.articles.values());
        }
        for (const Id &article : changes.highlights) {
            Q_EMIT store->highlightsChanged(article);
        }
        if (changes.entities) {
            Q_EMIT store->entitiesChanged();
        }
    };
    QMetaObject::invokeMethod(&m_store, emitSignals, Qt::QueuedConnection);
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
    if (!m_isOpen || !m_session->secondCopy.wantsRest()) {
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
    m_session.reset(new Session{{}, SecondCopy(m_folder->path()),
        m_options.now ? m_options.now : QDateTime::currentMSecsSinceEpoch,
        m_options.newId ? m_options.newId : randomId, {}});
    for (;;) {
        const std::optional<std::function<void()>> work = nextWork();
        if (!work) {
            m_session->secondCopy.rest(*m_session);
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
