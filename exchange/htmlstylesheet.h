// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// How a shared page looks: paper, ink and one accent, in light, dark and print. Korean breaks at spaces only.
QString htmlStylesheet();

}
