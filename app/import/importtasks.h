// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "arrivals.h"
#include "stagedarticle.h"
#include "storage/imports/outletrule.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace Mitjul
{

class Store;

/// The long work of an import, on a thread of its own. The futures give results as they come, with progress values. It can
/// be cancelled at any moment: what was saved until then stays whole, and is among the results.
class ImportTasks
{
public:
    /// What became of one article that was to be saved.
    struct Saved {
        enum class Outcome { Imported, Updated, Same, Failed };

        int number = 0; ///< of the staged article
        Outcome outcome = Outcome::Imported;
        Id id;
        bool hasEarlier = false; ///< the text that it replaced is kept as the newest of the earlier versions
        QString problem; ///< of a failed one, a sentence for the reader
    };

    explicit ImportTasks(Store &store);
    /// Cancels what is under way, and waits for it.
    ~ImportTasks();
    Q_DISABLE_COPY_MOVE(ImportTasks)

    /// The files that paths name, all at once; see namedFiles(). No result when it was cancelled.
    QFuture<QStringList> find(const QStringList &paths);
    /// What has come into a folder; see arrivalsIn().
    QFuture<Arrivals> findArrivals(const QString &folder, const QList<SeenFile> &seen);
    /// Reads the inputs one after the other. Numbers count on from firstNumber.
    QFuture<StagedArticle> read(const QList<ImportInput> &inputs, int firstInput, int firstNumber);
    /// Saves the articles with what they were made from, in their order, each as a whole or not at all. First the rules
    /// that the reader made, by showing and hiding lines.
    QFuture<Saved> save(
        const QList<StagedArticle> &articles, const QList<ImportInput> &inputs, const QList<OutletRule> &rules);
    /// Ends them after the articles at hand.
    void cancel();

private:
    std::atomic_bool m_cancelled = false;
    Store &m_store;
    QThreadPool m_thread; ///< one, so that nothing is read twice
};

}
