// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagecleaner.h"

#include "articlelanguage.h"
#include "bylines.h"
#include "contentslist.h"
#include "core/segmentation.h"
#include "hiddenreasons.h"
#include "interfacewords.h"
#include "lineroles.h"
#include "pagedates.h"
#include "pagefacts.h"
#include "portalsummary.h"
#include "publishers.h"
#include "titleline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// Puts an article together, line by line.
class Cleaning
{
public:
    Cleaning(const QList<PageLine> &lines, const QList<LineKind> &kinds, const PageFacts &facts)
        : m_lines(lines)
        , m_kinds(withStatements(lines, withoutContentsList(lines, withoutPortalSummary(lines, kinds))))
        , m_block(bodyBlockOf(lines, m_kinds))
        , m_words(wordsOf(lines, m_kinds, m_block))
        , m_title(titleOf(lines, facts))
        , m_body{std::max(m_block.first, m_title + 1), m_block.end}
        , m_roles(lines, m_kinds, m_body, m_words, m_title >= 0)
        , m_facts(factsOfLines(lines, m_kinds, m_block, m_title, facts))
    {
        for (const PageLine &line : lines) {
            ++m_counts[line.text];
        }
        for (qsizetype i = 0; i < m_body.end; ++i) {
            const LineKind kind = m_kinds.at(i);
            const bool isOfPage = kind != LineKind::Short && kind != LineKind::Caption;
            m_lastBeforeText = i < m_body.first && isOfPage ? i : m_lastBeforeText;
            m_lastProse = kind == LineKind::Prose ? i : m_lastProse;
        }
    }

    Article article()
    {
        readTitle();
        readHead();
        readBody();
        readTail();
        m_article.byline = m_facts.byline;
        m_article.publisher = m_facts.publisher;
        m_article.published = m_facts.published;
        m_article.modified = m_facts.modified;
        m_article.url = m_facts.url;
        m_article.tags = m_facts.tags;
        m_article.language = m_facts.language.isEmpty() ? languageOf(m_article) : m_facts.language;
        m_article.contentHash = contentHashOf(m_article);
        return m_article;
    }

private:
    /// The line that says the known title, or the likeliest one.
    qsizetype titleOf(const QList<PageLine> &lines, const PageFacts &facts) const
    {
        const QString title = splitTitle(facts.title, {facts.publisher}).title;
        for (qsizetype i = 0; !title.isEmpty() && i < std::max<qsizetype>(m_block.first, 1) && i < lines.size(); ++i) {
            const QString &line = lines.at(i).text;
            if (line == title || line == facts.title || isBeginningOf(facts.title, line)) {
                return i;
            }
        }
        return titleLineOf(lines, m_kinds, m_block, m_words);
    }

    /// "제목 | 공지사항 | 강변구청" of the line "제목".
    static bool isBeginningOf(const QString &title, const QString &line)
    {
        constexpr qsizetype shortest = 8;
        static const QRegularExpression separator(u"^\\s[|:<>–-]"_s);
        return line.size() >= shortest && title.startsWith(line)
            && separator.match(title.sliced(line.size())).hasMatch();
    }

    void hide(const QString &text, HiddenReason reason)
    {
        m_article.hidden += {text, hiddenReasonName(reason), int(m_article.paragraphs.size())};
    }

    void show(ParagraphRole role, const QString &text)
    {
        m_article.paragraphs += {role, text};
    }

    void readTitle()
    {
        if (m_title >= 0) {
            const SplitTitle split = splitTitle(m_lines.at(m_title).text, {m_facts.publisher});
            m_article.title = split.title;
            m_facts.publisher = m_facts.publisher.isEmpty() ? split.publisher : m_facts.publisher;
        }
        const bool isBeginning = m_title >= 0 && isBeginningOf(m_facts.title, m_lines.at(m_title).text);
        if (!m_facts.title.isEmpty() && !isBeginning && isTrusted(m_facts.title)) {
            m_article.title = splitTitle(m_facts.title, {m_facts.publisher}).title;
        }
        if (m_article.title.isEmpty() && !m_body.isEmpty()) {
            m_article.title = borrowedTitle();
            m_isBorrowed = true;
        }
    }

