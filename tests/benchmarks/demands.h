// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QtLogging>

namespace Mitjul
{

// A figure of something that failed would be worth nothing: these end the program.

template<typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
    }
    return *result;
}

inline void demand(bool isDone, const char *what)
{
    if (!isDone) {
        qFatal("%s", what);
    }
}

}
