// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagefacts.h"

#include "bylines.h"
#include "interfacewords.h"
#include "pagedates.h"
#include "pagepublisher.h"
#include "publishers.h"

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
            readByline(i);
            readAddress(i);
        }
        constexpr qsizetype last = 3; // an address that was copied with the page
        for (qsizetype i = std::max<qsizetype>(m_body.end, m_lines.size() - last); i < m_lines.size(); ++i) {
            readAddress(i);
        }
        readSignOff();
        readPenName(publisher);
        readNameAmongButtons();
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

    void readByline(qsizetype i)
    {
        const QString &line = m_lines.at(i).text;
        QString byline;
        if (m_kinds.at(i) == LineKind::Reporter) {
            byline = bylineOfLine(line).byline;
        } else if (m_kinds.at(i) == LineKind::Dates) {
            const QString rest = besideDates(line);
            byline = bylineOfLine(rest).byline;
            byline = byline.isEmpty() ? bylineAmongButtons(rest).byline : byline;
        }
        // Heads of pages give the name alone.
        static const QRegularExpression role(u" (기자|특파원|위원|논설위원|에디터|PD|앵커|칼럼니스트|교수)$"_s);
        const bool saysMore = byline.startsWith(m_facts.byline + u' ') && role.match(byline).hasMatch();
        if (!byline.isEmpty() && (m_facts.byline.isEmpty() || saysMore)) {
            m_facts.byline = byline;
        } else if (!m_facts.byline.isEmpty()) {
            return;
        } else if (i < m_body.first && m_kinds.at(i) == LineKind::Short
            && (isNameBesideDate(i) || isLatinNameAboveText(i))) {
            m_facts.byline = line;
        }
    }

    /// A reporter's name in the midst of other things, right above or below the text, where no line is made for it.
    void readNameAmongButtons()
    {
        constexpr qsizetype below = 6; // lines
        const qsizetype end = std::min(m_body.end + below, m_lines.size());
        for (qsizetype i = m_title + 1; i < m_text; ++i) {
            readNameIn(i);
        }
        for (qsizetype i = m_body.end; i < end; ++i) {
            if (m_kinds.at(i) == LineKind::RelatedHead || m_kinds.at(i) == LineKind::CommentHead) {
                break;
            }
            readNameIn(i);
        }
    }

    void readNameIn(qsizetype i)
    {
        constexpr qsizetype longest = 80;
        const LineKind kind = m_kinds.at(i);
        const bool isOfOthers = kind == LineKind::Related || kind == LineKind::Caption || kind == LineKind::Copyright
            || kind == LineKind::Prose;
        if (m_facts.byline.isEmpty() && !isOfOthers && m_lines.at(i).text.size() <= longest) {
            m_facts.byline = bylineAmongButtons(m_lines.at(i).text).byline;
        }
    }

    /// "강변뉴스 김서윤입니다.": reporters of a programme say their name at its end.
    void readSignOff()
    {
        constexpr qsizetype last = 4; // lines
        static const QRegularExpression words(u"^\\S{2,12} ([가-힣]{2,4})입니다\\.?$"_s);
        for (qsizetype i = std::max(m_body.first, m_body.end - last); i < m_body.end && m_facts.byline.isEmpty(); ++i) {
            if (const QRegularExpressionMatch match = words.match(m_lines.at(i).text); match.hasMatch()) {
                m_facts.byline = match.captured(1) + u" 기자"_s;
            }
        }
    }

    /// Those who write without an outlet go by a name of their own: it stands before the date, or alone above it.
    void readPenName(const PagePublisher &publisher)
    {
        if (!m_facts.byline.isEmpty() || m_title < 0) {
            return;
        }
        readProfile();
        const bool hasOutlet = m_kinds.contains(LineKind::Copyright) || !publisher.inHead().isEmpty();
        static const QRegularExpression audience(u"^(구독자|팔로워|독자|[0-9.,KM]+ (Followers|subscribers))\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = m_title + 1; i < m_text && m_facts.byline.isEmpty(); ++i) {
            const QString &line = m_lines.at(i).text;
            if (i + 1 < m_text && isPenName(line) && audience.match(m_lines.at(i + 1).text).hasMatch()) {
                m_facts.byline = line;
                break;
            }
            if (i == m_title + 1 && !hasOutlet && isPenName(line) && isBesideNumbers(i)) {
                m_facts.byline = line;
                break;
            }
            const QList<FoundDate> dates = m_kinds.at(i) == LineKind::Dates ? datesIn(line) : QList<FoundDate>();
            if (dates.isEmpty() || dates.first().isLabelled) {
                continue;
            }
            const QString above = m_lines.at(i - 1).text;
            static const QRegularExpression by(u"^by(?=[가-힣])"_s); // in letters of another size, without a space
            const QString before = besideDates(line.first(dates.first().start)).remove(by);
            if (isPenName(before)) {
                m_facts.byline = before;
            } else if (before.isEmpty() && !hasOutlet && i - 1 > m_title && isPenName(above)) {
                m_facts.byline = above;
            }
        }
    }

    /// "김서윤 프로필 보기" above the name itself, as on networks.
    void readProfile()
    {
        static const QRegularExpression profile(
            u"^(\\S{2,12}(?: \\S{1,12}){0,2}?)(?: ?님의?)? 프로필 ?(?:보기|사진)$"_s);
        for (qsizetype i = 0; i + 1 < m_body.first && m_facts.byline.isEmpty(); ++i) {
            const QString name = profile.match(m_lines.at(i).text).captured(1);
            if (isPenName(name) && m_lines.at(i + 1).text == name) {
                m_facts.byline = name;
            }
        }
    }

    /// Under a post stand its author, how often it was seen and liked, and the date.
    bool isBesideNumbers(qsizetype i) const
    {
        constexpr qsizetype farthest = 4; // lines
        constexpr qsizetype longestGrade = 6;
        for (qsizetype next = i + 1; next < std::min(i + farthest + 1, m_body.first); ++next) {
            if (m_kinds.at(next) == LineKind::Dates) {
                return next > i + 1;
            }
            const bool isGrade = next == i + 1 && m_lines.at(next).text.size() <= longestGrade;
            if (m_kinds.at(next) != LineKind::Chrome && !isGrade) {
                return false;
            }
        }
        return false;
    }

    static bool isPenName(const QString &text)
    {
        static const QRegularExpression name(u"^[\\p{L}\\p{N}_]{2,12}( [\\p{L}\\p{N}_]{1,10}){0,2}$"_s);
        static const QStringList nobody{u"비공개"_s, u"익명"_s, u"관리자"_s, u"운영자"_s};
        return name.match(text).hasMatch() && interfaceShareOf(text) == 0 && !isOutletName(text)
            && !nobody.contains(text);
    }

    /// On social networks the author's name stands alone above the date.
    bool isNameBesideDate(qsizetype i) const
    {
        static const QRegularExpression name(
            u"^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진][가-힣]{1,3}$"_s);
        static const QRegularExpression date(
            u"^([0-9]{1,2}월 [0-9]{1,2}일|[0-9]+ ?(분|시간|일|주|달|개월|년)( 전)?|어제|방금)( 오[전후] [0-9:]+)?\\s?[·•]?"_s);
        constexpr qsizetype first = 3; // lines of a page
        if (i < first && i + 2 < m_lines.size() && date.match(m_lines.at(i + 2).text).hasMatch()) {
            return name.match(m_lines.at(i).text).hasMatch(); // what they do stands in between
        }
        const bool isDated = i + 1 < m_lines.size()
            && (m_kinds.at(i + 1) == LineKind::Dates || date.match(m_lines.at(i + 1).text).hasMatch());
        return isDated && name.match(m_lines.at(i).text).hasMatch();
    }

    /// In English the name alone stands between the date and the text.
    bool isLatinNameAboveText(qsizetype i) const
    {
        static const QRegularExpression name(u"^[A-Z][a-z]+( [A-Z][\\w.’'-]*){1,2}$"_s);
        return i > m_title && m_title >= 0 && i + 1 == m_body.first && name.match(m_lines.at(i).text).hasMatch();
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
            if (isInside || m_kinds.at(i) == LineKind::Hashtags || m_kinds.at(i) == LineKind::Reporter) {
                m_facts.tags += hashtagsIn(m_lines.at(i).text);
            }
            if (m_kinds.at(i) == LineKind::Hashtags) {
                m_facts.tags += listedTags(m_lines.at(i).text);
            }
            if (i >= m_body.end - 1 && (m_lines.at(i).text == "keyword"_L1 || m_lines.at(i).text == u"키워드"_s)) {
                m_facts.tags += tagsBelow(i);
            }
        }
        m_facts.tags.removeDuplicates();
        m_facts.tags = m_facts.tags.first(std::min(most, m_facts.tags.size()));
    }

    /// The words below a line that says so, a line each, up to the author's name.
    QStringList tagsBelow(qsizetype head) const
    {
        constexpr qsizetype most = 5;
        static const QRegularExpression word(u"^[\\p{L}\\p{N}]{1,12}$"_s);
        QStringList tags;
        for (qsizetype i = head + 1; i < m_lines.size() && tags.size() < most; ++i) {
            const QString &line = m_lines.at(i).text;
            if (line == m_facts.byline || !word.match(line).hasMatch() || interfaceShareOf(line) > 0) {
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
        const QString list = line.contains(u'#') ? QString() : line.section(QRegularExpression(u"[:：]"_s), 1);
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
