// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "tellingsentences.h"

#include "particles.h"
#include "segmentation.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype unitsLookedAt = 40'000;
constexpr std::size_t sentencesLookedAt = 400;

/// The share of a sentence's rank that comes from the sentences like it; the rest comes from its place.
constexpr double likenessShare = 0.7;
constexpr int rounds = 30; // after which ranks no longer change in their third digit

/// Two sentences that have a larger share of their words in common say the same.
constexpr double sameThing = 0.6;

struct Candidate {
    SentencePlace place;
    std::vector<int> terms; ///< numbers of its words, sorted, each once
    double fitness = 1; ///< how well it can stand alone
};

bool isRead(const Paragraph &paragraph)
{
    return paragraph.role == ParagraphRole::Body || paragraph.role == ParagraphRole::Quote;
}

/// Words that lean on the sentence before: torn from it, such a sentence says little.
bool leansOnTheOneBefore(QStringView sentence)
{
    constexpr auto words = std::to_array<QStringView>({u"그는", u"그가", u"그의", u"그녀", u"그들", u"그것", u"그러나",
        u"그런", u"그래서", u"그리고", u"그때", u"이는", u"이런", u"이러한", u"이들", u"이것", u"이에", u"이를",
        u"이번", u"이어", u"하지만", u"반면", u"따라서", u"또", u"또한", u"다만", u"여기", u"특히", u"He ", u"She ",
        u"It ", u"They ", u"This ", u"That ", u"But ", u"However", u"And "});
    return std::ranges::any_of(words, [sentence](QStringView word) {
        return sentence.startsWith(word);
    });
}

double fitnessOf(QStringView sentence)
{
    constexpr qsizetype shortest = 15;
    constexpr qsizetype longest = 220;
    const bool isQuotation = QStringView(u"“\"‘").contains(sentence.front());
    const bool isWhole = QStringView(u".!…”’\"").contains(sentence.back());
    return (sentence.size() < shortest ? 0.3 : 1) * (sentence.size() > longest ? 0.7 : 1) * (isQuotation ? 0.6 : 1)
        * (isWhole ? 1 : 0.3) * (leansOnTheOneBefore(sentence) ? 0.6 : 1);
}

/// Numbers the words of all sentences.
class Vocabulary
{
public:
    std::vector<int> termsOf(QStringView sentence)
    {
        std::vector<int> terms;
        qsizetype i = 0;
        while (i < sentence.size()) {
            qsizetype end = i;
            while (end < sentence.size() && sentence.at(end).isLetterOrNumber()) {
                ++end;
            }
            if (end - i > 1) {
                add(sentence.sliced(i, end - i), terms);
            }
            i = end + 1;
        }
        std::ranges::sort(terms);
        terms.erase(std::ranges::unique(terms).begin(), terms.end());
        for (const int term : terms) {
            ++m_sentences[std::size_t(term)];
        }
        return terms;
    }

    /// How much each word says: one that stands in every sentence says nothing.
    std::vector<double> weights(std::size_t sentences) const
    {
        std::vector<double> weights;
        weights.reserve(m_sentences.size());
        for (const int count : m_sentences) {
            weights.push_back(std::log((1.0 + double(sentences)) / (0.5 + count)));
        }
        return weights;
    }

private:
    void add(QStringView word, std::vector<int> &terms)
    {
        const int stem = stemLength(word);
        if (stem < 2) {
            return;
        }
        const QString key = word.first(stem).toString().toLower();
        auto number = m_numbers.constFind(key);
        if (number == m_numbers.constEnd()) {
            number = m_numbers.insert(key, int(m_sentences.size()));
            m_sentences.push_back(0);
        }
        terms.push_back(*number);
    }

    QHash<QString, int> m_numbers;
    std::vector<int> m_sentences; ///< that have the word
};

std::vector<Candidate> candidatesOf(const QList<Paragraph> &paragraphs, Vocabulary &vocabulary)
{
    std::vector<Candidate> candidates;
    qsizetype left = unitsLookedAt;
    for (int i = 0; i < paragraphs.size() && left > 0; ++i) {
        if (!isRead(paragraphs.at(i))) {
            continue;
        }
        const QStringView whole = paragraphs.at(i).text;
        const QStringView text = whole.first(std::min(left, whole.size()));
        left -= text.size();
        for (const Span span : sentencesIn(text)) {
            const bool isCut = span.end == text.size() && text.size() < whole.size();
            if (candidates.size() == sentencesLookedAt || (isCut && !candidates.empty())) {
                return candidates;
            }
            const QStringView sentence = text.sliced(span.start, span.length());
            candidates.push_back({{i, span.start, span.end}, vocabulary.termsOf(sentence), fitnessOf(sentence)});
        }
    }
    return candidates;
}

