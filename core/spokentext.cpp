// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "spokentext.h"

#include "editdistance.h"
#include "hangul.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype longestGloss = 60;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isHangul(QChar c)
{
    return isHangulSyllable(c.unicode());
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool joinsWords(QChar c)
{
    return c == u' ' || QStringView(u"·ㆍ.&-'’").contains(c);
}

/// Whether a text is made of letters of one kind, with what joins words.
bool isAll(QStringView text, bool (*kind)(QChar))
{
    return std::ranges::any_of(text, kind) && std::ranges::all_of(text, [kind](QChar c) {
        return kind(c) || joinsWords(c);
    });
}

void appendSound(QString &sounds, QChar sound)
{
    if (sound != u' ' && !sounds.endsWith(sound)) {
        sounds += sound;
    }
}

// Sounds that Korean does not tell apart, or writes with the same letter, are one: P for ㅂ ㅃ ㅍ b f p v.
void appendSyllable(QString &sounds, char16_t syllable)
{
    constexpr QStringView initials = u"KKNTTLMPPSS JJJKTP ";
    constexpr QStringView finals = u" KKKNNNTLLLLLLLLMPPTTNJJKTP ";
    appendSound(sounds, initials.at((syllable - firstSyllable) / 588));
    appendSound(sounds, finals.at(finalOf(syllable)));
}

// A space for letters that make no consonant of their own.
QChar latinSound(QChar letter, QChar next)
{
    constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz";
    constexpr QStringView sounds = u" PKT PK  JKLMN PKLST P S J";
    if (letter == u'c' && !next.isNull()) {
        return next == u'h' ? u'J' : QStringView(u"eiy").contains(next) ? u'S' : u'K';
    }
    const qsizetype index = letters.indexOf(letter);
    return index < 0 ? u' ' : letter == u't' && next == u'h' ? u'S' : sounds.at(index);
}

/// The consonants of a name as they are heard, so that 엔비디아 and NVIDIA look alike.
QString soundsOf(QStringView name)
{
    const QString lower = name.toString().toLower();
    QString sounds;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar next = i + 1 < lower.size() ? lower.at(i + 1) : QChar();
        if (isHangul(lower.at(i))) {
            appendSyllable(sounds, lower.at(i).unicode());
        } else {
            appendSound(sounds, latinSound(lower.at(i), next));
            // The g of ng is not heard on its own.
            i += lower.at(i) == u'n' && next == u'g' ? 1 : 0;
        }
    }
    return sounds;
}

bool soundAlike(QStringView one, QStringView other)
{
    constexpr double alike = 0.6;
    const QString sounds = soundsOf(other);
    return !sounds.isEmpty() && similarity(soundsOf(one), sounds) >= alike;
}

/// Where the name before a bracket begins: as many words as the gloss has, at most.
qsizetype nameStart(QStringView written, qsizetype bracket, qsizetype words)
{
    qsizetype start = bracket;
    while (start > 0) {
        const QChar c = written.at(start - 1);
        if (c == u' ' && --words <= 0) {
            break;
        }
        if (c != u' ' && !c.isLetterOrNumber()) {
            break;
        }
        --start;
    }
    return start;
}

struct Gloss {
    Span name; ///< before the bracket
    Span bracket; ///< with both brackets
};

std::optional<Gloss> glossAt(QStringView written, qsizetype open)
{
    constexpr QStringView opening = u"(（[〔";
    constexpr QStringView closing = u")）]〕";
    const qsizetype kind = opening.indexOf(written.at(open));
    if (kind < 0 || open == 0 || !written.at(open - 1).isLetterOrNumber()) {
        return std::nullopt;
    }
    const qsizetype close =
        written.sliced(open).first(std::min(longestGloss, written.size() - open)).indexOf(closing.at(kind));
    if (close < 2) {
        return std::nullopt;
    }
    const qsizetype words = written.sliced(open + 1, close - 1).count(u' ') + 1;
    return Gloss{{int(nameStart(written, open, words)), int(open)}, {int(open), int(open + close + 1)}};
}

/// The part of a name and its gloss that need not be said; nothing when both tell something.
std::optional<Span> repeatedPart(QStringView written, const Gloss &gloss)
{
    const QStringView name = written.sliced(gloss.name.start, gloss.name.length());
    const QStringView inside = written.sliced(gloss.bracket.start + 1, gloss.bracket.length() - 2);
    if (isAll(inside, isHan) && isHangul(name.back())) {
        return gloss.bracket;
    }
    if (isAll(inside, isHangul) && isHan(name.back())) {
        qsizetype start = name.size();
        while (start > 0 && isHan(name.at(start - 1))) {
            --start;
        }
        return inside.size() >= name.size() - start
            ? std::optional(Span{gloss.name.start + int(start), gloss.bracket.start})
            : std::nullopt;
    }
    const bool isOtherScript = (isAll(inside, isLatin) && std::ranges::any_of(name, isHangul))
        || (isAll(inside, isHangul) && isAll(name, isLatin));
    return isOtherScript && soundAlike(name, inside) ? std::optional(gloss.bracket) : std::nullopt;
}

void keep(SpokenText &spoken, QStringView written, int start, int end)
{
    if (start < end) {
        spoken.kept.append({start, end});
        spoken.text += written.sliced(start, end - start);
    }
}

}

int SpokenText::writtenOffset(int spokenOffset) const
{
    int before = 0;
    for (const Span &span : kept) {
        if (spokenOffset < before + span.length()) {
            return span.start + spokenOffset - before;
        }
        before += span.length();
    }
    return kept.isEmpty() ? 0 : kept.last().end;
}

SpokenText spokenTextOf(QStringView written)
{
    SpokenText spoken;
    int said = 0;
    for (int i = 0; i < written.size(); ++i) {
        const std::optional<Gloss> gloss = glossAt(written, i);
        const std::optional<Span> repeated = gloss ? repeatedPart(written, *gloss) : std::nullopt;
        if (!repeated) {
            continue;
        }
        keep(spoken, written, said, repeated->start);
        said = repeated->end;
        if (repeated->end == gloss->bracket.start) {
            // The name gives way to what is in the brackets.
            keep(spoken, written, gloss->bracket.start + 1, gloss->bracket.end - 1);
            said = gloss->bracket.end;
        }
        i = gloss->bracket.end - 1;
    }
    keep(spoken, written, said, int(written.size()));
    return spoken;
}

}
