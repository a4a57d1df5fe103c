// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Mitjul
{

/// A text folded for search: case, width (ＡＩ = AI), NFC/NFD, quotes and middle dots no longer differ. Never shown.
struct FoldedText {
    QString text;
    /// For each UTF-16 unit of text, and one past its end, the offset in the original that it comes from.
    QList<int> origins;
};

FoldedText foldWithOrigins(QStringView text);
QString fold(QStringView text);

/// The same, some ten times as fast, for a text in which each UTF-16 unit folds to one unit, as in nearly all Korean
/// paragraphs: offsets stay. Nothing for another text.
std::optional<QString> foldUnitByUnit(QStringView text);

/// The initial consonants of Hangul, other letters folded: "엔비디아" gives "ㅇㅂㄷㅇ".
QString initialsOf(QStringView text);

}
