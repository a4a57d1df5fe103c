// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "trashmodel.h"

#include "app/readabletime.h"
#include "storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
TrashLine lineOf(const TrashRow &row)
{
    const bool article = row.kind == TrashRow::Kind::Article;
    const QString day = TrashModel::tr("Moved here on %1").arg(readableDay(row.trashed));
    const QString details =
        article || row.articleTitle.isEmpty() ? day : QStringList{row.articleTitle, day}.join(u" · "_s);
    return {row.id, article, row.text, details};
}
}

TrashModel::TrashModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, signal, this, &TrashModel::countChanged);
    }
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TrashLine &line = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return line.text;
    case DetailsRole:
        return line.details;
    case IsArticleRole:
        return line.article;
    }
    return {};
}

QHash<int, QByteArray> TrashModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailsRole, "details"}, {IsArticleRole, "isArticle"}};
}

AppContext *TrashModel::app() const
{
    return m_app;
}

void TrashModel::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(app, &AppContext::stateChanged, this, &TrashModel::reload);
        connect(app->settings(), &Settings::languageChanged, this, &TrashModel::reload);
        connect(&app->store(), &Store::articlesChanged, this, &TrashModel::reload);
        connect(&app->store(), &Store::highlightsChanged, this, &TrashModel::reload);
        reload();
    }
    Q_EMIT appChanged();
}

int TrashModel::count() const
{
    return rowCount();
}

bool TrashModel::isLoaded() const
{
    return m_loaded;
}

void TrashModel::restore(int row)
{
    const TrashLine line = rows().at(row);
    Store &store = m_app->store();
    (line.article ? store.restoreArticle(line.id) : store.restoreHighlight(line.id))
        .then(m_app, [app = m_app, line](const Result<Done> &outcome) {
            Q_EMIT app->notice(outcome ? tr("“%1” is back.").arg(line.text.left(40)) : outcome.error().sentence);
        });
}

void TrashModel::empty()
{
    m_app->store().emptyTrash().then(this, [this](const Result<Done> &outcome) {
        if (!outcome) {
            Q_EMIT m_app->notice(outcome.error().sentence);
        }
        reload();
    });
}

QString TrashModel::keyOf(const TrashLine &line) const
{
    return line.id;
}

void TrashModel::reload()
{
    if (!m_app || m_app->state() != AppContext::State::Ready) {
        return;
    }
    m_app->store().trash().then(this, [this](const Result<QList<TrashRow>> &answer) {
        if (!answer) {
            Q_EMIT m_app->notice(answer.error().sentence);
            return;
        }
        QList<TrashLine> lines;
        std::ranges::transform(*answer, std::back_inserter(lines), lineOf);
        updateRows(lines);
        m_loaded = true;
        Q_EMIT loadedChanged();
    });
}

}
