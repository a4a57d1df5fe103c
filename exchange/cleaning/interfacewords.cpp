// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "interfacewords.h"

#include "core/particles.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// What portals, newspapers, blogs and social networks write on their buttons and menus.
constexpr QStringView buttonWords =
    u"공유 공유하기 스크랩 스크랩하기 인쇄 인쇄하기 프린트 프린트하기 글자 글자크기 글씨 글씨크기 크기 크게 작게 보통 "
    u"폰트 조정 조절 변경 변경하기 설정 닫기 열기 더보기 더 "
    u"보기 접기 펼치기 펴기 구독 구독하기 구독중 구독자 구독신청 후원 후원하기 응원 응원하기 댓글 댓글달기 댓글쓰기 "
    u"답글 답글쓰기 좋아요 싫어요 추천 추천해요 비추천 "
    u"감동이에요 화나요 슬퍼요 훈훈해요 놀랐어요 좋아요슬퍼요 쏠쏠정보 흥미진진 공감백배 분석탁월 후속강추 후속기사 "
    u"원해요 원해요. 공감 공감해요 신고 신고하기 차단 차단하기 "
    u"팔로우 팔로워 팔로잉 이웃추가 이웃 서로이웃 라이킷 하트 북마크 저장 저장하기 보관 보관하기 복사 복사하기 URL "
    u"URL복사 주소복사 링크복사 링크 퍼가기 페이스북 트위터 "
    u"카카오톡 카카오스토리 카카오 밴드 네이버 라인 인스타그램 유튜브 텔레그램 핀터레스트 메일 이메일 SNS X 보내기 "
    u"전송 전달 본문 바로가기 메뉴 전체메뉴 메뉴열기 검색 "
    u"검색창 검색어 통합검색 로그인 로그아웃 회원가입 가입 마이페이지 홈 처음 맨위로 위로 TOP top 뉴스 연예 스포츠 "
    u"날씨 경제 정치 사회 국제 문화 생활 오피니언 사설 "
    u"칼럼 증권 부동산 산업 전국 지역 세계 과학 IT·과학 포토 영상 동영상 라이프 건강 여행 게임 랭킹 섹션 신문보기 "
    u"지면보기 지면 PDF 기사목록 목록 목록으로 이전 다음 "
    u"이전글 다음글 이전기사 다음기사 기사 원문 기사원문 음성재생 음성 재생 듣기 기사듣기 읽어드립니다 요약 요약보기 "
    u"요약봇 AI요약 자동요약 번역 번역하기 beta Beta BETA 베타 언어 "
    u"언어선택 한국어 영어 English 텍스트 변환 서비스 기능 기타 이미지 사진 크게보기 확대 확대보기 원본보기 사진설명 "
    u"그림 광고 AD Ad ad advertisement ADVERTISEMENT "
    u"Advertisement 배너 스폰서 sponsored Sponsored 알림 알림받기 알림설정 언론사 언론사홈 편집 메인에서 메인 바로 "
    u"모두보기 전체보기 전체 최신순 "
    u"과거순 추천순 공감순 등록순 등록 취소 확인 수정 삭제 작성 작성자 비밀번호 이름 입력 조회 조회수 읽음 읽는 시간 "
    u"약 분 초 회 개 명 건 명이 프로필 기자 기자페이지 "
    u"페이지 반응형 728x90 호수 VIEW 원고료 기사보내기 채널 채널추가 플러스친구 친구추가 앱 앱으로 앱에서 다운로드 "
    u"설치 다크모드 라이트모드 클린뷰 관심 관심뉴스 "
    u"북마크하기 사이트맵 고객센터 이용약관 개인정보처리방침 청소년보호정책 제휴문의 광고문의 회사소개 공지사항 "
    u"저작권규약 About Contact Privacy Terms "
    u"Share share Print print Save save Subscribe subscribe Menu menu Search search Home home Login "
    u"login Sign in up Skip to content main Comments comments Comment Like like Reply Follow follow "
    u"Listen listen Copy copy link Email email Newsletter Facebook Twitter Tweet Pin min read Read "
    u"more More Previous Next Cookies Accept Settings Font size A+ A- A 가 가+ 가- + - · | / > 〉 ▲ ▼ × x "
    u"Translate translate Translated translated by 모든 공감: 공유됨 "
    u"매거진 매거진의 카테고리 카테고리의 글 "
    u"블로그 블로그홈 카페 카페홈 게시판 게시글 글쓰기 새글 인기글 전체글 회원 등급 방문 방문자 오늘 어제 전체공개 "
    u"공개 "
    u"수정됨 답장 리트윗 인용 북마크수 조회수: 통계 "
    u"이메일무단수집거부 내보내기 태그 태그달기 감정 표현 반응 별점 점수 참여 투표 조절하기 크기변경 크기조절 음성으로 "
    u"음성듣기 번역설정 다시보기 온에어 생방송 재난포털 자막 채팅 키보드 컨트롤 키우기 줄이기 글씨키우기 글씨줄이기 "
    u"자동재생 고화질 표준화질 "
    u"타임톡 참여하기 속보 이슈 안내 프리미엄 엔터 엔터테인먼트 언론사별 생활/문화 IT IT/과학 MY MY메뉴 마이 즐겨찾기 "
    u"차단설정 이용안내 최신 답글순 정렬 기준 순 "
    u"원본 기사스크랩 기사스크랩하기 스크랩북 공유기사 TAG Tag TAGS Tags Keywords 키워드 Clap Claps Followers "
    u"Following "
    u"followers Open app Get Start started writing Write Link copied Copied Photo Photos Video Videos "
    u"headlines Headlines viewed Viewed popular Popular Most Latest News Business National World Life "
    u"Life&Style Sports Culture Opinion Entertainment Markets Tech Politics Economy Society "
    u"Collection notice Help Status Careers Press Blog Likes likes Log out Discussion Discover "
    u"Explore Notifications Bookmark Highlight Type your 다른기사  기사더보기 기자의 기사전체보기 기사전체 "
    u"전체기사 기자구독 "
    u"메일보내기 이메일보내기 제보하기 문자메시지 공유버튼 본문듣기 기사저장 관련기사    추천기사 글쓴이 "
    u"작성일 작성일시 등록일 등록일자 첨부 첨부파일 다운로드하기 "
    u"  최상단으로 이동 맨위로이동 상단으로 하단 영역 배너영역 콘텐츠 현재위치 스크롤 상태바 로그인하기  "
    u"모바일웹 모바일 PC버전 전체메뉴닫기 버튼 단축키 "
    u"구독신청하기 정기구독 신청 신청하기 읽어주기 본문읽기 재생하기 정지 일시정지 음소거 배속 전송하기 인쇄버튼 "
    u"목록보기 이전기사보기 다음기사보기 메인페이지  커뮤니티 "
    u"     TV 라디오 편성표   문의 문의하기";

