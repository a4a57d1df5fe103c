// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/textrange.h"

#include <QList>

namespace Mitjul
{

/// Turns positions into what W3C formats count: Unicode code points from the start of Article::text().
class CodePointPositions
{
public:
    explicit CodePointPositions(const QList<Paragraph> &paragraphs);

    /// Of a position in one of the paragraphs.
    qsizetype of(TextPosition position) const;

private:
    QList<Paragraph> m_paragraphs;
    QList<qsizetype> m_starts; ///< of each paragraph
};

}
