// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bundlefile.h"
#include "core/entity.h"

#include <QByteArray>
#include <QList>

namespace Mitjul
{

/// The entities of a bundle's "entities.json", an array of objects; docs/bundle-format.md lists the keys.
QList<Entity> readEntityCatalogue(const QByteArray &json, BundleFile &file);

}
