// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace Mitjul
{

/// How a mark is, in a word that can be compared.
QString stateOf(const Highlight &mark);

/// What mitjul_drive has said, and so what must be in the library whatever happened afterwards. A line is one of
///   try mark ID · ack mark ID STATE (a word, or "trashed")
///   try empty · ack empty (the trash)
///   try article · ack article HASH
///   ack backup NAME · try restore NAME · ack restore NAME · left restore NAME (it was said that all is as it was)
class Ledger
{
public:
    /// The last line counts only when it is whole.
    explicit Ledger(const QByteArray &output);

    /// How many operations were acknowledged.
    int acknowledged() const;

    /// Compares a library with the ledger: opens it, examines it, looks every mark up. Empty when all is as it should
    /// be, else what is not.
    QString compareWith(const QString &folder) const;

private:
    struct Shelf {
        QHash<Id, QString> marks;
        QString article;
        QSet<Id> tried; ///< marks that may be in their old or new state
        bool triedEmpty = false;
        bool triedArticle = false;
    };

    void read(const QList<QByteArray> &words);
    static QString compare(const Shelf &shelf, const Shelf &stored);

    Shelf m_shelf;
    QHash<QString, Shelf> m_backups;
    QString m_triedRestore;
    int m_acknowledged = 0;
};

}
