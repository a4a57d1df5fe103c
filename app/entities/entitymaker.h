// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/namedid.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Makes an entity of the reader's own; all articles are then looked through for its names, in the background.
class EntityMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// What it can be: by the kind's stored name, in the language of the screen.
    Q_PROPERTY(QList<Mitjul::NamedId> kinds READ kinds CONSTANT FINAL)
    /// What is made most: the kind that a dialog begins with.
    Q_PROPERTY(QString firstKind READ firstKind CONSTANT FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QList<NamedId> kinds() const;
    QString firstKind() const;

    /// A name out of a marked passage: its first words without what does not belong to a name; empty for a long one.
    Q_INVOKABLE QString nameIn(const QString &passage) const;
    /// Aliases are parted by commas. Nothing is made without a Korean or English name; made() follows.
    Q_INVOKABLE void make(const QString &kind, const QString &nameKo, const QString &nameEn, const QString &aliases);

Q_SIGNALS:
    void appChanged();
    void made(const QString &entity);

private:
    QPointer<AppContext> m_app;
};

}
