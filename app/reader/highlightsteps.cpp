// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightsteps.h"

#include "app/appcontext.h"
#include "core/anchoring.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace Mitjul
{

namespace
{
template<typename T>
void tellFailure(AppContext &app, const Result<T> &result)
{
    if (!result) {
        Q_EMIT app.notice(result.error().sentence);
    }
}

void trash(AppContext &app, const Id &id)
{
    app.store().trashHighlight(id).then(&app, [&app](const Result<Done> &done) {
        tellFailure(app, done);
    });
}

void restore(AppContext &app, const Id &id)
{
    app.store().restoreHighlight(id).then(&app, [&app](const Result<Done> &done) {
        tellFailure(app, done);
    });
}

// Gives target what a reader may edit and what differs between from and to.
void carryOver(const Highlight &from, const Highlight &to, Highlight &target)
{
    const auto carry = [&](auto Highlight::*field) {
        if (from.*field != to.*field) {
            target.*field = to.*field;
        }
    };
    carry(&Highlight::color);
    carry(&Highlight::style);
    carry(&Highlight::note);
    carry(&Highlight::tags);
    carry(&Highlight::entities);
}

void save(AppContext &app, const Highlight &highlight)
{
    app.store().saveHighlight(highlight).then(&app, [&app](const Result<Highlight> &saved) {
        tellFailure(app, saved);
    });
}

// The text may be another one by now.
void saveAt(AppContext &app, Highlight highlight, const Anchor &anchor)
{
    app.store()
        .article(highlight.article)
        .then(&app, [&app, highlight, anchor](const Result<Article> &article) mutable {
            tellFailure(app, article);
            if (article) {
                highlight.anchor = anchorAgain(anchor, article->paragraphs);
                save(app, highlight);
            }
        });
}

// Fetches the highlight first: it may have changed in other respects since the step was made.
void replay(AppContext &app, const Highlight &from, const Highlight &to)
{
    HighlightQuery query;
    query.id = from.id;
    app.store().highlights(query).then(&app, [&app, from, to](const Result<QList<Highlight>> &found) {
        tellFailure(app, found);
        if (!found || found->isEmpty()) {
            return;
        }
        Highlight target = found->constFirst();
        carryOver(from, to, target);
        if (from.anchor.range == to.anchor.range) {
            save(app, target);
        } else {
            saveAt(app, target, to.anchor);
        }
    });
}
}

QFuture<Result<Highlight>> addHighlight(AppContext &app, const Highlight &highlight)
{
    return app.store().saveHighlight(highlight).then(&app, [&app](const Result<Highlight> &saved) {
        tellFailure(app, saved);
        if (saved) {
            const auto undo = [&app, id = saved->id] {
                trash(app, id);
            };
            const auto redo = [&app, id = saved->id] {
                restore(app, id);
            };
            app.history()->push(QCoreApplication::translate("HighlightSteps", "Highlight"), undo, redo);
        }
        return saved;
    });
}

QFuture<Result<Highlight>> changeHighlight(
    AppContext &app, const Highlight &before, const Highlight &after, const QString &text)
{
    return app.store().saveHighlight(after).then(&app, [&app, before, after, text](const Result<Highlight> &saved) {
        tellFailure(app, saved);
        if (saved) {
            rememberChange(app, before, after, text);
        }
        return saved;
    });
}

void rememberChange(AppContext &app, const Highlight &before, const Highlight &after, const QString &text)
{
    const auto undo = [&app, before, after] {
        replay(app, after, before);
    };
    const auto redo = [&app, before, after] {
        replay(app, before, after);
    };
    app.history()->push(text, undo, redo);
}

}
