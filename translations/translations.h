// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// Where the compiled translation into a language ("ko", "en") lies, for QTranslator::load().
QString translationFile(const QString &language);

}
