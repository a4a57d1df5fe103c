// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "relatedname.h"

#include <QList>
#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <QSizeF>

namespace Mitjul
{

/// Where a name stands in the graph, px.
class EntityGraphNode
{
    Q_GADGET
    QML_VALUE_TYPE(entityGraphNode)
    Q_PROPERTY(Mitjul::RelatedName entity MEMBER entity CONSTANT FINAL)
    /// The dot at the end of the link.
    Q_PROPERTY(QPointF dot MEMBER dot CONSTANT FINAL)
    /// The name stands on the outer side of its dot.
    Q_PROPERTY(bool leftSide MEMBER leftSide CONSTANT FINAL)
    /// Room for the name, beside the dot.
    Q_PROPERTY(double labelWidth MEMBER labelWidth CONSTANT FINAL)
    /// Width of the link.
    Q_PROPERTY(double thickness MEMBER thickness CONSTANT FINAL)

public:
    RelatedName entity;
    QPointF dot;
    bool leftSide = false;
    double labelWidth = 0;
    double thickness = 0;

    bool operator==(const EntityGraphNode &) const = default;
};

/// Lays out what an entity appears with around it: the most frequent ones, right and left of it in turn, from the
/// middle outwards, each on a row of its own so that names never touch. The same input always gives the same picture.
class EntityGraph : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Most frequent first.
    Q_PROPERTY(QList<Mitjul::RelatedName> related READ related WRITE setRelated NOTIFY changed FINAL)
    /// Width there is, px.
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY changed FINAL)
    /// Height of a row: what a finger needs, px.
    Q_PROPERTY(double rowHeight READ rowHeight WRITE setRowHeight NOTIFY changed FINAL)
    /// Half the width that the entity's own name takes in the middle, px.
    Q_PROPERTY(double centreRadius READ centreRadius WRITE setCentreRadius NOTIFY changed FINAL)
    /// How many names are shown at most.
    Q_PROPERTY(int maximum READ maximum WRITE setMaximum NOTIFY changed FINAL)
    Q_PROPERTY(double height READ height NOTIFY changed FINAL)
    Q_PROPERTY(QPointF centre READ centre NOTIFY changed FINAL)
    Q_PROPERTY(QList<Mitjul::EntityGraphNode> nodes READ nodes NOTIFY changed FINAL)

public:
    using QObject::QObject;

    QList<RelatedName> related() const;
    void setRelated(const QList<RelatedName> &related);
    double width() const;
    void setWidth(double width);
    double rowHeight() const;
    void setRowHeight(double rowHeight);
    double centreRadius() const;
    void setCentreRadius(double centreRadius);
    int maximum() const;
    void setMaximum(int maximum);
    double height() const;
    QPointF centre() const;
    QList<EntityGraphNode> nodes() const;

Q_SIGNALS:
    void changed();

private:
    template<typename T>
    void change(T &member, const T &value);
    int shown() const;
    int rows() const;
    EntityGraphNode node(int index) const;

    QList<RelatedName> m_related;
    double m_width = 0;
    double m_rowHeight = 44;
    double m_centreRadius = 60;
    int m_maximum = 12;
};

}
