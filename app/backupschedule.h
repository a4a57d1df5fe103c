// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Mitjul
{

class Store;

/// Has the library backed up once a day: soon after the start, and after midnight when the program keeps running. A very
/// large library keeps its one thread busy for seconds then, so its turn comes when the program quits.
class BackupSchedule : public QObject
{
    Q_OBJECT

public:
    BackupSchedule(Store &store, const QString &folder, QObject *parent = nullptr);

    /// From now on.
    void start();

private:
    bool isLarge() const;
    void backUp();

    Store &m_store;
    const QString m_folder;
    QTimer m_timer;
};

}
