// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagefacts.h"

#include "interfacewords.h"
#include "pagebyline.h"
#include "pagedates.h"
#include "pagepublisher.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// Reads the lines around a body for what they tell, the nearest to the article first.
class FactReader
{
public:
    FactReader(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, qsizetype title,
        PageFacts facts)
        : m_lines(lines), m_kinds(kinds), m_body(body), m_title(title), m_facts(std::move(facts))
    {
        const auto first = m_kinds.cbegin() + std::max(body.first, title + 1);
        const auto end = m_kinds.cbegin() + std::max(body.end, title + 1);
        m_text = std::find(first, end, LineKind::Prose) - m_kinds.cbegin();
    }

    PageFacts read()
    {
        const PagePublisher publisher(m_lines, m_kinds, m_body, m_title, m_facts);
        for (const qsizetype i : headAndTail()) {
            readDates(i, true);
        }
        for (const qsizetype i : headAndTail()) {
            readDates(i, false);
            readAddress(i);
        }
        constexpr qsizetype last = 3; // an address that was copied with the page
        for (qsizetype i = std::max<qsizetype>(m_body.end, m_lines.size() - last); i < m_lines.size(); ++i) {
            readAddress(i);
        }
        m_facts.byline =
            PageByline(m_lines, m_kinds, m_body, m_title, m_text).find(m_facts.byline, headAndTail(), publisher);
        readTags();
        m_facts.publisher = m_facts.publisher.isEmpty() ? publisher.find() : m_facts.publisher;
        return m_facts;
    }

private:
    /// From the title to the body, what stands in it, then behind it up to the next article, then above the title.
    QList<qsizetype> headAndTail() const
    {
        constexpr qsizetype above = 8;
        QList<qsizetype> order;
        for (qsizetype i = std::max<qsizetype>(m_title, 0); i < m_body.end; ++i) {
            order += i;
        }
        bool amongOthers = false;
        for (qsizetype i = m_body.end; i < m_lines.size() && !amongOthers; ++i) {
            amongOthers = m_kinds.at(i) == LineKind::RelatedHead || m_kinds.at(i) == LineKind::CommentHead;
            order += i;
        }
        for (qsizetype i = m_title - 1; i >= std::max<qsizetype>(0, m_title - above); --i) {
            order += i;
        }
        return order;
    }

    /// What says what it is counts for more than a date that stands there.
    void readDates(qsizetype i, bool onlyLabelled)
    {
        if (m_kinds.at(i) != LineKind::Dates) {
            return;
        }
        const QList<FoundDate> dates = datesIn(m_lines.at(i).text);
        const bool isInText = i > m_text && i + 1 < m_body.end && m_kinds.at(i + 1) == LineKind::Prose;
        if (isInText && std::ranges::none_of(dates, &FoundDate::isLabelled)) {
            return; // a day that the text speaks of
        }
        bool isFirst = true;
        for (const FoundDate &date : dates) {
            const bool isModification = date.isModification || (!isFirst && !date.isLabelled);
            QString &fact = isModification ? m_facts.modified : m_facts.published;
            const bool isLabelled = date.isLabelled || date.isModification;
            if (fact.isEmpty() && (isLabelled || !onlyLabelled)) {
                fact = date.rfc3339;
            }
            isFirst = false;
        }
    }

    void readAddress(qsizetype i)
    {
        static const QRegularExpression url(u"(https?://\\S+)"_s);
        if (m_facts.url.isEmpty() && m_kinds.at(i) == LineKind::Address) {
            m_facts.url = url.match(m_lines.at(i).text).captured(1);
        }
    }

    void readTags()
    {
        constexpr qsizetype most = 30;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool isInside = i >= m_body.first && i < m_body.end;
            if (isTagHead(m_lines.at(i).text)) {
                m_facts.tags += i >= m_body.end - 1 ? tagsBelow(i) : QStringList();
                continue;
            }
            if (isInside || m_kinds.at(i) == LineKind::Hashtags || m_kinds.at(i) == LineKind::Reporter) {
                m_facts.tags += hashtagsIn(m_lines.at(i).text);
            }
            if (m_kinds.at(i) == LineKind::Hashtags) {
                m_facts.tags += listedTags(m_lines.at(i).text);
            }
        }
        m_facts.tags.removeDuplicates();
        m_facts.tags = m_facts.tags.first(std::min(most, m_facts.tags.size()));
    }

    static bool isTagHead(const QString &line)
    {
        static const QRegularExpression heads(
            u"^#?(Topics?|Tags?|Keywords?|키워드|태그)$"_s, QRegularExpression::CaseInsensitiveOption);
        return heads.match(line).hasMatch();
    }

    /// The words below a line that says so, a line each, up to the author's name.
    QStringList tagsBelow(qsizetype head) const
    {
        constexpr qsizetype most = 5;
        static const QRegularExpression word(u"^[\\p{L}\\p{N}]{1,12}(?: [\\p{L}\\p{N}]{1,10}){0,2}$"_s);
        QStringList tags;
        for (qsizetype i = head + 1; i < m_lines.size() && tags.size() < most; ++i) {
            const QString &line = m_lines.at(i).text;
            if (m_kinds.at(i) != LineKind::Short || line == m_facts.byline || !word.match(line).hasMatch()
                || interfaceShareOf(line) > 0) {
                break;
            }
            tags += line;
        }
        return tags;
    }

    /// 태그: 회고, 일하는 방식
    static QStringList listedTags(const QString &line)
    {
        QStringList tags;
        static const QRegularExpression head(u"^.*?[:：]|^(Tagged|태그됨)\\s"_s);
        const QString list = line.contains(u'#') ? QString() : QString(line).remove(head);
        for (const QString &tag : list.split(u',', Qt::SkipEmptyParts)) {
            tags += tag.trimmed();
        }
        return tags;
    }

    const QList<PageLine> &m_lines;
    const QList<LineKind> &m_kinds;
    BodyBlock m_body;
    qsizetype m_title;
    qsizetype m_text; ///< the first line of the text itself
    PageFacts m_facts;
};

}

QStringList hashtagsIn(const QString &text)
{
    if (!text.contains(u'#')) {
        return {};
    }
    static const QRegularExpression tag(u"(?<![\\w&/])#([\\p{L}][\\p{L}\\p{N}_]{0,40})"_s);
    QStringList tags;
    for (auto matches = tag.globalMatch(text); matches.hasNext();) {
        tags += matches.next().captured(1);
    }
    return tags;
}

PageFacts factsOfLines(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body,
    qsizetype title, const PageFacts &known)
{
    return FactReader(lines, kinds, body, title, known).read();
}

}
