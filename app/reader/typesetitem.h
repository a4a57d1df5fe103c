// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/settings/settings.h"

#include <QQuickItem>

namespace Mitjul
{

/// An item whose text is set as the reader likes it.
class TypesetItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Mitjul::Settings::Face face MEMBER m_face NOTIFY typographyChanged FINAL)
    /// Preferred font family; empty for the best that is installed.
    Q_PROPERTY(QString family MEMBER m_family NOTIFY typographyChanged FINAL)
    Q_PROPERTY(int fontSize MEMBER m_fontSize NOTIFY typographyChanged FINAL)
    /// Height of a line as a multiple of fontSize.
    Q_PROPERTY(double lineHeight MEMBER m_lineHeight NOTIFY typographyChanged FINAL)
    /// Widest line, in Hangul syllables.
    Q_PROPERTY(int columnWidth MEMBER m_columnWidth NOTIFY typographyChanged FINAL)
    Q_PROPERTY(bool keepAll MEMBER m_keepAll NOTIFY typographyChanged FINAL)
    Q_PROPERTY(bool justified MEMBER m_justified NOTIFY typographyChanged FINAL)
    Q_PROPERTY(Mitjul::Settings::ParagraphStyle paragraphStyle MEMBER m_paragraphStyle NOTIFY typographyChanged FINAL)

public:
    using QQuickItem::QQuickItem;

Q_SIGNALS:
    void typographyChanged();

protected:
    Settings::Face m_face = Settings::Face::Serif;
    QString m_family;
    int m_fontSize = 19; ///< px
    double m_lineHeight = 1.75;
    int m_columnWidth = 36;
    bool m_keepAll = true;
    bool m_justified = false;
    Settings::ParagraphStyle m_paragraphStyle = Settings::ParagraphStyle::Spaced;
};

}
