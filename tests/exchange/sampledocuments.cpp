// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sampledocuments.h"

#include "core/article.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qint64 Created = 1'790'053'800'000; // 2026-09-22T05:10:00Z

Highlight highlightOf(const Article &article, const QString &id, TextRange range)
{
    QStringList parts;
    for (int i = range.start.paragraph; i <= range.end.paragraph; ++i) {
        const QString &text = article.paragraphs.at(i).text;
        const int start = i == range.start.paragraph ? range.start.offset : 0;
        const int end = i == range.end.paragraph ? range.end.offset : int(text.size());
        parts += text.mid(start, end - start);
    }
    Highlight highlight;
    highlight.id = id;
    highlight.article = article.id;
    highlight.anchor.range = range;
    highlight.anchor.quote = parts.join(u'\n');
    highlight.anchor.prefix = article.paragraphs.at(range.start.paragraph).text.first(range.start.offset).right(32);
    highlight.anchor.suffix = article.paragraphs.at(range.end.paragraph).text.sliced(range.end.offset).left(32);
    highlight.created = Created;
    highlight.modified = Created + 60'000;
    return highlight;
}

/// The words must stand in the paragraph.
Highlight highlightOf(const Article &article, const QString &id, int paragraph, const QString &words)
{
    const int start = int(article.paragraphs.at(paragraph).text.indexOf(words));
    return highlightOf(article, id, {{paragraph, start}, {paragraph, start + int(words.size())}});
}

QString uuid(int number)
{
    return u"6f1c2a10-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

Article lighthouseArticle()
{
    Article article;
    article.id = uuid(0);
    article.title = u"등대지기가 남긴 항해 일지"_s;
    article.byline = u"김하늘"_s;
    article.publisher = u"바다신문"_s;
    article.published = u"2026-09-21T09:00:00+09:00"_s;
    article.events = u"2026년 9월"_s;
    article.url = u"https://news.example/a1?x=1&y=2"_s;
    article.tags = {u"바다"_s, u"기록 보관"_s, u"2026"_s};
    article.sources = {
        {u"항만일보"_s, u"박서연"_s, u"등대의 마지막 밤"_s, u"2026-09-20"_s, u"https://port.example/2"_s},
        {u"국립등대박물관"_s, {}, {}, {}, {}}};
    article.paragraphs = {
        {ParagraphRole::Deck, u"40년 동안 쓴 공책 212권이 박물관으로 간다"_s},
        {ParagraphRole::Body, u"👍 좋은 날씨였다. 등대지기 이바다 씨는 첫 장에 그렇게 적었다."_s},
        {ParagraphRole::Heading, u"바람의 이름"_s},
        {ParagraphRole::Body, u"그는 바람마다 이름을 붙였다. 샛바람은 손님, 하늬바람은 빚쟁이였다."_s},
        {ParagraphRole::Quote, u"기록은 다음 사람을 위한 불빛입니다."_s},
        {ParagraphRole::Caption, u"1986년의 첫 공책. 국립등대박물관 제공"_s},
    };
    article.summary = {
        {u"등대지기의 공책이 박물관에 기증된다."_s, u"The lighthouse keeper’s notebooks go to a museum."_s, {0, 1}},
        {u"그는 바람마다 이름을 붙였다."_s, u"He gave every wind a name."_s, {3}},
    };
    article.contentHash = contentHashOf(article);
    article.added = Created - 3'600'000;
    return article;
}

QHash<Id, Entity> sampleEntities()
{
    const Entity museum{u"lighthouse-museum"_s, EntityKind::Organization, u"국립등대박물관"_s,
        u"National Lighthouse Museum"_s, {}, {}, u"등대의 역사를 모으는 박물관."_s,
        u"Museum of the history of lighthouses."_s, u"Q12345678"_s};
    const Entity keeper{
        uuid(900), EntityKind::Person, u"이바다"_s, {}, {}, {}, u"등대지기."_s, u"Lighthouse keeper."_s, {}};
    return {{museum.id, museum}, {keeper.id, keeper}};
}

QList<Highlight> lighthouseHighlights(const Article &article)
{
    Highlight weather = highlightOf(article, uuid(1), 1, u"좋은 날씨였다."_s);
    weather.note = u"확인할 것\n- 첫 장 사진\n\n둘째 문단"_s;
    weather.tags = {u"날씨"_s, u"첫 장"_s};
    weather.entities = {uuid(900), u"lighthouse-museum"_s};
    Highlight overlapping = highlightOf(article, uuid(2), 1, u"날씨였다. 등대지기"_s);
    overlapping.color = HighlightColor::Blue;
    overlapping.style = HighlightStyle::Underline;
    Highlight crossing = highlightOf(article, uuid(3), {{3, 17}, {4, 3}});
    crossing.color = HighlightColor::Green;
    Highlight wind = highlightOf(article, uuid(4), 3, u"하늬바람은 빚쟁이"_s);
    wind.color = HighlightColor::Pink;
    wind.style = HighlightStyle::Strikethrough;
    wind.note = u".점으로 시작하는 메모"_s;
    Highlight light = highlightOf(article, uuid(5), 4, u"불빛"_s);
    light.color = HighlightColor::Purple;
    light.style = HighlightStyle::Outline;
    light.entities = {u"lighthouse-museum"_s};
    Highlight orphan = highlightOf(article, uuid(6), 5, u"첫 공책"_s);
    orphan.color = HighlightColor::Orange;
    orphan.anchor.quote = u"사라진 문장"_s;
    orphan.anchor.state = AnchorState::Orphan;
    return {weather, overlapping, crossing, wind, light, orphan};
}

Article hostileArticle()
{
    const QString hostile = u"</script><script>alert(1)</script><!-- mitjul:end --> ]]> & \"' \u202eevil\u2066"_s;
    Article article;
    article.id = u"not a uuid\"><x"_s;
    article.title = u"=HYPERLINK(\"https://x.example\") "_s + hostile + u"\n---\nkey: value"_s;
    article.byline = u"+1 "_s + hostile;
    article.publisher = u"[[이름]] %%숨김%% ![x](https://x.example/p.png)"_s;
    article.published = u"어제"_s;
    article.url = u"javascript:alert(1)"_s;
    article.language = u"ko\" onload=\"x"_s;
    article.tags = {u"a: b"_s, u"# x"_s, u"yes"_s, u"null"_s, u"---"_s, u"2026-11-21"_s, u"👍 \\ \""_s};
    article.sources = {{hostile, {}, {}, {}, u"data:text/html,x"_s},
        {u"[x](y)"_s, {}, {}, {}, u"https://x.example/a b(c)\"<>?q='x'|y"_s}};
    article.summary = {{hostile, u"# "_s + hostile, {99}}};
    article.paragraphs = {
        {ParagraphRole::Body, u"<img src=x onerror=alert(1)> # a\u0000b\u0007c"_s},
        {ParagraphRole::Heading, u"1. *굵게* _기울임_ `코드` ~~취소~~ $x$ ==강조== %%숨김%%"_s},
        {ParagraphRole::Quote, u"> [!danger] 가짜 상자"_s},
        {ParagraphRole::Caption, u"- 목록 #꼬리표 [[링크]] ^blockid &lt; &#60; |표|"_s},
        {ParagraphRole::Body, u"\u202e뒤집힌 \u2067글\u2069"_s},
        {ParagraphRole::Body, {}},
    };
    article.contentHash = contentHashOf(article);
    return article;
}
}

