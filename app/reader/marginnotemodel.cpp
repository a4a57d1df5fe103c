// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "marginnotemodel.h"

#include "core/segmentation.h"
#include "pagepainter.h"
#include "repoint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Mitjul
{

namespace
{
// More does not fit into the lines that are shown. UTF-16 units
constexpr int shownLength = 160;

QString beginningOf(const QString &note)
{
    return note.first(graphemeBoundaryBefore(note, std::min(shownLength, int(note.size())))).simplified();
}
}

MarginNoteModel::MarginNoteModel(QObject *parent) : KeyedListModel(parent)
{
    connect(this, &MarginNoteModel::shapeChanged, this, &MarginNoteModel::rearrange);
}

ReadingSurface *MarginNoteModel::surface() const
{
    return m_surface;
}

void MarginNoteModel::setSurface(ReadingSurface *surface)
{
    if (!repoint(m_surface, surface, this)) {
        return;
    }
    if (surface) {
        connect(surface, &ReadingSurface::contentYChanged, this, &MarginNoteModel::rearrange);
        connect(surface, &ReadingSurface::contentSizeChanged, this, &MarginNoteModel::rearrange);
        connect(surface, &ReadingSurface::columnRectChanged, this, &MarginNoteModel::rearrange);
        connect(surface, &ReadingSurface::documentChanged, this, [this] {
            follow(m_surface->document());
        });
    }
    follow(surface ? surface->document() : nullptr);
    Q_EMIT surfaceChanged();
}

void MarginNoteModel::follow(ReadingDocument *document)
{
    disconnect(m_document);
    if (document) {
        m_document = connect(document, &ReadingDocument::highlightsChanged, this, &MarginNoteModel::rearrange);
    }
    rearrange();
}

void MarginNoteModel::rearrange()
{
    QList<MarginNote> notes;
    double free = -std::numeric_limits<double>::infinity();
    const double firstLine = QFontMetricsF(m_font).height() / 2;
    for (const NoteDot &dot : m_surface ? m_surface->notesNearView() : QList<NoteDot>()) {
        MarginNote note{.highlight = dot.highlight->id,
            .text = beginningOf(dot.highlight->note),
            .color = highlightColorName(dot.highlight->color),
            .lineY = dot.centre.y()};
        note.height = heightOf(note.text);
        note.top = std::round(std::max(note.lineY - firstLine, free));
        free = note.top + note.height + m_spacing;
        notes.append(note);
    }
    updateRows(notes);
}

double MarginNoteModel::heightOf(const QString &text) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF area(0, 0, std::max(1.0, m_width), 10'000);
    return std::min(metrics.boundingRect(area, Qt::TextWordWrap, text).height(), m_lines * metrics.lineSpacing());
}

QString MarginNoteModel::keyOf(const MarginNote &note) const
{
    return note.highlight;
}

QVariant MarginNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MarginNote &note = rows().at(index.row());
    switch (role) {
    case HighlightRole:
        return note.highlight;
    case TextRole:
        return note.text;
    case ColorRole:
        return note.color;
    case LineYRole:
        return note.lineY;
    case TopRole:
        return note.top;
    case HeightRole:
        return note.height;
    default:
        return {};
    }
}

QHash<int, QByteArray> MarginNoteModel::roleNames() const
{
    return {{HighlightRole, "highlight"}, {TextRole, "text"}, {ColorRole, "color"}, {LineYRole, "lineY"},
        {TopRole, "noteY"}, {HeightRole, "noteHeight"}};
}

}
