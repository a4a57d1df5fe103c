// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "backupschedule.h"
#include "core/result.h"
#include "import/importsession.h"
#include "import/watchedfolder.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "undohistory.h"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <memory>

namespace Mitjul
{

class Store;

/// What every screen's controller needs: the store, the settings, the undo history. main() makes one; tests make their own.
class AppContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_PROPERTY(Mitjul::Settings *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(Mitjul::Appearance *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(Mitjul::UndoHistory *history READ history CONSTANT FINAL)
    Q_PROPERTY(Mitjul::ImportSession *importing READ importing CONSTANT FINAL)
    Q_PROPERTY(Mitjul::WatchedFolder *watchedFolder READ watchedFolder CONSTANT FINAL)
    /// Where the library lies.
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /// Why the library did not open, for the reader; empty unless state is Failed.
    Q_PROPERTY(QString failure READ failure NOTIFY stateChanged FINAL)
    /// What became of a library that was damaged, for the reader; empty unless that was found in this session.
    Q_PROPERTY(QString salvage READ salvage NOTIFY salvageChanged FINAL)

public:
    enum class State { Opening, Ready, Failed };
    Q_ENUM(State)

    /// The library lies in folder, which is made when it is missing.
    explicit AppContext(const QString &folder, QObject *parent = nullptr);
    ~AppContext() override;

    /// Opens the store and brings in the bundled articles; state tells how it ends.
    void open();
    /// The same once more, after it has failed.
    Q_INVOKABLE void retry();

    Store &store() const;
    Settings *settings() const;
    Appearance *appearance() const;
    UndoHistory *history() const;
    ImportSession *importing() const;
    WatchedFolder *watchedFolder() const;
    QString folder() const;
    State state() const;
    QString failure() const;
    QString salvage() const;

Q_SIGNALS:
    void stateChanged();
    void salvageChanged();
    /// Something to tell the reader in passing, in the reader's language.
    void notice(const QString &sentence);
    /// The same for something that history()->undo() takes back: shown with an Undo button.
    void undoableNotice(const QString &sentence);

private:
    void finish(const Result<Done> &outcome);

    QString m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<Store> m_store;
    BackupSchedule m_backups;
    std::unique_ptr<ImportSession> m_importing;
    std::unique_ptr<WatchedFolder> m_watchedFolder;
    State m_state = State::Opening;
    QString m_failure;
    QString m_salvage;
};

}
