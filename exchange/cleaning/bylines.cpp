// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bylines.h"

#include "interfacewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// Two to four syllables that begin with a Korean surname, or a name of two parts.
const QString &name()
{
    static const QString pattern =
        u"(?:(?!선임|수석|전문|인턴|객원|시민|수습|명예|편집|취재|사진|영상|문화|경제|정치|사회|국제|의학|과학|환경|산업|기획|탐사|공동|정리)(?:남궁|황보|제갈|선우|독고|사공|서문|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예목단경봉사부갈감빈복피견계당대도동두라로뢰묵미반범비빙삼상섭수순승시십아애야영온옹요운음자장저전점종준초탄판패평풍필학형호화환후])[가-힣]{1,3}|[가-힣]{1,2} [가-힣]{2,3})"_s;
    return pattern;
}

const QString &names()
{
    static const QString pattern = u"(?<names>"_s + name() + u"(?:\\s?[·ㆍ,/&]\\s?"_s + name() + u"){0,4})"_s;
    return pattern;
}

/// Before a role any two to four syllables may be a name: rare surnames are many.
const QString &namesOfRole()
{
    static const QString one =
        u"(?:(?!선임|수석|전문|인턴|객원|시민|수습|명예|편집|취재|사진|영상|문화|경제|정치|사회|국제|의학|과학|환경|산업|기획|탐사|공동|정리|담당|현장|해당|우리|다른|모든|전직|현직|동료|선배|후배|이번|지난|무슨|어느)[가-힣]{2,4}|[가-힣]{1,2} [가-힣]{2,3})"_s;
    static const QString pattern = u"(?<names>"_s + one + u"(?:\\s?[·ㆍ,/&]\\s?"_s + one + u"){0,4})"_s;
    return pattern;
}

const QString &role()
{
    static const QString pattern =
        u"(?<role>(?:(?:선임|수석|전문|인턴|객원|시민|수습|대학생|명예|편집|취재|사진|영상|문화|경제|정치|사회|국제|"
        u"의학|과학|환경|IT|산업|스포츠|디지털|데이터|기획|탐사|경제부|문화부|국제부)\\s?){0,2}"
        "(?:기자|대기자|특파원|논설위원|논설실장|논설주간|주필|편집국장|보도국장|칼럼니스트|에디터|편집위원|편집장|해설위원|연구위원|통신원|리포터|평론가|작가|앵커|PD|피디|필자|교수|명예교수|변호사|연구원|선임기자|전문위원|애널리스트|시인|소설가|번역가))"_s;
    return pattern;
}

const QString &address()
{
    static const QString pattern = u"[(<\\[]?\\s?[\\w.+-]+(?:@| at )[\\w-]+(?:\\.[\\w-]+)+\\s?[)>\\]]?"_s;
    return pattern;
}

QString tidied(const QString &names, const QString &role)
{
    static const QRegularExpression separators(u"\\s?[,/&ㆍ]\\s?|\\s?·\\s?"_s);
    QString byline = names.simplified();
    byline.replace(separators, u"·"_s);
    return role.isEmpty() ? byline : byline + u' ' + role.simplified();
}

FoundByline foundIn(const QRegularExpressionMatch &match)
{
    FoundByline found;
    if (match.hasMatch()) {
        found.start = match.capturedStart();
        found.end = match.capturedEnd();
        found.byline =
            match.hasCaptured(u"names"_s) ? tidied(match.captured(u"names"_s), match.captured(u"role"_s)) : QString();
        found.publisher = match.hasCaptured(u"outlet"_s) ? match.captured(u"outlet"_s).trimmed() : QString();
    }
    return found;
}

/// The names of places that stand before "=" without being an outlet.
bool isOutlet(const QString &name)
{
    static const QRegularExpression ending(
        u"(일보|신문|뉴스|경제|타임스|타임즈|투데이|데일리|저널|통신|방송|미디어|테크|닷컴|매거진|위클리|포스트|헤럴드|뉴시스|이슈|TV|NEWS|News|Daily|Times|Post)[A-Za-z0-9가-힣]{0,4}$"_s);
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    return ending.match(name).hasMatch() || latin.match(name).hasMatch() || name.startsWith(u'더') || name.size() >= 5;
}

}