    /// Heads of pages may name the place of a page rather than the page: a title has words of the text, or is a line.
    bool isTrusted(const QString &title) const
    {
        constexpr double aboutTheSame = 0.3;
        constexpr qsizetype steps = 2; // 대학 > 소식 > 보도자료
        if (!m_article.title.isEmpty() && title.count(u" > "_s) >= steps) {
            return false;
        }
        return m_article.title.isEmpty() || m_words.shareOf(title) >= aboutTheSame
            || splitTitle(title, {m_facts.publisher}).title == m_article.title;
    }

    /// The first sentence of the text, for those who write without a title.
    QString borrowedTitle() const
    {
        constexpr int longest = 60;
        const QString &line = m_lines.at(m_body.first).text;
        const Span sentence = sentenceAt(line, 0);
        if (sentence.length() <= longest) {
            return line.sliced(sentence.start, sentence.length());
        }
        return line.first(graphemeBoundaryBefore(line, longest)).trimmed() + u'…';
    }

    /// What stands between the title and the text: decks and captions, and the page's own.
    void readHead()
    {
        for (qsizetype i = 0; i < m_body.first; ++i) {
            const QString &line = m_lines.at(i).text;
            if (i == m_title) {
                if (m_article.title != line && !line.startsWith(m_article.title)) {
                    hide(line, HiddenReason::Repeated);
                }
            } else if (i < m_title || m_title < 0) {
                hide(line, isRepeatedTitle(line) ? HiddenReason::Repeated : reasonBefore(i));
            } else {
                readHeadLine(i);
            }
        }
    }

    HiddenReason reasonBefore(qsizetype i) const
    {
        const HiddenReason reason = reasonFor(m_kinds.at(i));
        return reason == HiddenReason::Outside && m_kinds.at(i) == LineKind::Short ? HiddenReason::Interface : reason;
    }

    void readHeadLine(qsizetype i)
    {
        const QString &line = m_lines.at(i).text;
        const LineKind kind = m_kinds.at(i);
        const double share = m_words.shareOf(line);
        if (isRepeatedTitle(line)) {
            hide(line, HiddenReason::Repeated);
        } else if (line == m_facts.byline) {
            hide(line, HiddenReason::Byline);
        } else if (kind == LineKind::Caption || isSignedCaption(line, true)) {
            show(ParagraphRole::Caption, line);
        } else if (m_lines.at(i).hint == LineHint::Heading && i + 1 == m_body.first && i > m_title + 1) {
            show(ParagraphRole::Heading, line);
        } else if (isFirstSentence(i)) {
            show(ParagraphRole::Body, line);
        } else if (kind == LineKind::Short && m_counts.value(line) > 1) {
            hide(line, HiddenReason::Interface); // the name of the blog, of the author, of the section
        } else if (kind == LineKind::Short && m_lines.at(i).hint == LineHint::Heading && share >= 0.2) {
            const bool isAboveText = i + 1 == m_body.first && !isOneOfHeadings(i);
            show(isAboveText ? ParagraphRole::Heading : ParagraphRole::Deck, line);
        } else if (kind == LineKind::Short && (followsDeck(i) || isLikelyDeck(i) || leadsToText(i)) && line.size() >= 8
            && line.contains(u' ')) {
            show(ParagraphRole::Deck, line); // decks come in twos and threes
        } else if ((kind == LineKind::Short && line.size() >= 6 && share >= 0.2)
            || (kind == LineKind::Prose && share >= 0.35)) {
            show(ParagraphRole::Deck, line);
        } else {
            hide(line, reasonBefore(i));
        }
    }

