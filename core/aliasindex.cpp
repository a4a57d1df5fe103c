// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "aliasindex.h"

#include <algorithm>

namespace Mitjul
{

AliasIndex::AliasIndex()
{
    for (Group &group : m_groups) {
        group.isThere.resize(bits, false);
    }
}

void AliasIndex::add(const Alias &alias)
{
    const QString beginning =
        lowered(QStringView(alias.text).first(std::min<qsizetype>(longestKey, alias.text.size())));
    Group &group = m_groups[std::size_t(beginning.size() - 1)];
    const quint64 key = keyOf(beginning, int(beginning.size()));
    group.isThere[bitOf(key)] = true;
    group.aliases[key].push_back(alias);
}

void AliasIndex::finish()
{
    for (Group &group : m_groups) {
        for (std::vector<Alias> &aliases : group.aliases) {
            std::ranges::stable_sort(aliases, std::ranges::greater(), [](const Alias &alias) {
                return alias.text.size();
            });
        }
    }
}

QString AliasIndex::lowered(QStringView text)
{
    QString low(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, low.begin(), [](QChar c) {
        const char16_t unit = c.unicode();
        if (unit >= 0x2e80) {
            return c; // Hangul, Han: no case
        }
        return unit < 0x80 ? QChar(char16_t(unit >= u'A' && unit <= u'Z' ? unit + 32 : unit)) : c.toLower();
    });
    return low;
}

quint64 AliasIndex::keyOf(QStringView text, int length)
{
    quint64 key = 0;
    for (int i = 0; i < length; ++i) {
        key = key << 16 | text.at(i).unicode();
    }
    return key;
}

std::size_t AliasIndex::bitOf(quint64 key)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    return std::size_t((key * factor) >> 44) & (bits - 1);
}

}
