// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"

#include <QQmlEngine>

namespace Mitjul
{

/// TextPosition as QML sees it: the value type textPosition, { paragraph, offset }.
class TextPositionValue
{
    TextPosition v;
    Q_GADGET
    Q_PROPERTY(int paragraph READ paragraph WRITE setParagraph FINAL)
    Q_PROPERTY(int offset READ offset WRITE setOffset FINAL)
    QML_FOREIGN(Mitjul::TextPosition)
    QML_EXTENDED(Mitjul::TextPositionValue)
    QML_VALUE_TYPE(textPosition)
    QML_STRUCTURED_VALUE

public:
    int paragraph() const
    {
        return v.paragraph;
    }
    void setParagraph(int paragraph)
    {
        v.paragraph = paragraph;
    }
    int offset() const
    {
        return v.offset;
    }
    void setOffset(int offset)
    {
        v.offset = offset;
    }
};

/// TextRange as QML sees it: the value type textRange, { start, end }.
class TextRangeValue
{
    TextRange v;
    Q_GADGET
    Q_PROPERTY(Mitjul::TextPosition start READ start WRITE setStart FINAL)
    Q_PROPERTY(Mitjul::TextPosition end READ end WRITE setEnd FINAL)
    QML_FOREIGN(Mitjul::TextRange)
    QML_EXTENDED(Mitjul::TextRangeValue)
    QML_VALUE_TYPE(textRange)
    QML_STRUCTURED_VALUE

public:
    TextPosition start() const
    {
        return v.start;
    }
    void setStart(TextPosition start)
    {
        v.start = start;
    }
    TextPosition end() const
    {
        return v.end;
    }
    void setEnd(TextPosition end)
    {
        v.end = end;
    }
};

}
