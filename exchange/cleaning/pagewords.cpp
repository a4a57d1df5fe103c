// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mitjul
{

bool isPlatformSentence(const QString &line)
{
    static const QRegularExpression sentences(
        u"가장 빠른 뉴스가 있고 다양한 정보|글자크기로 변경|좌우로 움직이시면|기사에 대해 어떻게 "
        u"생각하시나요|언론사에서 .{1,20}섹션으로 분류|"
        "언론사 구독되었습니다|메인에서 바로 보는 언론사|구독하고 메인에서|뉴스를 만나보세요|본문의 검색 "
        "링크는|자동으로 (추출|요약|생성)|"
        "인공지능(이|으로) (자동|요약)|댓글 (작성은|정책|서비스)|로그인 (후|하시면|이 필요)|동영상을 재생할 수 "
        "없|자동등록방지|"
        "클릭하(면|시면) .{0,20}(크게|확대|이동)|이미지 확대|브라우저(를|에서)|자바스크립트|쿠키를? (사용|허용)|We use "
        "cookies|enable JavaScript|"
        "기사를 추천|이 기사를? (공유|평가|추천|스크랩)|원본 기사|기사 본문 영역|본문 내용|기사 내용을 "
        "요약|요약(문|봇)(은|이|을)|"
        "무료로 (볼|읽을) 수|유료 (회원|기사)|회원 전용|전체 기사를 보려면|이 콘텐츠(는|를)|해당 언어로 번역|기사의 "
        "섹션 정보|함께 볼만한|"
        "매거진의 (이전|다음)글|님의 (블로그|글)|블로그 .{1,20} 카테고리 글|작품 선택|키워드 선택|^덧붙이는 글|첨부 ?파일|\\[내려받기\\]|공공누리|보도자료를 전재|저작자표시|팔로우하(고|면|세요)"_s);
    return sentences.match(line).hasMatch();
}

bool isPromotion(const QString &line)
{
    static const QRegularExpression requests(
        u"제보(는|를|로 |하기|하세요|전화|받습니다|해 ?주세요)|기사 ?제보|카카오톡 ?[:@]|카톡 "
        u"?(ID|아이디|오픈|채널)|플러스친구|뉴스레터(를|에)? ?(구독|신청|받)|"
        "(구독|팔로우|좋아요|알림 설정|이웃 ?추가)(을|를)? ?(부탁|하세요|해 ?주세요|신청|하기|하면)|정기 "
        "?구독|후원(해|하기|계좌|은|으로)|"
        "(앱|어플)(을|에서)? ?(설치|다운|받)|공식 "
        "?(채널|계정|유튜브|인스타)|(강의|강연|코칭|컨설팅|협찬|제휴|광고|출간|상담) ?(문의|신청)|"
        "문의 ?[:：]|신청 ?[:：]|할인 ?(쿠폰|이벤트)|지금 (바로 )?(신청|구매|구독|가입)|기사(를|에) "
        "추천|네이버(에서|에) .{1,20} ?(구독|채널)|"
        "온라인 기사 ?독점|많은 관심 ?(과|을) ?(부탁|성원)|바로가기 ?[:：☞▶]|▶ ?.{0,30}(바로가기|구독|보러 "
        "?가기|받기|신청|채널)|"
        "Sign up for|Subscribe (to|for)|Follow us|Download (the|our) app|Support our|^Thanks for reading|"
        "투자를? (권유|유도)|책임 ?소재|투자 ?(판단의|결과에) .{0,12}책임"_s);
    static const QRegularExpression ownWork(
        u"^[*※#▶☞]+ ?.{0,80}(제공하고 있습니다|운영(합니다|하고 있습니다)|준비를? 하고 있습니다|모집(합니다|하고 "
        u"있습니다)|진행(합니다|하고 있습니다)|받고 있습니다)|"
        "^[*※#▶▷☞◇◆■□●○•·➤-]+ ?.{0,150}((알려|함께해|참여해|보내) ?주세요|만나보세요|참여하세요|확인하세요)[.!]?$|"
        "^[*※#▶▷☞◇◆■□●○•·➤-]+ ?(?!.*다\\.$).{0,80}(모집|신청|문의|구독|클릭)"_s);
    return requests.match(line).hasMatch() || ownWork.match(line).hasMatch();
}

bool isRelatedHead(const QString &line)
{
    static const QRegularExpression heads(
        u"^[\\[<【(■□◆◇▶▷●○★☞#\\s]*(이 기자의|이 시각|오늘의|지금|실시간|많이|가장 "
        u"많이|함께|같이|놓치면|당신이|회원님|주요|인기|추천|최신|관련|연관|연재|"
        "다른|분야|섹션|[가-힣A-Za-z]{2,12})?[\\s]*(많이 본|가장 많이 본|볼만한|읽을 만한|보면 좋은|읽으면 좋은|좋아할 "
        "만한|놓친|인기 ?있는|추천|관련|연관|주요|인기|최신|"
        "핫|베스트|랭킹|다른|이전|다음|연재|실시간|오늘의|이 시각)[\\s]*(주요 "
        "?)?(기사|뉴스|글|콘텐츠|포스트|영상|이슈|소식|검색어|키워드|헤드라인|작품|게시물|토픽|분야)"
        "[\\s]*(더 ?보기|전체 ?보기|목록|순위|[0-9]+|TOP ?[0-9]+|BEST ?[0-9]*)?[\\]>】)\\s:：▶]*$|"
        "^[\\[<【■◆▶\\s]*(관련기사|관련 ?뉴스|관련 ?글|추천 ?기사|인기 ?기사|연관 ?기사|주요 ?뉴스|헤드라인|랭킹 "
        "?뉴스|핫이슈|Related( (articles|stories|news|posts))?|"
        "Most (read|popular|viewed)|Recommended|Read (next|also)|More (from|stories).{0,30}|Popular|Trending|You may "
        "also like|Latest( news)?)[\\]>】\\s:：]*$|"
        "^[0-9]+건의 관련 ?기사.{0,6}$|^[가-힣A-Za-z]{2,12} (헤드라인|주요뉴스|인기기사)$"_s);
    return line.size() <= 40 && heads.match(line).hasMatch();
}

bool isCommentHead(const QString &line)
{
    static const QRegularExpression heads(
        u"^[\\[<【■◆▶\\s]*(전체 ?)?(댓글|덧글|답글|의견|코멘트|100자평|독자 ?의견|네티즌 "
        u"?의견|한줄평)[\\s]*(총)?[\\s]*[0-9(),]*[\\s]*(개|건|쓰기|달기|보기|목록|모두 ?보기|모음|)"
        "[\\]>】\\s:]*$|^[0-9,]+ ?(개의|Comments|comments|Responses).{0,8}$|^(Comments|Leave a (reply|comment)|Join the discussion)( ?\\([0-9]+\\))?$"_s);
    return line.size() <= 30 && heads.match(line).hasMatch();
}

}
