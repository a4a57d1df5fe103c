// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// A line without the pictures behind its last word.
QStringView withoutPictures(QStringView line)
{
    constexpr QChar variation(0xfe0f);
    constexpr QChar joiner(0x200d);
    while (line.size() > 1) {
        const QChar last = line.back();
        if (last.isLowSurrogate() && line.at(line.size() - 2).isHighSurrogate()) {
            line.chop(2);
        } else if (last.isSpace() || last == variation || last == joiner || last.category() == QChar::Symbol_Other) {
            line.chop(1);
        } else {
            break;
        }
    }
    return line;
}
}

bool endsLikeSentence(const QString &line)
{
    constexpr QStringView closers = u"\"'”’)]」』>";
    QStringView rest = line;
    while (!rest.isEmpty() && (rest.back().isSpace() || closers.contains(rest.back()))) {
        rest.chop(1);
    }
    if (rest.isEmpty() || line.size() < 2) {
        return false;
    }
    constexpr auto signs = std::to_array<QStringView>({u"~", u"♡", u"🙂", u"😊", u"😂", u"😅", u"🙏"});
    const bool endsInSign = std::ranges::any_of(signs, [rest](QStringView sign) {
        return rest.endsWith(sign);
    });
    if (endsInSign || line.endsWith(":)"_L1)) {
        return true;
    }
    rest = withoutPictures(rest);
    const QChar last = rest.back();
    constexpr QStringView stops = u".?!。…";
    constexpr QStringView feelings = u"ㅋㅎㅠㅜ";
    const bool isFeeling = feelings.contains(last) && rest.size() >= 2 && feelings.contains(rest.at(rest.size() - 2));
    if (stops.contains(last) || isFeeling || rest.endsWith(u"^^") || rest.endsWith(u"^^;")) {
        return true;
    }
    constexpr qsizetype aLabel = 60; // the ends of labels and headlines are looked at more closely
    if (rest.size() > aLabel) {
        return QStringView(u"다요죠까네").contains(last);
    }
    const bool isPolite =
        last == u'요' && rest.size() >= 3 && !rest.at(rest.size() - 2).isSpace() && !rest.at(rest.size() - 3).isSpace();
    return last == u'다' || isPolite;
}

bool hasFullStop(const QString &line)
{
    const QStringView text = withoutPictures(line);
    return QStringView(u".?!…。”’\"").contains(text.back()) || (text.size() < line.size() && endsLikeSentence(line));
}

bool isStatement(const QString &line)
{
    constexpr QStringView closers = u"\"”’)]";
    QStringView rest = line;
    while (!rest.isEmpty() && closers.contains(rest.back())) {
        rest.chop(1);
    }
    constexpr qsizetype shortest = 14; // letters
    return rest.endsWith(u"다.") && lettersOf(line) >= shortest;
}

bool isProse(const QString &line)
{
    // A whole sentence, whatever comes behind it: a smile, an address.
    static const QRegularExpression sentence(u"[다요죠까][.?!]\\s"_s);
    constexpr qsizetype someSentences = 25;
    const qsizetype letters = lettersOf(line);
    return (letters >= 14 && endsLikeSentence(line)) || letters >= 90
        || (letters >= someSentences && sentence.match(line).hasMatch());
}

qsizetype lettersOf(QStringView line)
{
    return std::ranges::count_if(line, [](QChar c) {
        return c.isLetter();
    });
}

}
