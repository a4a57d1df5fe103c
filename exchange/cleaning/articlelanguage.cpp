// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlelanguage.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

QString languageOf(const Article &article)
{
    constexpr qsizetype enough = 2000;
    qsizetype hangul = 0;
    qsizetype letters = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        for (const QChar c : paragraph.text) {
            letters += c.isLetter() ? 1 : 0;
            hangul += c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3 ? 1 : 0;
        }
        if (letters > enough) {
            break;
        }
    }
    return hangul * 5 >= letters ? u"ko"_s : u"en"_s;
}

}
