// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

#include <QList>
#include <QString>

namespace Mitjul
{

/// The paragraphs that a sentence of a summary most likely rests on, in reading order: those that have the largest part
/// of its letter pairs. None when no paragraph has a fifth of them, as when the sentence is in another language.
QList<int> restingParagraphs(const QString &sentence, const QList<Paragraph> &paragraphs);

}
