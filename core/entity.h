// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mitjul
{

enum class EntityKind { Person, Company, Organization, Product, Event, Place, Work };

QString entityKindName(EntityKind kind);
std::optional<EntityKind> entityKindFromName(QStringView name);

/// A person, company, product… that articles name and highlights are linked to.
struct Entity {
    Id id;
    EntityKind kind = EntityKind::Person;
    QString nameKo;
    QString nameEn;
    QStringList aliases; ///< every way to write the name, both names included
    QStringList riskyAliases; ///< those of them that are also ordinary words: need evidence nearby before they count
    QString descriptionKo;
    QString descriptionEn;
    QString wikidata; ///< "Q…" or empty

    bool operator==(const Entity &) const = default;
};

}
