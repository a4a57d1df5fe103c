// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagelinemodel.h"

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
        {hiddenReasonName(HiddenReason::Interface), PageLineModel::tr("Button or menu")},
        {hiddenReasonName(HiddenReason::Date), PageLineModel::tr("Date")},
        {hiddenReasonName(HiddenReason::Byline), PageLineModel::tr("Author")},
        {hiddenReasonName(HiddenReason::Publisher), PageLineModel::tr("Publisher")},
        {hiddenReasonName(HiddenReason::Copyright), PageLineModel::tr("Copyright")},
        {hiddenReasonName(HiddenReason::Address), PageLineModel::tr("Address")},
        {hiddenReasonName(HiddenReason::Related), PageLineModel::tr("Other articles")},
        {hiddenReasonName(HiddenReason::Comments), PageLineModel::tr("Comments")},
        {hiddenReasonName(HiddenReason::Promotion), PageLineModel::tr("Promotion")},
        {hiddenReasonName(HiddenReason::Tags), PageLineModel::tr("Tags")},
        {hiddenReasonName(HiddenReason::EndMark), PageLineModel::tr("End mark")},
        {hiddenReasonName(HiddenReason::Repeated), PageLineModel::tr("Repeated")},
        {hiddenReasonName(HiddenReason::Outside), PageLineModel::tr("Beside the article")},
        {readerHidReason, PageLineModel::tr("Hidden by you")},
    };
    return texts.value(reason, PageLineModel::tr("Beside the article"));
}
}

int PageLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PageLineModel::data(const QModelIndex &index, int role) const
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

QHash<int, QByteArray> PageLineModel::roleNames() const
{
    return {{TextRole, "text"}, {HiddenRole, "hidden"}, {ReasonRole, "reason"}, {HeadingRole, "heading"},
        {AsideRole, "aside"}, {IndexRole, "place"}};
}

void PageLineModel::show(const Article &article)
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

const QString &PageLineModel::textOf(const Article &article, Line line)
{
    return line.isHidden ? article.hidden.at(line.index).text : article.paragraphs.at(line.index).text;
}

}
