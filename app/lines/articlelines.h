// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "pagelinemodel.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// The lines of the page that one of the reader's own articles came from: what is read, and what was hidden. Each can be
/// shown or hidden, with Undo; the same line of the same outlet is then shown or hidden the next time too.
class ArticleLines : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    Q_PROPERTY(int hiddenCount READ hiddenCount NOTIFY linesChanged FINAL)
    Q_PROPERTY(Mitjul::PageLineModel *lines READ lines CONSTANT FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);
    int hiddenCount() const;
    PageLineModel *lines();

    /// Makes a hidden line part of the article again; an index among the hidden lines.
    Q_INVOKABLE void restore(int hidden);
    /// Hides a paragraph.
    Q_INVOKABLE void hide(int paragraph);

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void linesChanged();

private:
    void load();
    void save(const Article &changed, const QString &line, bool hide);

    QPointer<AppContext> m_app;
    Id m_id;
    Article m_article;
    PageLineModel m_lines;
};

}
