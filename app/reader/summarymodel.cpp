// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "summarymodel.h"

#include "core/tellingsentences.h"

namespace Mitjul
{

namespace
{
QList<SummarySentence> pickedFrom(const QList<Paragraph> &paragraphs)
{
    QList<SummarySentence> sentences;
    for (const SentencePlace &place : tellingSentences(paragraphs)) {
        const QString &text = paragraphs.at(place.paragraph).text;
        sentences.append({text.sliced(place.start, place.end - place.start).trimmed(), {}, {place.paragraph}});
    }
    return sentences;
}
}

void SummaryModel::show(const Article &article)
{
    beginResetModel();
    m_picked = article.summary.isEmpty();
    m_writable = article.bundle.isEmpty();
    m_sentences = m_picked ? pickedFrom(article.paragraphs) : article.summary;
    endResetModel();
    Q_EMIT countChanged();
}

int SummaryModel::count() const
{
    return int(m_sentences.size());
}

bool SummaryModel::isPicked() const
{
    return m_picked;
}

bool SummaryModel::isWritable() const
{
    return m_writable;
}

int SummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SummarySentence &sentence = m_sentences.at(index.row());
    switch (role) {
    case KoreanRole:
        return sentence.ko;
    case EnglishRole:
        return sentence.en;
    case ParagraphsRole:
        return QVariant::fromValue(sentence.paragraphs);
    default:
        return {};
    }
}

QHash<int, QByteArray> SummaryModel::roleNames() const
{
    return {{KoreanRole, "korean"}, {EnglishRole, "english"}, {ParagraphsRole, "paragraphs"}};
}

}
