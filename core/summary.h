// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

namespace Mitjul
{

/// One sentence of a bilingual summary, each language a true rendering of the other.
struct SummarySentence {
    QString ko;
    QString en;
    QList<int> paragraphs; ///< indexes into Article::paragraphs that the sentence rests on

    bool operator==(const SummarySentence &) const = default;
};

}
