// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/keyedlistmodel.h"
#include "readingsurface.h"

#include <QFont>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// A note that stands in the margin. px of the surface.
struct MarginNote {
    Id highlight;
    QString text; ///< how it begins, on one line
    QString color; ///< "yellow"
    double lineY = 0; ///< where its mark ends
    double top = 0; ///< where the note stands: beside its mark, or lower when others are in its way
    double height = 0;

    bool operator==(const MarginNote &) const = default;
};

/// The notes beside the part of a surface that is in view, from top to bottom, none over another. However many marks an
/// article has, only those near the view are looked at.
class MarginNoteModel : public MITJUL_KEYED_LIST_MODEL(MarginNote)
{
    Q_OBJECT
    QML_ELEMENT
    /// Null stops all work.
    Q_PROPERTY(Mitjul::ReadingSurface *surface READ surface WRITE setSurface NOTIFY surfaceChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY shapeChanged FINAL)
    /// Of the text, px.
    Q_PROPERTY(double width MEMBER m_width NOTIFY shapeChanged FINAL)
    Q_PROPERTY(int lines MEMBER m_lines NOTIFY shapeChanged FINAL)
    /// Between two notes, px.
    Q_PROPERTY(double spacing MEMBER m_spacing NOTIFY shapeChanged FINAL)

public:
    enum Role {
        HighlightRole = Qt::UserRole, ///< the id
        TextRole,
        ColorRole,
        LineYRole,
        TopRole,
        HeightRole,
    };
    Q_ENUM(Role)

    explicit MarginNoteModel(QObject *parent = nullptr);

    ReadingSurface *surface() const;
    void setSurface(ReadingSurface *surface);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void surfaceChanged();
    void shapeChanged();

protected:
    QString keyOf(const MarginNote &note) const override;

private:
    void follow(ReadingDocument *document);
    void rearrange();
    double heightOf(const QString &text) const;

    QPointer<ReadingSurface> m_surface;
    QFont m_font;
    double m_width = 0;
    int m_lines = 4;
    double m_spacing = 0;
    QMetaObject::Connection m_document;
};

}
