// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/cleaning/pagelines.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace Mitjul
{

/// A line as it stands on a page of a PDF, in points from the top left.
struct PrintedLine {
    QString text;
    QRectF box;
    int page = 0;
    qreal pageHeight = 0;
};

/// Printed lines as paragraphs. Running heads, feet and page numbers, which stand alike on many pages, are told apart.
struct Reflowed {
    QList<PageLine> lines;
    QStringList runningHeads;
    QString title; ///< what is set largest on the first page; empty when nothing is larger than the text
};
Reflowed reflowed(const QList<PrintedLine> &printed);

}
