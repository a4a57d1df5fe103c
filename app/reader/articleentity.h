// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/entity.h"

#include <QQmlEngine>

namespace Mitjul
{

/// An entity as one article's card and panel show it, in the language of the screen.
class ArticleEntity
{
    Q_GADGET
    QML_VALUE_TYPE(articleEntity)
    Q_PROPERTY(QString id READ id FINAL)
    Q_PROPERTY(QString name READ name FINAL)
    /// The name in the other language; empty when there is none.
    Q_PROPERTY(QString otherName READ otherName FINAL)
    /// "Person", "Company"…
    Q_PROPERTY(QString kind READ kind FINAL)
    Q_PROPERTY(QString icon READ icon FINAL)
    Q_PROPERTY(QString description READ description FINAL)
    /// Address of the Wikidata page; empty when there is none.
    Q_PROPERTY(QString wikidata READ wikidata FINAL)
    /// How often this article names it.
    Q_PROPERTY(int mentions READ mentions FINAL)

public:
    ArticleEntity() = default;
    ArticleEntity(const Entity &entity, int mentions);

    QString id() const;
    QString name() const;
    QString otherName() const;
    QString kind() const;
    QString icon() const;
    QString description() const;
    QString wikidata() const;
    int mentions() const;

    bool operator==(const ArticleEntity &) const = default;

private:
    Entity m_entity;
    int m_mentions = 0;
};

}
