// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "appcontext.h"

#include "bundledlibrary.h"
#include "settings/healthlabels.h"
#include "storage/store.h"

namespace Mitjul
{

AppContext::AppContext(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_settings(std::make_unique<Settings>(folder))
    , m_appearance(std::make_unique<Appearance>(m_settings.get()))
    , m_history(std::make_unique<UndoHistory>())
    , m_store(std::make_unique<Store>(Store::Options{folder, {}, {}}))
    , m_backups(*m_store, folder)
    , m_importing(std::make_unique<ImportSession>(*this))
    , m_watchedFolder(std::make_unique<WatchedFolder>(*this))
{
    connect(m_store.get(), &Store::salvaged, this, [this](const SalvageReport &report) {
        m_salvage = salvageText(report);
        Q_EMIT salvageChanged();
    });
}

AppContext::~AppContext() = default;

void AppContext::open()
{
    openWithBundledArticles(*m_store).then(this, [this](const Result<Done> &outcome) {
        finish(outcome);
    });
}

void AppContext::retry()
{
    m_state = State::Opening;
    m_failure.clear();
    Q_EMIT stateChanged();
    open();
}

void AppContext::finish(const Result<Done> &outcome)
{
    m_state = outcome ? State::Ready : State::Failed;
    m_failure = outcome ? QString() : outcome.error().sentence;
    if (outcome) {
        m_backups.start();
        m_watchedFolder->start();
    }
    Q_EMIT stateChanged();
}

Store &AppContext::store() const
{
    return *m_store;
}

Settings *AppContext::settings() const
{
    return m_settings.get();
}

Appearance *AppContext::appearance() const
{
    return m_appearance.get();
}

UndoHistory *AppContext::history() const
{
    return m_history.get();
}

ImportSession *AppContext::importing() const
{
    return m_importing.get();
}

WatchedFolder *AppContext::watchedFolder() const
{
    return m_watchedFolder.get();
}

QString AppContext::folder() const
{
    return m_folder;
}

AppContext::State AppContext::state() const
{
    return m_state;
}

QString AppContext::failure() const
{
    return m_failure;
}

QString AppContext::salvage() const
{
    return m_salvage;
}

}
