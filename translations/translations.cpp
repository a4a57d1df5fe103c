// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "translations.h"

#include <QDir>

using namespace Qt::StringLiterals;

// Outside of the namespace: the macro declares a function that the resource compiler defines there.
static void initializeResources()
{
    Q_INIT_RESOURCE(i18n);
}

namespace Mitjul
{

QString translationFile(const QString &language)
{
    initializeResources();
    return ":/i18n/mitjul_%1.qm"_L1.arg(language);
}

}
