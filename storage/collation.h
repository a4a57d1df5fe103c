// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QCollator>
#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace Mitjul
{

/// Sorts values by a text of theirs as a Korean dictionary would, numbers by their value; equal ones keep their order.
template<typename List, typename TextOf>
void sortInKoreanOrder(List &values, TextOf textOf)
{
    using Value = typename List::value_type;
    QCollator collator(QLocale(QLocale::Korean, QLocale::SouthKorea));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, Value>> keyed;
    keyed.reserve(values.size());
    for (Value &value : values) {
        keyed.emplace_back(collator.sortKey(std::invoke(textOf, value)), std::move(value));
    }
    std::ranges::stable_sort(keyed, [](const auto &one, const auto &other) {
        return one.first < other.first;
    });
    std::ranges::transform(keyed, values.begin(), [](auto &entry) {
        return std::move(entry.second);
    });
}

}
