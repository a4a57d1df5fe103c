// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "importreport.h"
#include "importtasks.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QUrl>

#include <memory>

class KDirWatch;

namespace Mitjul
{

class AppContext;

/// A folder whose articles come into the library by themselves, also those that came while Mitjul was not running. What
/// cannot be read, or not for certain, waits for the reader.
class WatchedFolder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    /// Absolute; empty when none is watched.
    Q_PROPERTY(QString path READ path NOTIFY pathChanged FINAL)
    /// It may lie on a disk that is not there now.
    Q_PROPERTY(bool missing READ isMissing NOTIFY looked FINAL)
    /// How many of its files need the reader.
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY looked FINAL)

public:
    explicit WatchedFolder(AppContext &app);
    ~WatchedFolder() override;

    QString path() const;
    bool isMissing() const;
    int waitingCount() const;

    /// Looks for what came since the last time, and watches from then on. The library is open.
    void start();
    /// Watches this folder and no other. What is in it now is staged, for the reader to choose from.
    Q_INVOKABLE void watch(const QUrl &folder);
    Q_INVOKABLE void stop();
    /// Stages the files that need the reader.
    Q_INVOKABLE void stageWaiting();

Q_SIGNALS:
    void pathChanged();
    /// A look at the folder has ended.
    void looked();

private:
    // A look goes from one of these to the next; the files are the inputs, in the same order.
    void look();
    void read(const Arrivals &arrivals);
    void save(const QList<SeenFile> &files, const QList<StagedArticle> &staged);
    void take(const QList<SeenFile> &files, const QList<StagedArticle> &staged, const QList<ImportTasks::Saved> &saved);
    void endLook();

    void observe();
    void stage(const QList<SeenFile> &files);
    void tell(const ImportReport &report);

    AppContext &m_app;
    std::unique_ptr<KDirWatch> m_watch;
    QTimer m_later;
    bool m_isLooking = false;
    bool m_lookAgain = false; ///< something changed meanwhile
    QList<SeenFile> m_waiting;
    qsizetype m_told = 0; ///< how many were waiting when the reader was told
    ImportTasks m_tasks; ///< last: it ends first
};

}
