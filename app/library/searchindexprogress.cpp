// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchindexprogress.h"

#include "storage/store.h"

namespace Mitjul
{

bool SearchIndexProgress::isPaused() const
{
    return m_isPaused;
}

void SearchIndexProgress::setPaused(bool paused)
{
    if (paused != m_isPaused && app()) {
        m_isPaused = paused;
        app()->store().setSearchIndexPaused(paused);
        Q_EMIT changed();
    }
}

void SearchIndexProgress::follow(const Store &store)
{
    connect(&store, &Store::searchIndexProgressed, this, &SearchIndexProgress::update);
}

QString SearchIndexProgress::pattern() const
{
    return m_isPaused ? tr("Search is slower for now: %1 of %2 articles are prepared.")
                      : tr("Preparing the search: %1 of %2 articles.");
}

}
