// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "backupschedule.h"

#include "storage/store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
using namespace std::chrono_literals;

constexpr auto afterStart = 15s;
constexpr auto again = 1h;
// About half a second of copying and checking, in bytes.
constexpr qint64 largeSize = 100 << 20;
}

BackupSchedule::BackupSchedule(Store &store, const QString &folder, QObject *parent)
    : QObject(parent), m_store(store), m_folder(folder)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(again);
        if (!isLarge()) {
            backUp();
        }
    });
}

void BackupSchedule::start()
{
    m_timer.start(afterStart);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &BackupSchedule::backUp,
        Qt::UniqueConnection);
}

bool BackupSchedule::isLarge() const
{
    return QFileInfo(m_folder + "/library.db"_L1).size() > largeSize;
}

// What goes wrong with it stands on the health page, where the last backup is named.
void BackupSchedule::backUp()
{
    m_store.backUpDaily();
}

}
