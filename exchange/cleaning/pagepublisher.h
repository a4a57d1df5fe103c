// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bodyblock.h"
#include "pagefacts.h"

namespace Mitjul
{

/// Finds out by whom a page was published. What is given is kept by reference: facts may be filled in meanwhile.
class PagePublisher
{
public:
    /// title is the line of the headline; -1 without one.
    PagePublisher(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, qsizetype title,
        const PageFacts &facts);

    /// From wherever it is said most surely; empty when it is not said.
    QString find() const;
    /// Whether somebody's copyright stands on the page.
    bool isSigned() const;
    bool isSignedBy(const QString &name) const;
    /// As the dateline, the reporter's line or the top of the page says.
    QString inHead() const;

private:
    QString behind() const;
    QString besideDate() const;
    QString office() const;
    QString imprint() const;
    QString ofRelated() const;
    QString platform() const;
    QString platformAtTop() const;
    QString platformByButtons() const;
    QString nameAboveTitle() const;
    QString outletAbove(const QString &known = {}) const;

    const QList<PageLine> &m_lines;
    const QList<LineKind> &m_kinds;
    BodyBlock m_body;
    qsizetype m_title;
    const PageFacts &m_facts;
};

}
