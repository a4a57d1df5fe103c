// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagepublisher.h"

#include "bylines.h"
#include "interfacewords.h"
#include "pagedates.h"
#include "publishers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
bool isLatin(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x250;
    });
}
}

PagePublisher::PagePublisher(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body,
    qsizetype title, const PageFacts &facts)
    : m_lines(lines), m_kinds(kinds), m_body(body), m_title(title), m_facts(facts)
{
}

QString PagePublisher::find() const
{
    for (const auto &source : {&PagePublisher::behind, &PagePublisher::besideDate, &PagePublisher::inHead,
             &PagePublisher::imprint, &PagePublisher::ofRelated, &PagePublisher::office, &PagePublisher::platform,
             &PagePublisher::nameAboveTitle}) {
        if (const QString found = (this->*source)(); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

bool PagePublisher::isSigned() const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_kinds.at(i) == LineKind::Copyright
            && (!publisherOfCopyright(m_lines.at(i).text).isEmpty() || !m_lines.at(i).text.contains("Corp"_L1))) {
            return true;
        }
    }
    return false;
}

bool PagePublisher::isSignedBy(const QString &name) const
{
    return std::ranges::any_of(m_lines, [&](const PageLine &line) {
        return m_kinds.at(&line - m_lines.constData()) == LineKind::Copyright
            && publisherOfCopyright(line.text) == name;
    });
}

QString PagePublisher::platform() const
{
    const QString named = platformOf(m_facts.url);
    const QString above = named.isEmpty() ? platformAtTop() : named;
    return above.isEmpty() ? platformByButtons() : above;
}

/// Buttons that only one platform has.
QString PagePublisher::platformByButtons() const
{
    for (const PageLine &line : m_lines) {
        if (line.text == u"이웃추가"_s || line.text == u"+이웃추가"_s || line.text == u"＋이웃추가"_s) {
            return u"네이버 블로그"_s;
        }
        if (line.text == u"티스토리툴바"_s || line.text == "DESIGN BY TISTORY"_L1) {
            return u"티스토리"_s;
        }
    }
    return {};
}

QString PagePublisher::behind() const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const qsizetype at = (m_body.first + i) % m_lines.size(); // from the body on, then from the top
        if (m_kinds.at(at) == LineKind::Copyright) {
            const QString name = publisherOfCopyright(m_lines.at(at).text);
            if (!name.isEmpty() && name != m_facts.byline) {
                QString own = isLatin(name) ? outletAbove(name) : QString();
                own = own.isEmpty() && isLatin(name) ? imprint() : own;
                own = own.isEmpty() && isLatin(name) ? office() : own;
                return own.isEmpty() ? name : own;
            }
        }
    }
    return {};
}

/// An office puts its name beside the date, and speaks of itself in the first sentence.
QString PagePublisher::besideDate() const
{
    static const QRegularExpression word(u"^[가-힣]{3,12}$"_s);
    const auto first = std::find(m_kinds.cbegin() + m_body.first, m_kinds.cbegin() + m_body.end, LineKind::Prose);
    for (qsizetype i = std::max<qsizetype>(m_title, 0); i < m_body.first && first != m_kinds.cend(); ++i) {
        const QString name = m_kinds.at(i) == LineKind::Dates ? besideDates(m_lines.at(i).text) : QString();
        if (name != m_facts.byline && word.match(name).hasMatch() && interfaceShareOf(name) == 0
            && m_lines.at(first - m_kinds.cbegin()).text.contains(name)) {
            return name;
        }
    }
    return {};
}

/// "제호 : 강변": what the law has outlets write at the foot of their pages.
QString PagePublisher::imprint() const
{
    static const QRegularExpression label(
        u"(?:^|[|·,/\\s])제호(?:명)?\\s?[:：]?\\s?([\\p{L}\\p{N}&·]{2,14}(?: [\\p{L}\\p{N}]{1,8})?)\\s?(?=$|[|,/(]|등록|발행)"_s);
    for (qsizetype i = m_body.end; i < m_lines.size(); ++i) {
        if (const QRegularExpressionMatch match = label.match(m_lines.at(i).text); match.hasMatch()) {
            return match.captured(1);
        }
    }
    return {};
}

