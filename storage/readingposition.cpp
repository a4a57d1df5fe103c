// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingposition.h"

#include "core/anchoring.h"
#include "core/reanchoring/reanchoring.h"
#include "session.h"
#include "statement.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::ReadingPositions
{

namespace
{
TextPosition foundAgain(TextPosition position, const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    if (after.isEmpty()) {
        return {};
    }
    if (position.paragraph < before.size()) {
        const int length = int(before.at(position.paragraph).text.size());
        const Anchor rest = anchorAt(before, {position, {position.paragraph, length}});
        const Anchor found = Reanchoring(before, after).anchorAgain(rest);
        if (!rest.quote.isEmpty() && found.state != AnchorState::Orphan) {
            return found.range.start;
        }
    }
    const int paragraph = std::min(position.paragraph, int(after.size()) - 1);
    return {paragraph, std::min(position.offset, int(after.at(paragraph).text.size()))};
}
}

void save(Session &session, const Id &article, const ReadingPosition &position)
{
    Statement update(session.database,
        u"UPDATE article SET reading_paragraph = ?, reading_offset = ?, "
        "progress = max(progress, ?), opened = ? WHERE id = ?"_s);
    const double progress = std::clamp(position.progress, 0.0, 1.0);
    if (update.run(position.position.paragraph, position.position.offset, progress, session.now(), article)
        && update.changedRows() == 0) {
        session.database.fail(
            {Error::Kind::NotFound, Store::tr("This article is no longer in the library."), u"article "_s + article});
    }
    session.changes.articles.insert(article);
}

void carryOver(Database &database, const Id &article, const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    Statement stored(database, u"SELECT reading_paragraph, reading_offset FROM article WHERE id = ?"_s);
    if (!stored.run(article) || !stored.next()) {
        return;
    }
    const TextPosition position{int(stored.integer(0)), int(stored.integer(1))};
    const TextPosition found = position == TextPosition{} ? position : foundAgain(position, before, after);
    Statement(database, u"UPDATE article SET reading_paragraph = ?, reading_offset = ? WHERE id = ?"_s)
        .run(found.paragraph, found.offset, article);
}

}
