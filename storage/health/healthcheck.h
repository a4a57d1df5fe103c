// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/highlight.h"
#include "healthreport.h"

namespace Mitjul
{

struct Session;

/// Examines an open library: its file, what belongs together, each text, each mark, and the copies of them. It changes
/// nothing. Everything is read: about a second for 10,000 articles.
class HealthCheck
{
public:
    explicit HealthCheck(Session &session);

    HealthReport report();

    /// What there is to repair; known after report().
    QList<Id> wrongTexts() const;
    QList<Id> articlesWithWrongPlaces() const;
    QList<Id> missingMarks() const;

private:
    void find(HealthFinding::Kind kind, int count);
    void count();
    bool isWhole();
    void examineTexts();
    void examinePlaces(const Article &article);
    void compareWithLog();

    Session &m_session;
    HealthReport m_report;
    QList<Id> m_wrongTexts;
    QList<Id> m_wrongPlaces; ///< their articles
    QList<Id> m_missingMarks;
    int m_misplaced = 0;
};

}
