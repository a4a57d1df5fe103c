// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QImage>
#include <QSize>

namespace Mitjul
{

class ArticleFinder;
class MapScale;
class ReadingDocument;
class ReadingPalette;

/// What a map shows: the document, and of the finder, which may be null, its matches.
struct MapContent {
    const ReadingDocument &document;
    const ReadingPalette &colors;
    const ArticleFinder *finder = nullptr;
};

/// A map as a picture of size px. Its cost grows with the paragraphs and the highlights, never with the text.
QImage mapPicture(const MapScale &scale, const MapContent &content, QSize size);

}
