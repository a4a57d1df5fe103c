// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchcorpus.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int letters = 2000;
constexpr int madeUpWords = 200'000;
}

const QString SearchCorpus::wordInAll = u"보도자료"_s;

SearchCorpus::SearchCorpus(QStringList sentences) : m_sentences(std::move(sentences))
{
}

Article SearchCorpus::next()
{
    Article article;
    const int number = m_count++;
    article.id = u"article-%1"_s.arg(number, 6, 10, QChar(u'0'));
    article.title = u"%1 (%2)"_s.arg(sentence().left(30)).arg(number);
    article.publisher = u"신문 %1"_s.arg(number % 40);
    article.published = QDate(2000, 1, 1).addDays(number % 9000).toString(Qt::ISODate);
    QString paragraph = wordInAll;
    for (qsizetype length = 0; length < letters;) {
        paragraph += u' ' + sentence();
        if (paragraph.size() > 300) {
            length += paragraph.size();
            article.paragraphs.append({ParagraphRole::Body, std::exchange(paragraph, {}).trimmed()});
        }
    }
    return article;
}

QString SearchCorpus::sentence()
{
    const QString sentence = m_sentences.at(m_random.bounded(m_sentences.size()));
    if (m_random.bounded(3) > 0) {
        return sentence;
    }
    QStringList words = sentence.split(u' ');
    words[m_random.bounded(words.size())] = madeUpWord();
    return words.join(u' ');
}

QString SearchCorpus::madeUpWord()
{
    QRandomGenerator word(quint32(std::pow(madeUpWords, m_random.generateDouble())));
    QString text;
    for (int count = word.bounded(2, 5); count > 0; --count) {
        text += QChar(u'가' + char16_t(word.bounded(11172)));
    }
    return text;
}

QString SearchCorpus::queryIn(const Article &article, QRandomGenerator &random)
{
    QStringList pieces;
    for (int count = random.bounded(1, 4); count > 0; --count) {
        QString piece;
        while (piece.isEmpty()) {
            const QString &text = article.paragraphs.at(random.bounded(article.paragraphs.size())).text;
            const int length = random.bounded(1, 7);
            piece = text.mid(random.bounded(text.size() - length), length);
            const auto isWord = [](QChar letter) {
                return letter.isLetterOrNumber();
            };
            piece = std::all_of(piece.begin(), piece.end(), isWord) ? piece : QString();
        }
        pieces += piece;
    }
    return pieces.join(u' ');
}

}
