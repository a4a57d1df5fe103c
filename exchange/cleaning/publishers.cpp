// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "publishers.h"

#include "interfacewords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr std::array platforms{
    std::pair{"blog.naver.com"_L1, u"네이버 블로그"},
    std::pair{"m.blog.naver.com"_L1, u"네이버 블로그"},
    std::pair{"cafe.naver.com"_L1, u"네이버 카페"},
    std::pair{"post.naver.com"_L1, u"네이버 포스트"},
    std::pair{"kin.naver.com"_L1, u"네이버 지식iN"},
    std::pair{"cafe.daum.net"_L1, u"다음 카페"},
    std::pair{"brunch.co.kr"_L1, u"브런치"},
    std::pair{"tistory.com"_L1, u"티스토리"},
    std::pair{"velog.io"_L1, u"벨로그"},
    std::pair{"medium.com"_L1, u"Medium"},
    std::pair{"facebook.com"_L1, u"페이스북"},
    std::pair{"linkedin.com"_L1, u"LinkedIn"},
    std::pair{"substack.com"_L1, u"Substack"},
    std::pair{"dcinside.com"_L1, u"디시인사이드"},
    std::pair{"band.us"_L1, u"네이버 밴드"},
    std::pair{"youtube.com"_L1, u"유튜브"},
    std::pair{"youtu.be"_L1, u"유튜브"},
    std::pair{"instagram.com"_L1, u"인스타그램"},
    std::pair{"threads.net"_L1, u"Threads"},
    std::pair{"twitter.com"_L1, u"X"},
    std::pair{"x.com"_L1, u"X"},
    std::pair{"reddit.com"_L1, u"Reddit"},
    std::pair{"clien.net"_L1, u"클리앙"},
    std::pair{"notion.site"_L1, u"Notion"},
};

/// Cuts a name where what is said about it begins.
QString nameAtStartOf(QString text)
{
    static const QRegularExpression stops(
        u"[.,:;|<>\\[\\]{}\"“”]|\\bAll\\b|\\bInc\\b|\\bCo\\b|\\bCorp\\b|\\bLtd\\b|무단|전재|재배포|배포|금지|복제|저작권|및 |기사|http|www|&|\\(|\\)|@|의 (모든|콘텐츠|기사)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression years(u"^([Ss]ince|SINCE)?[\\s\\d,.~–-]+"_s);
    static const QRegularExpression sentences(u"(은|는|이|가|을|를|에게|에) .*$"_s);
    text.remove(years);
    text = text.first(std::max<qsizetype>(0, text.indexOf(stops) < 0 ? text.size() : text.indexOf(stops))).trimmed();
    text.remove(u"㈜"_s).remove(u"주식회사"_s);
    static const QRegularExpression hedge(u"[\\s·/-]+$"_s);
    return text.remove(sentences).remove(hedge).trimmed();
}

bool looksLikeOutlet(const QString &name)
{
    static const QRegularExpression ending(
        u"^.+(일보|신문|뉴스|경제|타임스|타임즈|투데이|데일리|저널|통신|방송|미디어|테크|닷컴|매거진|위클리|포스트|"
        u"헤럴드|"
        u"리뷰|주간|월간|TV|비즈|스포츠|라디오|신보|시보|매일|와이어|프레스|이코노미|파이낸스|파이낸셜|"
        "News|Daily|Times|Post|Journal|Herald|Weekly|Magazine|Today|블로그|브런치스토리|브런치|티스토리)$|^(월간|주간|계간|더)\\s?[가-힣]{2,8}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.size() >= 2 && name.size() <= 20 && ending.match(name).hasMatch();
}

}

QString publisherOfCopyright(const QString &line)
{
    static const QRegularExpression marks(
        u"(?:copyrights?|저작권자|저작권)?\\s*(?:ⓒ|©|\\([cC]\\)|ⒸC?|Ⓒ)+\\s*(?:copyrights?\\s*)?(?<after>.*)$|(?:copyrights?|저작권자)\\s*[:：]?\\s*(?<word>.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = marks.match(line);
    if (!match.hasMatch()) {
        static const QRegularExpression ownContent(u"^(.{2,20})의 모든 콘텐츠"_s);
        return ownContent.match(line).captured(1);
    }
    // "세상의 강가, 강변일보 Copyright ⓒ Gangbyeon Ilbo"
    if (const QString before = line.first(match.capturedStart()).trimmed().section(u' ', -1); isOutletName(before)) {
        return before;
    }
    const QString after = match.captured(u"after"_s) + match.captured(u"word"_s);
    QString name = withoutInterfaceWordsAtEnd(nameAtStartOf(after));
    for (const QString &part : after.split(u',')) { // ⓒ강가를 걷는 신문, 강변일보(www…)
        if (const QString other = nameAtStartOf(part); !looksLikeOutlet(name) && looksLikeOutlet(other)) {
            name = other;
        }
    }
    if (name.isEmpty()) {
        // "강변일보 ⓒ 무단 전재 금지"
        name = nameAtStartOf(line.first(match.capturedStart()).trimmed());
    }
    static const QStringList hosts{u"NAVER"_s, u"Kakao"_s, u"Daum"_s}; // of whatever others write
    return name.size() >= 2 && name.size() <= 24 && !hosts.contains(name) ? name : QString();
}

QString publisherOfLabel(const QString &line)
{
    static const QRegularExpression label(u"^[\\[【]\\s?([가-힣A-Za-z0-9 ]{2,14})\\s?[\\]】]$"_s);
    const QRegularExpressionMatch match = label.match(line);
    return match.hasMatch() && looksLikeOutlet(match.captured(1).trimmed()) ? match.captured(1).trimmed() : QString();
}

bool isOutletName(const QString &line)
{
    return !line.contains(u' ') && !line.contains(u'·') && looksLikeOutlet(line);
}

QString platformOf(const QString &url)
{
    const QString host = QUrl(url).host().toLower();
    for (const auto &[domain, name] : platforms) {
        if (host == domain || host.endsWith(u'.' + domain)) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

QString platformNamed(const QString &line)
{
    for (const auto &[domain, name] : platforms) {
        const QString label = QString(domain).section(u'.', 0, 0);
        const bool isItsOwn = QString(domain).count(u'.') <= 1 || domain == "brunch.co.kr"_L1;
        if (domain == "brunch.co.kr"_L1 && line.startsWith(u"브런치스토리"_s)
            && interfaceShareOf(line.sliced(6)) == 1) {
            return u"브런치스토리"_s; // as it calls itself since 2023
        }
        if (line == name || (isItsOwn && line.size() > 2 && line.compare(label, Qt::CaseInsensitive) == 0)) {
            return QString::fromUtf16(name);
        }
    }
    return {};
}

SplitTitle splitTitle(const QString &title, const QStringList &knownPublishers)
{
    static const QRegularExpression separator(u"\\s(?:-|–|—|\\||｜|::|:|<|/|·)\\s"_s);
    qsizetype at = -1;
    qsizetype end = 0;
    for (auto matches = separator.globalMatch(title); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        at = match.capturedStart();
        end = match.capturedEnd();
    }
    if (at <= 0) {
        return {title, {}};
    }
    const QString name = title.sliced(end).trimmed();
    if (knownPublishers.contains(name) || looksLikeOutlet(name)) {
        return {title.first(at).trimmed(), name};
    }
    return {title, {}};
}

}
