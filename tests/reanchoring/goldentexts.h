// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// A text to make marks in: a name for messages and its paragraphs.
struct GoldenText {
    QString name;
    QStringList paragraphs;
};

/// The texts that re-anchoring is measured on: the bundled articles, the texts of tests/data/reanchoring, and enough
/// generated ones (news, talk, tables, verse, English and emoji mixed in) to make the count. Always the same.
QList<GoldenText> goldenTexts(int count);

}
