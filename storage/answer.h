// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace Mitjul
{

/// The future of something that was asked for. What is to happen then comes in the order of the questions, and never
/// before the asker is through.
///
/// With QFuture alone, a value that is there already is handed over within then(): it overtakes the earlier ones that
/// wait in the event queue, and arrives in the middle of what its asker is doing.
template<typename T>
class Answer : public QFuture<T>
{
public:
    explicit(false) Answer(const QFuture<T> &future) : QFuture<T>(future)
    {
    }

    /// Calls the continuation with the value, from the event loop of this thread, which is the context's too; never when
    /// the context is gone by then. Returns the future of what it returns.
    template<typename Continuation>
    auto then(QObject *context, Continuation continuation) const
    {
        using Next = std::invoke_result_t<Continuation &, const T &>;
        auto promise = std::make_shared<QPromise<Next>>();
        promise->start();
        auto *watcher = new QFutureWatcher<T>(context);
        auto proceed = [watcher, promise, continuation = std::move(continuation)]() mutable {
            watcher->deleteLater();
            if (watcher->isCanceled()) {
                return;
            }
            if constexpr (std::is_void_v<Next>) {
                continuation(watcher->result());
            } else {
                promise->addResult(continuation(watcher->result()));
            }
            promise->finish();
        };
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, std::move(proceed));
        watcher->setFuture(*this);
        return promise->future();
    }
};

}
