// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <span>

namespace Mitjul
{

/// The sounds that a word can end in, as far as 조사 care: a set of bits.
enum Finals : quint8 {
    AfterVowel = 1,
    AfterRieul = 2,
    AfterConsonant = 4, ///< any final consonant but ㄹ
    AfterAny = 7,
    AfterFinal = AfterRieul | AfterConsonant, ///< 이, 을, 은, 과
    AfterOpen = AfterVowel | AfterRieul, ///< 로
};

/// How a 조사 takes part in a stack such as 에서+는 or 까지+만+은.
enum class Stacking : quint8 {
    Last, ///< nothing follows: 이, 을, the forms of 이다
    Adverbial, ///< 에, 에서, 으로…: auxiliary 조사 may follow
    Nominal, ///< 까지, 만, 부터…: case 조사 and 이다 may follow as well
    Auxiliary, ///< 은, 도, 만, 의: may come second or third
    Case, ///< 이, 가, 을, 를, 로: may come second, after Nominal ones
    Copula, ///< a form of 이다: comes last, also after Nominal ones
};

/// One 조사 of the table.
struct Particle {
    QStringView text;
    Finals after;
    Stacking stacking;
    bool sure; ///< whether it is a 조사 even where nothing else in the text says so
};

std::span<const Particle> particles();

/// Nouns of one syllable that 조사 are cut from.
QStringView shortNouns();
/// Words that end like 조사 and have none: 회의, 하나, 제대로.
const QList<QStringView> &wordsWithoutParticle();
/// Ends of stems that belong to verbs when 는 follows: 만드(는), 달리(는).
const QList<QStringView> &verbsBeforeNeun();
/// Ends of stems that belong to verbs and adjectives, whatever seems to follow: 있, 좋, 끌어안.
const QList<QStringView> &verbalStemEnds();
/// Nouns that end like one of verbalStemEnds() or verbsBeforeNeun() and are nouns all the same: 광고, 올해.
const QList<QStringView> &nounsLikeVerbs();
/// Nouns that end like 조사 and are often the last part of a longer one: (민주)주의, (사회)제도, (윷)놀이. compoundEnds()
/// count from two syllables before them on, since 광주의 is 광주 and 의; derivedEnds() from one.
const QList<QStringView> &compoundEnds();
const QList<QStringView> &derivedEnds();
/// Ends of stems from which 조사 are cut although both together end like one of compoundEnds(): 위원회(의), 경제(도).
const QList<QStringView> &stemsInCompounds();
/// Ends of names of places, after which a bare 서 is 에서: 실리콘밸리(서), 서울(서).
const QList<QStringView> &placeEnds();

}