FoundByline bylineOfLine(const QString &whole)
{
    constexpr qsizetype longest = 90;
    if (whole.size() > longest || whole.size() < 3) {
        return {};
    }
    const QString line = withoutInterfaceWordsAtEnd(whole);
    static const QList<QRegularExpression> forms{
        // 이천=김서윤 기자, 강변일보 김서윤 기자 seoyun@…, (세종=나라뉴스) 이도윤 기자, 글 김서윤 월간강변 기자
        QRegularExpression(
            u"^[\\[(【<■▶/"
            u"]?\\s?(?:글\\s?[·ㆍ]\\s?사진|글쓴이|글|취재|정리|기자명|기자|작성자|기고|by|By)?\\s?[=:：|]?\\s?"
            "(?:[(\\[]?(?<place>[가-힣A-Za-z]{2,12}(?:[·ㆍ][가-힣]{2,8})?)\\s?=\\s?(?:(?<outlet>[가-힣A-Za-z0-9]{2,14})"
            "[)\\]]\\s?)?)?"
            "(?:(?<house>[가-힣A-Za-z0-9]{2,14}) )?"_s
            + namesOfRole() + u"\\s?"_s + role()
            + u"\\s?(?:정리|입력|작성|종합|글|=|기자)?\\s?[\\])】>/]?\\s?[=|,·]?\\s?(?:"_s + address() + u")?\\s?$"_s),
        // 글 이도현, 글·사진=이도현, 글 이도현 사진 박하람, 작성자 다솜
        QRegularExpression(
            u"^(?:글\\s?[·ㆍ]\\s?사진|글쓴이|글(?=[\\s=:：|])|취재|작성자|지은이|저자|기고|필자|기자명)\\s?[=:：|]?\\s?(?:\\([^)]{1,12}\\)\\s?)?"_s
            + names() + u"(?:\\s?\\([^)]{1,12}\\))?(?:\\s?[,/|·]?\\s?사진\\s?[=:：]?\\s?"_s + name() + u")?(?:\\s?"_s
            + address() + u")?$"_s),
        QRegularExpression(u"^(?:[Bb]y|BY)\\s(?<names>[A-Z][\\w.’'-]+(?:\\s(?:[A-Z][\\w.’'-]*|de|van|von)){1,3}(?:(?:,|"
                           u" and| &)\\s[A-Z][\\w.’'-]+(?:\\s[A-Z][\\w.’'-]*){1,3}){0,3})"
                           "(?:\\s?[,|·].{0,40}|\\s"_s
            + address() + u")?$"_s),
        QRegularExpression(u"^(?:[Bb]y|작가|작성자|글쓴이|닉네임)\\s?[:：]?\\s(?<names>[가-힣A-Za-z0-9_]{2,12})$"_s),
        // 애널리스트 김서윤 02-000-0000 seoyun@…
        QRegularExpression(
            u"^"_s + role() + u"\\s"_s + names() + u"\\s(?:[0-9() -]{7,16}\\s?)?"_s + address() + u"$"_s),
        // 김서윤 | 번역가: those who write for an outlet without being of it
        QRegularExpression(u"^"_s + names() + u"\\s?[|ㅣ]\\s?[가-힣]{2,8}$"_s),
        // seoyun@… 김서윤 기자
        QRegularExpression(u"^"_s + address() + u"\\s"_s + namesOfRole() + u"\\s?"_s + role() + u"$"_s),
        // Written and photographed by Jane Doe
        QRegularExpression(
            u"^(?:Written|Words|Story|Text|Reported)(?: and [a-z]+)? by\\s(?<names>[A-Z][\\w.’'-]+(?:\\s[A-Z]"
            u"[\\w.’'-]*){1,3})$"_s),
        // 김서윤 seoyun@…
        QRegularExpression(u"^[#■▶]?\\s?"_s + names() + u"\\s?(?:"_s + role() + u")?\\s?"_s + address() + u"$"_s),
    };
    static const QStringList nobody{u"관리자"_s, u"운영자"_s};
    for (const QRegularExpression &form : forms) {
        FoundByline found = foundIn(form.match(line));
        if (!found.byline.isEmpty() && !nobody.contains(found.byline)) {
            return found;
        }
    }
    return {};
}

FoundByline bylineAmongButtons(const QString &line)
{
    static const QRegularExpression reporter(u"([가-힣]{2,40}) (기자|특파원)"_s);
    const QRegularExpressionMatch match = reporter.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    FoundByline found = bylineOfLine(withoutInterfaceWordsBefore(match.captured(1)) + u' ' + match.captured(2));
    found.start = match.capturedStart();
    found.end = match.capturedEnd();
    return found;
}

