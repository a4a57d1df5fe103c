// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexeddocument.h"
#include "storage/statement.h"

#include <utility>

namespace Mitjul
{

/// The index's table article: the numbers of articles, and where their documents lie.
class DocumentPlaces
{
public:
    using Part = std::pair<quint32, IndexPart>; ///< of the article with this number
    using Place = std::pair<qint64, qint64>; ///< segment and row in it; segment 0 for none

    explicit DocumentPlaces(Database &index);

    /// 0 when the index does not know the article.
    quint32 numberOf(const Id &article);
    void add(quint32 number, const Id &article);
    Place placeOf(Part part);
    void save(Part part, Place place);

private:
    Statement m_number;
    Statement m_insert;
    Statement m_place;
    Statement m_saveText;
    Statement m_saveMarks;
};

}
