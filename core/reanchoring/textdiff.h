// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Mitjul
{

/// Where the units of an old text stand in a new one: for each, its offset there, or -1 when it is gone. Runs of eight
/// units that each text has once are the fixed points (as in patience diff, but in any order, so that moved passages
/// are followed); they are extended while the texts agree, and the short gaps between are aligned unit by unit.
QList<int> unitsKept(QStringView before, QStringView after);

}
