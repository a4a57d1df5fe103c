// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importundo.h"

#include "app/appcontext.h"
#include "app/versions/textexchange.h"
#include "importreport.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace Mitjul
{

namespace
{
class ImportUndo
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ImportUndo)
};

/// The articles that one import brought or changed, to be taken back and brought again.
struct Undo {
    AppContext *app;
    QList<Id> imported;
    QList<TextExchange> updated;

    void undo() const
    {
        for (const Id &article : imported) {
            app->store().trashArticle(article);
        }
        exchangeTexts();
    }
    void redo() const
    {
        for (const Id &article : imported) {
            app->store().restoreArticle(article);
        }
        exchangeTexts();
    }

private:
    void exchangeTexts() const
    {
        for (const TextExchange &exchange : updated) {
            exchange();
        }
    }
};
}

bool offerImportUndo(AppContext &app, const ImportReport &report)
{
    if (report.broughtArticles.isEmpty() && report.replacedTexts.isEmpty()) {
        return false;
    }
    Undo step{&app, report.broughtArticles, {}};
    for (const Id &article : report.replacedTexts) {
        step.updated.append(TextExchange(app, article));
    }
    app.history()->push(
        ImportUndo::tr("Import"),
        [step] {
            step.undo();
        },
        [step] {
            step.redo();
        });
    return true;
}

}
