// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Finds where a highlight stands, for the window that opens its article there.
class HighlightLocator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);

    /// found() follows; the reader is told when the highlight is not there any more.
    Q_INVOKABLE void locate(const QString &highlight);

Q_SIGNALS:
    void appChanged();
    void found(const QString &article, int paragraph, int offset);

private:
    QPointer<AppContext> m_app;
};

}
