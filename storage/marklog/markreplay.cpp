// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markreplay.h"

#include "markjournal.h"
#include "marklogreader.h"
#include "storage/articletable.h"
#include "storage/highlighttable.h"
#include "storage/session.h"
#include "storage/statement.h"
#include "storage/store.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

MarkReplay::MarkReplay(Session &session) : m_session(session)
{
}

int MarkReplay::bringBack(Session &session, const QString &log, qint64 after, qint64 last)
{
    Transaction transaction(session.database);
    MarkReplay replay(session);
    int changed = 0;
    MarkLogReader(log, after).forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
        mark ? replay.put(*mark) : HighlightTable::drop(session.database, id);
        ++changed;
    });
    MarkJournal::skipTo(session.database, last);
    return transaction.commit() ? changed : 0;
}

void MarkReplay::put(const StoredMark &mark)
{
    StoredMark fitting = mark;
    if (!hasArticle(mark.highlight.article)) {
        standInFor(mark.highlight.article, mark.articleTitle);
    }
    if (m_standIns.contains(mark.highlight.article)) {
        fitting.highlight.anchor.state = AnchorState::Orphan;
    }
    HighlightTable::put(m_session.database, fitting);
}

bool MarkReplay::hasArticle(const Id &id)
{
    Statement row(m_session.database, u"SELECT 1 FROM article_text WHERE article = ?"_s);
    return row.run(id) && row.next();
}

void MarkReplay::standInFor(const Id &id, const QString &title)
{
    Article article;
    article.id = id;
    article.title = title;
    article.paragraphs.append(
        {ParagraphRole::Body, Store::tr("The text of this article was lost. What you marked in it is kept.")});
    ArticleTable::save(m_session, article);
    m_standIns.insert(article.id);
}

}
