// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "importtasks.h"

#include <QObject>
#include <QStringList>

#include <QtQml/qqmlregistration.h>

namespace Mitjul
{

/// What an import came to.
struct ImportReport {
    Q_GADGET
    QML_VALUE_TYPE(importReport)
    Q_PROPERTY(QString summary READ summary)
    Q_PROPERTY(int imported MEMBER imported)
    Q_PROPERTY(int updated MEMBER updated)
    Q_PROPERTY(int same MEMBER same)
    Q_PROPERTY(int leftOut MEMBER leftOut)
    Q_PROPERTY(QStringList failures MEMBER failures)

public:
    int imported = 0;
    int updated = 0;
    int same = 0;
    int leftOut = 0; ///< not saved, because the reader did not want them or cancelled
    QStringList failures; ///< "FILE: SENTENCE" each
    QList<Id> broughtArticles;
    QList<Id> replacedTexts; ///< the articles of which an earlier text is kept

    void add(const ImportTasks::Saved &saved, const QString &name);

    /// "12 articles are in the library. 2 were there already." in the reader's language.
    QString summary() const;
    /// All of it as text, to be saved.
    QString text() const;

    bool operator==(const ImportReport &) const = default;
};

}
