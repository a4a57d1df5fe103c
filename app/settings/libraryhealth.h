// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "storage/answer.h"
#include "storage/health/healthreport.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace Mitjul
{

/// Something that the page says of the library's health.
struct HealthLine {
    Q_GADGET
    QML_VALUE_TYPE(healthLine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool repaired MEMBER repaired)

public:
    QString text;
    QString advice;
    bool repaired = false;

    bool operator==(const HealthLine &) const = default;
};

/// Examines the library for the health page, and repairs it when asked.
class LibraryHealth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// While the library is examined or repaired.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Whether nothing is left to repair; known once there are figures.
    Q_PROPERTY(bool well READ isWell NOTIFY changed FINAL)
    /// Counts and sizes, a line each; empty until the library was examined.
    Q_PROPERTY(QStringList figures READ figures NOTIFY changed FINAL)
    Q_PROPERTY(QList<Mitjul::HealthLine> findings READ findings NOTIFY changed FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    bool isBusy() const;
    bool isWell() const;
    QStringList figures() const;
    QList<HealthLine> findings() const;

    Q_INVOKABLE void check();
    Q_INVOKABLE void repair();

Q_SIGNALS:
    void appChanged();
    void changed();

private:
    void start(const Answer<Result<HealthReport>> &answer);

    QPointer<AppContext> m_app;
    bool m_busy = false;
    bool m_known = false;
    HealthReport m_report;
};

}
