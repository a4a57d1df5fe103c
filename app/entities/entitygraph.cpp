// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitygraph.h"

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{
constexpr double ThinnestLink = 1.5; // px
constexpr double ThickestLink = 7;
constexpr double LabelShare = 0.62; // of the room between the middle and the edge, for the names
}

QList<RelatedName> EntityGraph::related() const
{
    return m_related;
}

double EntityGraph::height() const
{
    return rows() * m_rowHeight;
}

QPointF EntityGraph::centre() const
{
    return {m_width / 2, height() / 2};
}

int EntityGraph::shown() const
{
    return int(std::min<qsizetype>(m_related.size(), m_maximum));
}

// Each row has a name at both sides. An odd number of rows has one in the middle, where the most frequent ones are.
int EntityGraph::rows() const
{
    const int pairs = (shown() + 1) / 2;
    return pairs == 0 || pairs % 2 == 1 ? pairs : pairs + 1;
}

QList<EntityGraphNode> EntityGraph::nodes() const
{
    QList<EntityGraphNode> nodes;
    for (int i = 0; i < shown(); ++i) {
        nodes.append(node(i));
    }
    return nodes;
}

EntityGraphNode EntityGraph::node(int index) const
{
    EntityGraphNode node;
    node.entity = m_related.at(index);
    node.leftSide = index % 2 == 1;
    // Rows from the middle outwards: 0, +1, -1, +2, -2…
    const int pair = index / 2;
    const int row = (pair + 1) / 2 * (pair % 2 == 1 ? 1 : -1);
    const double y = row * m_rowHeight;

    // The dots lie on an ellipse that leaves room for the names outside of it.
    const double room = std::max(0.0, m_width / 2 - m_centreRadius);
    const double across = m_centreRadius + room * (1 - LabelShare);
    const double down = height() / 2 + m_rowHeight / 2;
    const double x = across * std::sqrt(std::max(0.0, 1 - y * y / (down * down)));
    node.dot = centre() + QPointF(node.leftSide ? -x : x, y);
    node.labelWidth = m_width / 2 - x;

    const double most = std::max(1, m_related.first().sharedArticles);
    node.thickness = ThinnestLink + (ThickestLink - ThinnestLink) * std::min(1.0, node.entity.sharedArticles / most);
    return node;
}

template<typename T>
void EntityGraph::change(T &member, const T &value)
{
    if (member != value) {
        member = value;
        Q_EMIT changed();
    }
}

void EntityGraph::setRelated(const QList<RelatedName> &related)
{
    change(m_related, related);
}

double EntityGraph::width() const
{
    return m_width;
}

void EntityGraph::setWidth(double width)
{
    change(m_width, width);
}

double EntityGraph::rowHeight() const
{
    return m_rowHeight;
}

void EntityGraph::setRowHeight(double rowHeight)
{
    change(m_rowHeight, rowHeight);
}

double EntityGraph::centreRadius() const
{
    return m_centreRadius;
}

void EntityGraph::setCentreRadius(double centreRadius)
{
    change(m_centreRadius, centreRadius);
}

int EntityGraph::maximum() const
{
    return m_maximum;
}

void EntityGraph::setMaximum(int maximum)
{
    change(m_maximum, maximum);
}

}
