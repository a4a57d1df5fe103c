// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/anchoring.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Mitjul
{

/// A library in a folder of its own, with a clock that ticks once per question and ids that count.
class TestLibrary
{
public:
    TestLibrary() : m_store(std::make_unique<Store>(options()))
    {
    }

    Store::Options options()
    {
        return {folder(),
            [this]() {
                return ++m_time;
            },
            [this]() {
                return QStringLiteral("id-%1").arg(++m_ids);
            }};
    }

    QString folder() const
    {
        return m_folder.filePath(QStringLiteral("library"));
    }

    Store *operator->()
    {
        return m_store.get();
    }
    Store &store()
    {
        return *m_store;
    }

    /// Opens, or closes and opens again.
    Result<Done> open()
    {
        close();
        m_store = std::make_unique<Store>(options());
        return m_store->open().result();
    }
    void close()
    {
        m_store.reset();
    }

    /// Until the search index holds all that was saved.
    void awaitIndex()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_store->searchIndexStatus().result().value().isUpToDate, 30'000);
    }

private:
    QTemporaryDir m_folder;
    qint64 m_time = 1000;
    int m_ids = 0;
    std::unique_ptr<Store> m_store;
};

inline Article articleWith(const Id &id, const QString &title, const QStringList &paragraphs)
{
    Article article;
    article.id = id;
    article.title = title;
    for (const QString &text : paragraphs) {
        article.paragraphs.append({ParagraphRole::Body, text});
    }
    article.contentHash = contentHashOf(article);
    return article;
}

inline Highlight markOf(const Article &article, const QString &quote)
{
    Highlight highlight;
    highlight.article = article.id;
    const QList<TextRange> places = placesOf(quote, article.paragraphs);
    highlight.anchor = anchorAt(article.paragraphs, places.value(0));
    return highlight;
}

/// The value, or a failed test that says why there is none.
template<typename T>
T valueOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result) {
        qCritical("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
        QTest::qFail("There is an error instead of a value", __FILE__, __LINE__);
        return T();
    }
    return *result;
}

template<typename T>
Error::Kind errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (result) {
        QTest::qFail("There is a value instead of an error", __FILE__, __LINE__);
    }
    return result.error().kind;
}

}
