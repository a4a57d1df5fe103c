// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Mitjul
{

/// A text folded and without spaces, with the way back: what stays the same when only spacing, width, case, quotation
/// marks or the form of Hangul (NFC, NFD) change.
class SqueezedText
{
public:
    SqueezedText() = default;
    explicit SqueezedText(QStringView original);

    const QString &text() const
    {
        return m_text;
    }
    qsizetype size() const
    {
        return m_text.size();
    }
    /// The part of the original that a unit comes from.
    int startOf(qsizetype unit) const
    {
        return m_starts.at(unit);
    }
    int endOf(qsizetype unit) const
    {
        return m_ends.at(unit);
    }
    /// The first unit that comes from an offset of the original or from beyond it.
    qsizetype unitFrom(qsizetype offset) const;

private:
    QString m_text;
    QList<int> m_starts;
    QList<int> m_ends;
};

}
