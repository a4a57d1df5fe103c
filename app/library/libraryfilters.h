// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/namedid.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace Mitjul
{

/// What the articles of the library can be filtered by.
class LibraryFilters : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed FINAL)
    Q_PROPERTY(QStringList publishers READ publishers NOTIFY changed FINAL)
    /// Those that articles name, most named first.
    Q_PROPERTY(QList<Mitjul::NamedId> entities READ entities NOTIFY changed FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QStringList tags() const;
    QStringList publishers() const;
    QList<NamedId> entities() const;

    /// Asks the store anew: before the choices are shown.
    Q_INVOKABLE void refresh();
    /// The name of one of the entities.
    Q_INVOKABLE QString nameOf(const QString &entity) const;

Q_SIGNALS:
    void appChanged();
    void changed();

private:
    QPointer<AppContext> m_app;
    QStringList m_tags;
    QStringList m_publishers;
    QList<NamedId> m_entities;
};

}
