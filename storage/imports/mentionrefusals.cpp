// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionrefusals.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::MentionRefusals
{

QList<MentionRefusal> ofArticle(Database &database, const Id &article)
{
    Statement rows(database, u"SELECT entity, text FROM mention_refusal WHERE article = ? ORDER BY text, entity"_s);
    rows.run(article);
    QList<MentionRefusal> refusals;
    while (rows.next()) {
        refusals.append({rows.text(0), rows.text(1)});
    }
    return refusals;
}

void save(Database &database, const Id &article, const MentionRefusal &refusal)
{
    Statement(database, u"INSERT OR IGNORE INTO mention_refusal (article, entity, text) VALUES (?, ?, ?)"_s)
        .run(article, refusal.entity, refusal.text);
}

}
