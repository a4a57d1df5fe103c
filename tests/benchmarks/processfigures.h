// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "markfigures.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// What whole processes need: this program starts itself anew for each of them.

/// Memory with an article on the screen, beside that of a bare window with 10 KB of text.
void reportMemory(const QString &library, const QList<NamedArticle> &articles);

/// From nothing to the first text of the article that was read last, beside windows that only show it.
void reportStart(const QString &folder);

/// Whether this process was started by one of the above.
bool isMeasuredProcess(const QStringList &arguments);
/// What it is for; returns its exit code.
int runMeasuredProcess(int argc, char *argv[], const QStringList &arguments);

}
