// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "tagcompletion.h"

#include "core/folding.h"
#include "storage/store.h"

namespace Mitjul
{

namespace
{
constexpr int mostOffered = 5;
}

AppContext *TagCompletion::app() const
{
    return m_app;
}

void TagCompletion::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    Q_EMIT appChanged();
    if (m_app) {
        connect(&m_app->store(), &Store::highlightsChanged, this, &TagCompletion::load);
        load();
    }
}

QString TagCompletion::text() const
{
    return m_text;
}

void TagCompletion::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    Q_EMIT tagsChanged();
}

QStringList TagCompletion::excluded() const
{
    return m_excluded;
}

void TagCompletion::setExcluded(const QStringList &excluded)
{
    if (excluded == m_excluded) {
        return;
    }
    m_excluded = excluded;
    Q_EMIT excludedChanged();
    Q_EMIT tagsChanged();
}

QStringList TagCompletion::tags() const
{
    const QString wanted = fold(m_text.trimmed());
    QStringList starting;
    QStringList containing;
    for (const QString &tag : m_known) {
        const QString folded = fold(tag);
        if (m_excluded.contains(tag)) {
            continue;
        }
        if (folded.startsWith(wanted)) {
            starting.append(tag);
        } else if (folded.contains(wanted)) {
            containing.append(tag);
        }
    }
    return (starting + containing).mid(0, mostOffered);
}

void TagCompletion::load()
{
    m_app->store().tags().then(this, [this](const Result<QStringList> &tags) {
        if (tags && *tags != m_known) {
            m_known = *tags;
            Q_EMIT tagsChanged();
        }
    });
}

}
