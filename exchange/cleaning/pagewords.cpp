// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

QString oneOf(std::initializer_list<QString> patterns)
{
    return u"(?:"_s + QStringList(patterns).join(u'|') + u')';
}

}

bool isPlatformSentence(const QString &line)
{
    static const QRegularExpression sentences(oneOf({
        // what the reader thought of it
        u"(?:기사|뉴스|글)(?:에|을|를|가|은|는|이)? ?.{0,10}"
        "(?:생각하시나요|어떠셨나요|어땠나요|도움이 (?:되었|됐|되셨)나요)"_s,
        u"이 기사를? (?:공유|평가|추천|스크랩)"_s,
        u"이 기사의 구독료"_s,
        u"^(?:본|이) 기사는 .{0,60}(?:서비스|제공|작성|번역|송고|게재)(?:된|한|되었|됐)"_s,
        u"^오늘 .{0,12}레터.{0,4} 어떠셨"_s,
        u"도움이 되었다면 .{0,6}눌러"_s,
        u"기사를 추천"_s,
        // subscribing and choosing
        u"언론사에서 .{1,20}섹션으로 분류"_s,
        u"언론사 구독되었습니다"_s,
        u"메인에서 바로 보는 언론사"_s,
        u"구독하고 메인에서"_s,
        u"뉴스를 만나보세요"_s,
        u"기사의 섹션 정보"_s,
        u"함께 볼만한"_s,
        // made by machine
        u"자동으로 (?:추출|요약|생성)"_s,
        u"인공지능(?:이|으로) (?:자동|요약)"_s,
        u"기사 내용을 요약"_s,
        u"AI가 핵심만"_s,
        u"^AI ?.{0,6}요약(?: ?(?:ON|OFF|보기))?$"_s,
        u"요약(?:문|봇)(?:은|이|을)"_s,
        u"해당 언어로 번역"_s,
        // how to use the page, and what it needs
        u"(?:글자|글씨) ?크기(?:를|가|로|을)? ?(?:변경|조절|조정) ?(?:됩니다|할 수|하실 수)"_s,
        u"본문의 검색 링크는"_s,
        u"댓글 (?:작성은|정책|서비스)"_s,
        u"로그인 (?:후|하시면|이 필요)"_s,
        u"동영상을 재생할 수 없"_s,
        u"자동등록방지"_s,
        u"클릭하(?:면|시면) .{0,20}(?:크게|확대|이동)"_s,
        u"이미지 확대"_s,
        u"브라우저(?:를|에서)"_s,
        u"자바스크립트"_s,
        u"쿠키를? (?:사용|허용)"_s,
        u"We use cookies"_s,
        u"enable JavaScript"_s,
        // parts of the page
        u"원본 기사"_s,
        u"기사 본문 영역"_s,
        u"본문 내용"_s,
        u"이 콘텐츠(?:는|를)"_s,
        u"첨부 ?파일"_s,
        u"\\[내려받기\\]"_s,
        u"^덧붙이는 글"_s,
        // for those who pay
        u"무료로 (?:볼|읽을) 수"_s,
        u"유료 (?:회원|기사)"_s,
        u"회원 전용"_s,
        u"전체 기사를 보려면"_s,
        // blogs
        u"매거진의 (?:이전|다음)글"_s,
        u"님의 (?:블로그|글)"_s,
        u"블로그 .{1,20} 카테고리 글"_s,
        u"작품 선택"_s,
        u"키워드 선택"_s,
        u"팔로우하(?:고|면|세요)"_s,
        // licences
        u"공공누리"_s,
        // interviews
        u"인용(?:하실|하는|할|시|을).{0,40}(?:밝혀|명시|표기)"_s,
        u"보도자료를 전재"_s,
        // of wires and brokers
        u"^\\(ATTN\\b"_s,
        u"^Compliance Notice$"_s,
        u"^(?:동 |본 |이 )?(?:당사|보고서|자료)[는은] .{0,30}(?:작성일|공표일|발간일) 현재"_s,
        // questions and their answers
        u"^답변자님, "_s,
        u"^질문자(?: 채택|의 한마디)$"_s,
        u"^채택해 주셔서"_s,
        u"이 보도자료와 관련"_s,
        u"저작자표시"_s,
    }));
    return sentences.match(line).hasMatch();
}