/// The name of an office, a society or a company at the top of its own page, of which the first sentence speaks.
QString PagePublisher::office() const
{
    constexpr qsizetype top = 5; // lines
    static const QRegularExpression kinds(
        u"^[가-힣]{2,14}(협회|학회|연합회|조합|재단|위원회|연구원|연구소|진흥원|관리원|개발원|센터|공사|공단|은행|대학교|시청|구청|군청|도청|그룹|회사)$"_s);
    const auto first = std::find(m_kinds.cbegin() + m_body.first, m_kinds.cbegin() + m_body.end, LineKind::Prose);
    for (qsizetype i = 0; i < std::min(top, m_body.first) && first != m_kinds.cbegin() + m_body.end; ++i) {
        const QString &name = m_lines.at(i).text;
        const QString place = name.endsWith(u'청') ? name.chopped(1) : name; // 강변구청 speaks of 강변구
        if (kinds.match(name).hasMatch() && m_lines.at(first - m_kinds.cbegin()).text.contains(place)) {
            return name;
        }
    }
    return {};
}

/// The name of a platform on the bar above its pages.
QString PagePublisher::platformAtTop() const
{
    constexpr qsizetype top = 5; // lines
    for (qsizetype i = 0; i < std::min(top, m_body.first); ++i) {
        if (const QString platform = platformNamed(m_lines.at(i).text); !platform.isEmpty()) {
            return platform;
        }
    }
    return {};
}

/// A short line above the title that the page names again in its own lines: a blog, a newsletter.
QString PagePublisher::nameAboveTitle() const
{
    constexpr qsizetype longest = 20;
    constexpr qsizetype above = 30; // lines
    for (qsizetype i = 0; i + 1 < m_title; ++i) {
        if (m_lines.at(i).text == u"카페홈"_s && m_kinds.at(i + 1) == LineKind::Short) {
            return m_lines.at(i + 1).text;
        }
    }
    for (qsizetype i = m_title - 1; i >= std::max<qsizetype>(0, m_title - above); --i) {
        static const QRegularExpression issue(u"^([\\p{L}\\p{N} ]{2,14}?) (제 ?)?[0-9]{1,4}호$"_s);
        if (const QRegularExpressionMatch letter = issue.match(m_lines.at(i).text); letter.hasMatch()) {
            return letter.captured(1);
        }
        const QString &name = m_lines.at(i).text;
        const auto isNamed = [&](const PageLine &line) {
            const qsizetype at = &line - m_lines.constData();
            const bool isOfPage = m_kinds.at(at) == LineKind::Promotion || m_kinds.at(at) == LineKind::Copyright;
            return at != i && isOfPage && line.text.size() > name.size() && line.text.contains(name);
        };
        if (m_kinds.at(i) == LineKind::Short && name.size() <= longest && std::ranges::any_of(m_lines, isNamed)) {
            return name;
        }
    }
    return {};
}

/// The outlet's name above the text, alone or before the name of a section. Korean papers sign their copyright in
/// English, and English ones with the company's name: a line that has that in it is preferred.
QString PagePublisher::outletAbove(const QString &known) const
{
    constexpr qsizetype longer = 10;
    for (qsizetype i = 0; i < m_body.first; ++i) {
        const QString &line = m_lines.at(i).text;
        const bool isKnown = !known.isEmpty() && line.contains(known) && line.size() <= known.size() + longer
            && m_kinds.at(i) != LineKind::Copyright;
        const QString first = line.section(u' ', 0, 0);
        if (isKnown || (isOutletName(line) && !isLatin(line))) {
            return line;
        }
        if (isOutletName(first) && !isLatin(first) && interfaceShareOf(line.sliced(first.size())) == 1) {
            return first;
        }
    }
    return {};
}

QString PagePublisher::inHead() const
{
    constexpr int firstSentences = 2; // where a dateline stands
    int sentences = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_kinds.at(i) == LineKind::Publisher) {
            return publisherOfLabel(m_lines.at(i).text);
        }
        const QString &line = m_lines.at(i).text;
        const bool isOfText = m_kinds.at(i) == LineKind::Prose && i >= m_body.first && i < m_body.end;
        sentences += isOfText ? 1 : 0;
        const QString outlet = m_kinds.at(i) == LineKind::Reporter ? bylineOfLine(line).publisher
            : isOfText && sentences <= firstSentences              ? datelineOf(line).publisher
                                                                   : QString();
        if (!outlet.isEmpty()) {
            return outlet;
        }
    }
    const QString above = outletAbove();
    return !above.isEmpty() || m_title < 0 ? above : splitTitle(m_lines.at(m_title).text, {}).publisher;
}

/// The outlet behind each headline of a list.
QString PagePublisher::ofRelated() const
{
    static const QRegularExpression suffix(u"\\s[-–|]\\s?([가-힣A-Za-z0-9 ]{2,14})$"_s);
    QHash<QString, int> counts;
    QString best;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString outlet =
            m_kinds.at(i) == LineKind::Related ? suffix.match(m_lines.at(i).text).captured(1) : QString();
        if (!outlet.isEmpty() && ++counts[outlet] >= 2 && counts.value(outlet) > counts.value(best)) {
            best = outlet;
        }
    }
    return best;
}

}
