// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// Text as Markdown (CommonMark, GFM, Obsidian) that shows exactly the text: whatever would act is escaped, at the
/// places where it would act. Line feeds stay; leading spaces of lines are dropped, they would mean code.
QString markdownText(QStringView text);

/// markdownText() for the beginning of a paragraph that goes on on the same line.
QString markdownStart(QStringView text);

/// markdownText() within a paragraph that has begun: nothing acts as at a line's start.
QString markdownInline(QStringView text);

/// A JSON string, which YAML reads as a double-quoted scalar of the same text.
QString yamlString(QStringView text);

/// A tag as Obsidian takes it, without "#": no blanks or punctuation, not digits only. Empty when nothing is left.
QString obsidianTag(QStringView tag);

/// "[[name]]" without the characters that cannot stand in a note's name; empty when nothing is left.
QString obsidianLink(QStringView name);

}
