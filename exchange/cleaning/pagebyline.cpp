// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagebyline.h"

#include "bylines.h"
#include "interfacewords.h"
#include "pagedates.h"
#include "publishers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

PageByline::PageByline(
    const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, qsizetype title, qsizetype text)
    : m_lines(lines), m_kinds(kinds), m_body(body), m_title(title), m_text(text)
{
}

QString PageByline::find(const QString &known, const QList<qsizetype> &order, const PagePublisher &publisher)
{
    m_byline = known;
    for (const qsizetype i : order) {
        readByline(i);
    }
    readSignOff();
    readSignature();
    readPenName(publisher);
    readNameAmongButtons();
    return m_byline;
}

void PageByline::readByline(qsizetype i)
{
    const QString &line = m_lines.at(i).text;
    QString byline;
    if (m_kinds.at(i) == LineKind::Reporter) {
        byline = i < m_text ? withNextReporter(bylineOfLine(line).byline, i) : bylineOfLine(line).byline;
    } else if (m_kinds.at(i) == LineKind::Dates) {
        const QString rest = besideDates(line);
        byline = bylineOfLine(rest).byline;
        byline = byline.isEmpty() ? bylineAmongButtons(rest).byline : byline;
    }
    // Heads of pages give the name alone.
    static const QRegularExpression role(u" (기자|특파원|위원|논설위원|에디터|PD|앵커|칼럼니스트|교수)$"_s);
    const bool saysMore = byline.startsWith(m_byline + u' ') && role.match(byline).hasMatch();
    if (!byline.isEmpty() && (m_byline.isEmpty() || saysMore)) {
        m_byline = byline;
    } else if (!m_byline.isEmpty()) {
        return;
    } else if (i < m_body.first && m_kinds.at(i) == LineKind::Short
        && (isNameBesideDate(i) || isLatinNameAboveText(i))) {
        m_byline = line;
    }
}

/// Reporters who wrote together stand in lines one below the other: those of the same role are told as one.
QString PageByline::withNextReporter(QString byline, qsizetype i) const
{
    const QString role = byline.section(u' ', -1);
    for (++i; i < m_text && m_kinds.at(i) == LineKind::Reporter; ++i) {
        const QString next = bylineOfLine(m_lines.at(i).text).byline;
        const QString name = next.section(u' ', 0, -2);
        if (name.isEmpty() || next.section(u' ', -1) != role || byline.contains(name)) {
            break;
        }
        byline = byline.section(u' ', 0, -2) + u'·' + name + u' ' + role;
    }
    return byline;
}

/// "김서윤 강변대 사회학과 교수": who writes without being of the outlet, above the text or below it.
void PageByline::readSignature()
{
    constexpr qsizetype below = 3; // lines
    static const QRegularExpression words(
        u"^[가-힣]{2,4} [가-힣A-Za-z·]{2,14}(?: [가-힣A-Za-z·]{2,10}){0,3} ?"
        "(?:교수|연구위원|연구원|대표|소장|변호사|원장|작가|평론가|칼럼니스트|전문의|이사장|사무총장|본부장)$"_s);
    const auto isSignature = [this](qsizetype i) {
        return m_kinds.at(i) == LineKind::Short && words.match(m_lines.at(i).text).hasMatch();
    };
    for (qsizetype i = m_text - 1; i > m_title && m_byline.isEmpty(); --i) {
        m_byline = isSignature(i) ? m_lines.at(i).text : QString();
    }
    const qsizetype end = std::min(m_body.end + below, m_lines.size());
    for (qsizetype i = m_body.end; i < end && m_byline.isEmpty(); ++i) {
        m_byline = isSignature(i) ? m_lines.at(i).text : QString();
    }
}

/// A reporter's name in the midst of other things, right above or below the text, where no line is made for it.
void PageByline::readNameAmongButtons()
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

void PageByline::readNameIn(qsizetype i)
{
    constexpr qsizetype longest = 80;
    const LineKind kind = m_kinds.at(i);
    const bool isOfOthers = kind == LineKind::Related || kind == LineKind::Caption || kind == LineKind::Copyright
        || kind == LineKind::Prose;
    if (m_byline.isEmpty() && !isOfOthers && m_lines.at(i).text.size() <= longest) {
        m_byline = bylineAmongButtons(m_lines.at(i).text).byline;
    }
}

