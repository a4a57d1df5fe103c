// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "particles.h"

#include "hangul.h"
#include "particletables.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace Mitjul
{

namespace
{

constexpr qsizetype longestChain = 10; ///< syllables of the longest stack of 조사, 들 included

/// What is known of a string of 조사.
struct Chain {
    int after = 0; ///< Finals of the words it may follow
    bool sure = false; ///< as Particle::sure
    bool copula = false;
};

using Chains = QHash<QString, Chain>;

Finals finalsOfSyllable(char16_t syllable)
{
    constexpr int rieul = 8;
    const int last = finalOf(syllable);
    return last == 0 ? AfterVowel : last == rieul ? AfterRieul : AfterConsonant;
}

/// What a digit or a capital letter ends in when it is read in Korean: 일, 삼, 엘, 엠. R is read 아르 or 알.
Finals finalsOfName(char16_t c)
{
    if (QStringView(u"178L").contains(QChar(c))) {
        return AfterRieul;
    }
    if (QStringView(u"036MN").contains(QChar(c))) {
        return AfterConsonant;
    }
    return c == u'R' ? AfterOpen : AfterVowel;
}

/// The last character of a word that is spoken; null when there is none.
QChar lastSpoken(QStringView word)
{
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        if (word.at(i).isLetterOrNumber() || QStringView(u"%+℃").contains(word.at(i))) {
            return word.at(i);
        }
    }
    return {};
}

/// Every way a word may end as far as its spelling tells: of English words and signs it does not.
Finals finalsOf(QStringView word)
{
    const QChar last = lastSpoken(word);
    if (isHangulSyllable(last.unicode())) {
        return finalsOfSyllable(last.unicode());
    }
    const bool named = (last >= u'0' && last <= u'9') || (last >= u'A' && last <= u'Z');
    return named ? finalsOfName(last.unicode()) : AfterAny;
}

bool follows(const Particle &second, QStringView first)
{
    return second.after & finalsOf(first);
}

/// Whether a 조사 may come second, after one that stacks in the given way.
bool stacksOn(Stacking first, Stacking second)
{
    switch (first) {
    case Stacking::Nominal:
        return second != Stacking::Last;
    case Stacking::Adverbial:
        return second == Stacking::Auxiliary || second == Stacking::Nominal || second == Stacking::Copula;
    default:
        return false;
    }
}

void add(Chains &chains, const QString &text, Chain chain)
{
    Chain &known = chains[text];
    known.after |= chain.after;
    known.sure |= chain.sure;
    known.copula |= chain.copula;
}

void addStacks(Chains &chains, const Particle &first)
{
    for (const Particle &second : particles()) {
        if (!stacksOn(first.stacking, second.stacking) || !follows(second, first.text)) {
            continue;
        }
        const QString two = first.text.toString() + second.text;
        add(chains, two, {first.after, first.sure, false});
        for (const Particle &third : particles()) {
            const bool fits = third.stacking == Stacking::Auxiliary || third.stacking == Stacking::Case;
            if (second.stacking == Stacking::Nominal && fits && follows(third, two)) {
                add(chains, two + third.text, {first.after, first.sure, false});
            }
        }
    }
}

/// Every string of 조사 that a word can carry, made once from the table.
Chains allChains()
{
    Chains chains;
    for (const Particle &particle : particles()) {
        add(chains, particle.text.toString(), {particle.after, particle.sure, particle.stacking == Stacking::Copula});
        addStacks(chains, particle);
    }
    const Chains singular = chains;
    const QString plural = QStringLiteral("들");
    for (auto it = singular.begin(); it != singular.end(); ++it) {
        if (it->after & AfterRieul) {
            add(chains, plural + it.key(), {AfterAny, false, false});
        }
    }
    add(chains, plural, {AfterAny, false, false});
    return chains;
}

std::optional<Chain> chainOf(QStringView text)
{
    static const Chains chains = allChains();
    const auto found = chains.find(QString::fromRawData(text.data(), text.size()));
    return found == chains.end() ? std::nullopt : std::optional(*found);
}

bool endsWithOneOf(QStringView word, const QList<QStringView> &ends)
{
    return std::ranges::any_of(ends, [word](QStringView end) {
        return word.endsWith(end);
    });
}

bool isKnownNoun(QStringView stem)
{
    return endsWithOneOf(stem, nounsLikeVerbs());
}

/// Final consonants that are (nearly) never a noun's: ㄵ ㄶ ㄺ ㄻ ㄼ ㄾ ㄿ ㅀ ㅄ ㅆ.
bool endsLikeVerb(char16_t syllable)
{
    constexpr int verbFinals[] = {5, 6, 9, 10, 11, 13, 14, 15, 18, 20};
    return std::ranges::find(verbFinals, finalOf(syllable)) != std::end(verbFinals);
}

/// 했, 었, 겠: a syllable that ends in ㅆ.
bool isPast(char16_t syllable)
{
    constexpr int doubleSiot = 20;
    return isHangulSyllable(syllable) && finalOf(syllable) == doubleSiot;
}

bool startsWithOneOf(QStringView text, QStringView syllables)
{
    return syllables.contains(text.front());
}

/// Whether a stem is rather a verb or adjective and the suffix its ending: 받|은, 만드|는, 하였|다.
bool isVerbal(QStringView stem, QStringView suffix, const Chain &chain)
{
    const char16_t last = stem.back().unicode();
    if (!isHangulSyllable(last) || isKnownNoun(stem)) {
        return false;
    }
    const bool closed = finalOf(last) != 0;
    if (closed && startsWithOneOf(suffix, u"은을이나든던")) {
        return endsLikeVerb(last) || endsWithOneOf(stem, verbalStemEnds());
    }
    const bool inPast = stem.size() > 1 && isPast(stem.at(stem.size() - 2).unicode());
    const bool negated = last == u'지' && suffix.startsWith(u'만');
    if (!closed && (last == u'다' || inPast || negated || endsWithOneOf(stem, verbalStemEnds()))) {
        return true;
    }
    const bool likeEnding = suffix == u"는" || (chain.copula && startsWithOneOf(suffix, u"라였예"));
    if (likeEnding && endsWithOneOf(stem, verbsBeforeNeun())) {
        return true;
    }
    const QString lengthened = stem.toString() + suffix.front();
    const bool maybeCausative = chain.copula && startsWithOneOf(suffix, u"이였");
    return (maybeCausative && endsWithOneOf(QString(stem.toString() + u'이'), verbsBeforeNeun()))
        || (suffix.startsWith(u"보") && endsWithOneOf(lengthened, verbsBeforeNeun()));
}

/// Whether a split would tear a noun apart: 자본주|의, 윷놀|이.
bool tearsNoun(QStringView stem, QStringView suffix)
{
    const QString noun = stem.toString() + suffix.front();
    const auto endsIn = [&noun](const QList<QStringView> &ends, qsizetype before) {
        return std::ranges::any_of(ends, [&](QStringView end) {
            return noun.size() >= end.size() + before && noun.endsWith(end);
        });
    };
    return endsIn(derivedEnds(), 1) || (endsIn(compoundEnds(), 2) && !endsWithOneOf(stem, stemsInCompounds()));
}

bool isSureWithout(QStringView stem, QStringView suffix, const Chain &chain)
{
    if (suffix == u"서") {
        return endsWithOneOf(stem, placeEnds());
    }
    if (suffix == u"인") {
        return stem.size() >= 3 && stem.endsWith(u'적');
    }
    if (!chain.sure || isVerbal(stem, suffix, chain) || tearsNoun(stem, suffix)) {
        return false;
    }
    if (stem.back().isDigit()) {
        return !startsWithOneOf(suffix, u"만조일인");
    }
    const bool oneSyllable = stem.size() == 1 && isHangulSyllable(stem.front().unicode());
    return !oneSyllable || shortNouns().contains(stem.front());
}

/// Latin words are read in Korean before their final sound is known; this is right for most of them.
Finals guessedFinals(QStringView word)
{
    const QString lower = word.toString().toLower();
    const auto ends = [&lower](QStringView end) {
        return lower.endsWith(end);
    };
    if (ends(u"l") || ends(u"le")) {
        return AfterRieul;
    }
    const bool nasal = ends(u"m") || ends(u"n") || ends(u"ng") || ends(u"me") || ends(u"ne");
    const bool stop = ends(u"ck") || ends(u"ok") || ends(u"p") || ends(u"b") || ends(u"ic") || ends(u"at")
        || ends(u"et") || ends(u"it") || ends(u"ot");
    return nasal || stop ? AfterConsonant : AfterVowel;
}

}

