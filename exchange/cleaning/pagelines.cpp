// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagelines.h"

#include "bylines.h"
#include "interfacewords.h"
#include "pagedates.h"
#include "pagewords.h"
#include "publishers.h"
#include "sentences.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// A line of labels and names is never longer, in UTF-16 units.
constexpr qsizetype longestLabel = 160;

bool isCopyright(const QString &line)
{
    constexpr qsizetype longest = 300;
    if (line.size() > longest) {
        return false;
    }
    static const QRegularExpression notice(
        u"무단\\s?(전재|복제|배포|도용|전제).{0,40}(금지|금합|불허|법적)|재\\s?배포.{0,20}(금지|금합|불허)|콘텐츠.{0,20}저작권법.{0,20}보호|All rights reserved|[Cc]opyrights?\\s?(ⓒ|©|\\([cC]\\)|Ⓒ|[0-9]{4})|^[\\[<(]?저작권자"_s,
        QRegularExpression::CaseInsensitiveOption);
    // What a sentence of the text may speak of too.
    static const QRegularExpression topic(
        u"무단\\s?(전재|복제|배포|도용|전제)|재\\s?배포\\s?(및|금지|를)|저작권(자|법)|AI\\s?학습\\s?(및|이용|활용)"_s);
    // Behind more than a name it says who took a picture.
    static const QRegularExpression mark(u"^.{0,12}(ⓒ|©|Ⓒ)"_s);
    constexpr qsizetype longestMarked = 60;
    static const QRegularExpression yearOf(u"^(ⓒ|©|Ⓒ|\\([cC]\\))\\s?([0-9]{4}|[A-Z])"_s);
    return yearOf.match(line).hasMatch() || notice.match(line).hasMatch()
        || (!endsLikeSentence(line)
            && (topic.match(line).hasMatch() || (line.size() <= longestMarked && mark.match(line).hasMatch())));
}

/// Who took or gave a picture: "사진=강변시", "/사진 제공=나라뉴스", "자료사진", "Photo by …".
bool isCaption(const QString &line)
{
    static const QRegularExpression credits(
        u"(사진|그래픽|자료|일러스트|이미지|영상|그림|도표|출처)\\s?(제공|출처|캡처|캡쳐|작가)?\\s?[=:：/"
        u"|]\\s?[^\\s].{0,40}$|"
        "[.)\\]다]\\s?[/<(\\[]?\\s?(사진|그래픽|자료|이미지)?\\s?(제공|캡처|갈무리)\\s?[=:：]?\\s?[가-힣A-Za-z0-9 "
        "·]{0,20}[>)\\]]?$|"
        "[/|]\\s?(사진|그래픽|뉴시스|뉴스1|연합뉴스|AFP|AP|로이터|EPA|게티이미지(뱅크)?)[가-힣A-Za-z0-9 =·]{0,20}$|"
        "(자료\\s?사진|게티이미지(뱅크)?|셔터스톡|픽사베이|언스플래시|\\b(AP|AFP|EPA|로이터|신화)\\s?[=·]?\\s?("
        "연합뉴스|뉴시스|뉴스1))[>)\\]]?$|"
        "[가-힣A-Za-z]{2,12}\\s?(제공|캡처|갈무리)[>)\\]]?\\.?$|[.다]\\s[가-힣A-Za-z]{2,10}\\s?(사진\\s?)?DB$|[Cc]"
        "ourtesy of "
        ".{2,40}$|(Photo|Image|Graphic|Illustration)(s| credit)?( "
        "by|:).{0,60}$|\\[[^\\]]{0,30}(제공|촬영|캡처)[^\\]]{0,30}\\]$|[.,]\\s\\([^()]{2,40}/"
        "[^()]{2,40}\\)$|^[▲△]\\s?\\S|^[<\\[](사진|그림|표|그래픽|자료)\\s?[0-9]*[>\\]]|"
        "\\([^()]{0,20}(제공|촬영)[^()]{0,24}\\)\\s?([0-9]{4}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.?)?\\s?(/"
        "\\s?\\S{2,10})?$|"
        "[0-9]{4}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.?\\s?/"
        "\\s?\\S{2,10}$|[0-9]{4}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.?\\s[\\w.+-]+@[\\w.-]+$|.{12,}\\s?(ⓒ|©|Ⓒ)\\s?[^.]{"
        "2,30}$|"
        ".{12,}\\[[A-Z][A-Z .,'’-]{3,40}\\]$"_s);
    constexpr qsizetype shortest = 8; // 뉴스 제공
    return line.size() <= 250 && line.size() >= shortest && credits.match(line).hasMatch();
}

