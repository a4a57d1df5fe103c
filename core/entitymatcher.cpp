// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitymatcher.h"

#include "aliasindex.h"
#include "mentionboundaries.h"
#include "mentionevidence.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace Mitjul
{

class EntityMatcher::Private
{
public:
    explicit Private(const QList<Entity> &catalogue);

    QList<FoundName> namesIn(QStringView text, int paragraph) const;

    Relations relations;

private:
    void addAliases(const Entity &entity, int index, const QHash<QString, QList<int>> &holders);
    void relate(const QList<Entity> &catalogue);

    QList<Id> m_ids;
    AliasIndex m_aliases;
};

namespace
{

QStringList namesOf(const Entity &entity)
{
    QStringList names = entity.aliases + QStringList{entity.nameKo, entity.nameEn};
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

}

EntityMatcher::Private::Private(const QList<Entity> &catalogue)
{
    QHash<QString, QList<int>> holders;
    for (qsizetype i = 0; i < catalogue.size(); ++i) {
        m_ids += catalogue.at(i).id;
        for (const QString &name : namesOf(catalogue.at(i))) {
            holders[name] += int(i);
        }
    }
    for (qsizetype i = 0; i < catalogue.size(); ++i) {
        addAliases(catalogue.at(i), int(i), holders);
    }
    m_aliases.finish();
    relate(catalogue);
}

void EntityMatcher::Private::addAliases(const Entity &entity, int index, const QHash<QString, QList<int>> &holders)
{
    const QString surname = entity.kind == EntityKind::Person ? surnameOf(entity) : QString();
    QStringList names = namesOf(entity) + QStringList{surname};
    names.removeDuplicates();
    names.removeAll(QString());
    for (const QString &name : std::as_const(names)) {
        const bool isSurname = name == surname;
        const bool risky = isSurname || entity.riskyAliases.contains(name);
        QList<int> others = holders.value(name);
        others.removeAll(index);
        m_aliases.add({name, index, entity.kind, risky, isSurname, others, caseSensitivityOf(name, risky)});
    }
}

void EntityMatcher::Private::relate(const QList<Entity> &catalogue)
{
    relations.resize(catalogue.size());
    for (qsizetype i = 0; i < catalogue.size(); ++i) {
        const QList<FoundName> described = namesIn(catalogue.at(i).descriptionKo, 0);
        for (const FoundName &name : described) {
            if (name.fit == NameFit::Whole && !name.alias->surname && name.alias->kind != EntityKind::Place
                && name.alias->entity != i) {
                relations[i].insert(name.alias->entity);
                relations[name.alias->entity].insert(int(i));
            }
        }
    }
}

/// All names in a text, the longest taken first where they overlap, in order.
QList<FoundName> EntityMatcher::Private::namesIn(QStringView text, int paragraph) const
{
    QList<FoundName> found;
    const QString low = AliasIndex::lowered(text);
    for (qsizetype start = 0; start < text.size(); ++start) {
        m_aliases.forEachAt(low, start, [&](const Alias &alias) {
            const Span span{int(start), int(start + alias.text.size())};
            if (!text.sliced(start).startsWith(alias.text, alias.sensitivity)) {
                return;
            }
            if (const NameFit fit = fitOf(text, span, alias); fit != NameFit::None) {
                found += {{paragraph, span.start, span.end, m_ids.at(alias.entity)}, &alias, fit};
            }
        });
    }
    return found;
}

namespace
{

int lengthOf(const FoundName &name)
{
    return name.mention.end - name.mention.start;
}

/// Gives each character of a paragraph to one name: the longest, then the surer, then the first.
QList<FoundName> claimed(QList<FoundName> found)
{
    std::ranges::stable_sort(found, [](const FoundName &one, const FoundName &other) {
        return lengthOf(one) != lengthOf(other) ? lengthOf(one) > lengthOf(other)
                                                : one.alias->risky < other.alias->risky;
    });
    QMap<int, FoundName> byStart;
    for (const FoundName &name : std::as_const(found)) {
        const auto next = byStart.lowerBound(name.mention.start);
        const bool freeAfter = next == byStart.end() || next.key() >= name.mention.end;
        const bool freeBefore = next == byStart.begin() || std::prev(next)->mention.end <= name.mention.start;
        if (freeAfter && freeBefore) {
            byStart.insert(name.mention.start, name);
        }
    }
    return byStart.values();
}

QList<FoundName> sureOf(QList<FoundName> names, const MentionEvidence &evidence)
{
    names.removeIf([&evidence](const FoundName &name) {
        return !evidence.isSure(name);
    });
    return names;
}

bool overlap(const FoundName &one, const FoundName &other)
{
    return one.mention.start < other.mention.end && other.mention.start < one.mention.end;
}

/// The possible names of a paragraph where no sure one stands, the longest where they overlap, all of those that are
/// written the same.
QList<FoundName> possibleBeside(const QList<FoundName> &sure, QList<FoundName> names, const MentionEvidence &evidence)
{
    names.removeIf([&](const FoundName &name) {
        return !evidence.isPossible(name) || std::ranges::any_of(sure, [&name](const FoundName &other) {
            return overlap(name, other);
        });
    });
    const QList<FoundName> places = claimed(names);
    names.removeIf([&places](const FoundName &name) {
        return std::ranges::none_of(places, [&name](const FoundName &place) {
            return place.mention.start == name.mention.start && place.mention.end == name.mention.end;
        });
    });
    return names;
}

}

EntityMatcher::EntityMatcher(const QList<Entity> &catalogue) : d(std::make_unique<Private>(catalogue))
{
}

EntityMatcher::~EntityMatcher() = default;

FoundMentions EntityMatcher::findIn(const QList<Paragraph> &paragraphs) const
{
    QList<QList<FoundName>> byParagraph;
    QList<FoundName> all;
    for (int i = 0; i < paragraphs.size(); ++i) {
        byParagraph += d->namesIn(paragraphs.at(i).text, i);
        QList<FoundName> whole = byParagraph.last();
        whole.removeIf([](const FoundName &name) {
            return name.fit != NameFit::Whole;
        });
        all += claimed(whole);
        std::ranges::copy_if(whole, std::back_inserter(all), [](const FoundName &name) {
            return name.alias->surname; // also of those who have to share it
        });
    }
    const MentionEvidence evidence(all, paragraphs, d->relations);
    FoundMentions mentions;
    for (const QList<FoundName> &names : std::as_const(byParagraph)) {
        const QList<FoundName> sure = claimed(sureOf(names, evidence));
        for (const FoundName &name : sure) {
            mentions.sure += name.mention;
        }
        for (const FoundName &name : possibleBeside(sure, names, evidence)) {
            mentions.possible += name.mention;
        }
    }
    return mentions;
}

QList<Mention> EntityMatcher::mentionsIn(const QList<Paragraph> &paragraphs) const
{
    return findIn(paragraphs).sure;
}

}
