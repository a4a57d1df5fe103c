// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchsql.h"

using namespace Qt::StringLiterals;

namespace Mitjul::SearchSql
{

namespace
{
// Entities that a term names: one of their words starts with it. A single letter names too many.
const QString namedBy = uR"(
    SELECT entity FROM entity_name
    WHERE length(%1) > 1 AND (instr(' ' || folded, ' ' || %1) > 0 OR (%2 <> '' AND instr(initials, %2) = 1)))"_s;

// The cheap places first: the text is looked at only when a term stands nowhere else.
const QString articleHasTerm = uR"((
    instr(title_folded, %1) > 0
    OR (%2 <> '' AND instr(title_initials, %2) > 0)
    OR id IN (SELECT article FROM article_tag WHERE instr(folded, %1) > 0)
    OR id IN (SELECT article FROM highlight WHERE trashed IS NULL
              AND (instr(quote_folded, %1) > 0 OR instr(note_folded, %1) > 0))
    OR id IN (SELECT article FROM highlight JOIN highlight_tag ON highlight = highlight.id
              WHERE trashed IS NULL AND instr(folded, %1) > 0)
    OR id IN (SELECT article FROM mention WHERE entity IN (%3))
    OR EXISTS (SELECT 1 FROM article_text WHERE article = article.id AND instr(folded, %1) > 0)))"_s;

const QString entityHasTerm = uR"(id IN (
    SELECT entity FROM entity_name WHERE instr(folded, %1) > 0 OR (%2 <> '' AND instr(initials, %2) > 0)))"_s;

// The terms as tables of one row, so that a condition can name them as often as it needs to.
QString withTerms(qsizetype terms)
{
    QStringList tables;
    for (qsizetype i = 0; i < terms; ++i) {
        tables += u"term%1 (word, initials) AS (VALUES (?, ?))"_s.arg(i);
    }
    return terms == 0 ? QString() : u"WITH "_s + tables.join(u", "_s) + u' ';
}

// A condition on a term, its %1 and %2 replaced by the term's word and initial consonants.
QString onTerm(const QString &condition, qsizetype term)
{
    return condition.arg(u"(SELECT word FROM term%1)"_s.arg(term), u"(SELECT initials FROM term%1)"_s.arg(term));
}

QString onEachTerm(const QString &condition, qsizetype terms)
{
    QStringList conditions;
    for (qsizetype i = 0; i < terms; ++i) {
        conditions += onTerm(condition, i);
    }
    return conditions.join(u" AND "_s);
}

// Of an index under way, the order would cost a look at every article before the first one is shown.
QString isMissing(Missing missing)
{
    const QString changed = u"id IN (SELECT article FROM search_change WHERE number > ?)"_s;
    switch (missing) {
    case Missing::All:
        break;
    case Missing::Later:
        return u" AND (id > ? OR %1)"_s.arg(changed);
    case Missing::Changed:
        return u" AND %1 ORDER BY published DESC, added DESC, id"_s.arg(changed);
    }
    return {};
}
}

QString articles(qsizetype terms, Missing missing)
{
    const QString condition = QString(articleHasTerm).replace("%3"_L1, namedBy);
    const QString hasTerms = terms > 0 ? u" AND "_s + onEachTerm(condition, terms) : QString();
    return withTerms(terms) + u"SELECT id FROM article WHERE trashed IS NULL"_s + hasTerms + isMissing(missing);
}

QString entities(qsizetype terms)
{
    return withTerms(terms)
        + u"SELECT id FROM entity WHERE %1 ORDER BY name_ko, id"_s.arg(onEachTerm(entityHasTerm, terms));
}

QString namedEntities()
{
    return withTerms(1) + onTerm(namedBy, 0);
}

QStringList values(const QList<SearchTerms::Term> &terms)
{
    QStringList values;
    for (const SearchTerms::Term &term : terms) {
        values << term.surePart << term.initials;
    }
    return values;
}

}
