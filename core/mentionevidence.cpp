// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionevidence.h"

#include "hangul.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// Words beside which a company's name is a company's name.
constexpr auto businessWords = std::to_array<QStringView>({
    u"기업",
    u"회사",
    u"CEO",
    u"최고경영자",
    u"창업자",
    u"클라우드",
    u"인공지능",
    u"AI",
    u"언어모델",
    u"서비스",
    u"빅테크",
    u"실적",
    u"매출",
    u"투자",
    u"인수",
    u"출시",
    u"반도체",
    u"데이터센터",
    u"서버",
    u"플랫폼",
    u"소프트웨어",
    u"검색",
    u"챗봇",
    u"스타트업",
    u"주가",
    u"협력사",
    u"파트너십",
    u"경쟁사",
    u"직원",
    u"스마트폰",
    u"신제품",
});

/// Words that follow a product whose name is one syllable.
constexpr auto productWords =
    std::to_array<QStringView>({u"검색", u"챗봇", u"서비스", u"챗", u"엔진", u"서버", u"노트북", u"테크"});

bool isOneSyllable(const Alias &alias)
{
    return alias.text.size() == 1 && isHangulSyllable(alias.text.front().unicode());
}

/// Whether a name of one syllable is written as a name: with 조사, in quotes, in a list, before what it sells.
bool standsLikeAName(QStringView text, qsizetype end)
{
    if (end == text.size() || text.at(end) != u' ') {
        return true;
    }
    const QStringView next = text.sliced(end + 1);
    return std::ranges::any_of(productWords, [next](QStringView word) {
        return next.startsWith(word);
    });
}

/// Whether the words around a name speak of companies.
bool isAmongBusiness(QStringView text, const Mention &mention)
{
    constexpr qsizetype near = 150;
    const qsizetype start = std::max<qsizetype>(0, mention.start - near);
    const qsizetype end = std::min<qsizetype>(text.size(), mention.end + near);
    const QStringView before = text.sliced(start, mention.start - start);
    const QStringView after = text.sliced(mention.end, end - mention.end);
    return std::ranges::any_of(businessWords, [before, after](QStringView word) {
        return before.contains(word) || after.contains(word);
    });
}

TextPosition startOf(const Mention &mention)
{
    return {mention.paragraph, mention.start};
}

}

QString surnameOf(const Entity &person)
{
    const QString last = person.nameKo.section(u' ', -1);
    if (last != person.nameKo) {
        return last.size() == 1 ? last : QString();
    }
    const bool korean = last.size() == 3 && std::ranges::all_of(last, [](QChar c) {
        return isHangulSyllable(c.unicode());
    });
    return korean ? last.first(1) : QString();
}

MentionEvidence::MentionEvidence(
    const QList<FoundName> &found, const QList<Paragraph> &paragraphs, const Relations &relations)
    : m_paragraphs(paragraphs), m_relations(relations)
{
    QList<const FoundName *> surnames;
    for (const FoundName &name : found) {
        const Alias &alias = *name.alias;
        if (alias.surname) {
            surnames += &name;
        }
        if (alias.risky || !alias.sharedWith.isEmpty()) {
            continue;
        }
        m_named.insert(alias.entity);
        m_namesBusinesses |= alias.kind == EntityKind::Company || alias.kind == EntityKind::Product;
        if (alias.kind == EntityKind::Person && !m_firstFullName.contains(alias.entity)) {
            m_firstFullName.insert(alias.entity, startOf(name.mention));
        }
    }
    for (const FoundName *name : surnames) {
        if (m_firstFullName.contains(name->alias->entity)) {
            m_holders[name->alias->text].insert(name->alias->entity);
        }
    }
}

bool MentionEvidence::isSure(const FoundName &name) const
{
    const Alias &alias = *name.alias;
    if (name.fit != NameFit::Whole) {
        return false;
    }
    if (!alias.sharedWith.isEmpty() && !alias.surname) {
        const bool isAnother = std::ranges::any_of(alias.sharedWith, [this](int other) {
            return isKnownHere(other);
        });
        return isKnownHere(alias.entity) && !isAnother;
    }
    if (!alias.risky) {
        return true;
    }
    if (alias.surname) {
        return isSurnameOfNamed(name);
    }
    const QStringView text = m_paragraphs.at(name.mention.paragraph).text;
    if (isOneSyllable(alias) && !standsLikeAName(text, name.mention.end)) {
        return false;
    }
    const bool latin = alias.text.front().unicode() < 0x80 && !alias.text.contains(u' ');
    const bool inBusiness = alias.kind == EntityKind::Company || latin;
    return isKnownHere(alias.entity) || alias.kind == EntityKind::Place
        || (inBusiness && (m_namesBusinesses || isAmongBusiness(text, name.mention)));
}

/// Whether the text has another name of an entity, or of one that belongs to it.
bool MentionEvidence::isKnownHere(int entity) const
{
    return m_named.contains(entity) || m_relations.at(entity).intersects(m_named);
}

bool MentionEvidence::isPossible(const FoundName &name) const
{
    const Alias &alias = *name.alias;
    const QStringView text = m_paragraphs.at(name.mention.paragraph).text;
    if (name.fit != NameFit::Whole) {
        return name.fit == NameFit::Loose;
    }
    if (alias.surname) {
        return isKnownHere(alias.entity) && titleFollows(text, name.mention.end);
    }
    if (isOneSyllable(alias) && !isKnownHere(alias.entity)) {
        return false;
    }
    return !alias.risky || standsAlone(text, {name.mention.start, name.mention.end});
}

bool MentionEvidence::isSurnameOfNamed(const FoundName &name) const
{
    const auto fullName = m_firstFullName.constFind(name.alias->entity);
    return fullName != m_firstFullName.constEnd() && *fullName < startOf(name.mention)
        && m_holders.value(name.alias->text).size() == 1
        && titleFollows(m_paragraphs.at(name.mention.paragraph).text, name.mention.end);
}

}
