// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexeddocument.h"
#include "indexfile.h"
#include "indexthread.h"

#include <functional>
#include <memory>
#include <optional>

namespace Mitjul
{

class Database;

/// Keeps the search index up with the library: reads what has changed on the store's thread, a little at a time, and
/// hands it to the index's own thread. Every change is noted in the library by the transaction that makes it, so that
/// whatever was not taken in, after a crash too, is taken in later; see the table search_change.
///
/// An index that is missing, or belongs to another history of the library, is built anew from all articles.
class IndexFeed
{
public:
    struct Surroundings {
        QString folder; ///< of the library; the index lies in it
        /// Does some work on the store's thread, after all that was asked for before.
        std::function<void(std::function<void()>)> later;
        /// How many articles of how many an index that is being built has; done = total when it is finished.
        std::function<void(int done, int total)> progressed;
    };

    /// For an open library. Everything here belongs to the store's thread.
    IndexFeed(Database &library, Surroundings surroundings);
    ~IndexFeed();
    Q_DISABLE_COPY_MOVE(IndexFeed)

    /// To be called after a commit; costs next to nothing.
    void noteChange();
    /// Forgets the index and builds it anew.
    void rebuild();
    /// Stops or goes on taking in; while it is stopped, a search looks through what is missing itself.
    void setPaused(bool paused);

    /// Whether the file holds what it says of this library, so that it can be searched.
    bool isUsable() const;
    QString file() const;
    /// Whether nothing is left to take in.
    bool isUpToDate();

private:
    struct Batch {
        QList<IndexedDocument> documents;
        IndexState after;
        int articles = 0; ///< how many more the index then has, while it is being built
        bool isLast = false; ///< nothing is known to come after it
    };

    void start();
    void begin(const std::optional<IndexState> &found);
    void build();
    void feed();
    std::optional<Batch> nextBatch();
    void addChanges(Batch &batch);
    void addArticles(Batch &batch);
    void send(Batch batch);
    void noteTaken(bool isWritten, int articles);
    bool isOfThisLibrary(const IndexState &state);
    void dropOldChanges(qint64 before);

    Database &m_library;
    const Surroundings m_surroundings;
    IndexState m_sent; ///< what the thread has got, or will have got
    bool m_isUsable = false;
    bool m_isPaused = false;
    bool m_isWaiting = true; ///< for the thread to open the file
    bool m_hasUnwritten = false;
    int m_batchesUnderWay = 0;
    int m_articlesDone = 0;
    int m_articlesInAll = 0;
    std::shared_ptr<int> m_lifetime = std::make_shared<int>(); ///< late answers find it gone
    std::unique_ptr<IndexThread> m_thread;
};

}
