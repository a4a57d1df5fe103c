// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightlocator.h"

#include "storage/store.h"

namespace Mitjul
{

AppContext *HighlightLocator::app() const
{
    return m_app;
}

void HighlightLocator::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

void HighlightLocator::locate(const QString &highlight)
{
    HighlightQuery query;
    query.id = highlight;
    m_app->store().highlights(query).then(this, [this](const Result<QList<Highlight>> &answer) {
        if (!answer) {
            Q_EMIT m_app->notice(answer.error().sentence);
        } else if (answer->isEmpty()) {
            Q_EMIT m_app->notice(tr("This highlight is no longer in the library. Look for it in the trash."));
        } else {
            const Highlight &found = answer->first();
            Q_EMIT this->found(found.article, found.anchor.range.start.paragraph, found.anchor.range.start.offset);
        }
    });
}

}
