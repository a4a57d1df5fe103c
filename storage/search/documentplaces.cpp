// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "documentplaces.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

DocumentPlaces::DocumentPlaces(Database &index)
    : m_number(index, u"SELECT number FROM article WHERE id = ?"_s)
    , m_insert(index, u"INSERT INTO article (number, id) VALUES (?, ?)"_s)
    , m_place(index, u"SELECT text_segment, text_row, marks_segment, marks_row FROM article WHERE number = ?"_s)
    , m_saveText(index, u"UPDATE article SET text_segment = ?, text_row = ? WHERE number = ?"_s)
    , m_saveMarks(index, u"UPDATE article SET marks_segment = ?, marks_row = ? WHERE number = ?"_s)
{
}

quint32 DocumentPlaces::numberOf(const Id &article)
{
    return m_number.run(article) && m_number.next() ? quint32(m_number.integer(0)) : 0;
}

void DocumentPlaces::add(quint32 number, const Id &article)
{
    m_insert.run(qint64(number), article);
}

DocumentPlaces::Place DocumentPlaces::placeOf(Part part)
{
    const int column = part.second == IndexPart::Text ? 0 : 2;
    return m_place.run(qint64(part.first)) && m_place.next()
        ? Place(m_place.integer(column), m_place.integer(column + 1))
        : Place();
}

void DocumentPlaces::save(Part part, Place place)
{
    (part.second == IndexPart::Text ? m_saveText : m_saveMarks).run(place.first, place.second, qint64(part.first));
}

}