const QSet<QStringView> &interfaceWords()
{
    static const QSet<QStringView> words = [] {
        const QList<QStringView> list = buttonWords.split(u' ', Qt::SkipEmptyParts);
        return QSet<QStringView>(list.cbegin(), list.cend());
    }();
    return words;
}

constexpr qsizetype longestWord = 12; ///< of those above, and of names

/// 12, 1,204, 3.5만, 12개, (7)
bool isCounter(QStringView word)
{
    constexpr QStringView signs = u"0123456789.,:+";
    constexpr QStringView units = u"만천억kKM개명건회분초점호면";
    qsizetype digits = 0;
    qsizetype i = 0;
    for (; i < word.size() && signs.contains(word.at(i)); ++i) {
        digits += word.at(i).isDigit() ? 1 : 0;
    }
    constexpr qsizetype mostUnits = 2;
    const QStringView rest = word.sliced(i);
    return digits > 0 && rest.size() <= mostUnits && std::ranges::all_of(rest, [units](QChar c) {
        return units.contains(c);
    });
}

/// Asks for something: 보세요, 해주세요, 하십시오.
bool isRequest(QStringView word)
{
    return word.endsWith(u"보세요") || word.endsWith(u"하세요") || word.endsWith(u"주세요")
        || word.endsWith(u"하십시오") || word.endsWith(u"받기") || word.endsWith(u"하기");
}

QStringView withoutOrnaments(QStringView word)
{
    const auto isOrnament = [](QChar c) {
        return !c.isLetterOrNumber();
    };
    while (!word.isEmpty() && isOrnament(word.front())) {
        word = word.sliced(1);
    }
    while (!word.isEmpty() && isOrnament(word.back())) {
        word.chop(1);
    }
    return word;
}

/// Reads one line, with the names that its page has of its own.
class ShareReader
{
public:
    explicit ShareReader(const OwnNames &names) : m_names(names)
    {
    }

