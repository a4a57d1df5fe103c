// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"
#include "storage/answer.h"

#include <QFuture>
#include <QList>

namespace Mitjul
{

/// The values of several answers, in their order, or the first error among them.
template<typename T>
QFuture<Result<QList<T>>> collect(QList<QFuture<Result<T>>> answers, QObject *context)
{
    if (answers.isEmpty()) {
        return QtFuture::makeReadyValueFuture(Result<QList<T>>(QList<T>()));
    }
    using All = QList<QFuture<Result<T>>>;
    return Answer<All>(QtFuture::whenAll(answers.begin(), answers.end())).then(context, [](const All &finished) {
        QList<T> values;
        for (const QFuture<Result<T>> &answer : finished) {
            const Result<T> result = answer.result();
            if (!result) {
                return Result<QList<T>>(result.error());
            }
            values.append(*result);
        }
        return Result<QList<T>>(values);
    });
}

}
