// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mitjul
{

/// Where each paragraph starts in the packed text: UTF-16 units, 32-bit little-endian, one more for the end.
class ParagraphStarts
{
public:
    explicit ParagraphStarts(QByteArray bytes);

    int count() const;
    int start(int paragraph) const;
    /// In UTF-16 units.
    int length(int paragraph) const;
    /// 0…1 along the text; a position outside of the text is moved into it.
    double place(TextPosition position) const;

private:
    QByteArray m_bytes;
};

/// A text as it is stored: all paragraphs in one string, parted by line feeds, and as many lines of role names.
struct PackedText {
    QByteArray starts;
    QString roles;
    QString text;
};

PackedText packed(const QList<Paragraph> &paragraphs);
QList<Paragraph> unpacked(const PackedText &packed);

/// The paragraphs folded for search, parted by line feeds.
QString foldedText(const QList<Paragraph> &paragraphs);

}