    double shareOf(QStringView line)
    {
        constexpr QStringView separators = u"|·ㆍ/>";
        qsizetype start = 0;
        for (qsizetype i = 0; i <= line.size(); ++i) {
            if (i == line.size() || line.at(i).isSpace() || separators.contains(line.at(i))) {
                read(line.sliced(start, i - start));
                start = i + 1;
            }
        }
        if (m_words == 0) {
            return 1; // a rule of signs
        }
        constexpr int few = 3; // more numbers than that are a row of a table
        const bool isCounters = m_neutral > 0 && m_neutral == m_all && m_words <= few;
        return m_known > 0 || isCounters ? double(m_known + m_neutral) / double(m_all) : 0;
    }

private:
    void read(QStringView part)
    {
        const QStringView word = withoutOrnaments(part);
        if (word.isEmpty()) {
            // A lone sign between buttons says nothing, one in front of a heading neither.
            return;
        }
        ++m_words;
        m_all += word.size();
        if (isKnown(part) || isKnown(word) || isKnownWithParticle(word) || isKnownWithVerbEnding(word)) {
            m_known += word.size();
        } else if (isCounter(word) || isRequest(word)) {
            m_neutral += word.size();
        } else {
            m_known += gluedIn(word);
        }
    }

    bool isKnown(QStringView word) const
    {
        return interfaceWords().contains(word)
            || (!m_names.isEmpty() && word.size() <= longestWord && m_names.contains(word.toString()));
    }

    bool isKnownWithParticle(QStringView word) const
    {
        constexpr qsizetype longest = 3; // 에서는
        for (qsizetype length = word.size() - 1; length >= 2 && word.size() - length <= longest; --length) {
            if (isKnown(word.first(length)) && isParticleChain(word.first(length), word.sliced(length))) {
                return true;
            }
        }
        const qsizetype bracket = word.indexOf(u'('); // 페이스북(으)로, 댓글(12
        qsizetype end = bracket > 0 ? bracket : word.size();
        while (end > 0 && !word.at(end - 1).isLetter()) {
            --end; // 댓글3
        }
        return end >= 2 && end < word.size() && isKnown(word.first(end));
    }

    /// 변경됩니다, 복사되었습니다, 구독합니다.
    bool isKnownWithVerbEnding(QStringView word) const
    {
        constexpr std::array<QStringView, 6> endings = {
            u"됩니다", u"되었습니다", u"됐습니다", u"합니다", u"했습니다", u"하였습니다"};
        return std::ranges::any_of(endings, [this, word](QStringView ending) {
            return word.size() >= ending.size() + 2 && word.endsWith(ending) && isKnown(word.chopped(ending.size()));
        });
    }

    /// Letters of a word that is several buttons in one, as pages are copied from a phone: 글자크기인쇄하기공유.
    qsizetype gluedIn(QStringView word) const
    {
        constexpr qsizetype shortest = 5;
        constexpr qsizetype longest = 60;
        if (word.size() < shortest || word.size() > longest) {
            return 0;
        }
        struct Best {
            qsizetype covered = 0;
            int pieces = 0;
        };
        std::vector<Best> best(std::size_t(word.size() + 1));
        for (qsizetype end = 1; end <= word.size(); ++end) {
            best[std::size_t(end)] = best[std::size_t(end - 1)];
            for (qsizetype length = 1; length <= std::min(end, longestWord); ++length) {
                const Best before = best[std::size_t(end - length)];
                const QStringView piece = word.sliced(end - length, length);
                const bool isPiece = length > 1 ? isKnown(piece) || isCounter(piece) : piece == u"X"; // the network
                if (before.covered + length > best[std::size_t(end)].covered && isPiece) {
                    best[std::size_t(end)] = {before.covered + length, before.pieces + (isKnown(piece) ? 1 : 0)};
                }
            }
        }
        const Best whole = best.back();
        return whole.pieces >= 2 && whole.covered * 10 >= word.size() * 6 ? whole.covered : 0;
    }

    const OwnNames &m_names;
    qsizetype m_all = 0;
    qsizetype m_known = 0;
    qsizetype m_neutral = 0;
    int m_words = 0;
};

}

double interfaceShareOf(QStringView line, const OwnNames &names)
{
    return ShareReader(names).shareOf(line);
}

QString withoutInterfaceWordsBefore(const QString &word)
{
    QStringView rest = word;
    for (qsizetype length = std::min(longestWord, rest.size() - 2); length >= 2;) {
        if (interfaceWords().contains(rest.first(length))) {
            rest = rest.sliced(length);
            length = std::min(longestWord, rest.size() - 2);
        } else {
            --length;
        }
    }
    return rest.toString();
}

QString withoutInterfaceWordsAtEnd(const QString &line)
{
    QStringView rest = QStringView(line).trimmed();
    for (qsizetype space = rest.lastIndexOf(u' '); space > 0; space = rest.lastIndexOf(u' ')) {
        const QStringView word = rest.sliced(space + 1);
        constexpr qsizetype shortest = 3; // 기자 is a button to some, and a title
        const bool isCount = rest.size() < line.size() && isCounter(word); // 3 min read
        if (!isCount && (word.size() < shortest || interfaceShareOf(word) < 1)) {
            break;
        }
        rest = rest.first(space).trimmed();
    }
    return rest.toString();
}

}
