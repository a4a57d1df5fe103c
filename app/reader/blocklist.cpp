// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "blocklist.h"

#include "core/segmentation.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

// A paragraph up to this length is laid out at once; a longer one in pieces, so that none takes long. UTF-16 units.
constexpr int longestWhole = 4096;
constexpr int longestPiece = 2048;

// Where a piece that begins at start should end: behind a sentence, else behind a space, else at a grapheme.
int pieceEnd(QStringView text, int start)
{
    const int limit = start + longestPiece;
    if (limit >= text.size()) {
        return int(text.size());
    }
    int behindSpace = -1;
    for (int i = limit; i > start + longestPiece / 2; --i) {
        if (text.at(i - 1) != u' ') {
            continue;
        }
        if (QStringView(u".?!。”").contains(text.at(i - 2))) {
            return i;
        }
        behindSpace = std::max(behindSpace, i);
    }
    if (behindSpace > 0) {
        return behindSpace;
    }
    constexpr int context = 64;
    const QStringView around =
        text.sliced(limit - context, std::min<qsizetype>(2 * context, text.size() - limit + context));
    const int boundary = graphemeBoundaryBefore(around, context);
    return boundary > 0 ? limit - context + boundary : limit;
}

BlockRole roleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
        return BlockRole::Body;
    case ParagraphRole::Heading:
        return BlockRole::Heading;
    case ParagraphRole::Deck:
        return BlockRole::Deck;
    case ParagraphRole::Caption:
        return BlockRole::Caption;
    case ParagraphRole::Quote:
        return BlockRole::Quote;
    }
    return BlockRole::Body;
}

// A date in the reader's language, without the day of the week; what is no full date stays as it is.
QString readableDate(const QString &date)
{
    const QDate day = QDate::fromString(date.left(10), Qt::ISODate);
    if (!day.isValid()) {
        return date;
    }
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(u"dddd, "_s).remove(u", dddd"_s).remove(u"dddd"_s);
    return QLocale().toString(day, format.trimmed());
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

BlockList::BlockList(const Article &article) : m_paragraphs(article.paragraphs), m_frame(article)
{
    m_frame.paragraphs.clear();
    m_blocks.reserve(m_paragraphs.size() + 8);
    if (!article.title.isEmpty()) {
        m_blocks.append({.role = BlockRole::Headline});
    }
    while (m_decks < m_paragraphs.size() && m_paragraphs.at(m_decks).role == ParagraphRole::Deck) {
        appendParagraph(m_decks++);
    }
    if (!m_blocks.isEmpty()) {
        m_byline = int(m_blocks.size());
        m_blocks.append({.role = BlockRole::Byline});
    }
    for (int i = m_decks; i < m_paragraphs.size(); ++i) {
        appendParagraph(i);
    }
    m_textEnd = int(m_blocks.size());
    if (!article.sources.isEmpty()) {
        m_blocks.append({.role = BlockRole::SourcesTitle});
        for (int i = 0; i < article.sources.size(); ++i) {
            m_blocks.append({.role = BlockRole::Source, .start = i});
        }
    }
    if (!article.tags.isEmpty()) {
        m_blocks.append({.role = BlockRole::Tags});
    }
}

void BlockList::appendParagraph(int index)
{
    const Paragraph &paragraph = m_paragraphs.at(index);
    const int length = int(paragraph.text.size());
    const BlockRole role = roleOf(paragraph.role);
    int start = 0;
    while (length > longestWhole && start < length) {
        const int end = pieceEnd(paragraph.text, start);
        m_blocks.append({.role = role, .paragraph = index, .start = start, .end = end, .endsParagraph = end == length});
        start = end;
    }
    if (length <= longestWhole) {
        m_blocks.append({.role = role, .paragraph = index, .start = 0, .end = length});
    }
}

int BlockList::size() const
{
    return int(m_blocks.size());
}

const Block &BlockList::at(int index) const
{
    return m_blocks.at(index);
}

int BlockList::find(TextPosition position) const
{
    if (m_paragraphs.isEmpty()) {
        return -1;
    }
    const bool inDeck = position.paragraph < m_decks;
    const int first = inDeck ? (m_frame.title.isEmpty() ? 0 : 1) : m_byline + 1;
    const int last = inDeck ? m_byline : m_textEnd;
    const auto after = std::upper_bound(
        m_blocks.begin() + first, m_blocks.begin() + last, position, [](TextPosition position, const Block &block) {
            return position < TextPosition{block.paragraph, block.start};
        });
    return std::max(first, int(after - m_blocks.begin()) - 1);
}

int BlockList::nextText(int index) const
{
    for (int i = index + 1; i < m_textEnd; ++i) {
        if (m_blocks.at(i).isText()) {
            return i;
        }
    }
    return -1;
}

int BlockList::previousText(int index) const
{
    for (int i = std::min(index, m_textEnd) - 1; i >= 0; --i) {
        if (m_blocks.at(i).isText()) {
            return i;
        }
    }
    return -1;
}

TextPosition BlockList::paragraphEnd(int paragraph) const
{
    return {paragraph, int(m_paragraphs.at(paragraph).text.size())};
}

TextPosition BlockList::end() const
{
    return m_paragraphs.isEmpty() ? TextPosition{} : paragraphEnd(int(m_paragraphs.size()) - 1);
}

QStringView BlockList::view(int index) const
{
    const Block &block = m_blocks.at(index);
    return block.isText()
        ? QStringView(m_paragraphs.at(block.paragraph).text).sliced(block.start, block.end - block.start)
        : QStringView();
}

QString BlockList::text(int index) const
{
    const Block &block = m_blocks.at(index);
    switch (block.role) {
    case BlockRole::Headline:
        return m_frame.title;
    case BlockRole::Byline:
        return byline();
    case BlockRole::SourcesTitle:
        return tr("Sources");
    case BlockRole::Source:
        return source(m_frame.sources.at(block.start));
    case BlockRole::Tags:
        return u'#' + m_frame.tags.join(u"  #"_s);
    default:
        break;
    }
    const QString &whole = m_paragraphs.at(block.paragraph).text;
    return block.end - block.start == whole.size() ? whole : view(index).toString();
}

QString BlockList::byline() const
{
    const QString events = m_frame.events.isEmpty() ? QString() : tr("Events: %1").arg(m_frame.events);
    return joined({m_frame.byline, m_frame.publisher, readableDate(m_frame.published), events});
}

QString BlockList::source(const Source &source) const
{
    const QString cited = joined({source.publisher, source.author, source.headline, readableDate(source.date)});
    return source.url.isEmpty() ? cited : cited + QChar(QChar::LineSeparator) + source.url;
}

}