ExportDocument ordinaryDocument()
{
    const Article article = lighthouseArticle();
    ExportDocument document;
    document.articles = {{article, lighthouseHighlights(article)}};
    document.entities = sampleEntities();
    document.generated = Created + 86'400'000;
    return document;
}

ExportDocument wholeTextDocument()
{
    ExportDocument document = ordinaryDocument();
    document.language = u"en"_s;
    document.wholeText = true;
    document.notes = false;
    return document;
}

ExportDocument collectionDocument()
{
    ExportDocument document = ordinaryDocument();
    Article bare;
    bare.id = uuid(50);
    bare.title = u"제목뿐인 글"_s;
    document.articles += MarkedArticle{bare, {}};
    return document;
}

ExportDocument hostileDocument()
{
    const Article article = hostileArticle();
    QList<Highlight> highlights;
    for (int i = 0; i < 5; ++i) {
        const int length = int(article.paragraphs.at(i).text.size());
        Highlight highlight = highlightOf(article, u"id %1 \"><x"_s.arg(i), {{i, 0}, {i, length}});
        highlight.note = u"<!-- mitjul:end -->\n    코드\n```\n# 제목\n---\n"_s + article.paragraphs.at(i).text;
        highlight.tags = {u"태그 <b>, #x"_s, u"2026"_s, u"]]"_s};
        highlight.entities = {u"evil"_s, u"unknown"_s};
        highlights += highlight;
    }
    highlights[3].anchor.range = {{3, 0}, {77, 5}};
    for (const QString &quote : {u"@SUM(A1)\t\"a\"\r\nb"_s, u"'=1+1"_s, u"＝1+1,x"_s}) {
        Highlight orphan = highlights.constFirst();
        orphan.id += quote;
        orphan.anchor.quote = quote;
        orphan.anchor.state = AnchorState::Orphan;
        highlights += orphan;
    }
    ExportDocument document;
    document.articles = {{article, highlights}};
    document.entities = {{u"evil"_s,
        Entity{u"evil"_s, EntityKind::Company, u"악당]] | #^ <script>"_s, u"\u202e\"Evil\" & Co.'"_s, {}, {},
            u"</dd><script>"_s, {}, u"Q1\"><x"_s}}};
    document.generated = Created;
    document.wholeText = true;
    return document;
}

}
