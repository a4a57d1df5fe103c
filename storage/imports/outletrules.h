// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "outletrule.h"

#include <QList>

namespace Mitjul
{

class Database;

/// What a reader restored or hid, by outlet: the table outlet_rule.
namespace OutletRules
{

QList<OutletRule> all(Database &database);
/// Adds rules, or puts them in place of earlier ones for the same line.
void save(Database &database, const QList<OutletRule> &rules);

}

}
