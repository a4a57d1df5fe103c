// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "backupmodel.h"

#include "healthlabels.h"
#include "storage/store.h"

namespace Mitjul
{

BackupModel::BackupModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, signal, this, &BackupModel::countChanged);
    }
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Backup &backup = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return backupTitle(backup);
    case DetailsRole:
        return backupDetails(backup);
    case ReadableRole:
        return backup.isReadable;
    }
    return {};
}

QHash<int, QByteArray> BackupModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailsRole, "details"}, {ReadableRole, "readable"}};
}

AppContext *BackupModel::app() const
{
    return m_app;
}

void BackupModel::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(app->settings(), &Settings::languageChanged, this, [this] {
            refresh();
        });
        reload();
    }
    Q_EMIT appChanged();
}

int BackupModel::count() const
{
    return rowCount();
}

QString BackupModel::question() const
{
    return tr("Go Back to the Library of %1?").arg(backupTitle(m_asked));
}

QString BackupModel::loss() const
{
    return m_loss;
}

void BackupModel::backUp()
{
    m_app->store().backUp().then(this, [this](const Result<Done> &outcome) {
        Q_EMIT m_app->notice(outcome ? tr("The backup is made.") : outcome.error().sentence);
        reload();
    });
}

void BackupModel::ask(int row)
{
    m_asked = rows().at(row);
    setLoss({});
    m_app->store().lossOf(m_asked.name).then(this, [this, asked = m_asked](const Result<BackupLoss> &loss) {
        if (asked == m_asked) {
            setLoss(loss ? lossText(*loss) : loss.error().sentence);
        }
    });
}

void BackupModel::restore()
{
    m_app->store().restoreBackup(m_asked.name).then(this, [this](const Result<Done> &outcome) {
        if (outcome) {
            m_app->history()->clear();
        }
        Q_EMIT m_app->notice(
            outcome ? tr("The library is as it was when the backup was made.") : outcome.error().sentence);
        reload();
    });
}

QString BackupModel::keyOf(const Backup &backup) const
{
    return backup.name;
}

void BackupModel::reload()
{
    m_app->store().backups().then(this, [this](const QList<Backup> &backups) {
        updateRows(backups);
    });
}

void BackupModel::setLoss(const QString &loss)
{
    m_loss = loss;
    Q_EMIT lossChanged();
}

}
