// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "markoperation.h"

#include <QList>

namespace Mitjul
{

class Database;
struct Session;

/// The changes of marks that the log may not have on the disk yet: the table operation. It is written in the transaction
/// of the change itself, so that what is saved can always be appended to the log later: as the mark stands then, for
/// what it was meanwhile the log need not tell.
namespace MarkJournal
{

/// For the transaction under way: that each of the marks that it changed did change. A transaction that changed none is
/// only counted.
void record(Session &session);

/// What came after an operation, in order: how its mark stands now. Nothing when the database failed.
QList<MarkOperation> after(Database &database, qint64 number, int limit);

/// The last operation's number; 0 when there was none.
qint64 lastNumber(Database &database);

/// Leaves out numbers up to this one: the log has used them.
void skipTo(Database &database, qint64 number);

/// Grows with every transaction that was committed: equal revisions mean that nothing has changed.
QString revision(Database &database);

}

}
