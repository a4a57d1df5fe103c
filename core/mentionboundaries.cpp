// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionboundaries.h"

#include "hangul.h"
#include "particles.h"

#include <algorithm>
#include <array>

namespace Mitjul
{

namespace
{

constexpr auto titles = std::to_array<QStringView>({
    u"창업자",
    u"공동창업자",
    u"대표",
    u"대표이사",
    u"최고경영자",
    u"회장",
    u"부회장",
    u"사장",
    u"부사장",
    u"의장",
    u"이사장",
    u"교수",
    u"박사",
    u"소장",
    u"원장",
    u"총장",
    u"장관",
    u"차관",
    u"대통령",
    u"총리",
    u"의원",
    u"위원",
    u"위원장",
    u"기자",
    u"특파원",
    u"연구원",
    u"감독",
    u"작가",
    u"대변인",
    u"전무",
    u"상무",
    u"본부장",
    u"센터장",
    u"씨",
});
constexpr auto latinTitles = std::to_array<QStringView>({u"CEO", u"CTO", u"COO", u"CFO", u"CSO"});

/// Nouns that are written onto a name without making another name of it.
constexpr auto suffixNouns = std::to_array<QStringView>({
    u"그룹",
    u"측",
    u"사",
    u"코리아",
    u"출신",
    u"발",
    u"식",
    u"본사",
    u"지사",
    u"법인",
    u"주가",
    u"주식",
    u"주주",
    u"직원",
    u"연구소",
    u"연구팀",
    u"팀",
    u"계열",
    u"계열사",
    u"자회사",
    u"재단",
    u"판",
    u"산",

    u"형",
    u"용",
    u"등",
    u"쪽",
    u"캠퍼스",
    u"내",
    u"간",
});

/// Words that may be written before a name.
constexpr auto prefixes = std::to_array<QStringView>({
    u"한국",
    u"미국",
    u"중국",
    u"일본",
    u"영국",
    u"유럽",
    u"전",
    u"현",
    u"신",
    u"구",
    u"탈",
    u"반",
    u"친",
    u"범",
    u"주식회사",
    u"생성형",
    u"재단법인",
    u"사단법인",
});

/// Forms of 이다 and the like that are rather the rest of a longer word: 메타|인지, 한국|인.
constexpr auto doubtfulChains = std::to_array<QStringView>({
    u"인",
    u"인지",
    u"인가",
    u"일",
    u"일지",
    u"일까",
    u"임",
    u"임을",
    u"여",
    u"자",
    u"고",
    u"며",
    u"라",
    u"든",
    u"든지",
    u"이라",
    u"보고",
    u"치고",
    u"다",
});

/// Common phrases in which a name is another word: the name and how the next word begins.
struct Phrase {
    QStringView name;
    QStringView next;
};
constexpr auto otherPhrases = std::to_array<Phrase>({
    {u"메타", u"분석"},
    {u"메타", u"인지"},
    {u"메타", u"데이터"},
    {u"메타", u"정보"},
    {u"메타", u"인식"},
    {u"메타", u"이론"},
    {u"애플", u"망고"},
    {u"애플", u"파이"},
    {u"애플", u"민트"},
    {u"애플", u"주스"},
    {u"애플", u"사이다"},
    {u"아마존", u"강"},
    {u"아마존", u"열대"},
    {u"아마존", u"밀림"},
    {u"아마존", u"우림"},
    {u"아마존", u"유역"},
    {u"아마존", u"정글"},
    {u"아마존", u"원주민"},
    {u"아마존", u"삼림"},
    {u"고대", u"그리스"},
    {u"고대", u"로마"},
    {u"고대", u"이집트"},
    {u"고대", u"문명"},
    {u"고대", u"사회"},
    {u"고대", u"도시"},
    {u"고대", u"국가"},
    {u"고대", u"유적"},
    {u"고대", u"중국"},
    {u"나사", u"못"},
    {u"나사", u"풀"},
    {u"나사", u"조"},
    {u"빙", u"둘러"},
    {u"빙", u"돌"},
    {u"오라클", u"카드"},
});

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : QChar();
}

/// Whether Latin text carries on over a mark, as in open@openai.com, AT&T, MS-DOS and openai.com.
bool carriesOn(QStringView text, qsizetype mark, qsizetype beyond)
{
    const QChar c = at(text, mark);
    const QChar next = at(text, beyond);
    const bool letter = isAsciiAlphanumeric(next) && next.isLetter();
    return c == u'@' || c == u'_' || (QStringView(u".&-/").contains(c) && letter);
}

bool beginsLatinWord(QStringView text, qsizetype start)
{
    return !isAsciiAlphanumeric(at(text, start - 1)) && !carriesOn(text, start - 1, start - 2);
}

bool endsLatinWord(QStringView text, qsizetype end, const Alias &alias)
{
    const QChar next = at(text, end);
    const bool version = alias.kind == EntityKind::Product && next.isDigit();
    return (!isAsciiAlphanumeric(next) || version) && !carriesOn(text, end, end + 1);
}

bool beginsHangulWord(QStringView text, qsizetype start)
{
    constexpr qsizetype longerThanPrefixes = 8;
    qsizetype run = start;
    while (run > 0 && start - run < longerThanPrefixes && isHangulSyllable(text.at(run - 1).unicode())) {
        --run;
    }
    const QStringView before = text.sliced(run, start - run);
    return before.isEmpty() || std::ranges::find(prefixes, before) != prefixes.end();
}

template<typename Words>
bool isWordWithParticles(QStringView run, const Words &words)
{
    return std::ranges::any_of(words, [run](QStringView word) {
        return run.startsWith(word) && isParticleChain(word, run.sliced(word.size()));
    });
}

bool endsHangulWord(QStringView name, QStringView rest)
{
    constexpr qsizetype unmistakable = 5; ///< syllables of a name that no other word begins with
    const bool doubtful = std::ranges::find(doubtfulChains, rest) != doubtfulChains.end();
    return (isParticleChain(name, rest) && !doubtful) || isWordWithParticles(rest, suffixNouns)
        || isWordWithParticles(rest, titles) || name.size() >= unmistakable;
}

bool isOtherPhrase(QStringView text, QStringView name, qsizetype end)
{
    const QStringView next = text.sliced(end).trimmed();
    return std::ranges::any_of(otherPhrases, [&](const Phrase &phrase) {
        return phrase.name == name && next.startsWith(phrase.next);
    });
}

}

