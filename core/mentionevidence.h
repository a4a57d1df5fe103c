// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mentionboundaries.h"
#include "textrange.h"

#include <QHash>
#include <QSet>

namespace Mitjul
{

/// A place where a name is written, sure or not.
struct FoundName {
    Mention mention;
    const Alias *alias = nullptr;
    NameFit fit = NameFit::Whole;
};

/// For each entity of a catalogue, those that its description names or that name it in theirs; places left out.
using Relations = QList<QSet<int>>;

/// What a text says about the names in it that are ordinary words as well.
class MentionEvidence
{
public:
    MentionEvidence(const QList<FoundName> &found, const QList<Paragraph> &paragraphs, const Relations &relations);

    /// Whether a name counts: every name that is not risky does.
    bool isSure(const FoundName &name) const;

    /// Whether a name that is not sure may be meant all the same.
    bool isPossible(const FoundName &name) const;

private:
    bool isKnownHere(int entity) const;
    bool isSurnameOfNamed(const FoundName &name) const;

    const QList<Paragraph> &m_paragraphs;
    const Relations &m_relations;
    QSet<int> m_named; ///< entities with a name that is not risky
    bool m_namesBusinesses = false;
    QHash<int, TextPosition> m_firstFullName; ///< of persons
    QHash<QString, QSet<int>> m_holders; ///< named persons by surname
};

/// The surname that a person's Korean name ends or begins with: 젠슨 황 gives 황, 이성엽 gives 이; empty when unclear.
QString surnameOf(const Entity &person);

}
