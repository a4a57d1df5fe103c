// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagewords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// What portals, newspapers, blogs and social networks write on their buttons. Parts of a line are compared as whole
/// words, numbers beside them count with them.
const QSet<QString> &interfaceWords()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral("공유 공유하기 스크랩 스크랩하기 인쇄 인쇄하기 프린트 프린트하기 글자 "
                                            "글자크기 글씨 글씨크기 크기 크게 작게 보통 폰트 조정 조절 "
                                            "변경 변경하기 설정 닫기 열기 더보기 더 보기 접기 펼치기 펴기 구독 "
                                            "구독하기 구독중 구독자 구독신청 후원 후원하기 응원 응원하기 "
                                            "댓글 댓글달기 댓글쓰기 답글 답글쓰기 좋아요 싫어요 추천 추천해요 비추천 "
                                            "감동이에요 화나요 슬퍼요 훈훈해요 놀랐어요 좋아요슬퍼요 "
                                            "쏠쏠정보 흥미진진 공감백배 분석탁월 후속강추 후속기사 원해요 원해요. 공감 "
                                            "공감해요 신고 신고하기 차단 차단하기 팔로우 팔로워 팔로잉 "
                                            "이웃추가 이웃 서로이웃 라이킷 하트 북마크 저장 저장하기 보관 보관하기 "
                                            "복사 복사하기 URL URL복사 주소복사 링크복사 링크 퍼가기 "
                                            "페이스북 트위터 카카오톡 카카오스토리 카카오 밴드 네이버 라인 인스타그램 "
                                            "유튜브 텔레그램 핀터레스트 메일 이메일 SNS X 보내기 전송 전달 "
                                            "본문 바로가기 메뉴 전체메뉴 메뉴열기 검색 검색창 검색어 통합검색 로그인 "
                                            "로그아웃 회원가입 가입 마이페이지 홈 처음 맨위로 위로 TOP top "
                                            "뉴스 연예 스포츠 날씨 경제 정치 사회 국제 문화 생활 오피니언 사설 칼럼 "
                                            "증권 부동산 산업 전국 지역 세계 과학 IT·과학 포토 영상 동영상 "
                                            "라이프 건강 여행 게임 랭킹 섹션 신문보기 지면보기 지면 PDF 기사목록 목록 "
                                            "목록으로 이전 다음 이전글 다음글 이전기사 다음기사 기사 원문 "
                                            "기사원문 음성재생 음성 재생 듣기 기사듣기 읽어드립니다 요약 요약보기 "
                                            "요약봇 AI요약 자동요약 번역 번역beta 번역하기 언어 언어선택 한국어 "
                                            "영어 English 텍스트 변환 서비스 기능 기타 이미지 사진 크게보기 확대 "
                                            "확대보기 원본보기 사진설명 그림 광고 AD Ad ad advertisement Advertisement "
                                            "배너 스폰서 sponsored Sponsored 알림 알림받기 알림설정 언론사 언론사홈 "
                                            "편집 메인에서 메인 바로 보기 모두보기 전체보기 전체 최신순 과거순 "
                                            "추천순 공감순 등록순 등록 취소 확인 수정 삭제 작성 작성자 비밀번호 이름 "
                                            "내용 입력 조회 조회수 읽음 읽는 시간 약 분 초 회 개 명 건 명이 "
                                            "프로필 기자 기자페이지 페이지 반응형 728x90 호수 VIEW 원고료 기사보내기 "
                                            "채널 채널추가 플러스친구 친구추가 앱 앱으로 앱에서 "
                                            "다운로드 설치 다크모드 라이트모드 클린뷰 관심 관심뉴스 북마크하기 "
                                            "사이트맵 고객센터 이용약관 개인정보처리방침 청소년보호정책 제휴문의 "
                                            "광고문의 회사소개 공지사항 저작권규약 About Contact Privacy Terms "
                                            "Share share Print print Save save Subscribe subscribe Menu menu Search "
                                            "search Home home Login login Sign in up Skip to content main "
                                            "Comments comments Comment Like like Reply Follow follow Listen listen "
                                            "Copy copy link Email email Newsletter Facebook Twitter "
                                            "Tweet Pin min read Read more More Previous Next Cookies Accept Settings "
                                            "Font size A+ A- A 가 가+ 가- + - · | / > 〉 ▲ ▼ × x "
                                            "번역beta Translated by kaka i 파란원을 좌우로 움직이시면 이 글자크기로 "
                                            "변경됩니다. 변경됩니다 됩니다. 모든 공감: 공유됨 매거진 매거진의 카테고리 "
                                            "카테고리의 글 블로그 블로그홈 카페 카페홈 게시판 게시글 글쓰기 새글 "
                                            "인기글 전체글 회원 등급 방문 방문자 오늘 어제 전체공개 수정됨 답장 "
                                            "리트윗 인용 북마크수 조회수: 통계 이메일무단수집거부 내보내기 태그 "
                                            "태그달기 감정 표현 반응 별점 점수 참여 투표");
        const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(parts.cbegin(), parts.cend());
    }();
    return words;
}

