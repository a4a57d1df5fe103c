// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "core/entity.h"
#include "mentionlistmodel.h"
#include "relatedname.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

namespace Mitjul
{

/// What stands behind an entity's page: the entity, where it is mentioned, what it appears with.
class EntityController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged FINAL REQUIRED)
    /// An id.
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY entityChanged FINAL REQUIRED)
    /// False until the store has answered.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why there is nothing to show, for the reader; empty when all is well.
    Q_PROPERTY(QString failure READ failure NOTIFY loadedChanged FINAL)
    /// In the language of the screen, and in the other one (empty when it is the same).
    Q_PROPERTY(QString name READ name NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString kindLabel READ kindLabel NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString iconName READ iconName NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString descriptionKo READ descriptionKo NOTIFY loadedChanged FINAL)
    Q_PROPERTY(QString descriptionEn READ descriptionEn NOTIFY loadedChanged FINAL)
    /// Other ways to write the name, joined for reading.
    Q_PROPERTY(QString aliases READ aliases NOTIFY loadedChanged FINAL)
    /// The names that another entity could take; see part().
    Q_PROPERTY(QStringList otherNames READ otherNames NOTIFY loadedChanged FINAL)
    /// Empty when the entity has no Wikidata id.
    Q_PROPERTY(QUrl wikidataUrl READ wikidataUrl NOTIFY loadedChanged FINAL)
    Q_PROPERTY(Mitjul::MentionListModel *mentions READ mentions CONSTANT FINAL)
    Q_PROPERTY(QList<Mitjul::RelatedName> related READ related NOTIFY relatedChanged FINAL)

public:
    explicit EntityController(QObject *parent = nullptr);

    AppContext *app() const;
    void setApp(AppContext *app);
    QString entity() const;
    void setEntity(const QString &entity);
    bool isLoaded() const;
    QString failure() const;
    QString name() const;
    QString otherName() const;
    QString kindLabel() const;
    QString iconName() const;
    QString descriptionKo() const;
    QString descriptionEn() const;
    QString aliases() const;
    QStringList otherNames() const;
    QUrl wikidataUrl() const;
    MentionListModel *mentions();
    QList<RelatedName> related() const;

    /// Another one is the same as this: its names, mentions and links become this one's. With Undo, as the next.
    Q_INVOKABLE void join(const QString &other);
    /// These names belong to somebody else: a new entity takes them, and what articles call so.
    Q_INVOKABLE void part(const QStringList &names);

Q_SIGNALS:
    void appChanged();
    void entityChanged();
    void loadedChanged();
    void relatedChanged();

private:
    void reload();
    void take(const Result<Entity> &entity);
    void show(const QList<RelatedEntity> &related);

    QPointer<AppContext> m_app;
    Id m_id;
    Entity m_entity;
    QList<RelatedName> m_related;
    MentionListModel m_mentions;
    int m_question = 0; ///< only the answers to the last one count
    QString m_failure;
    bool m_loaded = false;
};

}
