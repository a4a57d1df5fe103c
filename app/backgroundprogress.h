// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// How far the store is with something that takes a while in a large library, and that nobody has to wait for.
class BackgroundProgress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("See MentionProgress and SearchIndexProgress")
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// Whether there is something to tell; a small library is done before it could be read.
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    /// 0 to 1.
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    bool isActive() const;
    double progress() const;
    QString sentence() const;

Q_SIGNALS:
    void appChanged();
    void changed();

protected:
    /// Connects update() to what the store tells.
    virtual void follow(const Store &store) = 0;
    /// With places for the articles done and for all of them: "%1 of %2 articles".
    virtual QString pattern() const = 0;
    void update(int done, int total);

private:
    QPointer<AppContext> m_app;
    int m_done = 0;
    int m_total = 0;
};

}