    /// A short sentence before longer ones, which are the body: nothing of the page stands between.
    bool isFirstSentence(qsizetype i) const
    {
        const bool isSentence = m_kinds.at(i) == LineKind::Prose || m_kinds.at(i) == LineKind::Short;
        return isSentence && leadsToText(i) && m_lines.at(i).text.endsWith(u"다."_s) && i > m_title + 1;
    }

    /// Headings do not come in twos; decks do.
    bool isOneOfHeadings(qsizetype i) const
    {
        return m_lines.at(i - 1).hint == LineHint::Heading
            || (i + 1 < m_lines.size() && m_lines.at(i + 1).hint == LineHint::Heading);
    }

    /// Right under the title, too long for a name.
    bool isLikelyDeck(qsizetype i) const
    {
        const QString &line = m_lines.at(i).text;
        return i == m_title + 1 && line.size() >= 10 && line.count(u' ') >= 2;
    }

    /// Nothing of the page stands between this line and the text.
    bool leadsToText(qsizetype i) const
    {
        return m_lines.at(i).hint == LineHint::None && i > m_lastBeforeText;
    }

    bool followsDeck(qsizetype i) const
    {
        return !m_article.paragraphs.isEmpty() && m_article.paragraphs.last().role == ParagraphRole::Deck
            && m_article.paragraphs.last().text == m_lines.at(i - 1).text;
    }

    bool isRepeatedTitle(const QString &line) const
    {
        return !m_article.title.isEmpty() && !m_isBorrowed
            && (line == m_article.title || splitTitle(line, {m_facts.publisher}).title == m_article.title);
    }

    void readBody()
    {
        bool hasProse = false;
        const qsizetype profile = profileBehindText();
        for (qsizetype i = m_body.first; i < m_body.end; ++i) {
            const QString &line = m_lines.at(i).text;
            const LineKind kind = m_kinds.at(i);
            if (i >= profile) {
                hide(line, HiddenReason::Byline);
            } else if (isRepeatedTitle(line)) {
                hide(line, HiddenReason::Repeated);
            } else if (m_roles.isRelated(i)) {
                hide(line, HiddenReason::Related);
            } else if (kind == LineKind::Caption || (i < m_lastProse && isSignedCaption(line, i == m_body.first))) {
                show(ParagraphRole::Caption, line);
            } else if (kind == LineKind::Prose || kind == LineKind::Short || (hasProse && isTextAllTheSame(i))) {
                showText(i, hasProse);
                hasProse = hasProse || (kind == LineKind::Prose && !isDeckLike(line));
            } else {
                hide(line, reasonFor(kind));
            }
        }
    }

    /// The line where the author's name stands once more, before what is said of them; the end when there is none.
    qsizetype profileBehindText() const
    {
        constexpr qsizetype longest = 5; // lines
        const QString author = m_facts.byline.section(u' ', 0, 0);
        for (qsizetype i = std::max(m_body.first + 1, m_body.end - longest); i < m_body.end && !author.isEmpty(); ++i) {
            const QString &line = m_lines.at(i).text;
            if ((line == author || line == m_facts.byline) && i > m_body.first + 1) {
                return i;
            }
        }
        return m_body.end;
    }

    /// "＊ ＊ ＊" between two scenes.
    static bool isOrnament(const QString &line)
    {
        constexpr qsizetype longest = 20;
        return line.size() <= longest && std::ranges::all_of(line, [](QChar c) {
            return c.isSpace() || QStringView(u"*＊※◇◆○●☆★~∼—–·").contains(c);
        });
    }

