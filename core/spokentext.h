// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "segmentation.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Mitjul
{

/// What a voice says of a written text: everything but what would be heard twice.
struct SpokenText {
    QString text;
    QList<Span> kept; ///< the parts of the written text that make up text, in order

    /// Where a UTF-16 unit of text stands in the written text.
    int writtenOffset(int spokenOffset) const;
};

/// Leaves out a name in brackets that sounds like the word before it: 삼성(三星), 오픈AI(OpenAI); of 三星(삼성) and
/// 美(미국) the part in Hangul is said. What tells more stays: 국내총생산(GDP), 회장(62).
SpokenText spokenTextOf(QStringView written);

}
