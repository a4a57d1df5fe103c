// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "announcements.h"

#include "store.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Mitjul
{

namespace
{
constexpr auto pause = 200ms; // a list that changes more often cannot be read
}

Announcements::Announcements(Store &store) : m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] {
        say();
    });
}

void Announcements::add(const Changes &changes)
{
    for (const Id &article : changes.highlights) {
        Q_EMIT m_store.highlightsChanged(article);
    }
    m_unsaid.articles |= changes.articles;
    m_unsaid.entities = m_unsaid.entities || changes.entities;
    if (!m_pause.isActive()) {
        say();
    }
}

void Announcements::say()
{
    const Changes changes = std::exchange(m_unsaid, {});
    if (changes.articles.isEmpty() && !changes.entities) {
        return;
    }
    m_pause.start();
    if (!changes.articles.isEmpty()) {
        Q_EMIT m_store.articlesChanged(changes.articles.values());
    }
    if (changes.entities) {
        Q_EMIT m_store.entitiesChanged();
    }
}

}
