// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/entity.h"

#include <QString>

namespace Mitjul
{

/// The name in the language of the screen, or the one that there is.
QString entityName(const Entity &entity);
QString preferredName(const QString &nameKo, const QString &nameEn);
/// "Person", "Company"…, in the language of the screen.
QString entityKindLabel(EntityKind kind);
/// "People", "Companies"…, in the language of the screen.
QString entityKindPluralLabel(EntityKind kind);
/// The name of a symbolic icon of the theme.
QString entityKindIcon(EntityKind kind);

}
