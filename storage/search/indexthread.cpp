// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexthread.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mitjul
{

namespace
{
// From a change to its indexing: marks that are made one after the other are not held up by it. While much comes in, as
// long as the last of it took: the more is taken in at once, the less work it is.
constexpr std::chrono::nanoseconds shortestRest = 100ms;
constexpr std::chrono::nanoseconds longestRest = 2s;
// From the last job to the tidying: longer than an import takes from one article to the next.
constexpr auto quiet = 500ms;
}

IndexThread::IndexThread(const QString &file, std::function<void()> rested)
    : m_file(file), m_rested(std::move(rested)), m_thread(QThread::create([this]() {
        run();
    }))
{
    m_thread->setObjectName(u"search index"_s);
    m_thread->start(QThread::LowPriority);
}

IndexThread::~IndexThread()
{
    m_stopped = true;
    {
        const std::lock_guard lock(m_mutex);
    }
    m_woken.notify_one();
    m_thread->wait();
}

void IndexThread::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_woken.notify_one();
}

void IndexThread::wake()
{
    if (!m_hasChanges.exchange(true)) {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_woken.notify_one();
    }
}

// Empty when the thread is to end.
IndexThread::Job IndexThread::nextJob()
{
    std::unique_lock lock(m_mutex);
    const auto hasJob = [this]() {
        return m_stopped || !m_jobs.empty();
    };
    const auto hasWork = [&]() {
        return hasJob() || m_hasChanges;
    };
    while (!hasJob()) {
        if (!m_isTidy && !m_woken.wait_for(lock, quiet, hasWork)) {
            m_isTidy = true;
            return &IndexWriter::tidy;
        }
        m_woken.wait(lock, hasWork);
        if (!hasJob() && !m_woken.wait_for(lock, std::clamp(m_worked, shortestRest, longestRest), hasJob)) {
            m_hasChanges = false;
            m_worked = {};
            lock.unlock();
            m_rested();
            lock.lock();
        }
    }
    if (m_stopped) {
        return {};
    }
    m_isTidy = false;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

// The connection belongs to the thread that makes it.
void IndexThread::run()
{
    IndexWriter writer(m_file, m_stopped);
    while (const Job job = nextJob()) {
        const auto begun = std::chrono::steady_clock::now();
        job(writer);
        m_worked += std::chrono::steady_clock::now() - begun;
    }
}

}
