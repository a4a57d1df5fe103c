// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "lineroles.h"

#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

bool isDeckLike(const QString &line)
{
    constexpr qsizetype longest = 60;
    return line.size() <= longest && !hasFullStop(line);
}

LineRoles::LineRoles(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body,
    const WordPairs &words, bool hasTitle)
    : m_lines(lines), m_kinds(kinds), m_body(body), m_hasTitle(hasTitle), m_words(words)
{
    markRelated();
    m_isPunctuated = isPunctuated();
    m_isList =
        std::find(kinds.cbegin() + body.first, kinds.cbegin() + body.end, LineKind::Prose) == kinds.cbegin() + body.end;
    for (qsizetype i = body.first; i < body.end; ++i) {
        if (kinds.at(i) == LineKind::Prose && hasFullStop(lines.at(i).text)) {
            m_lastPunctuated = i;
        }
    }
}

bool LineRoles::isPunctuated() const
{
    qsizetype stops = 0;
    qsizetype all = 0;
    for (qsizetype i = m_body.first; i < m_body.end; ++i) {
        const bool isProse = m_kinds.at(i) == LineKind::Prose && !m_related.contains(i);
        all += isProse ? 1 : 0;
        stops += isProse && hasFullStop(m_lines.at(i).text) ? 1 : 0;
    }
    return all >= 2 && stops * 20 >= all * 17;
}

namespace
{
/// What stands above an advertisement: the lines after it are like those of a box of other headlines.
bool isAdLabel(const QString &line)
{
    static const QRegularExpression labels(
        u"^[\\[(]?(AD|광고|Advertisement|Sponsored|스폰서)[\\])]?$"_s, QRegularExpression::CaseInsensitiveOption);
    return labels.match(line).hasMatch();
}
}

namespace
{
/// The beginning of another article, as boxes of headlines show it.
bool isCutOff(const QString &line)
{
    return line.endsWith(u'…') || line.endsWith("..."_L1);
}
}

/// Finds the lines of the body that are a box of other headlines.
void LineRoles::markRelated()
{
    bool amongRelated = false;
    for (qsizetype i = m_body.first; i < m_body.end; ++i) {
        const LineKind kind = m_kinds.at(i);
        amongRelated = kind == LineKind::RelatedHead || isAdLabel(m_lines.at(i).text)
            || (amongRelated && kind != LineKind::Caption
                && (!hasFullStop(m_lines.at(i).text) || isCutOff(m_lines.at(i).text)) && !isHeadingBehindRelated(i)
                && !isTableBehindRelated(i));
        if (amongRelated) {
            m_related.insert(i);
        }
    }
}

/// The head of a table after such a box, and its rows.
bool LineRoles::isTableBehindRelated(qsizetype i) const
{
    const auto isRow = [this](qsizetype at) {
        return at < m_body.end && m_lines.at(at).text.contains(u'\t');
    };
    return isRow(i) || (isRow(i + 1) && m_lines.at(i).hint != LineHint::Link);
}

/// The heading after a box of other headlines: right before text, and of its words.
bool LineRoles::isHeadingBehindRelated(qsizetype i) const
{
    constexpr double aboutTheSame = 0.15;
    if (i + 1 >= m_body.end || isCutOff(m_lines.at(i + 1).text)) {
        return false;
    }
    const bool isBehindAd =
        i > m_body.first && isAdLabel(m_lines.at(i - 1).text) && m_lines.at(i).hint == LineHint::None;
    if (m_lines.at(i).hint == LineHint::Heading && m_lines.at(i + 1).hint == LineHint::None) {
        return endsLikeSentence(m_lines.at(i + 1).text);
    }
    if (isBehindAd) {
        return hasFullStop(m_lines.at(i + 1).text);
    }
    return m_kinds.at(i + 1) == LineKind::Prose && hasFullStop(m_lines.at(i + 1).text)
        && (m_lines.at(i).hint == LineHint::Heading
            || (m_lines.at(i).hint == LineHint::None && m_words.shareOf(m_lines.at(i).text) >= aboutTheSame));
}

ParagraphRole LineRoles::roleOf(qsizetype i, bool hasProse) const
{
    const PageLine &line = m_lines.at(i);
    if (isSpeaker(line.text)) {
        return ParagraphRole::Body;
    }
    if (line.hint == LineHint::Quote) {
        return ParagraphRole::Quote;
    }
    if (!hasProse && m_hasTitle && i < m_lastPunctuated && m_kinds.at(i) == LineKind::Prose && isDeckLike(line.text)) {
        return ParagraphRole::Deck;
    }
    if (m_kinds.at(i) == LineKind::Prose && isMarkedHeading(i)) {
        return ParagraphRole::Heading;
    }
    if (m_kinds.at(i) == LineKind::Prose || line.hint == LineHint::Item || line.hint == LineHint::Row) {
        return line.hint == LineHint::Heading ? ParagraphRole::Heading : ParagraphRole::Body;
    }
    if (line.hint == LineHint::Heading || line.hint == LineHint::Title) {
        // Headings do not come in twos; bold lines under a headline do.
        const bool isOneOfTwo = (i > m_body.first && m_lines.at(i - 1).hint == LineHint::Heading)
            || (i + 1 < m_body.end && m_lines.at(i + 1).hint == LineHint::Heading);
        return !hasProse && m_hasTitle && isOneOfTwo ? ParagraphRole::Deck : ParagraphRole::Heading;
    }
    if (m_isList) {
        return isLabelOfList(i) ? ParagraphRole::Heading : ParagraphRole::Body;
    }
    return isHeading(i) ? (hasProse || !m_hasTitle ? ParagraphRole::Heading : ParagraphRole::Deck)
                        : ParagraphRole::Body;
}

