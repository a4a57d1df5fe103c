// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "libraryhealth.h"

#include "healthlabels.h"
#include "storage/store.h"

namespace Mitjul
{

AppContext *LibraryHealth::app() const
{
    return m_app;
}

void LibraryHealth::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(app->settings(), &Settings::languageChanged, this, &LibraryHealth::changed);
        check();
    }
    Q_EMIT appChanged();
}

bool LibraryHealth::isBusy() const
{
    return m_busy;
}

bool LibraryHealth::isWell() const
{
    return m_report.isWell();
}

QStringList LibraryHealth::figures() const
{
    return m_known ? healthFigures(m_report) : QStringList();
}

QList<HealthLine> LibraryHealth::findings() const
{
    QList<HealthLine> lines;
    for (const HealthFinding &finding : m_report.findings) {
        lines.append({findingText(finding), findingAdvice(finding), finding.repaired});
    }
    return lines;
}

void LibraryHealth::check()
{
    start(m_app->store().checkHealth());
}

void LibraryHealth::repair()
{
    start(m_app->store().repair());
}

void LibraryHealth::start(const Answer<Result<HealthReport>> &answer)
{
    m_busy = true;
    Q_EMIT changed();
    answer.then(this, [this](const Result<HealthReport> &report) {
        m_busy = false;
        if (report) {
            m_report = *report;
            m_known = true;
        } else if (m_app) {
            Q_EMIT m_app->notice(report.error().sentence);
        }
        Q_EMIT changed();
    });
}

}
