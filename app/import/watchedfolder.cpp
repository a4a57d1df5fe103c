// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "watchedfolder.h"

#include "app/appcontext.h"
#include "importundo.h"
#include "storage/store.h"

#include <KDirWatch>

#include <QFileInfo>
#include <QHash>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Several files seldom come at once, and none is whole when it appears.
constexpr std::chrono::seconds patience{2};

bool needsReader(const StagedArticle &staged)
{
    return staged.state == StagedArticle::State::Undecided || staged.state == StagedArticle::State::Unreadable;
}

QList<ImportInput> inputsOf(const QList<SeenFile> &files)
{
    QList<ImportInput> inputs;
    for (const SeenFile &file : files) {
        inputs += {file.path, {}};
    }
    return inputs;
}
}

WatchedFolder::WatchedFolder(AppContext &app) : m_app(app), m_tasks(app.store())
{
    m_later.setSingleShot(true);
    m_later.setInterval(patience);
    connect(&m_later, &QTimer::timeout, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder() = default;

QString WatchedFolder::path() const
{
    return m_app.settings()->watchedFolder();
}

bool WatchedFolder::isMissing() const
{
    return !path().isEmpty() && !QFileInfo(path()).isReadable();
}

int WatchedFolder::waitingCount() const
{
    return int(m_waiting.size());
}

void WatchedFolder::start()
{
    observe();
    look();
}

void WatchedFolder::watch(const QUrl &folder)
{
    m_app.settings()->setWatchedFolder(QFileInfo(folder.toLocalFile()).absoluteFilePath());
    m_waiting.clear();
    observe();
    Q_EMIT pathChanged();
    m_app.store().forgetSeenFiles();
    m_tasks.findArrivals(path(), {}).then(this, [this](const Arrivals &arrivals) {
        stage(arrivals.files);
        if (arrivals.hasUnfinished) {
            m_later.start();
        }
    });
}

void WatchedFolder::stop()
{
    m_app.settings()->setWatchedFolder({});
    m_waiting.clear();
    m_later.stop();
    observe();
    Q_EMIT pathChanged();
    Q_EMIT looked();
}

void WatchedFolder::stageWaiting()
{
    stage(m_waiting);
}

// The session says so when it is busy; then they are no less new than before.
void WatchedFolder::stage(const QList<SeenFile> &files)
{
    QList<QUrl> urls;
    for (const SeenFile &file : files) {
        urls += QUrl::fromLocalFile(file.path);
    }
    if (!m_app.importing()->isBusy()) {
        m_app.store().saveSeenFiles(files);
        m_waiting.clear();
    }
    if (!urls.isEmpty()) {
        m_app.importing()->addFiles(urls);
    }
    Q_EMIT looked();
}

void WatchedFolder::observe()
{
    m_watch.reset();
    if (path().isEmpty()) {
        return;
    }
    m_watch = std::make_unique<KDirWatch>();
    const auto lookLater = [this] {
        m_later.start();
    };
    connect(m_watch.get(), &KDirWatch::dirty, this, lookLater);
    connect(m_watch.get(), &KDirWatch::created, this, lookLater);
    m_watch->addDir(path(), KDirWatch::WatchSubDirs);
}

void WatchedFolder::look()
{
    if (path().isEmpty() || m_isLooking) {
        m_lookAgain = m_isLooking;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    m_app.store().seenFiles().then(this, [this](const Result<QList<SeenFile>> &seen) {
        if (!seen) {
            endLook();
            return;
        }
        m_tasks.findArrivals(path(), *seen + m_waiting).then(this, [this](const Arrivals &arrivals) {
            read(arrivals);
        });
    });
}

void WatchedFolder::read(const Arrivals &arrivals)
{
    m_lookAgain = m_lookAgain || arrivals.hasUnfinished;
    if (arrivals.files.isEmpty()) {
        endLook();
        return;
    }
    m_tasks.read(inputsOf(arrivals.files), 0, 0).then(this, [this, arrivals](QFuture<StagedArticle> staged) {
        save(arrivals.files, staged.results());
    });
}

void WatchedFolder::save(const QList<SeenFile> &files, const QList<StagedArticle> &staged)
{
    QList<StagedArticle> chosen;
    for (const StagedArticle &article : staged) {
        if (article.chosen) {
            chosen += article;
        } else if (needsReader(article) && !m_waiting.contains(files.at(article.input))) {
            m_waiting += files.at(article.input);
        }
    }
    m_tasks.save(chosen, inputsOf(files), {}).then(this, [this, files, chosen](QFuture<ImportTasks::Saved> saved) {
        take(files, chosen, saved.results());
    });
}

void WatchedFolder::take(
    const QList<SeenFile> &files, const QList<StagedArticle> &staged, const QList<ImportTasks::Saved> &saved)
{
    QHash<int, StagedArticle> byNumber;
    for (const StagedArticle &article : staged) {
        byNumber.insert(article.number, article);
    }
    ImportReport report;
    QList<SeenFile> seen = files;
    for (const ImportTasks::Saved &outcome : saved) {
        const StagedArticle article = byNumber.value(outcome.number);
        report.add(outcome, article.title);
        if (outcome.outcome == ImportTasks::Saved::Outcome::Failed) {
            seen.removeOne(files.at(article.input)); // the next look tries again
        }
    }
    seen.removeIf([this](const SeenFile &file) {
        return m_waiting.contains(file);
    });
    m_app.store().saveSeenFiles(seen);
    tell(report);
    endLook();
}

void WatchedFolder::tell(const ImportReport &report)
{
    const QString sentence = tr("From the watched folder: %1").arg(report.summary());
    if (offerImportUndo(m_app, report)) {
        Q_EMIT m_app.undoableNotice(sentence);
    } else if (!report.failures.isEmpty()) {
        Q_EMIT m_app.notice(sentence);
    }
    if (m_waiting.size() > m_told) {
        Q_EMIT m_app.notice(
            tr("%n files of the watched folder need you. They wait in the settings.", nullptr, waitingCount()));
    }
    m_told = m_waiting.size();
}

void WatchedFolder::endLook()
{
    m_isLooking = false;
    if (m_lookAgain) {
        m_later.start();
    }
    Q_EMIT looked();
}

}
