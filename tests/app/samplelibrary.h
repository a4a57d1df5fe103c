// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "core/anchoring.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace Mitjul
{

/// The value of an answer of the store. The test goes on waiting as the program's event loop would.
template<typename T>
T answer(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] {
            return future.isFinished();
        })) {
        QTest::qFail("The store does not answer.", __FILE__, __LINE__);
        return T();
    }
    const Result<T> result = future.result();
    if (!result) {
        QTest::qFail(qUtf8Printable(result.error().sentence), __FILE__, __LINE__);
        return T();
    }
    return *result;
}

/// A library in a folder that goes away with the test, with the bundled articles and what the test marks in them.
class SampleLibrary
{
public:
    SampleLibrary() : m_app(m_folder.path())
    {
        m_app.open();
        const bool opened = QTest::qWaitFor([this] {
            return m_app.state() != AppContext::State::Opening;
        });
        if (!opened || m_app.state() == AppContext::State::Failed) {
            QTest::qFail(qUtf8Printable(m_app.failure()), __FILE__, __LINE__);
        }
    }

    AppContext &app()
    {
        return m_app;
    }
    Store &store()
    {
        return m_app.store();
    }
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }
    /// In the order of their titles.
    QList<Id> articles()
    {
        ArticleQuery byTitle;
        byTitle.order = ArticleQuery::Order::Title;
        QList<Id> ids;
        for (const ArticleRow &row : answer(store().articles(byTitle))) {
            ids.append(row.id);
        }
        return ids;
    }
    /// Marks the first characters of a paragraph; other says what else is to be set.
    Highlight mark(const Id &article, int paragraph, Highlight other = {})
    {
        const Article text = answer(store().article(article));
        other.article = article;
        other.anchor = anchorAt(text.paragraphs, {{paragraph, 0}, {paragraph, 6}});
        return answer(store().saveHighlight(other));
    }
    /// A mark whose words its article never had.
    Highlight markOrphan(const Id &article, const QString &quote)
    {
        Highlight orphan;
        orphan.article = article;
        orphan.anchor.quote = quote;
        orphan.anchor.state = AnchorState::Orphan;
        return answer(store().saveHighlight(orphan));
    }

private:
    QTemporaryDir m_folder;
    AppContext m_app;
};

}
