// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"
#include "readingdocument.h"
#include "readingtypes.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Mitjul
{

class SearchableArticle;

/// Finds in the article that is read. Searches in a thread of its own: the first match is shown as soon as it is found,
/// all are counted a moment later, and another query drops the one before.
class ArticleFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    /// Whether someone is finding. Without, nothing is lit, and the folded text takes no memory.
    Q_PROPERTY(bool active READ isActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(QString query READ query NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY hitsChanged FINAL)
    /// The number of the current match, from 1; 0 for none, or not yet known.
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    /// "3 / 27", or that there is none.
    Q_PROPERTY(QString status READ status NOTIFY statusChanged FINAL)

public:
    explicit ArticleFinder(QObject *parent = nullptr);
    ~ArticleFinder() override;

    ReadingDocument *document() const;
    void setDocument(ReadingDocument *document);
    bool isActive() const;
    QString query() const;
    int count() const;
    int current() const;
    QString status() const;

    /// Begins finding: the first match is the next from here on.
    Q_INVOKABLE void start(const Mitjul::TextPosition &origin);
    Q_INVOKABLE void stop();
    /// isComposed: an input method has not finished the last letter.
    Q_INVOKABLE void find(const QString &query, bool isComposed);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

    /// The matches that share a character with range, in order.
    QList<TextRange> hitsIn(const TextRange &range) const;
    const QList<TextRange> &hits() const;
    /// Empty when there is none.
    TextRange currentHit() const;

Q_SIGNALS:
    void documentChanged();
    void activeChanged();
    void queryChanged();
    void hitsChanged();
    void currentChanged();
    void statusChanged();
    /// The reader wants to see this match.
    void shown(int paragraph, int offset);

private:
    void articleChanged();
    void search();
    void cancel();
    void setHits(const QList<TextRange> &hits, qsizetype current);
    void showFirst(const TextRange &hit);
    void finish(const QList<TextRange> &hits);
    void moveTo(qsizetype index);

    QPointer<ReadingDocument> m_document;
    bool m_isActive = false;
    QString m_query;
    bool m_isComposed = false;
    TextPosition m_origin;
    QList<TextRange> m_hits; ///< in order
    qsizetype m_current = -1;
    bool m_isSearching = false;
    std::shared_ptr<SearchableArticle> m_text; ///< used in m_thread alone
    std::shared_ptr<std::atomic<int>> m_newest; ///< number of the last search; older ones give up
    QThreadPool m_thread;
};

}
