// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightselection.h"

#include "highlighttrash.h"

namespace Mitjul
{

QStringList HighlightSelection::ids() const
{
    return m_ids;
}

int HighlightSelection::count() const
{
    return int(m_ids.size());
}

bool HighlightSelection::isActive() const
{
    return m_active;
}

void HighlightSelection::setActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    if (!active) {
        take({});
    }
    Q_EMIT activeChanged();
}

void HighlightSelection::toggle(const QString &highlight)
{
    QStringList ids = m_ids;
    if (!ids.removeOne(highlight)) {
        ids.append(highlight);
    }
    setActive(true);
    take(ids);
}

void HighlightSelection::selectAll()
{
    m_model->allIds().then(this, [this](const Result<QStringList> &ids) {
        if (!ids) {
            return tell(ids.error());
        }
        setActive(true);
        take(*ids);
    });
}

void HighlightSelection::trash()
{
    if (!m_ids.isEmpty()) {
        trashHighlights(*m_model->app(), m_ids);
    }
    setActive(false);
}

void HighlightSelection::share()
{
    if (!m_ids.isEmpty()) {
        Q_EMIT shareReady(m_ids);
    } else if (!m_model->isFiltered()) {
        Q_EMIT shareReady({});
    } else {
        m_model->allIds().then(this, [this](const Result<QStringList> &ids) {
            if (!ids) {
                tell(ids.error());
            } else if (!ids->isEmpty()) {
                Q_EMIT shareReady(*ids);
            }
        });
    }
}

void HighlightSelection::take(const QStringList &ids)
{
    if (m_ids != ids) {
        m_ids = ids;
        Q_EMIT changed();
    }
}

void HighlightSelection::tell(const Error &error)
{
    Q_EMIT m_model->app()->notice(error.sentence);
}

}
