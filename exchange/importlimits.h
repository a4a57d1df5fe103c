// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QtTypes>

namespace Mitjul::ImportLimits
{

/// What is refused, with a sentence, because reading it could take a computer's memory or an evening. All of it is far
/// beyond what people write; each limit is the largest value that is still read.
inline constexpr qint64 fileBytes = 64 * 1024 * 1024;

/// Of a ZIP, an EPUB, an ODT: counted while it is inflated, whatever its headers say.
inline constexpr qint64 entryBytes = 32 * 1024 * 1024;
inline constexpr qint64 archiveBytes = 256 * 1024 * 1024;
inline constexpr int archiveEntries = 10'000;
/// Inflated to deflated size, of an entry above ratioFreeBytes.
inline constexpr int inflationRatio = 200;
inline constexpr qint64 ratioFreeBytes = 1024 * 1024;
/// An archive within an archive is read, one within that is not.
inline constexpr int archiveDepth = 2;

inline constexpr int xmlDepth = 256;
/// Elements nested deeper than this are read as if they were not nested.
inline constexpr int htmlDepth = 256;
/// Elements nested deeper than this are not even parsed.
inline constexpr int parsedDepth = 10'000;
inline constexpr int pdfPages = 5'000;
/// Articles of one file: entries of a feed, files of an archive.
inline constexpr int articlesOfFile = 10'000;
inline constexpr int paragraphsOfArticle = 200'000;

/// A first line longer than this, in UTF-16 units, is not a title but a paragraph.
inline constexpr int titleLength = 200;

}
