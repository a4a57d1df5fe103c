// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QStringView>

namespace Mitjul
{

/// How alike two short texts are: 1 less their edit distance (Levenshtein) over the longer length. Two empty texts: 1.
double similarity(QStringView one, QStringView other);

}