double weightShared(const Candidate &one, const Candidate &other, const std::vector<double> &weights)
{
    double sum = 0;
    auto a = one.terms.begin();
    auto b = other.terms.begin();
    while (a != one.terms.end() && b != other.terms.end()) {
        if (*a == *b) {
            sum += weights[std::size_t(*a)];
            ++a;
            ++b;
        } else {
            ++(*a < *b ? a : b);
        }
    }
    return sum;
}

bool sayTheSame(const Candidate &one, const Candidate &other)
{
    std::vector<int> common;
    std::ranges::set_intersection(one.terms, other.terms, std::back_inserter(common));
    return double(common.size()) > sameThing * double(std::min(one.terms.size(), other.terms.size()));
}

/// How alike each two sentences are, row after row; each row sums to 1, or to 0 where nothing is like the sentence.
std::vector<double> likenesses(const std::vector<Candidate> &candidates, const std::vector<double> &weights)
{
    const std::size_t n = candidates.size();
    std::vector<double> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const double lengths =
                std::log(2.0 + double(candidates[i].terms.size())) + std::log(2.0 + double(candidates[j].terms.size()));
            matrix[i * n + j] = matrix[j * n + i] = weightShared(candidates[i], candidates[j], weights) / lengths;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        const auto row = matrix.begin() + std::ptrdiff_t(i * n);
        const double sum = std::accumulate(row, row + std::ptrdiff_t(n), 0.0);
        for (std::size_t j = 0; sum > 0 && j < n; ++j) {
            matrix[i * n + j] /= sum;
        }
    }
    return matrix;
}

std::vector<double> ranksOf(const std::vector<Candidate> &candidates, const std::vector<double> &weights)
{
    const std::size_t n = candidates.size();
    const std::vector<double> likeness = likenesses(candidates, weights);
    std::vector<double> starts(n);
    for (std::size_t i = 0; i < n; ++i) {
        starts[i] = 1 / std::sqrt(1.0 + double(i));
    }
    const double all = std::accumulate(starts.begin(), starts.end(), 0.0);
    std::vector<double> ranks(n, 1.0 / double(n));
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> next(n);
        for (std::size_t i = 0; i < n; ++i) {
            next[i] += (1 - likenessShare) * starts[i] / all;
            for (std::size_t j = 0; j < n; ++j) {
                next[j] += likenessShare * ranks[i] * likeness[i * n + j];
            }
        }
        ranks = std::move(next);
    }
    for (std::size_t i = 0; i < n; ++i) {
        ranks[i] *= candidates[i].fitness;
    }
    return ranks;
}

/// The best of them in order of rank: from paragraphs of their own first, as far as there are enough.
std::vector<std::size_t> bestOf(
    const std::vector<Candidate> &candidates, const std::vector<double> &ranks, std::size_t most)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&ranks](std::size_t i) {
        return ranks[i];
    });
    std::vector<std::size_t> chosen;
    for (const bool ownParagraph : {true, false}) {
        for (const std::size_t i : order) {
            const bool isTaken = std::ranges::any_of(chosen, [&](std::size_t other) {
                const bool isBeside = candidates[i].place.paragraph == candidates[other].place.paragraph;
                return i == other || (ownParagraph && isBeside) || sayTheSame(candidates[i], candidates[other]);
            });
            if (chosen.size() < most && !isTaken) {
                chosen.push_back(i);
            }
        }
    }
    return chosen;
}

}

QList<SentencePlace> tellingSentences(const QList<Paragraph> &paragraphs, int count)
{
    Vocabulary vocabulary;
    const std::vector<Candidate> candidates = candidatesOf(paragraphs, vocabulary);
    const std::vector<double> ranks = ranksOf(candidates, vocabulary.weights(candidates.size()));
    const std::size_t most = std::min(std::size_t(std::max(count, 0)), (candidates.size() + 2) / 3);
    std::vector<std::size_t> chosen = bestOf(candidates, ranks, most);
    std::ranges::sort(chosen);
    QList<SentencePlace> places;
    for (const std::size_t i : chosen) {
        places += candidates[i].place;
    }
    return places;
}

}
