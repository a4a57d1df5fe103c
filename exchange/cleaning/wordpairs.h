// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QStringView>

namespace Mitjul
{

/// The pairs of syllables and the Latin words of a text: what lines about the same thing have in common.
class WordPairs
{
public:
    void add(QStringView text);
    /// Makes room for a text of as many UTF-16 units.
    void reserve(qsizetype units);
    /// How many of a line's pairs this text has too, 0 to 1; 0 for a line without any.
    double shareOf(QStringView line) const;

private:
    /// A pair of UTF-16 units, or the hash of a word.
    static QList<quint32> pairsIn(QStringView text);
    QSet<quint32> m_pairs;
};

}
