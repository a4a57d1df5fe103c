// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace Mitjul
{

/// The sentences of the bundled articles' paragraphs, in their order.
Result<QStringList> bundledSentences();

enum class Shape {
    Paragraphs, ///< three to six sentences each, parted by blank lines
    SingleLine,
    Words, ///< each a paragraph of its own
};

/// A text in UTF-8 of at least this many bytes, drawn from sentences; the same with every run.
QByteArray sampleText(const QStringList &sentences, qsizetype bytes, Shape shape);

}