FoundByline datelineOf(const QString &paragraph)
{
    static const QString place = u"(?<place>[가-힣A-Za-z]{2,10}(?:[·ㆍ/][가-힣]{2,10})?)"_s;
    static const QString outlet = u"(?<outlet>[가-힣A-Za-z0-9 ]{2,16}?)"_s;
    static const QList<QRegularExpression> forms{
        // (세종=나라뉴스) 이도윤 기자 =
        QRegularExpression(u"^[(\\[]"_s + place + u"\\s?=\\s?"_s + outlet + u"[)\\]]\\s?(?:"_s + namesOfRole()
            + u"\\s?"_s + role() + u")?\\s?[=:]?\\s?"_s),
        // [더강변=조하늘 기자], [강변일보 조하늘 기자], [강변일보=김서윤 부산 기자]
        QRegularExpression(u"^[\\[【(<]"_s + outlet + u"[=| ]\\s?(?:[가-힣]{2,4}[=| ]\\s?)?"_s + namesOfRole()
            + u"\\s?"_s + role() + u"[\\]】)>]\\s?[=:]?\\s?"_s),
        // 이천=김서윤 기자 …
        QRegularExpression(
            u"^(?<place>[가-힣]{2,8})\\s?=\\s?"_s + namesOfRole() + u"\\s?"_s + role() + u"\\s?(?:=|:|\\s)\\s?"_s),
        // 서울--(강변와이어)--
        QRegularExpression(u"^(?<place>[가-힣A-Za-z]{2,10})\\s?--\\s?[(]"_s + outlet + u"[)]\\s?--\\s?"_s),
        // [강변일보]
        QRegularExpression(u"^[\\[【](?<outlet>[가-힣A-Za-z0-9 ]{2,14})[\\]】]\\s?"_s),
    };
    for (qsizetype i = 0; i < forms.size(); ++i) {
        FoundByline found = foundIn(forms.at(i).match(paragraph));
        const bool isBracketOnly = i == forms.size() - 1;
        if (!found.isEmpty() && (!isBracketOnly || isOutlet(found.publisher))) {
            return found;
        }
    }
    return {};
}

FoundByline bylineAtEndOf(const QString &paragraph)
{
    constexpr qsizetype longest = 120;
    static const QRegularExpression glued(
        u"(?<=[.?!”\"’'다요])\\s?[/(\\[]?\\s?(?:(?:글\\s?[·ㆍ]\\s?사진|[가-힣]{1,8})\\s?=\\s?)?"_s + namesOfRole()
        + u"\\s?"_s + role() + u"\\s?[)\\]]?\\s?(?:"_s + address() + u")?\\s?$"_s);
    const qsizetype from = std::max<qsizetype>(0, paragraph.size() - longest);
    const FoundByline found = foundIn(glued.match(paragraph, from));
    // What is left must still be a sentence, and a name after a space might be its last word.
    const bool isLifted = !found.byline.isEmpty() && found.start > 0
        && (paragraph.at(found.start - 1) != u'다' || paragraph.at(found.start) == u' ');
    return isLifted ? found : FoundByline();
}

FoundByline addressAtEndOf(const QString &paragraph)
{
    constexpr qsizetype longest = 60;
    // "… 끝났다. 2024.05.14. seoyun@…"
    static const QRegularExpression glued(
        u"(?<=[.?!”\"’'])\\s*[/]?\\s*(?:[0-9]{4}\\.\\s?[0-9]{1,2}\\.\\s?[0-9]{1,2}\\.?\\s?)?"_s + address()
        + u"\\s?$"_s);
    const qsizetype from = std::max<qsizetype>(0, paragraph.size() - longest);
    return foundIn(glued.match(paragraph, from));
}

bool isSignedCaption(const QString &line, bool isBeforeText)
{
    constexpr qsizetype longest = 160;
    const FoundByline byline = line.size() <= longest ? bylineAtEndOf(line) : FoundByline();
    const qsizetype mostStops = isBeforeText ? 1 : 0; // "저녁의 시장 골목. 문을 연 곳이 없다. 김서윤 기자"
    return !byline.isEmpty() && line.at(byline.start) == u' ' && (isBeforeText || !line.contains(u'@'))
        && QStringView(line).first(byline.start).count(u". "_s) <= mostStops;
}

}
