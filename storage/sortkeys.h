// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UCollator;

namespace Mitjul
{

class Database;

/// Keys by which SQLite can sort texts as a Korean dictionary would, numbers by their value: compared byte by byte, they
/// are in the order of the texts (https://unicode.org/reports/tr10/). One on each thread.
class SortKeys
{
public:
    SortKeys();

    QByteArray of(const QString &text) const;
    /// Keys of different versions cannot be compared: the order comes with the system's ICU.
    QString version() const;

    /// Makes those of all articles anew when they are of another version.
    static void bringUpToDate(Database &database);
    /// So that bringUpToDate() makes them anew.
    static void forget(Database &database);

private:
    std::unique_ptr<UCollator, void (*)(UCollator *)> m_collator;
};

}