    /// Lines that look like the page's own, and are not, for they stand in the midst of the text: a day in a diary, a
    /// point of a list.
    bool isTextAllTheSame(qsizetype i) const
    {
        constexpr double aboutTheSame = 0.34;
        const bool isBeforeText = i + 1 < m_body.end && m_kinds.at(i + 1) == LineKind::Prose;
        const QString &line = m_lines.at(i).text;
        if (m_kinds.at(i) == LineKind::Dates) {
            return isBeforeText && std::ranges::none_of(datesIn(line), &FoundDate::isLabelled);
        }
        if (isOrnament(line)) {
            return i + 1 < m_body.end && i + 1 < m_lastProse;
        }
        if (m_kinds.at(i) == LineKind::Chrome) {
            constexpr double mostlyButtons = 0.75;
            const bool isBehindText = m_kinds.at(i - 1) == LineKind::Prose;
            return isBeforeText && isBehindText && line.contains(u' ') && interfaceShareOf(line) < mostlyButtons;
        }
        return m_kinds.at(i) == LineKind::Related && m_lines.at(i).hint == LineHint::None
            && (isBeforeText || m_kinds.at(i - 1) == LineKind::Prose) && m_words.shareOf(line) >= aboutTheSame;
    }

    void showText(qsizetype i, bool hasProse)
    {
        QString text = m_lines.at(i).text;
        if (!hasProse && m_kinds.at(i) == LineKind::Prose) {
            text = withoutDateline(text);
        }
        if (i >= m_body.end - 2 || i >= m_lastProse) {
            text = withoutBylineAtEnd(text);
        }
        if (!text.isEmpty()) {
            show(m_roles.roleOf(i, hasProse), text);
        }
    }

    QString withoutDateline(const QString &text)
    {
        const FoundByline dateline = datelineOf(text);
        if (dateline.isEmpty() || dateline.end >= text.size()) {
            return text;
        }
        m_facts.byline = m_facts.byline.isEmpty() ? dateline.byline : m_facts.byline;
        m_facts.publisher = m_facts.publisher.isEmpty() ? dateline.publisher : m_facts.publisher;
        hide(text.first(dateline.end).trimmed(),
            dateline.byline.isEmpty() ? HiddenReason::Publisher : HiddenReason::Byline);
        return text.sliced(dateline.end).trimmed();
    }

    QString withoutBylineAtEnd(const QString &text)
    {
        FoundByline byline = bylineAtEndOf(text);
        byline = byline.isEmpty() ? addressAtEndOf(text) : byline;
        if (byline.start == byline.end) {
            return text;
        }
        m_facts.byline = m_facts.byline.isEmpty() ? byline.byline : m_facts.byline;
        hide(text.sliced(byline.start).trimmed(), HiddenReason::Byline);
        return text.first(byline.start).trimmed();
    }

    void readTail()
    {
        HiddenReason zone = HiddenReason::Outside;
        for (qsizetype i = m_body.end; i < m_lines.size(); ++i) {
            const QString &line = m_lines.at(i).text;
            const LineKind kind = m_kinds.at(i);
            if (kind == LineKind::RelatedHead || kind == LineKind::Related) {
                zone = HiddenReason::Related;
            } else if (kind == LineKind::CommentHead) {
                zone = HiddenReason::Comments;
            }
            const HiddenReason reason = isRepeatedTitle(line) ? HiddenReason::Repeated : reasonFor(kind);
            if (i == m_body.end && kind == LineKind::Caption) {
                show(ParagraphRole::Caption, line);
            } else {
                hide(line, reason == HiddenReason::Outside ? zone : reason);
            }
        }
    }

    const QList<PageLine> &m_lines;
    QList<LineKind> m_kinds;
    BodyBlock m_block;
    WordPairs m_words; ///< of the text
    qsizetype m_title;
    BodyBlock m_body; ///< the block, from below the title on
    LineRoles m_roles;
    QHash<QString, int> m_counts; ///< of each line
    qsizetype m_lastBeforeText = -1; ///< the last line above the text that is the page's own
    qsizetype m_lastProse = -1;
    bool m_isBorrowed = false; ///< the title is the text's first sentence
    PageFacts m_facts;
    Article m_article;
};

}

Article articleFromPage(const QList<PageLine> &lines, const QList<LineKind> &kinds, const PageFacts &facts)
{
    return Cleaning(lines, kinds, facts).article();
}

Article articleFromPage(const QList<PageLine> &lines, const PageFacts &facts)
{
    return articleFromPage(lines, lineKinds(lines), facts);
}

}
