// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "storage/backup/backup.h"

#include <QPointer>

#include <QtQml/qqmlregistration.h>

namespace Mitjul
{

/// The backups of the library, the newest first.
class BackupModel : public MITJUL_KEYED_LIST_MODEL(Backup)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Whether to go back to the one that was asked about.
    Q_PROPERTY(QString question READ question NOTIFY lossChanged FINAL)
    /// What going back to the one that was asked about would cost, in a sentence; empty until that is known.
    Q_PROPERTY(QString loss READ loss NOTIFY lossChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole, DetailsRole, ReadableRole };

    explicit BackupModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    AppContext *app() const;
    void setApp(AppContext *app);
    int count() const;
    QString question() const;
    QString loss() const;

    /// Makes one now.
    Q_INVOKABLE void backUp();
    /// Asks what going back to a row would cost.
    Q_INVOKABLE void ask(int row);
    /// Goes back to the one that was asked about.
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void appChanged();
    void countChanged();
    void lossChanged();

protected:
    QString keyOf(const Backup &backup) const override;

private:
    void reload();
    void setLoss(const QString &loss);

    QPointer<AppContext> m_app;
    Backup m_asked;
    QString m_loss;
};

}
