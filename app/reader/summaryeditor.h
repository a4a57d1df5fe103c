// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "core/article.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Saves an article's summary in place of the one before, with Undo. What cannot be saved is left on the clipboard, and the
/// reader is told.
void replaceSummary(
    AppContext &app, const Id &article, const QList<SummarySentence> &before, const QList<SummarySentence> &after);

/// Lets a reader write the summary of an article of their own, in Korean and English.
class SummaryEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// A sentence in each line, with the paragraphs that it rests on in brackets; see SummaryText.
    Q_PROPERTY(QString korean READ korean NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString english READ english NOTIFY loadedChanged FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);
    bool isLoaded() const;
    QString korean() const;
    QString english() const;

    /// Saves the summary in place of the one there, with Undo; two empty texts remove it.
    Q_INVOKABLE void save(const QString &korean, const QString &english);

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void loadedChanged();

private:
    void load();

    QPointer<AppContext> m_app;
    Id m_id;
    Article m_article;
    bool m_loaded = false;
};

}