bool isCounter(QStringView word)
{
    static const QRegularExpression number(u"^[(+]?[0-9][0-9,.]*[만천억kKM]?(개|명|건|회|분|초|점)?[)+]?$"_s);
    return number.matchView(word).hasMatch();
}

bool isOnlySigns(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) {
        return c.isLetterOrNumber();
    });
}

bool isInterfaceWord(const QString &word)
{
    const QSet<QString> &words = interfaceWords();
    if (words.contains(word)) {
        return true;
    }
    // 공유하기(12), 댓글3, 글자크기:
    static const QRegularExpression ornaments(u"^[^\\p{L}\\p{N}]+|[^\\p{L}]+$"_s);
    const QString bare = QString(word).remove(ornaments);
    return !bare.isEmpty() && words.contains(bare);
}

}

double interfaceShareOf(QStringView line)
{
    static const QRegularExpression separators(u"[\\s|·ㆍ/>]+"_s);
    const QStringList words = line.toString().split(separators, Qt::SkipEmptyParts);
    qsizetype all = 0;
    qsizetype known = 0;
    bool hasWord = false;
    qsizetype neutral = 0;
    for (const QString &word : words) {
        all += word.size();
        if (isInterfaceWord(word)) {
            known += word.size();
            hasWord = true;
        } else if (isCounter(word) || isOnlySigns(word)) {
            neutral += word.size();
        }
    }
    if (all == 0) {
        return 0;
    }
    constexpr qsizetype few = 3; // more numbers than that are a row of a table
    return hasWord || (neutral == all && words.size() <= few) ? double(known + neutral) / double(all) : 0;
}

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
        u"제보(는|를|하기|하세요|전화|받습니다|해 ?주세요)|기사 ?제보|카카오톡 ?[:@]|카톡 "
        u"?(ID|아이디|오픈|채널)|플러스친구|뉴스레터(를|에)? ?(구독|신청|받)|"
        "(구독|팔로우|좋아요|알림 설정|이웃 ?추가)(을|를)? ?(부탁|하세요|해 ?주세요|신청|하기|하면)|정기 "
        "?구독|후원(해|하기|계좌|은|으로)|"
        "(앱|어플)(을|에서)? ?(설치|다운|받)|공식 "
        "?(채널|계정|유튜브|인스타)|(강의|강연|코칭|컨설팅|협찬|제휴|광고|출간|상담) ?(문의|신청)|"
        "문의 ?[:：]|신청 ?[:：]|할인 ?(쿠폰|이벤트)|지금 (바로 )?(신청|구매|구독|가입)|기사(를|에) "
        "추천|네이버(에서|에) .{1,20} ?(구독|채널)|"
        "온라인 기사 ?독점|많은 관심 ?(과|을) ?(부탁|성원)|바로가기 ?[:：☞▶]|▶ ?.{0,30}(바로가기|구독|보러 "
        "?가기|받기|신청|채널)|"
        "Sign up for|Subscribe to|Follow us|Download (the|our) app|Support our"_s);
    static const QRegularExpression ownWork(
        u"^[*※#▶▷☞◇◆■□●○•·➤-]+ ?.{0,80}(제공하고 있습니다|운영(합니다|하고 있습니다)|준비를? 하고 "
        u"있습니다|모집(합니다|하고|중)|진행(합니다|하고 있습니다)|"
        "받고 있습니다|신청|문의|구독|만나보세요|참여하세요|클릭|확인하세요)"_s);
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
