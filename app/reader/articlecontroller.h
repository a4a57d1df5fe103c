// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "articleentitymodel.h"
#include "articlehighlightmodel.h"
#include "readingdocument.h"
#include "readingplace.h"
#include "readingtypes.h"
#include "storage/views.h"
#include "summarymodel.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// One open article: its text, what belongs to it, marking in it, and where the reader stopped.
class ArticleController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why the article cannot be shown, for the reader; empty when it can.
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY loadedChanged FINAL)
    /// Whether marks can be made now.
    Q_PROPERTY(bool canMark READ isLoaded NOTIFY loadedChanged FINAL)
    /// Where the reader stopped.
    Q_PROPERTY(Mitjul::TextPosition start READ start NOTIFY loadedChanged FINAL)
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document CONSTANT FINAL)
    Q_PROPERTY(Mitjul::SummaryModel *summary READ summary CONSTANT FINAL)
    Q_PROPERTY(Mitjul::ArticleHighlightModel *highlights READ highlights CONSTANT FINAL)
    Q_PROPERTY(Mitjul::ArticleEntityModel *entities READ entities CONSTANT FINAL)

public:
    explicit ArticleController(QObject *parent = nullptr);
    ~ArticleController() override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);

    bool isLoaded() const;
    QString failure() const;
    QString title() const;
    TextPosition start() const;
    ReadingDocument *document();
    SummaryModel *summary();
    ArticleHighlightModel *highlights();
    ArticleEntityModel *entities();

    /// Highlights a range ("yellow", "underline"). It is on screen at once; marked() follows when it is saved, and when
    /// that fails it is taken back and the reader is told.
    Q_INVOKABLE void mark(const Mitjul::TextRange &range, const QString &color, const QString &style);
    /// Gives a highlight another extent; all else about it stays. On screen at once, with Undo.
    Q_INVOKABLE void resize(const QString &highlight, const Mitjul::TextRange &range);
    /// The highlights that resizeBy() would change: those that share a character with a selection.
    Q_INVOKABLE QStringList resizable(const Mitjul::TextRange &selection) const;
    /// Shrinks a highlight to a selection inside of it, extends it by one across its edge.
    Q_INVOKABLE void resizeBy(const QString &highlight, const Mitjul::TextRange &selection);
    /// The word in a range does not mean that entity, wherever it stands in this article. With Undo.
    Q_INVOKABLE void refuseMention(const QString &entity, const Mitjul::TextRange &range);
    /// The range's text with its source beneath, for the clipboard.
    Q_INVOKABLE QString citation(const Mitjul::TextRange &range) const;
    Q_INVOKABLE void copy(const QString &text) const;
    /// Notes where the reader is (the topmost line) and how far along, 0…1. Saved soon, and at the latest on leaving.
    Q_INVOKABLE void setPlace(const Mitjul::TextPosition &position, double progress);

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void loadedChanged();
    void failureChanged();
    /// The text is in the document, for the first time or anew after a change: show the place where the reader was.
    void opened();
    /// A highlight made by mark() has been saved.
    void marked(const QString &highlight);

private:
    void load();
    void open();
    void loadArticle();
    void loadHighlights();
    void loadEntities();
    void show(const Article &article);
    void showHighlights();
    void finishMark(const Id &pending, const Result<Highlight> &saved);
    void fail(const Error &error);

    QPointer<AppContext> m_app;
    Id m_id;
    bool m_loaded = false;
    QString m_failure;
    Article m_article;
    QList<Highlight> m_saved; ///< as the store has them
    QList<Highlight> m_pending; ///< on screen, on their way into the store; with ids of our own
    int m_pendingCount = 0;
    ReadingPlace m_place;
    ReadingDocument m_document;
    SummaryModel m_summary;
    ArticleHighlightModel m_highlights;
    ArticleEntityModel m_entities;
};

}
