// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// Whether a line is sentences rather than a headline or a label.
bool isProse(const QString &line);
/// Whether a line ends like a sentence: 다. ?” … and the like.
bool endsLikeSentence(const QString &line);
/// Whether a line ends in a full stop, a question or exclamation mark, or a quotation mark.
bool hasFullStop(const QString &line);
/// Whether a line is a whole sentence that tells something (…다.), rather than asking for it.
bool isStatement(const QString &line);
/// How many letters a line has, signs and digits not counted.
qsizetype lettersOf(QStringView line);

}