Qt::CaseSensitivity caseSensitivityOf(QStringView alias, bool risky)
{
    constexpr qsizetype shortAbbreviation = 3;
    const bool capitals = alias.size() <= shortAbbreviation && alias.toString().isUpper();
    return risky || capitals ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

QStringView hangulRunFrom(QStringView text, qsizetype offset)
{
    constexpr qsizetype longerThanParticles = 24;
    qsizetype end = offset;
    while (end < text.size() && end - offset < longerThanParticles && isHangulSyllable(text.at(end).unicode())) {
        ++end;
    }
    return text.sliced(offset, end - offset);
}

bool titleFollows(QStringView text, qsizetype offset)
{
    const qsizetype start = offset + (at(text, offset) == u' ' ? 1 : 0);
    const QStringView next = text.sliced(std::min(start, text.size()));
    const bool latin = std::ranges::any_of(latinTitles, [next](QStringView title) {
        return next.startsWith(title) && !isAsciiAlphanumeric(at(next, title.size()));
    });
    return latin || isWordWithParticles(hangulRunFrom(next, 0), titles);
}

namespace
{

/// Whether an English word is written in small letters that has a capital.
bool isUncapitalised(QStringView written, const Alias &alias)
{
    const QChar first = alias.text.front();
    return isAsciiAlphanumeric(first) && !alias.text.contains(u' ') && first.isUpper() && alias.text.sliced(1).isLower()
        && written.front().isLower();
}

/// Whether what follows may make a longer name of this one, or one of a thing of its: 고려대|병원, 네이버|웹툰. Short names
/// begin too many other words.
bool mayBeginLongerName(const Alias &alias)
{
    constexpr qsizetype longEnough = 3;
    return !alias.risky && alias.kind != EntityKind::Person && alias.text.size() >= longEnough;
}

NameFit fitOfLatinEnd(QStringView text, Span span, const Alias &alias)
{
    const bool anyCompound = !alias.risky || alias.kind == EntityKind::Product;
    const bool isWhole =
        endsLatinWord(text, span.end, alias) && (anyCompound || endsHangulWord(u"", hangulRunFrom(text, span.end)));
    return isWhole ? NameFit::Whole : NameFit::None;
}

NameFit fitOfHangulEnd(QStringView text, Span span, const Alias &alias)
{
    const QStringView written = text.sliced(span.start, span.length());
    const bool isLatinCompound = alias.risky && isAsciiAlphanumeric(at(text, span.end));
    if (isLatinCompound || isOtherPhrase(text, written, span.end)) {
        return NameFit::None;
    }
    if (endsHangulWord(written, hangulRunFrom(text, span.end))) {
        return NameFit::Whole;
    }
    return mayBeginLongerName(alias) ? NameFit::Loose : NameFit::None;
}

}

NameFit fitOf(QStringView text, Span span, const Alias &alias)
{
    const bool isLatin = isAsciiAlphanumeric(alias.text.front());
    if (isLatin ? !beginsLatinWord(text, span.start) : !beginsHangulWord(text, span.start)) {
        return NameFit::None;
    }
    const NameFit fit = isHangulSyllable(alias.text.back().unicode()) ? fitOfHangulEnd(text, span, alias)
                                                                      : fitOfLatinEnd(text, span, alias);
    if (isUncapitalised(text.sliced(span.start, span.length()), alias)) {
        constexpr qsizetype longEnough = 5; // of a word that is nothing but a name
        return fit == NameFit::None || alias.risky || alias.text.size() < longEnough ? NameFit::None : NameFit::Loose;
    }
    return fit;
}

bool standsAlone(QStringView text, Span span)
{
    const QStringView rest = hangulRunFrom(text, span.end);
    const bool isActedOn = rest.endsWith(u'을') || rest.endsWith(u'를');
    const bool isBare = rest.isEmpty() && at(text, span.end).isSpace();
    return !isActedOn && !isBare;
}

}
