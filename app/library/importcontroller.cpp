// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importcontroller.h"

#include "exchange/textimporter.h"
#include "storage/store.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
Result<Article> articleFromFile(const QUrl &url)
{
    const QFileInfo info(url.toLocalFile());
    if (!url.isLocalFile() || !info.exists()) {
        return Error{Error::Kind::NotFound, ImportController::tr("There is no such file on this computer."), {}};
    }
    // Before reading: a device never ends, and too large a file would fill the memory first.
    if (!info.isFile() || info.size() > MaximalTextBytes) {
        return Error{Error::Kind::Invalid, ImportController::tr("Only text files of up to 64 MB can be imported."), {}};
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::NotPermitted, ImportController::tr("It cannot be read. Check its permissions."),
            file.errorString()};
    }
    return articleFromText(file.readAll());
}

void trashAll(AppContext &app, const QList<Id> &articles)
{
    for (const Id &article : articles) {
        app.store().trashArticle(article);
    }
}

void restoreAll(AppContext &app, const QList<Id> &articles)
{
    for (const Id &article : articles) {
        app.store().restoreArticle(article);
    }
}
}

AppContext *ImportController::app() const
{
    return m_app;
}

void ImportController::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

bool ImportController::isBusy() const
{
    return m_busy;
}

QStringList ImportController::failures() const
{
    return m_failures;
}

QString ImportController::draftTitle() const
{
    return m_draftTitle;
}

QString ImportController::draftText() const
{
    return m_draftText;
}

void ImportController::importFiles(const QList<QUrl> &files)
{
    if (m_busy || files.isEmpty()) {
        return;
    }
    setBusy(true);
    setFailures({});
    QPromise<Reading> promise;
    promise.future().then(this, [this](const Reading &reading) {
        save(reading);
    });
    QThreadPool::globalInstance()->start([promise = std::move(promise), files]() mutable {
        promise.start();
        promise.addResult(read(files));
        promise.finish();
    });
}

void ImportController::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasUrls() && copied->urls().constFirst().isLocalFile()) {
        importFiles(copied->urls());
    } else if (copied && !copied->text().trimmed().isEmpty()) {
        draft(copied->text());
    } else {
        Q_EMIT m_app->notice(tr("There is no text to paste. Copy the article first, then paste it here."));
    }
}

void ImportController::draft(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_draftTitle = trimmed.section(u'\n', 0, 0).trimmed();
    m_draftText = trimmed.section(u'\n', 1).trimmed();
    Q_EMIT draftChanged();
    Q_EMIT draftReady();
}

void ImportController::saveDraft(const QString &title, const QString &text)
{
    const Result<Article> article = articleFromText(QString(title.simplified() + "\n\n"_L1 + text).toUtf8());
    if (!article) {
        setFailures({article.error().sentence});
        return;
    }
    setBusy(true);
    save({{*article}, {}});
}

void ImportController::dismissFailures()
{
    setFailures({});
}

ImportController::Reading ImportController::read(const QList<QUrl> &files)
{
    Reading reading;
    for (const QUrl &url : files) {
        const Result<Article> article = articleFromFile(url);
        if (article) {
            reading.articles.append(*article);
        } else {
            //: %1: a file's name, %2: a sentence that says why
            reading.failures.append(tr("%1 was not imported: %2").arg(url.fileName(), article.error().sentence));
        }
    }
    return reading;
}

void ImportController::save(const Reading &reading)
{
    setFailures(reading.failures);
    if (reading.articles.isEmpty()) {
        setBusy(false);
        return;
    }
    const QString title = reading.articles.first().title;
    m_app->store().saveArticles(reading.articles).then(this, [this, title](const Result<QList<Id>> &saved) {
        finish(saved, title);
    });
}

void ImportController::finish(const Result<QList<Id>> &saved, const QString &title)
{
    setBusy(false);
    if (!saved) {
        setFailures(m_failures + QStringList{saved.error().sentence});
        return;
    }
    m_app->history()->push(
        tr("Import"),
        [app = m_app, ids = *saved] {
            trashAll(*app, ids);
        },
        [app = m_app, ids = *saved] {
            restoreAll(*app, ids);
        });
    const int count = int(saved->size());
    Q_EMIT m_app->undoableNotice(
        count == 1 ? tr("“%1” is in the library.").arg(title) : tr("%n articles are in the library.", nullptr, count));
    Q_EMIT imported(*saved);
}

void ImportController::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

void ImportController::setFailures(const QStringList &failures)
{
    if (failures != m_failures) {
        m_failures = failures;
        Q_EMIT failuresChanged();
    }
}

}
