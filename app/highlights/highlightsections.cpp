// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightsections.h"

#include "app/readabletime.h"
#include "highlightlabels.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr auto Uncertain = "?"_L1;
}

QString sectionOf(const Highlight &highlight, HighlightFilter::Order order)
{
    if (isUncertain(highlight)) {
        return Uncertain;
    }
    switch (order) {
    case HighlightFilter::Order::Place:
        return highlight.article;
    case HighlightFilter::Order::Newest:
        return QDateTime::fromMSecsSinceEpoch(highlight.created).date().toString(u"yyyy-MM"_s);
    case HighlightFilter::Order::Color:
        return highlightColorName(highlight.color);
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString titleOfSection(const QString &section, HighlightFilter::Order order, const LibraryNames &names)
{
    if (section == Uncertain) {
        return QCoreApplication::translate("HighlightSections", "Please Check");
    }
    switch (order) {
    case HighlightFilter::Order::Place:
        return names.articles.value(section);
    case HighlightFilter::Order::Newest:
        return readableDate(section);
    case HighlightFilter::Order::Color:
        return colorLabel(highlightColorFromName(section).value_or(HighlightColor::Yellow));
    }
    Q_UNREACHABLE_RETURN(QString());
}

}
