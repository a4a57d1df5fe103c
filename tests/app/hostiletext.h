// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// Text whose graphemes are all seen, each in a place of its own.
inline QString randomPlainText(QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    static const QStringList parts{u"삼성전자가"_s, u"한"_s, u" "_s, u"OpenAI"_s, u"3.5%"_s, u"韓國"_s, u"三星(삼성)"_s,
        u"“인용”"_s, u"‘동맹’을"_s, u"\u1100\u1161\u11a8\u1102\u1161"_s, u"👩‍👩‍👧"_s, u"👍🏽"_s, u"🇰🇷"_s,
        u"e\u0301"_s, u"e\u0302\u0301"_s, u"통계/자료"_s, u"MS-오픈AI"_s, u"…"_s, u"―"_s, u"１２３"_s, u"ㄱㅏ"_s,
        u"무척이나긴낱말하나가여기에있다고하자"_s, u"か\u3099ぎ"_s, u"𠮷野家"_s, u"①"_s, u"Ω≈ç"_s};
    QString text;
    for (int i = random.bounded(24); i > 0; --i) {
        text += parts.at(random.bounded(parts.size()));
    }
    return text;
}

/// Text as no one writes it: controls, halves of characters, marks on marks, and what changes the direction.
inline QString randomHostileText(QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    static const QStringList parts{u"\u1112\u1161\u11ab글"_s, u"글"_s, u"\u1100"_s, u"\u11a8"_s, u" "_s, u"   "_s,
        u"　"_s, u"\t"_s, u"\u2028"_s, u"\u2029"_s, u"\u0085"_s, u"\v\f"_s, QString(QChar(u'\0')),
        QString(QChar(0xd83d)), QString(QChar(0xde00)), QString(QChar(0xffff)), u"\u200b"_s, u"\u200c"_s, u"\u200d"_s,
        u"\u2060"_s, u"\ufeff"_s, u"\u00ad"_s, u"\ufe0f"_s, u"\u20e3"_s, u"\u0301\u0323"_s, u"שלום"_s, u"العربية"_s,
        u"\u202e"_s, u"\u202d"_s, u"\u202b"_s, u"\u202c"_s, u"\u2066"_s, u"\u2067"_s, u"\u2068"_s, u"\u2069"_s,
        u"\u200e"_s, u"\u200f"_s, u"\u061c"_s, u"\ue000"_s, u"\U000f0000"_s, u"\U000e0041"_s, u"🇰"_s, u"👩‍"_s,
        u"🏽"_s, u"ก็"_s, u"क्षि"_s, u"\ufdfa"_s, u"\r"_s, u"\n"_s, u"가나다라마바사"_s, u"Latin word"_s, u"(12)"_s,
        u"\ufffc"_s};
    QString text;
    for (int i = random.bounded(20); i > 0; --i) {
        text += parts.at(random.bounded(parts.size()));
        if (random.bounded(1000) == 0) {
            text += QString(1 + random.bounded(1000), QChar(0x0301));
        }
    }
    return text;
}

}
