// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entity.h"

#include "names.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array kinds{
    std::pair{EntityKind::Person, "person"_L1},
    std::pair{EntityKind::Company, "company"_L1},
    std::pair{EntityKind::Organization, "organization"_L1},
    std::pair{EntityKind::Product, "product"_L1},
    std::pair{EntityKind::Event, "event"_L1},
    std::pair{EntityKind::Place, "place"_L1},
    std::pair{EntityKind::Work, "work"_L1},
};
}

QString entityKindName(EntityKind kind)
{
    return nameOf(kinds, kind);
}

std::optional<EntityKind> entityKindFromName(QStringView name)
{
    return valueOf(kinds, name);
}

}
