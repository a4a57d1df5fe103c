// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "namesuggestionmodel.h"

#include "app/emphasis.h"
#include "entitylabels.h"
#include "entitysteps.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

AppContext *NameSuggestionModel::app() const
{
    return m_app;
}

void NameSuggestionModel::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(&app->store(), &Store::articlesChanged, this, [this](const QList<Id> &ids) {
            if (ids.contains(m_article)) {
                reload();
            }
        });
        connect(&app->store(), &Store::entitiesChanged, this, &NameSuggestionModel::reload);
        connect(app, &AppContext::stateChanged, this, &NameSuggestionModel::reload);
        connect(app->settings(), &Settings::languageChanged, this, [this] {
            refresh();
        });
    }
    Q_EMIT appChanged();
    reload();
}

QString NameSuggestionModel::article() const
{
    return m_article;
}

void NameSuggestionModel::setArticle(const QString &article)
{
    if (article != m_article) {
        m_article = article;
        resetRows({});
        Q_EMIT articleChanged();
        Q_EMIT countChanged();
        reload();
    }
}

bool NameSuggestionModel::isActive() const
{
    return m_isActive;
}

void NameSuggestionModel::setActive(bool active)
{
    if (active != m_isActive) {
        m_isActive = active;
        Q_EMIT activeChanged();
        reload();
    }
}

int NameSuggestionModel::count() const
{
    return rowCount();
}

void NameSuggestionModel::reload()
{
    if (!m_isActive || !m_app || m_app->state() != AppContext::State::Ready || m_article.isEmpty()) {
        return;
    }
    // One question at a time: while an import goes on, names change more often than they can be looked for.
    if (m_isAsking) {
        m_isOutdated = true;
        return;
    }
    m_isAsking = true;
    m_isOutdated = false;
    m_app->store().possibleMentions(m_article).then(
        this, [this, id = m_article](const Result<QList<PossibleMention>> &found) {
            m_isAsking = false;
            if (found && id == m_article) {
                updateRows(*found);
                Q_EMIT countChanged();
            }
            if (m_isOutdated) {
                reload();
            }
        });
}

void NameSuggestionModel::confirm(int row)
{
    answer(row, true);
}

void NameSuggestionModel::refuse(int row)
{
    answer(row, false);
}

void NameSuggestionModel::answer(int row, bool isMeant)
{
    if (row >= 0 && row < rowCount()) {
        const PossibleMention &possible = rows().at(row);
        answerMention(*m_app, m_article, {possible.entity.id, possible.text, isMeant});
    }
}

QString NameSuggestionModel::keyOf(const PossibleMention &row) const
{
    return row.entity.id + u'/' + row.text;
}

QVariant NameSuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PossibleMention &row = rows().at(index.row());
    switch (role) {
    case NameRole:
        return tr("%1 · %2", "a name and its kind").arg(entityName(row.entity), entityKindLabel(row.entity.kind));
    case Qt::DisplayRole:
    case QuestionRole:
        return tr("Does “%1” mean %2 here?").arg(row.text, entityName(row.entity));
    case StyledSnippetRole:
        return emphasised(row.snippet, {row.hit});
    case PlacesRole:
        return int(row.places.size());
    case ParagraphRole:
        return row.places.constFirst().paragraph;
    case StartRole:
        return row.places.constFirst().start;
    default:
        return {};
    }
}

QHash<int, QByteArray> NameSuggestionModel::roleNames() const
{
    return {{NameRole, "name"_ba}, {QuestionRole, "question"_ba}, {StyledSnippetRole, "styledSnippet"_ba},
        {PlacesRole, "places"_ba}, {ParagraphRole, "paragraph"_ba}, {StartRole, "start"_ba}};
}

}
