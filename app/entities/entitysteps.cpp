// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitysteps.h"

#include "app/appcontext.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <memory>

namespace Mitjul
{

namespace
{
QString text(const char *text)
{
    return QCoreApplication::translate("EntitySteps", text);
}

/// Tells the reader of a failure, and goes on with what was saved.
template<typename T, typename Then>
void await(AppContext &app, const Answer<Result<T>> &saving, Then then)
{
    saving.then(&app, [&app, then](const Result<T> &saved) {
        if (saved) {
            then(*saved);
        } else {
            Q_EMIT app.notice(saved.error().sentence);
        }
    });
}

template<typename T>
void await(AppContext &app, const Answer<Result<T>> &saving)
{
    await(app, saving, [](const T &) { });
}
}

void answerMention(AppContext &app, const Id &article, const MentionAnswer &answer)
{
    await(app, app.store().saveMentionAnswer(article, answer), [&app](const MentionDecision &decision) {
        const auto undo = [&app, decision] {
            await(app, app.store().undoMentionAnswer(decision));
        };
        const auto redo = [&app, decision] {
            await(app, app.store().saveMentionAnswer(decision.article, decision.answer));
        };
        const char *done = decision.answer.isMeant ? QT_TRANSLATE_NOOP("EntitySteps", "Confirm Name")
                                                   : QT_TRANSLATE_NOOP("EntitySteps", "Refuse Name");
        app.history()->push(text(done), undo, redo);
    });
}

void joinEntities(AppContext &app, const Id &into, const Id &from)
{
    await(app, app.store().mergeEntities(into, from), [&app](const EntityMerge &merge) {
        const auto undo = [&app, merge] {
            await(app, app.store().undoMerge(merge));
        };
        const auto redo = [&app, merge] {
            await(app, app.store().mergeEntities(merge.into.id, merge.from.id));
        };
        app.history()->push(text(QT_TRANSLATE_NOOP("EntitySteps", "Join Names")), undo, redo);
    });
}

void partEntity(AppContext &app, const Id &entity, const QStringList &names)
{
    await(app, app.store().partEntity(entity, names), [&app, entity, names](const Id &first) {
        const auto made = std::make_shared<Id>(first); // another one with every redo
        const auto undo = [&app, entity, made] {
            await(app, app.store().mergeEntities(entity, *made));
        };
        const auto redo = [&app, entity, names, made] {
            await(app, app.store().partEntity(entity, names), [made](const Id &again) {
                *made = again;
            });
        };
        app.history()->push(text(QT_TRANSLATE_NOOP("EntitySteps", "Separate Names")), undo, redo);
    });
}

}
