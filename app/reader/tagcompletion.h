// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace Mitjul
{

/// Tags used before that fit what is being typed.
class TagCompletion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Tags not to offer: those that are there already.
    Q_PROPERTY(QStringList excluded READ excluded WRITE setExcluded NOTIFY excludedChanged FINAL)
    /// The best few: those that start with the text first; the first few of all when there is no text.
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    QStringList excluded() const;
    void setExcluded(const QStringList &excluded);
    QStringList tags() const;

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void excludedChanged();
    void tagsChanged();

private:
    void load();

    QPointer<AppContext> m_app;
    QString m_text;
    QStringList m_excluded;
    QStringList m_known;
};

}
