// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pdfreflow.h"

#include "exchange/cleaning/sentences.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

qreal medianOf(QList<qreal> values)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::nth_element(values, values.begin() + values.size() / 2);
    return values.at(values.size() / 2);
}

/// A running head without what changes from page to page.
QString patternOf(const QString &text)
{
    static const QRegularExpression numbers(u"\\d+"_s);
    return QString(text).replace(numbers, u"#"_s).simplified();
}

bool isAtEdge(const PrintedLine &line)
{
    constexpr qreal edge = 0.1;
    return line.box.bottom() < edge * line.pageHeight || line.box.top() > (1 - edge) * line.pageHeight;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-–—\\s]*(p\\.?\\s*)?\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–—\\s]*$"_s);
    return number.match(text).hasMatch();
}

/// Joins lines as a reader does.
class Flow
{
public:
    explicit Flow(const QList<PrintedLine> &lines) : m_lines(lines)
    {
        QList<qreal> heights;
        QList<qreal> gaps;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            heights += lines.at(i).box.height();
            if (i > 0 && lines.at(i).page == lines.at(i - 1).page
                && lines.at(i).box.top() > lines.at(i - 1).box.top()) {
                gaps += lines.at(i).box.top() - lines.at(i - 1).box.top();
            }
            m_right[lines.at(i).page] = std::max(m_right.value(lines.at(i).page), lines.at(i).box.right());
            for (const QString &word : lines.at(i).text.split(u' ', Qt::SkipEmptyParts)) {
                m_words.insert(word);
            }
        }
        m_height = medianOf(heights);
        m_pitch = medianOf(gaps);
    }

    QList<PageLine> paragraphs()
    {
        QList<PageLine> paragraphs;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i > 0 && continues(m_lines.at(i - 1), m_lines.at(i))) {
                append(paragraphs.last().text, m_lines.at(i).text);
            } else {
                paragraphs +=
                    PageLine{m_lines.at(i).text, isHeading(m_lines.at(i)) ? LineHint::Heading : LineHint::None, true};
            }
        }
        return paragraphs;
    }

    QString title() const
    {
        const PrintedLine *largest = nullptr;
        for (const PrintedLine &line : m_lines) {
            if (line.page == m_lines.first().page && isHeading(line)
                && (!largest || line.box.height() > largest->box.height() * 1.05)) {
                largest = &line;
            }
        }
        return largest ? largest->text : QString();
    }

private:
    bool isHeading(const PrintedLine &line) const
    {
        constexpr qsizetype longest = 80;
        return line.box.height() > 1.25 * m_height && line.text.size() <= longest;
    }

    bool continues(const PrintedLine &last, const PrintedLine &line) const
    {
        const bool sameSize = std::abs(last.box.height() - line.box.height()) < 0.2 * std::max<qreal>(1, m_height);
        if (!sameSize) {
            return false;
        }
        const bool isFull =
            last.box.right() > m_right.value(last.page) - 3 * m_height || last.box.width() > 24 * m_height;
        const bool isSentenceOpen = !endsLikeSentence(last.text);
        if (last.page != line.page || line.box.top() < last.box.top()) {
            return isFull && isSentenceOpen; // a new page or column
        }
        const bool isFar = line.box.top() - last.box.top() > 1.5 * m_pitch;
        const bool isIndented = line.box.left() - last.box.left() > 0.8 * m_height;
        return !isFar && (isFull || isHeading(last)) && (!isIndented || last.box.left() - line.box.left() > 0);
    }

    /// Korean lines may end within a word: it is one when the text has it elsewhere in one piece.
    void append(QString &paragraph, const QString &line) const
    {
        if (paragraph.endsWith(u'-') && paragraph.size() > 1 && paragraph.at(paragraph.size() - 2).isLetter()
            && line.front().isLower()) {
            paragraph.chop(1);
            paragraph += line;
            return;
        }
        const QString joined = paragraph.section(u' ', -1) + line.section(u' ', 0, 0);
        paragraph += (m_words.contains(joined) ? QString() : u" "_s) + line;
    }

    const QList<PrintedLine> &m_lines;
    qreal m_height = 0;
    qreal m_pitch = 0;
    QHash<int, qreal> m_right; ///< of each page
    QSet<QString> m_words;
};

}

Reflowed reflowed(const QList<PrintedLine> &printed)
{
    QHash<QString, QSet<int>> pagesOf;
    QSet<int> pages;
    for (const PrintedLine &line : printed) {
        pages.insert(line.page);
        if (isAtEdge(line)) {
            pagesOf[patternOf(line.text)].insert(line.page);
        }
    }
    const qsizetype enough = std::max<qsizetype>(2, std::min<qsizetype>(3, pages.size()));
    Reflowed result;
    QList<PrintedLine> kept;
    for (const PrintedLine &line : printed) {
        const bool isRunning =
            isAtEdge(line) && (isPageNumber(line.text) || pagesOf.value(patternOf(line.text)).size() >= enough);
        if (isRunning) {
            result.runningHeads += line.text;
        } else {
            kept += line;
        }
    }
    Flow flow(kept);
    result.lines = flow.paragraphs();
    result.title = kept.isEmpty() ? QString() : flow.title();
    return result;
}

}
