// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "stagedarticlemodel.h"

#include "app/readabletime.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QString detailsOf(const StagedArticle &staged)
{
    if (!staged.canBeSaved()) {
        return staged.source;
    }
    QStringList details{staged.publisher, readableDate(staged.published), readingTime(int(staged.characters))};
    if (staged.language != "ko"_L1) {
        details += QLocale(staged.language).nativeLanguageName();
    }
    details.removeAll(QString());
    return details.join(u" · "_s);
}
}

StagedArticleModel::StagedArticleModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, signal, this, &StagedArticleModel::countChanged);
        connect(this, signal, this, &StagedArticleModel::chosenCountChanged);
    }
    connect(this, &QAbstractItemModel::modelReset, this, &StagedArticleModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &StagedArticleModel::chosenCountChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &StagedArticleModel::chosenCountChanged);
}

QVariant StagedArticleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StagedArticle &staged = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return staged.state == StagedArticle::State::Unreadable ? staged.source : staged.title;
    case NumberRole:
        return staged.number;
    case DetailsRole:
        return detailsOf(staged);
    case StateRole:
        return stagedStateText(staged);
    case ChosenRole:
        return staged.chosen;
    case SavableRole:
        return staged.canBeSaved();
    }
    return {};
}

QHash<int, QByteArray> StagedArticleModel::roleNames() const
{
    return {{NumberRole, "number"}, {TitleRole, "title"}, {DetailsRole, "details"}, {StateRole, "stateText"},
        {ChosenRole, "chosen"}, {SavableRole, "savable"}};
}

int StagedArticleModel::count() const
{
    return rowCount();
}

int StagedArticleModel::chosenCount() const
{
    return int(std::ranges::count_if(rows(), &StagedArticle::chosen));
}

int StagedArticleModel::unreadableCount() const
{
    return int(std::ranges::count(rows(), StagedArticle::State::Unreadable, &StagedArticle::state));
}

int StagedArticleModel::numberAt(int row) const
{
    return rows().at(row).number;
}

bool StagedArticleModel::holds(int number) const
{
    return find(number) != nullptr;
}

void StagedArticleModel::choose(int row, bool chosen)
{
    StagedArticle staged = rows().at(row);
    staged.chosen = chosen && staged.canBeSaved();
    replace(staged);
}

void StagedArticleModel::chooseAll(bool chosen)
{
    QList<StagedArticle> all = rows();
    for (StagedArticle &staged : all) {
        staged.chosen = chosen && staged.canBeSaved();
    }
    updateRows(all);
}

void StagedArticleModel::add(const QList<StagedArticle> &articles)
{
    appendRows(articles);
}

void StagedArticleModel::clear()
{
    resetRows({});
}

const StagedArticle *StagedArticleModel::find(int number) const
{
    const auto found = std::ranges::find(rows(), number, &StagedArticle::number);
    return found != rows().end() ? &*found : nullptr;
}

QList<StagedArticle> StagedArticleModel::all() const
{
    return rows();
}

QList<StagedArticle> StagedArticleModel::chosen() const
{
    QList<StagedArticle> chosen;
    std::ranges::copy_if(rows(), std::back_inserter(chosen), &StagedArticle::chosen);
    return chosen;
}

void StagedArticleModel::replace(const StagedArticle &article)
{
    const auto found = std::ranges::find(rows(), article.number, &StagedArticle::number);
    if (found != rows().end()) {
        replaceRow(int(found - rows().begin()), article);
        Q_EMIT changed(article.number);
    }
}

void StagedArticleModel::replaceInput(int input, const QList<StagedArticle> &articles)
{
    QList<StagedArticle> all = rows();
    QList<int> gone;
    const auto first = std::ranges::find(all, input, &StagedArticle::input);
    const auto place = first - all.begin();
    all.removeIf([input, &gone](const StagedArticle &staged) {
        if (staged.input == input) {
            gone += staged.number;
        }
        return staged.input == input;
    });
    for (qsizetype i = 0; i < articles.size(); ++i) {
        all.insert(place + i, articles.at(i));
    }
    updateRows(all);
    for (const int number : gone) {
        Q_EMIT changed(number);
    }
}

QString StagedArticleModel::keyOf(const StagedArticle &article) const
{
    return QString::number(article.number);
}

}
