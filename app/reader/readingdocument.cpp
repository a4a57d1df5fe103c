// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingdocument.h"

#include <algorithm>

namespace Mitjul
{

void ReadingDocument::setArticle(const Article &article)
{
    const bool another = article.id != m_article.id;
    m_article = article;
    if (another) {
        m_index.build({});
    }
    Q_EMIT articleChanged();
    if (another) {
        Q_EMIT highlightsChanged();
    }
}

const Article &ReadingDocument::article() const
{
    return m_article;
}

QString ReadingDocument::title() const
{
    return m_article.title;
}

void ReadingDocument::setHighlights(const QList<Highlight> &highlights)
{
    m_index.build(highlights);
    Q_EMIT highlightsChanged();
}

const QList<Highlight> &ReadingDocument::highlights() const
{
    return m_index.highlights();
}

const Highlight *ReadingDocument::highlight(const Id &id) const
{
    const auto found = std::ranges::find(m_index.highlights(), id, &Highlight::id);
    return found == m_index.highlights().end() ? nullptr : &*found;
}

QList<Highlight> ReadingDocument::highlightsAt(TextPosition position) const
{
    QList<Highlight> found;
    for (const PlacedHighlight &placed : highlightsIn({position, {position.paragraph, position.offset + 1}})) {
        found.append(*placed.highlight);
    }
    return found;
}

QList<PlacedHighlight> ReadingDocument::highlightsIn(const TextRange &range) const
{
    return m_index.in(range);
}

const Mention *ReadingDocument::mentionAt(TextPosition position) const
{
    const auto key = [](const Mention &mention) {
        return TextPosition{mention.paragraph, mention.start};
    };
    const auto after = std::ranges::upper_bound(m_article.mentions, position, {}, key);
    if (after == m_article.mentions.begin()) {
        return nullptr;
    }
    const Mention &mention = *std::prev(after);
    return mention.paragraph == position.paragraph && position.offset < mention.end ? &mention : nullptr;
}

QList<Mention> ReadingDocument::mentionsIn(int paragraph, int start, int end) const
{
    const auto key = [](const Mention &mention) {
        return TextPosition{mention.paragraph, mention.start};
    };
    const auto first = std::ranges::lower_bound(m_article.mentions, TextPosition{paragraph, start}, {}, key);
    const auto last = std::ranges::lower_bound(m_article.mentions, TextPosition{paragraph, end}, {}, key);
    return {first, last};
}

std::optional<TextRange> ReadingDocument::targetFrom(TextPosition position, int direction) const
{
    const bool isForward = direction > 0;
    std::optional<TextRange> nearest;
    if (const Highlight *highlight = isForward ? m_index.after(position) : m_index.before(position)) {
        nearest = highlight->anchor.range;
    }
    const auto startOf = [](const Mention &mention) {
        return TextPosition{mention.paragraph, mention.start};
    };
    const QList<Mention> &mentions = m_article.mentions;
    const auto mention = isForward ? std::ranges::upper_bound(mentions, position, {}, startOf)
                                   : std::ranges::lower_bound(mentions, position, {}, startOf);
    if (mention == (isForward ? mentions.end() : mentions.begin())) {
        return nearest;
    }
    const Mention &other = isForward ? *mention : *std::prev(mention);
    const bool isNearer = !nearest || (isForward ? startOf(other) < nearest->start : startOf(other) > nearest->start);
    return isNearer ? TextRange{startOf(other), {other.paragraph, other.end}} : nearest;
}

QStringView ReadingDocument::paragraph(int index) const
{
    return index >= 0 && index < m_article.paragraphs.size() ? QStringView(m_article.paragraphs.at(index).text)
                                                             : QStringView();
}

QString ReadingDocument::text(const TextRange &range) const
{
    const TextRange whole{clamped(range.normalized().start), clamped(range.normalized().end)};
    QString joined;
    for (int i = whole.start.paragraph; i <= whole.end.paragraph; ++i) {
        const QStringView text = paragraph(i);
        const qsizetype from = i == whole.start.paragraph ? whole.start.offset : 0;
        const qsizetype to = i == whole.end.paragraph ? whole.end.offset : text.size();
        if (i > whole.start.paragraph) {
            joined += u'\n';
        }
        joined += text.sliced(from, to - from);
    }
    return joined;
}

TextPosition ReadingDocument::end() const
{
    const int last = std::max(0, int(m_article.paragraphs.size()) - 1);
    return {last, int(paragraph(last).size())};
}

TextPosition ReadingDocument::clamped(TextPosition position) const
{
    if (position < TextPosition{}) {
        return {};
    }
    if (position > end()) {
        return end();
    }
    return {position.paragraph, std::clamp(position.offset, 0, int(paragraph(position.paragraph).size()))};
}

}
