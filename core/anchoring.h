// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "highlight.h"

#include <QList>

namespace Mitjul
{

/// The anchor of a range in a text, both ends widened to grapheme boundaries. Ends outside the text are moved into it.
Anchor anchorAt(const QList<Paragraph> &paragraphs, TextRange range);

/// The text of a range, paragraphs joined by a line feed.
QString textOf(const QList<Paragraph> &paragraphs, TextRange range);

/// Every place where a quote stands word for word (paragraphs joined by a line feed), in order.
QList<TextRange> placesOf(const QString &quote, const QList<Paragraph> &paragraphs);

/// Finds one anchor again in a changed text of which the old version is not known; see Reanchoring.
Anchor anchorAgain(const Anchor &anchor, const QList<Paragraph> &paragraphs);

}
