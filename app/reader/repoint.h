// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Mitjul
{

/// For setters of what an object follows: points at another one, and no longer lets receiver hear the one before.
/// False when it is the same one, and nothing is to be done.
template<typename Followed>
bool repoint(QPointer<Followed> &pointer, Followed *object, const QObject *receiver)
{
    if (pointer == object) {
        return false;
    }
    if (pointer) {
        pointer->disconnect(receiver);
    }
    pointer = object;
    return true;
}

}
