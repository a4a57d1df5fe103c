// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "outletrules.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::OutletRules
{

QList<OutletRule> all(Database &database)
{
    Statement rows(database, u"SELECT outlet, line, hide FROM outlet_rule ORDER BY outlet, line"_s);
    rows.run();
    QList<OutletRule> rules;
    while (rows.next()) {
        rules.append({rows.text(0), rows.text(1), rows.integer(2) != 0});
    }
    return rules;
}

void save(Database &database, const QList<OutletRule> &rules)
{
    Statement insert(database, u"INSERT OR REPLACE INTO outlet_rule (outlet, line, hide) VALUES (?, ?, ?)"_s);
    for (const OutletRule &rule : rules) {
        insert.run(rule.outlet, rule.line, int(rule.hide));
    }
}

}