/// "강변뉴스 김서윤입니다.": reporters of a programme say their name at its end.
void PageByline::readSignOff()
{
    constexpr qsizetype last = 4; // lines
    static const QRegularExpression words(u"^\\S{2,12} ([가-힣]{2,4})입니다\\.?$"_s);
    for (qsizetype i = std::max(m_body.first, m_body.end - last); i < m_body.end && m_byline.isEmpty(); ++i) {
        if (const QRegularExpressionMatch match = words.match(m_lines.at(i).text); match.hasMatch()) {
            m_byline = match.captured(1) + u" 기자"_s;
        }
    }
}

/// Those who write without an outlet go by a name of their own: it stands before the date, or alone above it.
void PageByline::readPenName(const PagePublisher &publisher)
{
    if (!m_byline.isEmpty() || m_title < 0) {
        return;
    }
    readProfile();
    const bool hasOutlet = publisher.isSigned() || !publisher.inHead().isEmpty();
    static const QRegularExpression audience(u"^(구독자|팔로워|독자|[0-9.,KM]+ (Followers|subscribers))\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = m_title + 1; i < m_text && m_byline.isEmpty(); ++i) {
        const QString &line = m_lines.at(i).text;
        if (i + 1 < m_text && isPenName(line) && audience.match(m_lines.at(i + 1).text).hasMatch()) {
            m_byline = line;
            break;
        }
        if (isFirstName(i) && !hasOutlet && isPenName(line) && isBesideNumbers(i)) {
            m_byline = line;
            break;
        }
        const QList<FoundDate> dates = m_kinds.at(i) == LineKind::Dates ? datesIn(line) : QList<FoundDate>();
        if (dates.isEmpty() || dates.first().isLabelled) {
            continue;
        }
        const QString above = m_lines.at(i - 1).text;
        static const QRegularExpression by(u"^by(?=[가-힣])"_s); // in letters of another size, without a space
        const QString before = besideDates(line.first(dates.first().start)).remove(by);
        const QString after = besideDates(line.sliced(dates.first().end));
        if (isPenName(before)) {
            m_byline = before;
        } else if (before.isEmpty() && isPenName(after) && publisher.isSignedBy(after)) {
            m_byline = after;
        } else if (before.isEmpty() && !hasOutlet && i - 1 > m_title && isPenName(above)) {
            m_byline = above;
        }
    }
}

/// "김서윤 프로필 보기" above the name itself, as on networks.
void PageByline::readProfile()
{
    static const QRegularExpression profile(u"^(\\S{2,12}(?: \\S{1,12}){0,2}?)(?: ?님의?)? 프로필 ?(?:보기|사진)$"_s);
    for (qsizetype i = 0; i + 1 < m_body.first && m_byline.isEmpty(); ++i) {
        const QString name = profile.match(m_lines.at(i).text).captured(1);
        if (isPenName(name) && m_lines.at(i + 1).text == name) {
            m_byline = name;
        }
    }
}

/// Nothing but buttons stands between the title and this line.
bool PageByline::isFirstName(qsizetype i) const
{
    return std::all_of(m_kinds.cbegin() + m_title + 1, m_kinds.cbegin() + i, [](LineKind kind) {
        return kind == LineKind::Chrome;
    });
}

/// Under a post stand its author, how often it was seen and liked, and the date.
bool PageByline::isBesideNumbers(qsizetype i) const
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

bool PageByline::isPenName(const QString &text)
{
    static const QRegularExpression name(u"^[\\p{L}\\p{N}_]{2,12}( [\\p{L}\\p{N}_]{1,10}){0,2}$"_s);
    static const QStringList nobody{u"비공개"_s, u"익명"_s, u"관리자"_s, u"운영자"_s};
    return name.match(text).hasMatch() && interfaceShareOf(text) == 0 && !isOutletName(text) && !nobody.contains(text);
}

/// On social networks the author's name stands alone above the date.
bool PageByline::isNameBesideDate(qsizetype i) const
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
bool PageByline::isLatinNameAboveText(qsizetype i) const
{
    static const QRegularExpression name(u"^[A-Z][a-z]+( [A-Z][\\w.’'-]*){1,2}$"_s);
    return i > m_title && m_title >= 0 && i + 1 == m_body.first && name.match(m_lines.at(i).text).hasMatch();
}

}
