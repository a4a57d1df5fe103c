// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "editdistance.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace Mitjul
{

double similarity(QStringView one, QStringView other)
{
    const qsizetype longer = std::max(one.size(), other.size());
    if (longer == 0) {
        return 1;
    }
    QVarLengthArray<int, 128> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int replaced = diagonal + (one.at(i) == other.at(j) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return 1.0 - double(row.last()) / double(longer);
}

}
