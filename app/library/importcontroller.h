// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "core/article.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

namespace Mitjul
{

/// Brings the reader's own texts into the library: files, and what they copied.
class ImportController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// What could not be brought in, a sentence for each file; empty when all is well.
    Q_PROPERTY(QStringList failures READ failures NOTIFY failuresChanged FINAL)
    /// A copied text waiting to be saved: its first line and the rest.
    Q_PROPERTY(QString draftTitle READ draftTitle NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString draftText READ draftText NOTIFY draftChanged FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    bool isBusy() const;
    QStringList failures() const;
    QString draftTitle() const;
    QString draftText() const;

    /// Reads the files on another thread, then saves all readable ones at once.
    Q_INVOKABLE void importFiles(const QList<QUrl> &files);
    /// Imports copied files, or makes copied text the draft; the reader is told when the clipboard has neither.
    Q_INVOKABLE void paste();
    /// Makes a dropped text the draft.
    Q_INVOKABLE void draft(const QString &text);
    Q_INVOKABLE void saveDraft(const QString &title, const QString &text);
    Q_INVOKABLE void dismissFailures();

Q_SIGNALS:
    void appChanged();
    void busyChanged();
    void failuresChanged();
    void draftChanged();
    /// A draft waits for the reader to look at it.
    void draftReady();
    void imported(const QStringList &articles);

private:
    struct Reading {
        QList<Article> articles;
        QStringList failures;
    };
    static Reading read(const QList<QUrl> &files);
    void save(const Reading &reading);
    void finish(const Result<QList<Id>> &saved, const QString &title);
    void setBusy(bool busy);
    void setFailures(const QStringList &failures);

    QPointer<AppContext> m_app;
    bool m_busy = false;
    QStringList m_failures;
    QString m_draftTitle;
    QString m_draftText;
};

}
