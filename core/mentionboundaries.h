// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "entity.h"
#include "segmentation.h"

namespace Mitjul
{

/// One way to write an entity's name.
struct Alias {
    QString text;
    int entity = 0; ///< index into the catalogue
    EntityKind kind = EntityKind::Person;
    bool risky = false; ///< an ordinary word as well, or a surname: needs evidence
    bool surname = false; ///< counts only before a title, after the full name
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
};

/// The way an alias may be written: abbreviations and risky names exactly, English words not all in small letters.
Qt::CaseSensitivity caseSensitivityOf(QStringView alias, bool risky);

/// Whether a place where an alias is written is the name itself, not a part of another word: 메타가, not 메타버스; MS가, not SMS.
bool isWholeName(QStringView text, Span span, const Alias &alias);

/// The run of Hangul that begins at an offset, as far as 조사 and titles can reach.
QStringView hangulRunFrom(QStringView text, qsizetype offset);

/// Whether a title such as 창업자 or CEO follows, a space allowed: 황 창업자가.
bool titleFollows(QStringView text, qsizetype offset);

}