bool isPromotion(const QString &line)
{
    static const QRegularExpression requests(oneOf({
        // a tip to the newspaper
        u"제보(?:는|를|로 |하기|하세요|전화|받습니다|해 ?주세요)"_s,
        u"기사 ?제보"_s,
        u"카카오톡 ?[:@]"_s,
        u"카톡 ?(?:ID|아이디|오픈|채널)"_s,
        u"플러스친구"_s,
        u"온라인 기사 ?독점"_s,
        // subscribing and supporting
        u"뉴스레터(?:를|에)? ?(?:구독|신청|받)"_s,
        u"(?:구독|팔로우|좋아요|알림 설정|이웃 ?추가)(?:을|를)? ?(?:부탁|하세요|해 ?주세요|신청|하기|하면)"_s,
        u"정기 ?구독"_s,
        u"(?:선호|관심) ?(?:매체|언론사|출처)로 (?:추가|등록|설정)"_s,
        u"구독하고,? .{0,30}(?:받아 ?보세요|놓치지)"_s,
        u"후원(?:해|하기|계좌|은|으로)"_s,
        u"많은 관심 ?(?:과|을) ?(?:부탁|성원)"_s,
        u"기사(?:를|에) 추천"_s,
        u"네이버(?:에서|에) .{1,20} ?(?:구독|채널)"_s,
        u"(?:앱|어플)(?:을|에서)? ?(?:설치|다운|받)"_s,
        u"공식 ?(?:채널|계정|유튜브|인스타)"_s,
        u"Sign up for|Subscribe (?:to|for)|Follow us|Download (?:the|our) app|Support our|^Thanks for reading"_s,
        // selling
        u"(?:강의|강연|코칭|컨설팅|협찬|제휴|광고|출간|상담) ?(?:문의|신청)"_s,
        u"문의 ?[:：]"_s,
        u"신청 ?[:：]"_s,
        u"할인 ?(?:쿠폰|이벤트)"_s,
        u"지금 (?:바로 )?(?:신청|구매|구독|가입)"_s,
        u"바로가기 ?[:：☞▶]"_s,
        u"▶ ?.{0,30}(?:바로가기|구독|보러 ?가기|받기|신청|채널)"_s,
        // what brokers must say
        u"투자를? (?:권유|유도)"_s,
        u"책임 ?소재"_s,
        u"투자 ?(?:판단의|결과에) .{0,12}책임"_s,
    }));
    constexpr QStringView marks = u"[*※#▶▷☞◇◆■□●○•·➤-]";
    static const QRegularExpression ownWork(oneOf({
        u"^[*※#▶☞]+ ?.{0,80}(?:제공하고 있습니다|운영(?:합니다|하고 있습니다)|준비를? 하고 있습니다"
        "|모집(?:합니다|하고 있습니다)|진행(?:합니다|하고 있습니다)|받고 있습니다)"_s,
        u"^%1+ ?.{0,150}(?:(?:알려|함께해|참여해|보내) ?주세요|만나보세요|참여하세요|확인하세요)[.!]?$"_s.arg(marks),
        u"^%1+ ?(?!.*다\\.$).{0,80}(?:모집|신청|문의|구독|클릭)\\S{0,6}[.!]?$"_s.arg(marks),
    }));
    return requests.match(line).hasMatch() || ownWork.match(line).hasMatch();
}

bool isRelatedHead(const QString &line)
{
    const QString opening = u"^[\\[<【(■□◆◇▶▷●○★☞#\\s]*"_s;
    const QString closing = u"[\\]>】)\\s:：▶]*$"_s;
    // 이 시각 | 많이 본 | 뉴스 | TOP 10
    static const QRegularExpression heads(oneOf({
        opening
            + u"(?:이 기자의|이 시각|오늘의|지금|실시간|많이|가장 많이|함께|같이|놓치면|당신이|회원님|주요|인기|추천"
              "|꼭 봐야 할|최신|관련|연관|연재|다른|분야|섹션|[가-힣A-Za-z]{2,12})?\\s*"
              "(?:많이 본|가장 많이 본|볼만한|읽을 만한|보면 좋은|읽으면 좋은|좋아할 만한|놓친|인기 ?있는|추천|관련"
              "|연관|주요|인기|최신|핫|베스트|랭킹|다른|이전|다음|연재|실시간|오늘의|이 시각)\\s*"
              "(?:주요 "
              "?)?(?:기사|뉴스|글|콘텐츠|포스트|영상|이슈|소식|검색어|키워드|헤드라인|작품|게시물|토픽|분야)\\s*"
              "(?:더 ?보기|전체 ?보기|목록|순위|[0-9]+|TOP ?[0-9]+|BEST ?[0-9]*)?"_s
            + closing,
        opening
            + u"(?:관련기사|관련 ?뉴스|관련 ?글|추천 ?기사|인기 ?기사|연관 ?기사|주요 ?뉴스|헤드라인|랭킹 ?뉴스|핫이슈"
              "|Related(?: (?:[Aa]rticles|[Ss]tories|[Nn]ews|[Pp]osts))?|RELATED(?: "
              "(?:ARTICLES|STORIES|NEWS|POSTS))?|Most "
              "(?:read|popular|viewed)|Recommended"
              "|Read (?:next|also)|More (?:from|stories).{0,30}|Popular|Trending|Recent [Pp]osts|You may also like|Latest(?: news)?)"_s
            + closing,
        u"^[0-9]+건의 관련 ?기사.{0,6}$"_s,
        u"^[가-힣A-Za-z]{2,12} (?:헤드라인|주요뉴스|인기기사)$"_s,
    }));
    constexpr qsizetype longest = 40;
    return line.size() <= longest && heads.match(line).hasMatch();
}

bool isCommentHead(const QString &line)
{
    static const QRegularExpression heads(oneOf({
        u"^[\\[<【■◆▶\\s]*(?:전체 ?)?(?:댓글|덧글|답글|의견|코멘트|100자평|독자 ?의견|네티즌 ?의견|한줄평)\\s*"
        "(?:총)?\\s*[0-9(),]*\\s*(?:개|건|쓰기|달기|보기|목록|모두 ?보기|모음|)[\\]>】\\s:]*$"_s,
        u"^[0-9,]+ ?(?:개의|Comments|comments|Responses).{0,8}$"_s,
        u"^(?:Comments|Leave a (?:[Rr]eply|[Cc]omment)|Join the discussion)(?: ?\\([0-9]+\\))?$"_s,
        u"^(?:댓글|답글) 남기기$"_s,
        u"에 대한 [0-9,]+개의 (?:생각|댓글)$"_s,
        u"^(?:One|[0-9,]+) (?:thought|comment|response)s? on "_s,
    }));
    constexpr qsizetype longest = 150; // with the headline that is spoken of
    return line.size() <= longest && heads.match(line).hasMatch();
}

}