namespace
{
/// “쉬어도 손해가 없게”: somebody's words, but no sentence.
bool isQuotedPhrase(const QString &text)
{
    static const QRegularExpression phrase(u"^[“\"‘'][^“”\"‘’']{4,40}[^“”\"‘’'.?!…다요][”\"’']$"_s);
    return phrase.match(text).hasMatch();
}
}

namespace
{
bool isFootnote(const QString &text)
{
    return text.startsWith(u'*') || text.startsWith(u'※');
}

/// "방산 +5.62% 조선 +1.08%": more numbers than words.
bool isFigures(const QString &text)
{
    const auto digits = std::ranges::count_if(text, [](QChar c) {
        return c.isDigit();
    });
    const auto letters = std::ranges::count_if(text, [](QChar c) {
        return c.isLetter();
    });
    return digits > letters;
}
}

/// "○ “배가 또 올까”": a sign between two paragraphs that do not have it.
bool LineRoles::isMarkedHeading(qsizetype i) const
{
    static const QString signs = u"○◎◇◆□■●▶◈"_s;
    const auto isPlainProse = [this](qsizetype at) {
        return at >= m_body.first && at < m_body.end && m_kinds.at(at) == LineKind::Prose
            && !signs.contains(m_lines.at(at).text.front());
    };
    return signs.contains(m_lines.at(i).text.front()) && !QStringView(u".!").contains(m_lines.at(i).text.back())
        && isPlainProse(i + 1) && (i == m_body.first || isPlainProse(i - 1));
}

/// A short line without a sentence's end, before text and not one of a run of such lines (verse, a list, a table).
bool LineRoles::isHeading(qsizetype i) const
{
    constexpr qsizetype longest = 50;
    constexpr qsizetype aRun = 3;
    const QString &text = m_lines.at(i).text;
    const bool isSentence = !isQuotedPhrase(text)
        && (m_isPunctuated ? hasFullStop(text) || text.contains(u". "_s) : endsLikeSentence(text));
    if (text.size() > longest || text.contains(u'\t') || i + 1 >= m_body.end || isFootnote(text) || isFigures(text)) {
        return false;
    }
    if (isLabelOfList(i) || isMarkedHeading(i)) {
        return true;
    }
    if (isSentence && !isNumberedHeading(i)) {
        return false;
    }
    qsizetype first = i;
    qsizetype last = i;
    constexpr qsizetype far = 8; // lines; no heads of an article are more
    while (i - first < far && isInRun(first - 1)) {
        --first;
    }
    while (last - i < far && isInRun(last + 1)) {
        ++last;
    }
    const bool isBeforeText = last + 1 < m_body.end;
    return isBeforeText && (last - first + 1 < aRun || first == m_body.first);
}

bool LineRoles::isInRun(qsizetype i) const
{
    return i >= m_body.first && i < m_body.end && m_kinds.at(i) == LineKind::Short && !m_related.contains(i)
        && !m_lines.at(i).text.contains(u'\t');
}

/// "1. 갈림길마다 돌아본다" above a paragraph.
bool LineRoles::isNumberedHeading(qsizetype i) const
{
    static const QRegularExpression numbered(u"^[0-9]{1,2}[.)]\\s[^.]+$"_s);
    return !hasFullStop(m_lines.at(i).text) && m_kinds.at(i + 1) == LineKind::Prose
        && numbered.match(m_lines.at(i).text).hasMatch();
}

/// "[재료]", "■ 주요 내용": a sign that the lines after it do not have.
bool LineRoles::isLabelOfList(qsizetype i) const
{
    constexpr qsizetype longest = 24;
    static const QString signs = u"■□◆◇●▶✔☑★☆【[<"_s;
    const QString &text = m_lines.at(i).text;
    const bool isSentence = QStringView(u".?!…").contains(text.back());
    return i + 1 < m_body.end && text.size() <= longest && signs.contains(text.front()) && !isSentence
        && m_lines.at(i + 1).text.front() != text.front()
        && (i == m_body.first || m_lines.at(i - 1).text.front() != text.front());
}

}
