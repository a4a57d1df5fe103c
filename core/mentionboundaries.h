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
    QList<int> sharedWith; ///< other entities of that name
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
};

/// The way an alias may be written: abbreviations and risky names exactly, English words not all in small letters.
Qt::CaseSensitivity caseSensitivityOf(QStringView alias, bool risky);

/// How an alias stands where it is written.
enum class NameFit {
    None, ///< a part of another word: SMS, 메타버스
    Loose, ///< perhaps the name: 고려대병원, google
    Whole, ///< the name itself: 메타가, MS가
};

NameFit fitOf(QStringView text, Span span, const Alias &alias);

/// Whether a name that ends at an offset stands like one who acts or is spoken of (메타는, ‘메타’), rather than before a
/// noun or as what is acted on (카카오 열매, 나사를).
bool standsAlone(QStringView text, Span span);

/// The run of Hangul that begins at an offset, as far as 조사 and titles can reach.
QStringView hangulRunFrom(QStringView text, qsizetype offset);

/// Whether a title such as 창업자 or CEO follows, a space allowed: 황 창업자가.
bool titleFollows(QStringView text, qsizetype offset);

}
