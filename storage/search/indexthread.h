// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexwriter.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace Mitjul
{

/// The thread that writes the index, so that nobody who saves or searches waits for it. Its jobs are done in their
/// order; between them, it says after a short rest that there may be new changes to take in, and tidies the index up
/// when nothing more comes.
class IndexThread
{
public:
    using Job = std::function<void(IndexWriter &)>;

    /// rested is called on the thread, some time after wake().
    IndexThread(const QString &file, std::function<void()> rested);
    /// Gives up what it is at; what was not written will be taken in again.
    ~IndexThread();
    Q_DISABLE_COPY_MOVE(IndexThread)

    void add(Job job);
    /// Costs next to nothing, whoever calls it and however often.
    void wake();

private:
    void run();
    Job nextJob();

    const QString m_file;
    const std::function<void()> m_rested;
    std::atomic_bool m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<Job> m_jobs;
    std::atomic_bool m_hasChanges = false;
    bool m_isTidy = true;
    std::chrono::nanoseconds m_worked{}; ///< since the last rest
    std::unique_ptr<QThread> m_thread;
};

}