bool isHashtags(const QString &line)
{
    static const QRegularExpression tags(
        u"^(?:(태그|키워드|TAGS?|Tags?|Keywords?)\\s*[:：]?\\s*)?(#[^\\s#]+[\\s,]*)+$|^(태그|키워드|Tags?|TAGS?|Keywords?)\\s?[:：]\\s?[^.]+$|^(Tagged|태그됨)\\s[^.]+$"_s);
    return line.size() <= longestLabel && tags.match(line).hasMatch();
}

bool isAddress(const QString &line)
{
    static const QRegularExpression url(
        u"^(출처|원문|링크|URL|주소|원문 ?(보기|링크)|기사 ?(주소|원문))?\\s?[:：]?\\s?(https?://|www\\.)\\S+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(u"^[(<]?[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+[)>]?$"_s);
    return url.match(line).hasMatch() || mail.match(line).hasMatch();
}

bool isEndMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^[\\s<\\[(〈【]*(시리즈\\s?)?(끝|계속|完|終|End|END|다음\\s?회에\\s?계속|연재\\s?끝|기사\\s?끝|이상)[\\s>\\])〉】.]*$"_s);
    return line.size() <= 16 && mark.match(line).hasMatch() && line != u"끝"_s && line != u"이상"_s;
}

/// "▶ 다른 기사의 제목", "[관련기사] 다른 기사의 제목"
bool isPointer(const QString &line)
{
    static const QRegularExpression pointer(
        u"^([▶►☞➡→▷👉]|\\[?(관련 ?기사|관련 ?글|바로가기|더 ?보기|추천 ?기사|이전 ?기사|다음 ?기사|이어보기|함께 ?읽기)\\]?\\s?[:：☞▶]?|(Related|Previous|Next|Read more|Also read|See also)\\s?:)\\s?\\S"_s);
    return line.size() <= 120 && pointer.match(line).hasMatch() && !endsLikeSentence(line);
}

/// A line of dates with labels, names and buttons beside them, not a sentence about a day.
bool isDates(const QString &line)
{
    if (line.size() > longestLabel || std::ranges::none_of(line, [](QChar c) {
            return c.isDigit();
        })) {
        return false;
    }
    const QList<FoundDate> dates = datesIn(line);
    if (dates.isEmpty()) {
        return false;
    }
    QString rest = withoutDates(line);
    static const QRegularExpression hedge(u"^[\\s|·,/∙•:()\\[\\]-]+|[\\s|·,/∙•:()\\[\\]-]+$"_s);
    rest.remove(hedge);
    const bool isLabelled = std::ranges::any_of(dates, &FoundDate::isLabelled);
    const bool isBylineBeside = !bylineOfLine(rest).byline.isEmpty();
    const bool isChromeBeside = interfaceShareOf(rest) >= 0.5;
    return rest.isEmpty() || isBylineBeside || isChromeBeside || (isLabelled && !endsLikeSentence(rest))
        || (lettersOf(rest) <= 12 && !endsLikeSentence(line));
}

/// Text with its author's name glued to the end. A caption ends with a bare name.
bool isSignedProse(const QString &line)
{
    if (const FoundByline mail = addressAtEndOf(line); mail.start < mail.end) {
        const QString text = line.first(mail.start).trimmed();
        // One sentence with the day and the photographer's address says what a picture shows.
        const bool isDated = line.at(mail.start).isDigit() || line.at(mail.start + 1).isDigit();
        return isProse(text) && (!isDated || text.contains(u". "_s));
    }
    const FoundByline byline = bylineAtEndOf(line);
    const QString signature = line.sliced(byline.start, byline.end - byline.start);
    const bool isSignature =
        signature.contains(u'@') || signature.contains(u'=') || (byline.start > 0 && !signature.startsWith(u' '));
    return !byline.isEmpty() && isSignature && isProse(line.first(byline.start).trimmed());
}

/// A name or a desk with its address: "문화부 02-000-0000 culture@…".
bool isContact(const QString &line)
{
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s);
    constexpr qsizetype longest = 90;
    return line.size() <= longest && line.contains(u'@') && !endsLikeSentence(line) && !line.contains(u". "_s)
        && mail.match(line).hasMatch();
}

/// "3. 신청 방법", "가. 신청 기간: …", as offices write.
bool isPointOfList(const QString &line)
{
    static const QRegularExpression point(u"^([0-9]{1,2}|[가나다라마바사아])\\.\\s\\S"_s);
    return point.match(line).hasMatch();
}

