// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "emphasis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

QString emphasised(QStringView text, const QList<Span> &spans)
{
    QString styled;
    qsizetype position = 0;
    for (const Span &span : spans) {
        const auto start = std::clamp<qsizetype>(span.start, position, text.size());
        const auto end = std::clamp<qsizetype>(span.end, start, text.size());
        styled += text.sliced(position, start - position).toString().toHtmlEscaped();
        styled += "<b>"_L1 + text.sliced(start, end - start).toString().toHtmlEscaped() + "</b>"_L1;
        position = end;
    }
    return styled + text.sliced(position).toString().toHtmlEscaped();
}

}
