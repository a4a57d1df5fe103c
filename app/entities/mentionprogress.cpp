// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionprogress.h"

#include "storage/store.h"

namespace Mitjul
{

void MentionProgress::follow(const Store &store)
{
    connect(&store, &Store::mentionsProgressed, this, &MentionProgress::update);
}

QString MentionProgress::pattern() const
{
    return tr("Looking for changed names: %1 of %2 articles.");
}

}
