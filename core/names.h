// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace Mitjul
{

/// A table that gives each value of an enumeration the name under which it is stored and exported.
template<typename Enum, std::size_t Count>
using NameTable = std::array<std::pair<Enum, QLatin1StringView>, Count>;

template<typename Enum, std::size_t Count>
QString nameOf(const NameTable<Enum, Count> &table, Enum value)
{
    for (const auto &[known, name] : table) {
        if (known == value) {
            return name;
        }
    }
    Q_UNREACHABLE_RETURN(QString());
}

template<typename Enum, std::size_t Count>
std::optional<Enum> valueOf(const NameTable<Enum, Count> &table, QStringView name)
{
    for (const auto &[value, known] : table) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

}
