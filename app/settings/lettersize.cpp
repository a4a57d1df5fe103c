// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "lettersize.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace Mitjul
{

double letterSize()
{
    // The command line has no letters of its own.
    const bool hasWindow = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    return hasWindow ? QFontInfo(QGuiApplication::font()).pixelSize() : usualLetterSize;
}

}
