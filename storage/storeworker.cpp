// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "storeworker.h"

#include <QDateTime>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
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
    return ask([this]() -> Result<Done> {
        if (m_isOpen) {
            return Done{};
        }
        const Result<Done> opened = m_session->database.open(*m_folder);
        m_isOpen = opened.hasValue();
        return opened;
    });
}

Error Store::Worker::notOpenError()
{
    return {Error::Kind::Failed, Store::tr("The library is not open."), u"called before open() has succeeded"_s};
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

std::function<void()> Store::Worker::nextWork()
{
    std::unique_lock lock(m_mutex);
    m_woken.wait(lock, [this]() {
        return !m_queue.empty();
    });
    std::function<void()> work = std::move(m_queue.front());
    m_queue.pop_front();
    return work;
}

// The connection belongs to the thread that makes it, so it is made and closed in here.
void Store::Worker::run()
{
    m_folder = std::make_unique<LibraryFolder>(m_options.folder);
    m_session = std::make_unique<Session>();
    m_session->now = m_options.now ? m_options.now : QDateTime::currentMSecsSinceEpoch;
    m_session->newId = m_options.newId ? m_options.newId : randomId;
    while (const std::function<void()> work = nextWork()) {
        work();
    }
    m_session.reset();
    m_folder.reset();
}

}
