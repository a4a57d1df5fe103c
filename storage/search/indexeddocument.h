// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

namespace Mitjul
{

/// What the search index holds of an article apart, because one changes without the other.
enum class IndexPart { Text, Marks };

/// Letters that no text has (Unicode noncharacters): they border what a filter asks for.
constexpr QChar tagBorder(u'\uFDD0');
constexpr QChar publisherBorder(u'\uFDD1');
constexpr QChar noteBorder(u'\uFDD2');

/// A day as a number that sorts: 20231117 for 2023-11-17, zeros for what a shorter date leaves open, 0 for none.
int dayNumber(QStringView date);

/// The folded words of a part of an article, as one text for the index: lines of their own, so that nothing is found
/// across them. Offsets are UTF-16 units.
///
/// A text has the title's initial consonants, the title, tags, paragraphs and the publisher in this order; marks have
/// their tags, notes, and those quotes that do not stand in the article.
struct IndexedDocument {
    Id article;
    IndexPart part = IndexPart::Text;
    QString text; ///< empty when the part has nothing to be found by, as that of an article in the trash
    int title = 0; ///< where the title begins
    int tags = 0;
    int body = 0;
    int publisher = 0;
    int day = 0; ///< see dayNumber()

    struct Name {
        int position = 0;
        Id entity;
    };
    QList<Name> names; ///< where the text names entities
};

}
