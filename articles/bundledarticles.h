// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Mitjul
{

/// The files of the bundle that comes with the program, by path within the bundle.
QMap<QString, QByteArray> bundledArticleFiles();

}
