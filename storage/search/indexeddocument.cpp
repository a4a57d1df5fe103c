// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexeddocument.h"

namespace Mitjul
{

int dayNumber(QStringView date)
{
    const auto part = [date](qsizetype start, qsizetype length) {
        return date.mid(start, length).toInt();
    };
    const bool hasYear = date.size() >= 4 && part(0, 4) > 0;
    return hasYear ? part(0, 4) * 10000 + part(5, 2) * 100 + part(8, 2) : 0;
}

}
