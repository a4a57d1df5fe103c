// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// What a reader once said of a line that an outlet prints under every article.
struct OutletRule {
    QString outlet; ///< the publisher's name, or the host of the address
    QString line; ///< folded, every digit a 0, spaces squeezed
    bool hide = true; ///< false: the line belongs to the article

    bool operator==(const OutletRule &) const = default;
};

}
