// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "summarymodel.h"

namespace Mitjul
{

void SummaryModel::setSentences(const QList<SummarySentence> &sentences)
{
    if (sentences == m_sentences) {
        return;
    }
    beginResetModel();
    m_sentences = sentences;
    endResetModel();
    Q_EMIT countChanged();
}

int SummaryModel::count() const
{
    return int(m_sentences.size());
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
