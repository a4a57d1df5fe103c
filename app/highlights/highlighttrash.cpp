// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlighttrash.h"

#include "app/appcontext.h"
#include "app/collect.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace Mitjul
{

namespace
{
using Change = Answer<Result<Done>> (Store::*)(const Id &);

QFuture<Result<QList<Done>>> changeAll(AppContext &app, const QList<Id> &highlights, Change change)
{
    QList<QFuture<Result<Done>>> answers;
    for (const Id &id : highlights) {
        answers.append((app.store().*change)(id));
    }
    return collect(answers, &app);
}

// For undo and redo: says only what went wrong.
void changeAgain(AppContext &app, const QList<Id> &highlights, Change change)
{
    changeAll(app, highlights, change).then(&app, [&app](const Result<QList<Done>> &outcome) {
        if (!outcome) {
            Q_EMIT app.notice(outcome.error().sentence);
        }
    });
}

void rememberTrash(AppContext &app, const QList<Id> &highlights)
{
    const int count = int(highlights.size());
    app.history()->push(
        QCoreApplication::translate("HighlightTrash", "Move %n highlights to the trash", nullptr, count),
        [&app, highlights] {
            changeAgain(app, highlights, &Store::restoreHighlight);
        },
        [&app, highlights] {
            changeAgain(app, highlights, &Store::trashHighlight);
        });
    Q_EMIT app.undoableNotice(
        QCoreApplication::translate("HighlightTrash", "%n highlights are in the trash.", nullptr, count));
}
}

void trashHighlights(AppContext &app, const QList<Id> &highlights)
{
    changeAll(app, highlights, &Store::trashHighlight)
        .then(&app, [&app, highlights](const Result<QList<Done>> &outcome) {
            if (outcome) {
                rememberTrash(app, highlights);
            } else {
                Q_EMIT app.notice(outcome.error().sentence);
            }
        });
}

}
