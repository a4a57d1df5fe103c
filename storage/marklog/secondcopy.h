// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "marklog.h"
#include "marklogrewriter.h"

#include <memory>

namespace Mitjul
{

struct Session;

/// The second copy of every mark: keeps the log in step with the library.
///
/// A change of a mark and its operation are committed together; the line is appended to the log, and flushed to the disk,
/// when the store has nothing else to do. What a kill or a power cut keeps from the log is still in the library's table
/// operation, and is appended at the next start.
class SecondCopy
{
public:
    explicit SecondCopy(const QString &folder);
    ~SecondCopy();
    Q_DISABLE_COPY_MOVE(SecondCopy)

    /// Compares the log with an open library: appends what is missing, begins to write it anew when it is not this
    /// library's, and brings back what the library lacks. Returns how many marks were brought back.
    int open(Session &session);
    /// Flushes, and lets go of the file.
    void close(Session &session);

    /// After every commit, when the answer was given. That its lines come later, when the store rests or many commits wait
    /// for them, costs nothing: the operations are in the library already.
    void noteCommit(Session &session);
    /// Appends what waits to be appended.
    void follow(Session &session);
    /// Whether rest() has something to do.
    bool wantsRest() const;
    /// Uses a moment without other work: flushes, or writes a page of the new log.
    void rest(Session &session);

    /// Writes the log anew from the library's marks, in pieces: rest() goes on with it.
    void writeAnew(Session &session);
    bool isBeingWritten() const;

    /// Up to which operation the log is on the disk for certain.
    qint64 flushedNumber() const;
    /// Up to which operation the library has none any more.
    qint64 prunedNumber() const;
    void notePruned(qint64 number);
    QString path() const;
    qint64 size() const; ///< bytes

private:
    bool appendWhatIsMissing(Session &session);
    bool appendWhatIsNew(Session &session);
    void continueWriting(Session &session);
    void setAside();
    bool isOutgrown(Session &session) const;
    void finishWriting(Session &session);

    MarkLog m_log;
    std::unique_ptr<MarkLogRewriter> m_rewriter;
    qint64 m_written = 0; ///< the last operation that was appended
    qint64 m_pruned = 0;
    int m_unfollowed = 0; ///< commits since the log was last appended to
    bool m_failed = false; ///< the disk does not take it; tried again with the next change
};

}
