// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bodyblock.h"
#include "pagepublisher.h"

namespace Mitjul
{

/// Finds out who wrote what stands on a page.
class PageByline
{
public:
    /// title is the line of the headline, -1 without one; text is the first line of the text itself.
    PageByline(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, qsizetype title,
        qsizetype text);

    /// From the lines made for names, in the order given, then from wherever else a name may stand; known is what the
    /// page's head says, to which a line may add what the author is. Empty when it is not said.
    QString find(const QString &known, const QList<qsizetype> &order, const PagePublisher &publisher);

private:
    void readByline(qsizetype i);
    QString withNextReporter(QString byline, qsizetype i) const;
    void readSignature();
    void readNameAmongButtons();
    void readNameIn(qsizetype i);
    void readSignOff();
    void readPenName(const PagePublisher &publisher);
    void readProfile();
    bool isFirstName(qsizetype i) const;
    bool isBesideNumbers(qsizetype i) const;
    static bool isPenName(const QString &text);
    bool isNameBesideDate(qsizetype i) const;
    bool isLatinNameAboveText(qsizetype i) const;

    const QList<PageLine> &m_lines;
    const QList<LineKind> &m_kinds;
    BodyBlock m_body;
    qsizetype m_title;
    qsizetype m_text;
    QString m_byline;
};

}