/// "담당부서<tab>조사통계팀": who is in charge, as offices put it above their texts.
bool isRowOfOffice(const QString &line)
{
    static const QRegularExpression labels(
        u"^(보도 ?시점|배포 ?일시?|담당 ?(부서|자|과)|책임자|문의처?|연락처|첨부( ?파일)?|이전 ?글|다음 ?글)\\s*\\t"_s);
    return line.size() <= longestLabel && labels.match(line).hasMatch();
}

/// "보도자료.hwpx (다운로드 37회)": what can be had beside the text.
bool isAttachment(const QString &line)
{
    static const QRegularExpression file(
        u"\\.(hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png)([\\s(\\[]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestLabel && !endsLikeSentence(line) && file.match(line).hasMatch();
}

/// The share of words of buttons that a line of text may have.
double mostOfText(const PageLine &line)
{
    constexpr QStringView headingSigns = u"■□◆◇○●◈";
    if (line.hint == LineHint::Item) {
        return 0.9; // "조회: 4분"
    }
    return isStatement(line.text) || headingSigns.contains(line.text.front()) ? 0.8 : 0.5;
}

/// "자료 조회: 4분 02초": a measure of something, rather than of the page.
bool isMeasure(const QString &line)
{
    static const QRegularExpression measure(
        u"^([^:：]{2,24})[:：]\\s?[0-9][0-9.,]*\\s?(분|초|시간|%|원|명|개|건|배|ms|[KMG]B)"_s);
    const QRegularExpressionMatch match = measure.match(line);
    return match.hasMatch() && interfaceShareOf(match.capturedView(1)) < 1;
}

LineKind kindOf(const PageLine &pageLine)
{
    const QString &line = pageLine.text;
    constexpr qsizetype longestOfPage = 300; // no line that is the page's own is longer
    if (line.size() > longestOfPage && pageLine.hint == LineHint::None) {
        return LineKind::Prose;
    }
    if (isCopyright(line)) {
        return LineKind::Copyright;
    }
    if (pageLine.hint == LineHint::Title) {
        return LineKind::Short;
    }
    if (isSpeaker(line)) {
        return LineKind::Short;
    }
    if (isHashtags(line)) {
        return LineKind::Hashtags;
    }
    if (isAddress(line)) {
        return LineKind::Address;
    }
    if (isEndMark(line)) {
        return LineKind::EndMark;
    }
    constexpr qsizetype longestOfPlatform = 200;
    if (line.size() <= longestOfPlatform && isPlatformSentence(line)) {
        return LineKind::Chrome;
    }
    const bool isNumbered = isPointOfList(line);
    if (!isNumbered && isDates(line)) {
        return LineKind::Dates;
    }
    if (isRowOfOffice(line) || isAttachment(line)) {
        return LineKind::Chrome;
    }
    if (isCommentHead(line)) {
        return LineKind::CommentHead;
    }
    if (isRelatedHead(line)) {
        return LineKind::RelatedHead;
    }
    if (isPointer(line)) {
        return LineKind::Related;
    }
    const bool isElsewhere = pageLine.hint == LineHint::Outside || pageLine.hint == LineHint::Caption;
    if (!isElsewhere && isSignedProse(line)) {
        return LineKind::Prose;
    }
    if (line.startsWith(u'글') && !bylineOfLine(line).byline.isEmpty()) {
        return LineKind::Reporter; // 글·사진=… is no caption
    }
    if (pageLine.hint == LineHint::Caption || (isCaption(line) && !(line.size() > 120 && endsLikeSentence(line)))) {
        return LineKind::Caption;
    }
    if (!bylineOfLine(line).byline.isEmpty() || isContact(line)) {
        return LineKind::Reporter;
    }
    if (!publisherOfLabel(line).isEmpty()) {
        return LineKind::Publisher;
    }
    if (line.size() <= longestLabel && isPromotion(line)) {
        return LineKind::Promotion;
    }
    const bool isText =
        pageLine.hint == LineHint::Row || pageLine.hint == LineHint::Quote || line.count(u'\t') >= 2 || isMeasure(line);
    if (!isText && !isNumbered && line.size() <= longestLabel && interfaceShareOf(line) >= mostOfText(pageLine)) {
        return LineKind::Chrome;
    }
    if (pageLine.hint == LineHint::Outside || (pageLine.hint == LineHint::Link && !endsLikeSentence(line))) {
        return LineKind::Chrome;
    }
    return isProse(line) ? LineKind::Prose : LineKind::Short;
}

/// The outlet and the reporters, as the lines made for them name them.
OwnNames ownNamesOf(const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    OwnNames names;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i).text;
        if (kinds.at(i) == LineKind::Copyright) {
            names += publisherOfCopyright(line);
        } else if (kinds.at(i) == LineKind::Publisher) {
            names += publisherOfLabel(line);
        } else if (kinds.at(i) == LineKind::Reporter || kinds.at(i) == LineKind::Dates) {
            const FoundByline byline =
                bylineOfLine(kinds.at(i) == LineKind::Dates ? withoutDates(line).trimmed() : line);
            names += byline.publisher;
            names += byline.byline.section(u' ', 0, 0).section(u'·', 0, 0);
        }
    }
    names.remove(QString());
    return names;
}

