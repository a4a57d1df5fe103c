// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mentionboundaries.h"

#include <QHash>

#include <array>
#include <vector>

namespace Mitjul
{

/// The aliases of a catalogue by how they begin. Looking a place up costs the same with ten aliases and with a hundred
/// thousand: a bit for each beginning says at once where there is none.
class AliasIndex
{
public:
    AliasIndex();

    void add(const Alias &alias);
    /// Sorts, once all are added: aliases are then given the longest first.
    void finish();

    /// Calls a function for each alias that may be written at an offset; whether it is, the caller compares. The text
    /// must be lowered().
    template<typename Function>
    void forEachAt(QStringView loweredText, qsizetype offset, Function look) const;

    /// A text in small letters, unit by unit.
    static QString lowered(QStringView text);

private:
    static constexpr int longestKey = 3; ///< units of an alias's beginning that are looked up
    static constexpr std::size_t bits = 1 << 20;

    static quint64 keyOf(QStringView text, int length);
    static std::size_t bitOf(quint64 key);

    struct Group {
        std::vector<bool> isThere; ///< by a hash of the beginning
        QHash<quint64, std::vector<Alias>> aliases;
    };
    std::array<Group, longestKey> m_groups; ///< of aliases that are found by one, two, three units
};

template<typename Function>
void AliasIndex::forEachAt(QStringView loweredText, qsizetype offset, Function look) const
{
    const QStringView rest = loweredText.sliced(offset);
    for (int length = int(std::min<qsizetype>(longestKey, rest.size())); length > 0; --length) {
        const Group &group = m_groups[std::size_t(length - 1)];
        const quint64 key = keyOf(rest, length);
        if (!group.isThere[bitOf(key)]) {
            continue;
        }
        const auto found = group.aliases.constFind(key);
        if (found != group.aliases.constEnd()) {
            for (const Alias &alias : *found) {
                look(alias);
            }
        }
    }
}

}
