// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "previewlines.h"

#include "core/hiddenlines.h"
#include "exchange/cleaning/hiddenreasons.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QString reasonText(const QString &reason)
{
    const QHash<QString, QString> texts{
        {hiddenReasonName(HiddenReason::Interface), PreviewLines::tr("Button or menu")},
        {hiddenReasonName(HiddenReason::Date), PreviewLines::tr("Date")},
        {hiddenReasonName(HiddenReason::Byline), PreviewLines::tr("Author")},
        {hiddenReasonName(HiddenReason::Publisher), PreviewLines::tr("Publisher")},
        {hiddenReasonName(HiddenReason::Copyright), PreviewLines::tr("Copyright")},
        {hiddenReasonName(HiddenReason::Address), PreviewLines::tr("Address")},
        {hiddenReasonName(HiddenReason::Related), PreviewLines::tr("Other articles")},
        {hiddenReasonName(HiddenReason::Comments), PreviewLines::tr("Comments")},
        {hiddenReasonName(HiddenReason::Promotion), PreviewLines::tr("Promotion")},
        {hiddenReasonName(HiddenReason::Tags), PreviewLines::tr("Tags")},
        {hiddenReasonName(HiddenReason::EndMark), PreviewLines::tr("End mark")},
        {hiddenReasonName(HiddenReason::Repeated), PreviewLines::tr("Repeated")},
        {hiddenReasonName(HiddenReason::Outside), PreviewLines::tr("Beside the article")},
        {readerHidReason, PreviewLines::tr("Hidden by you")},
    };
    return texts.value(reason, PreviewLines::tr("Beside the article"));
}
}

int PreviewLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PreviewLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line line = m_lines.at(index.row());
    const ParagraphRole kind = line.isHidden ? ParagraphRole::Body : m_article.paragraphs.at(line.index).role;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return textOf(m_article, line);
    case HiddenRole:
        return line.isHidden;
    case ReasonRole:
        return line.isHidden ? reasonText(m_article.hidden.at(line.index).reason) : QString();
    case HeadingRole:
        return kind == ParagraphRole::Heading;
    case AsideRole:
        return kind == ParagraphRole::Deck || kind == ParagraphRole::Caption || kind == ParagraphRole::Quote;
    case IndexRole:
        return line.index;
    }
    return {};
}

QHash<int, QByteArray> PreviewLines::roleNames() const
{
    return {{TextRole, "text"}, {HiddenRole, "hidden"}, {ReasonRole, "reason"}, {HeadingRole, "heading"},
        {AsideRole, "aside"}, {IndexRole, "place"}};
}

void PreviewLines::show(const Article &article)
{
    QList<Line> lines;
    lines.reserve(article.paragraphs.size() + article.hidden.size());
    int hidden = 0;
    const auto count = int(article.paragraphs.size());
    for (int paragraph = 0; paragraph <= count; ++paragraph) {
        while (
            hidden < article.hidden.size() && (article.hidden.at(hidden).before <= paragraph || paragraph == count)) {
            lines.append({true, hidden++});
        }
        if (paragraph < count) {
            lines.append({false, paragraph});
        }
    }
    // The same page with a line shown or hidden: views keep their place.
    const bool isSamePage =
        lines.size() == m_lines.size() && std::ranges::equal(lines, m_lines, [this, &article](Line one, Line other) {
            return textOf(article, one) == textOf(m_article, other);
        });
    if (isSamePage) {
        m_article = article;
        m_lines = lines;
        if (!lines.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    } else {
        beginResetModel();
        m_article = article;
        m_lines = lines;
        endResetModel();
    }
}

const QString &PreviewLines::textOf(const Article &article, Line line)
{
    return line.isHidden ? article.hidden.at(line.index).text : article.paragraphs.at(line.index).text;
}

}