/// A line of buttons once the names in it count as such: "강변일보 구독", "김서윤 기자의 다른 기사".
bool isButtonWithNames(const PageLine &line, LineKind kind, const OwnNames &names)
{
    constexpr qsizetype longest = 80;
    return (kind == LineKind::Short || kind == LineKind::Prose) && line.hint == LineHint::None
        && line.text.size() <= longest && !isSpeaker(line.text) && !line.text.endsWith(u"다."_s)
        && interfaceShareOf(line.text, names) > 0.5 && interfaceShareOf(line.text) > 0;
}

/// Three lines and more that begin with the same sign are points of a list, whatever they end with.
bool isAmongSame(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype fewest = 3;
    const QChar sign = lines.at(i).text.front();
    qsizetype first = i;
    qsizetype last = i;
    while (first > 0 && lines.at(first - 1).text.front() == sign) {
        --first;
    }
    while (last + 1 < lines.size() && lines.at(last + 1).text.front() == sign) {
        ++last;
    }
    return last - first + 1 >= fewest;
}

/// Appointments, results: "△홍보관 이도윤 △감사관 박하람". A single triangle points at a picture.
bool isInMarkedList(const QList<PageLine> &lines, qsizetype i)
{
    const QString &line = lines.at(i).text;
    const auto isMarked = [&lines](qsizetype at) {
        return at >= 0 && at < lines.size() && QStringView(u"△▲▽▼✅✔✓☑").contains(lines.at(at).text.front());
    };
    if (isMarked(i) && isAmongSame(lines, i)) {
        return true;
    }
    const bool isPoint = isMarked(i) && !endsLikeSentence(line) && !line.contains(u"제공"_s);
    constexpr std::array<qsizetype, 4> near{-2, -1, 1, 2}; // a heading may stand in between
    return isPoint && (line.count(line.front()) > 1 || std::ranges::any_of(near, [&](qsizetype away) {
        return isMarked(i + away);
    }));
}

/// The outlet behind a headline, when the line has one: "- 제목 - 강변일보".
QString outletBehind(const QString &line)
{
    static const QRegularExpression suffix(u"\\S\\s[-–|]\\s?([가-힣A-Za-z0-9 ]{2,14})$"_s);
    return line.size() <= 120 ? suffix.match(line).captured(1) : QString();
}

}

bool isSpeaker(const QString &line)
{
    static const QRegularExpression speaker(
        u"^[\\[<(【◀〈]\\s?(앵커|기자|리포트|리포터|인터뷰|질문|답변|사회자|진행자|녹취|아나운서|해설)\\s?[\\]>)】▶〉]$"_s);
    return speaker.match(line).hasMatch();
}

QList<LineKind> lineKinds(const QList<PageLine> &lines)
{
    QList<LineKind> kinds;
    QHash<QString, int> outlets;
    for (const PageLine &line : lines) {
        kinds += kindOf(line);
        if (const QString outlet = outletBehind(line.text); !outlet.isEmpty()) {
            ++outlets[outlet];
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString outlet = outletBehind(lines.at(i).text);
        const bool isTitleOfPage = i < 3 && kinds.at(i) == LineKind::Short;
        if (!outlet.isEmpty() && outlets.value(outlet) >= 2 && !isTitleOfPage) {
            kinds[i] = LineKind::Related;
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isInMarkedList(lines, i)) {
            kinds[i] = isProse(lines.at(i).text) ? LineKind::Prose : LineKind::Short;
        }
    }
    const OwnNames names = ownNamesOf(lines, kinds);
    for (qsizetype i = 0; !names.isEmpty() && i < lines.size(); ++i) {
        if (isButtonWithNames(lines.at(i), kinds.at(i), names) && !isInMarkedList(lines, i)
            && !isMeasure(lines.at(i).text) && !isPointOfList(lines.at(i).text)) {
            kinds[i] = LineKind::Chrome;
        }
    }
    return kinds;
}

}