bool isParticleChain(QStringView word, QStringView rest)
{
    if (rest.isEmpty()) {
        return true;
    }
    const auto chain = chainOf(rest);
    return chain && (chain->after & finalsOf(word));
}

int stemLength(QStringView eojeol)
{
    if (eojeol.isEmpty() || wordsWithoutParticle().contains(eojeol)) {
        return int(eojeol.size());
    }
    std::optional<qsizetype> shortest;
    for (qsizetype length = std::max<qsizetype>(1, eojeol.size() - longestChain); length < eojeol.size(); ++length) {
        const QStringView stem = eojeol.first(length);
        const QStringView suffix = eojeol.sliced(length);
        const auto chain = chainOf(suffix);
        if (!chain || !(chain->after & finalsOf(stem)) || !isSureWithout(stem, suffix, *chain)) {
            continue;
        }
        if (isKnownNoun(stem)) {
            return int(length);
        }
        shortest = shortest.value_or(length);
    }
    return int(shortest.value_or(eojeol.size()));
}

QString particleFor(QStringView word, QStringView pair)
{
    const qsizetype slash = pair.indexOf(u'/');
    if (slash < 0) {
        return pair.toString();
    }
    const QStringView afterFinal = pair.first(slash);
    const QStringView afterVowel = pair.sliced(slash + 1);
    const QChar last = lastSpoken(word);
    const bool isLatinWord = last.script() == QChar::Script_Latin && !last.isUpper();
    const Finals finals = isLatinWord ? guessedFinals(word) : finalsOf(word);
    if (finals == AfterAny) {
        const qsizetype extra = afterFinal.size() - afterVowel.size();
        if (extra <= 0) {
            return afterFinal.toString() + u'(' + afterVowel + u')';
        }
        return u'(' + afterFinal.first(extra).toString() + u')' + afterVowel;
    }
    const bool asAfterVowel = (finals & AfterVowel) || (finals == AfterRieul && afterVowel == u"로");
    return (asAfterVowel ? afterVowel : afterFinal).toString();
}

}
