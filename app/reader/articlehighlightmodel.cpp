// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlehighlightmodel.h"

#include "app/highlights/highlightfeed.h"

#include <algorithm>
#include <tuple>

namespace Mitjul
{

namespace
{
bool standsBefore(const Highlight &a, const Highlight &b)
{
    const auto key = [](const Highlight &highlight) {
        const TextRange &range = highlight.anchor.range;
        return std::tuple(!isUncertain(highlight), range.start, range.end, highlight.created, highlight.id);
    };
    return key(a) < key(b);
}
}

void ArticleHighlightModel::setHighlights(QList<Highlight> highlights)
{
    std::ranges::sort(highlights, standsBefore);
    const int oldCount = count();
    updateRows(highlights);
    if (count() != oldCount) {
        Q_EMIT countChanged();
    }
}

QString ArticleHighlightModel::keyOf(const Highlight &highlight) const
{
    return highlight.id;
}

int ArticleHighlightModel::count() const
{
    return rowCount();
}

QVariant ArticleHighlightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Highlight &highlight = rows().at(index.row());
    switch (role) {
    case HighlightRole:
        return highlight.id;
    case QuoteRole:
        return highlight.anchor.quote;
    case NoteRole:
        return highlight.note;
    case ColorRole:
        return highlightColorName(highlight.color);
    case StyleRole:
        return highlightStyleName(highlight.style);
    case TagsRole:
        return highlight.tags;
    case UncertainRole:
        return isUncertain(highlight);
    case LostRole:
        return highlight.anchor.state == AnchorState::Orphan;
    case ParagraphRole:
        return highlight.anchor.range.start.paragraph;
    case OffsetRole:
        return highlight.anchor.range.start.offset;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArticleHighlightModel::roleNames() const
{
    return {{HighlightRole, "highlight"}, {QuoteRole, "quote"}, {NoteRole, "note"}, {ColorRole, "color"},
        {StyleRole, "style"}, {TagsRole, "tags"}, {UncertainRole, "uncertain"}, {LostRole, "lost"},
        {ParagraphRole, "paragraph"}, {OffsetRole, "offset"}};
}

}
