// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textexchange.h"

#include "app/appcontext.h"
#include "storage/store.h"

namespace Mitjul
{

TextExchange::TextExchange(AppContext &app, const Id &article, qint64 replaced)
    : m_app(&app), m_article(article), m_other(std::make_shared<qint64>(replaced))
{
}

TextExchange::TextExchange(AppContext &app, const Id &article) : TextExchange(app, article, 0)
{
    app.store().articleVersionTimes(article).then(&app, [other = m_other](const Result<QList<qint64>> &times) {
        *other = times ? times->value(0) : 0;
    });
}

void TextExchange::operator()() const
{
    m_app->store()
        .returnToVersion(m_article, *m_other)
        .then(m_app, [app = m_app, other = m_other](const Result<qint64> &outcome) {
            if (outcome) {
                *other = *outcome;
            } else {
                Q_EMIT app->notice(outcome.error().sentence);
            }
        });
}

}
