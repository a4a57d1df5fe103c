// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

namespace Mitjul
{

/// A summary as people write it: a sentence in each line, and at its end, in brackets, the paragraphs that it rests on,
/// counted from 1: "구글이 손을 뗐다. [2, 5]".
namespace SummaryText
{

QString korean(const QList<SummarySentence> &summary);
QString english(const QList<SummarySentence> &summary);

/// The sentences of both texts, the first with the first. Bullets and numbers before them are dropped. Where no line
/// names its paragraphs, the likeliest are found.
QList<SummarySentence> parse(const QString &korean, const QString &english, const QList<Paragraph> &paragraphs);

}

}
