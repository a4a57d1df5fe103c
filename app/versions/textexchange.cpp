// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textexchange.h"

#include "app/appcontext.h"
#include "storage/store.h"

namespace Mitjul
{

void exchangeText(AppContext *app, const Id &article)
{
    const auto tell = [app](const Result<Done> &outcome) {
        if (!outcome) {
            Q_EMIT app->notice(outcome.error().sentence);
        }
    };
    app->store().articleVersions(article).then(app, [=](const Result<QList<ArticleVersion>> &versions) {
        if (!versions) {
            tell(versions.error());
        } else if (!versions->isEmpty()) {
            app->store().returnToVersion(article, versions->constFirst().replaced).then(app, tell);
        }
    });
}

}
