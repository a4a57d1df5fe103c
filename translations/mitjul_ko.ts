<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutData</name>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Reader for Korean articles that keeps what you mark</source>
        <translation>한국어 기사를 읽고 밑줄을 간직하는 앱</translation>
    </message>
    <message>
        <source>© 2026 The Mitjul developers</source>
        <translation>© 2026 밑줄 개발진</translation>
    </message>
    <message>
        <source>The Mitjul developers</source>
        <translation>밑줄 개발진</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Mitjul</source>
        <translation>밑줄 정보</translation>
    </message>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Reader for Korean articles that keeps what you mark</source>
        <translation>밑줄 그은 것을 간직하는 한국어 기사 읽기 앱</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>GNU Lesser General Public License 2.1, or any later version. The bundled articles: Creative Commons BY-SA 4.0.</source>
        <translation>GNU 약소 일반 공중 사용 허가서(LGPL) 2.1 또는 그 이후 버전. 함께 들어 있는 기사는 크리에이티브 커먼즈 BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>The Mitjul developers, 2026</source>
        <translation>밑줄 개발자들, 2026</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>만든 사람들</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>누리집</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>%1, %2 % read</source>
        <translation>%1, %2% 읽음</translation>
    </message>
    <message>
        <source>Actions for This Article</source>
        <translation>이 기사 메뉴</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
</context>
<context>
    <name>ArticleMap</name>
    <message>
        <source>Place in the article</source>
        <translation>글에서의 위치</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back to Where You Read</source>
        <translation>읽던 곳으로</translation>
    </message>
</context>
<context>
    <name>ColorPicker</name>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>mitjul COMMAND --help explains a command.</source>
        <translation>명령마다 자세한 설명은 mitjul COMMAND --help로 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The folder of the library (made when it is missing).</source>
        <translation>서재 폴더(없으면 새로 만듦)</translation>
    </message>
    <message>
        <source>The language: ko or en.</source>
        <translation>언어: ko 또는 en</translation>
    </message>
    <message>
        <source>--lang takes ko or en.</source>
        <translation>--lang에는 ko나 en을 써 주세요.</translation>
    </message>
    <message>
        <source>Reads Korean articles and keeps what you mark.</source>
        <translation>한국어 기사를 읽고 밑줄을 간직해요.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>Load every page once and fail on any warning.</source>
        <translation>모든 페이지를 한 번씩 열고, 경고가 있으면 실패로 끝내기</translation>
    </message>
    <message>
        <source>There is no command “%1”. “mitjul --help” lists them.</source>
        <translation>‘%1’ 명령은 없어요. ‘mitjul --help’로 명령 목록을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>An argument is missing. See --help.</source>
        <translation>인자가 빠졌어요. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>Too many arguments. Put quotes around names with spaces.</source>
        <translation>인자가 너무 많아요. 빈칸이 있는 이름은 따옴표로 묶어 주세요.</translation>
    </message>
    <message>
        <source>Print JSON for scripts.</source>
        <translation>스크립트에서 쓸 JSON으로 출력</translation>
    </message>
    <message>
        <source>List the people, companies, products…</source>
        <translation>인물, 기업, 제품 등의 목록 보기</translation>
    </message>
    <message>
        <source>Print one of them and where it is named.</source>
        <translation>인물·기업 하나의 설명과 언급된 곳 보기</translation>
    </message>
    <message>
        <source>markdown, html, jsonld or csv.</source>
        <translation>markdown, html, jsonld, csv 가운데 하나</translation>
    </message>
    <message>
        <source>Only this article; may be given several times. Without it: all that is marked.</source>
        <translation>이 기사만(여러 번 쓸 수 있음), 쓰지 않으면 밑줄 전체</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>저장할 파일(-는 표준 출력)</translation>
    </message>
    <message>
        <source>The articles’ text too, not only what is marked.</source>
        <translation>밑줄뿐 아니라 기사 본문까지 포함</translation>
    </message>
    <message>
        <source>Leave the notes out.</source>
        <translation>메모 빼기</translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation>표준 출력에 쓸 수 없었어요.</translation>
    </message>
    <message>
        <source>--format takes markdown, html, jsonld or csv.</source>
        <translation>--format에는 markdown, html, jsonld, csv 가운데 하나를 써 주세요.</translation>
    </message>
    <message>
        <source>Write what is marked in a format of other programs.</source>
        <translation>밑줄을 다른 프로그램의 형식으로 내보내기</translation>
    </message>
    <message>
        <source>The passage, word for word.</source>
        <translation>밑줄 그을 구절(글자 그대로)</translation>
    </message>
    <message>
        <source>Which one, when the passage stands there several times.</source>
        <translation>같은 구절이 여러 번 나올 때 몇 번째인지</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>yellow, green, blue, pink, purple or orange.</source>
        <translation>yellow, green, blue, pink, purple, orange 가운데 하나</translation>
    </message>
    <message>
        <source>solid, underline, strikethrough or outline.</source>
        <translation>solid, underline, strikethrough, outline 가운데 하나</translation>
    </message>
    <message>
        <source>A tag; may be given several times.</source>
        <translation>태그(여러 번 쓸 수 있음)</translation>
    </message>
    <message>
        <source>A person, company… to link; may be given several times.</source>
        <translation>연결할 인물·기업 등(여러 번 쓸 수 있음)</translation>
    </message>
    <message>
        <source>--quote is missing: it names the passage to mark.</source>
        <translation>--quote가 빠졌어요. 밑줄 그을 구절을 써 주세요.</translation>
    </message>
    <message>
        <source>The passage does not stand in this article word for word.</source>
        <translation>이 기사에는 그 구절이 글자 그대로 나오지 않아요.</translation>
    </message>
    <message>
        <source>The passage stands in this article %1 times. Quote more of it, or say which one with --occurrence.</source>
        <translation>이 구절은 기사에 %1번 나와요. 더 길게 인용하거나 --occurrence로 몇 번째인지 정해 주세요.</translation>
    </message>
    <message>
        <source>--occurrence takes a number from 1 to %1.</source>
        <translation>--occurrence에는 1부터 %1까지의 숫자를 써 주세요.</translation>
    </message>
    <message>
        <source>There is no such colour. See --help.</source>
        <translation>그런 색은 없어요. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>There is no such style. See --help.</source>
        <translation>그런 모양은 없어요. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>Mark a passage and print the id of the mark.</source>
        <translation>구절에 밑줄을 긋고 그 id 출력</translation>
    </message>
    <message>
        <source>List what is marked.</source>
        <translation>밑줄 목록 보기</translation>
    </message>
    <message>
        <source>No file is named. See --help.</source>
        <translation>파일 이름이 없어요. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>취재 근거: %1</translation>
    </message>
    <message>
        <source>At most N results (50).</source>
        <translation>결과는 최대 N개(기본값 50)</translation>
    </message>
    <message>
        <source>Nothing to search for. See --help.</source>
        <translation>찾을 말이 없어요. --help를 참고해 주세요.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit에는 1 이상의 숫자를 써 주세요.</translation>
    </message>
    <message>
        <source>List the articles.</source>
        <translation>기사 목록 보기</translation>
    </message>
    <message>
        <source>Print an article.</source>
        <translation>기사 보기</translation>
    </message>
    <message>
        <source>Search texts, notes and names.</source>
        <translation>본문, 메모, 이름 검색</translation>
    </message>
    <message>
        <source>The encoding of text files (utf-8, cp949, johab…).</source>
        <translation>텍스트 파일의 인코딩(utf-8, cp949, johab…).</translation>
    </message>
    <message>
        <source>%1: its encoding is uncertain. Name it with --encoding, for example cp949.</source>
        <translation>%1: 인코딩이 확실하지 않아요. --encoding으로 알려 주세요. 예: cp949</translation>
    </message>
    <message>
        <source>Mitjul does not know the encoding “%1”.</source>
        <translation>밑줄이 모르는 인코딩이에요: “%1”</translation>
    </message>
    <message>
        <source>Add articles from files and folders of any known format (- is standard input).</source>
        <translation>여러 형식의 파일과 폴더에서 글 추가(-는 표준 입력)</translation>
    </message>
    <message>
        <source>Repair what can be repaired.</source>
        <translation>복구할 수 있는 것 모두 복구</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>모두 정상이에요.</translation>
    </message>
    <message>
        <source>Examine the library, and repair it.</source>
        <translation>서재 상태를 살펴보고 복구</translation>
    </message>
    <message>
        <source>Open the reader to import the files that follow.</source>
        <translation>뒤에 적은 파일을 가져오도록 창 열기</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>It is not certain how this file is encoded. Choose the line that reads right.</source>
        <translation>이 파일의 인코딩이 확실하지 않아요. 제대로 읽히는 줄을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>EntitiesPage</name>
    <message>
        <source>Names</source>
        <translation>인물·기업</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Most Mentioned First</source>
        <translation>많이 언급된 순</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Find by name or initial consonants (ㅇㅂㄷㅇ)</source>
        <translation>이름이나 초성으로 찾기(ㅇㅂㄷㅇ)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>목록을 보여 줄 수 없어요</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>그런 이름이 없어요</translation>
    </message>
    <message>
        <source>Try another spelling, the English name, or the initial consonants alone.</source>
        <translation>다르게 적거나, 영어 이름이나 초성만으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>EntitiesTab</name>
    <message>
        <source>Names</source>
        <translation>인물·기업</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often an article names someone</comment>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>다음 언급</translation>
    </message>
    <message>
        <source>Nobody known is named here</source>
        <translation>아는 이름이 나오지 않아요</translation>
    </message>
    <message>
        <source>Names are recognised once Mitjul knows the person or company.</source>
        <translation>등록된 인물·기업의 이름만 알아볼 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible name(s)</source>
        <translation>
            <numerusform>혹시 이 이름일까요? (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCard</name>
    <message numerus="yes">
        <source>%n mention(s) in this article</source>
        <translation>
            <numerusform>이 기사에서 %n번 언급</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Next Mention</source>
        <translation>다음 언급</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>위키데이터</translation>
    </message>
    <message>
        <source>Opens in the web browser</source>
        <translation>웹 브라우저에서 열려요</translation>
    </message>
    <message>
        <source>Not Meant Here</source>
        <translation>여기서는 아님</translation>
    </message>
    <message>
        <source>This word no longer counts as a mention in this article.</source>
        <translation>이 글에서 이 낱말을 더는 언급으로 세지 않아요.</translation>
    </message>
</context>
<context>
    <name>EntityDelegate</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n번 언급</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>밑줄 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityDialog</name>
    <message>
        <source>New Name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Save Name</source>
        <translation>이름 저장</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Other names, with commas between them</source>
        <translation>다른 이름(쉼표로 구분)</translation>
    </message>
    <message>
        <source>It is then looked for in all articles.</source>
        <translation>저장하면 모든 글에서 이 이름을 찾아요.</translation>
    </message>
</context>
<context>
    <name>EntityGraphLabel</name>
    <message numerus="yes">
        <source>in %n shared article(s)</source>
        <translation>
            <numerusform>기사 %n건에 함께 나옴</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityGraphView</name>
    <message>
        <source>What %1 appears with</source>
        <translation>%1: 함께 나오는 이름</translation>
    </message>
</context>
<context>
    <name>EntityHeading</name>
    <message>
        <source>Also written: %1</source>
        <translation>다른 표기: %1</translation>
    </message>
    <message>
        <source>Read on at Wikidata</source>
        <translation>위키데이터에서 더 읽기</translation>
    </message>
</context>
<context>
    <name>EntityJoinDialog</name>
    <message>
        <source>Same as Another Name</source>
        <translation>다른 이름과 합치기</translation>
    </message>
    <message>
        <source>Who is the same as “%1”? The other names, mentions and links of the one you choose come here. Undo separates them again.</source>
        <translation>“%1”의 또 다른 이름을 골라 주세요. 고른 이름의 별칭과 언급, 연결이 이리로 옮겨 와요. 실행 취소로 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>이름 찾기</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nobody of this name</source>
        <translation>이런 이름은 없어요</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>이름의 일부를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>기관·단체</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>작품</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>기관·단체</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>작품</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Mentions</source>
        <translation>언급</translation>
    </message>
    <message>
        <source>Appears With</source>
        <translation>함께 나오는 이름</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Show More Highlights</source>
        <translation>밑줄 더 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n번 언급</numerusform>
        </translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>이 페이지를 보여 줄 수 없어요</translation>
    </message>
    <message>
        <source>Same as Another Name…</source>
        <translation>다른 이름과 합치기…</translation>
    </message>
    <message>
        <source>Separate Names…</source>
        <translation>이름 나누기…</translation>
    </message>
</context>
<context>
    <name>EntityPartDialog</name>
    <message>
        <source>Separate Names</source>
        <translation>이름 나누기</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>Which of these is not “%1”? A new name is made of those you choose, and all articles are looked through for it.</source>
        <translation>“%1”의 이름이 아닌 것은 무엇인가요? 고른 것으로 새 이름을 만들고 모든 글에서 다시 찾아요.</translation>
    </message>
</context>
<context>
    <name>EntitySteps</name>
    <message>
        <source>Confirm Name</source>
        <translation>이름 확인</translation>
    </message>
    <message>
        <source>Refuse Name</source>
        <translation>이름 아님 표시</translation>
    </message>
    <message>
        <source>Join Names</source>
        <translation>이름 합치기</translation>
    </message>
    <message>
        <source>Separate Names</source>
        <translation>이름 나누기</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>ExtentBar</name>
    <message>
        <source>Move the ends of the highlight, then choose Done.</source>
        <translation>밑줄의 양 끝을 옮긴 다음 ‘완료’를 누르세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Library Not Opened</source>
        <translation>서재를 열지 못함</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>서재를 열지 못했어요</translation>
    </message>
    <message>
        <source>Folder of the library: %1</source>
        <translation>서재 폴더: %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>There is no folder for “%1”. Choose another place.</source>
        <translation>‘%1’ 파일을 넣을 폴더가 없어요. 다른 위치를 골라 주세요.</translation>
    </message>
    <message>
        <source>“%1” may not be written. Choose another place.</source>
        <translation>‘%1’ 파일을 쓸 권한이 없어요. 다른 위치를 골라 주세요.</translation>
    </message>
    <message>
        <source>The disk is full, “%1” was not written. Free some space and try again.</source>
        <translation>디스크가 가득 차서 ‘%1’ 파일을 저장하지 못했어요. 공간을 비우고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place.</source>
        <translation>‘%1’ 파일을 저장하지 못했어요. 다른 위치를 골라 주세요.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place and was left alone. Choose another name.</source>
        <translation>‘%1’ 위치에는 다른 곳을 가리키는 링크가 있어서 건드리지 않았어요. 다른 이름을 골라 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose another name.</source>
        <translation>‘%1’ 위치에 있는 것은 파일이 아니에요. 다른 이름을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Unread Only</source>
        <translation>안 읽은 기사만</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Unread Only</source>
        <translation>안 읽은 기사만</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>모든 기사 보기</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Person or Company</source>
        <translation>인물·기업</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in Article</source>
        <translation>글에서 찾기</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>이 글에서 찾기</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next Match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Stop Finding</source>
        <translation>찾기 닫기</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For notes in Obsidian, Logseq or any editor</source>
        <translation>Obsidian, Logseq나 일반 편집기에서 쓸 메모</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>One file that opens in every browser</source>
        <translation>어느 브라우저에서나 열리는 파일 하나</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>웹 주석(JSON-LD)</translation>
    </message>
    <message>
        <source>The W3C standard, for research and other programs</source>
        <translation>연구와 다른 프로그램에 쓰는 W3C 표준</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>For Readwise and spreadsheets</source>
        <translation>Readwise와 스프레드시트에 쓰는 표</translation>
    </message>
</context>
<context>
    <name>HealthLabels</name>
    <message>
        <source>Daily backup</source>
        <translation>매일 백업</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>직접 만든 백업</translation>
    </message>
    <message>
        <source>Before an update of Mitjul</source>
        <translation>앱 업데이트 전</translation>
    </message>
    <message>
        <source>Before articles were updated</source>
        <translation>글 업데이트 전</translation>
    </message>
    <message>
        <source>Repaired: what could be read is in a new file, and the damaged one was kept.</source>
        <translation>복구했어요. 읽을 수 있는 내용은 새 파일로 옮겼고, 손상된 파일은 남겨 두었어요.</translation>
    </message>
    <message>
        <source>Repaired: taken from a backup.</source>
        <translation>복구했어요. 백업에 있던 본문을 가져왔어요.</translation>
    </message>
    <message>
        <source>Repaired: found again by the words.</source>
        <translation>복구했어요. 표시한 문구로 제자리를 다시 찾았어요.</translation>
    </message>
    <message>
        <source>Repaired: back in the library.</source>
        <translation>복구했어요. 서재에 다시 넣었어요.</translation>
    </message>
    <message>
        <source>Repaired: the log was written anew from the library.</source>
        <translation>복구했어요. 서재를 바탕으로 기록을 새로 썼어요.</translation>
    </message>
    <message numerus="yes">
        <source>The file of the library is damaged in %n place(s).</source>
        <translation>
            <numerusform>서재 파일이 %n곳 손상됐어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) belong to something that is not in the library.</source>
        <translation>
            <numerusform>항목 %n개가 서재에 없는 글이나 밑줄에 딸려 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n article(s) is not the one that was saved.</source>
        <translation>
            <numerusform>글 %n개의 본문이 저장했던 것과 달라요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) do not stand on their words.</source>
        <translation>
            <numerusform>표시 %n개의 위치가 표시한 문구와 맞지 않아요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are in the log of highlights but not in the library.</source>
        <translation>
            <numerusform>표시 %n개가 표시 기록에는 있는데 서재에는 없어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of highlights differs from the library in %n place(s).</source>
        <translation>
            <numerusform>표시 기록이 서재와 %n곳에서 달라요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) cannot be read.</source>
        <translation>
            <numerusform>백업 %n개를 읽을 수 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that has the saved text is used for the repair. Without one, bring the articles in again.</source>
        <translation>저장했던 본문이 백업에 있으면 그것으로 복구해요. 없으면 글을 다시 가져와 주세요.</translation>
    </message>
    <message>
        <source>The library is not affected. Make a new backup; the damaged file is left to you.</source>
        <translation>서재에는 문제가 없어요. 새로 백업해 주세요. 손상된 백업 파일은 지우지 않고 두었어요.</translation>
    </message>
    <message>
        <source>This can be repaired.</source>
        <translation>복구할 수 있어요.</translation>
    </message>
    <message>
        <source>The library was damaged; %1 articles and %2 of %3 highlights could be saved. The damaged files are kept in %4.</source>
        <translation>서재가 손상되어 글 %1개와 표시 %3개 가운데 %2개를 살렸어요. 손상된 파일은 %4에 남겨 두었어요.</translation>
    </message>
    <message>
        <source>The library was damaged; %1 articles and %2 highlights could be saved. The damaged files are kept in %3.</source>
        <translation>서재가 손상되어 글 %1개와 표시 %2개를 살렸어요. 손상된 파일은 %3에 남겨 두었어요.</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>글: %1개</translation>
    </message>
    <message>
        <source>Highlights: %1</source>
        <translation>표시: %1개</translation>
    </message>
    <message>
        <source>People, companies and things: %1</source>
        <translation>인물·기업·사물: %1개</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>서재: %1</translation>
    </message>
    <message>
        <source>Log of highlights: %1</source>
        <translation>표시 기록: %1</translation>
    </message>
    <message>
        <source>Search index: %1</source>
        <translation>검색 색인: %1</translation>
    </message>
    <message>
        <source>Backups: %1 (%2)</source>
        <translation>백업: %1개(%2)</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>아직 백업이 없어요</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>마지막 백업: %1</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없어요</translation>
    </message>
    <message>
        <source>%1 · %2 articles, %3 highlights · %4</source>
        <translation>%1 · 글 %2개, 표시 %3개 · %4</translation>
    </message>
    <message>
        <source>No article and no highlight would be lost. The library as it is now is kept in its folder.</source>
        <translation>사라지는 글이나 표시는 없어요. 지금의 서재는 서재 폴더 안에 남겨 둬요.</translation>
    </message>
    <message>
        <source>You would lose %1 articles and %2 highlights, and %3 highlights would be as they were before. The library as it is now is kept in its folder.</source>
        <translation>글 %1개와 표시 %2개가 사라지고, 표시 %3개는 예전 상태로 돌아가요. 지금의 서재는 서재 폴더 안에 남겨 둬요.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Library Health</source>
        <translation>서재 상태</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>The library is being examined…</source>
        <translation>서재를 살펴보고 있어요…</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>모두 정상이에요</translation>
    </message>
    <message>
        <source>Something is not as it should be</source>
        <translation>제대로 되어 있지 않은 것이 있어요</translation>
    </message>
    <message>
        <source>Examine Again</source>
        <translation>다시 살펴보기</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>담긴 내용</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Mitjul makes one each day, and before it changes highlights by itself.</source>
        <translation>매일 한 번, 그리고 앱이 표시를 스스로 바꾸기 전에 백업해요.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>아직 백업이 없어요</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>HighlightBelongings</name>
    <message>
        <source>#%1</source>
        <comment>a tag</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>HighlightCard</name>
    <message>
        <source>The text has changed here. Please check whether this highlight is still in its place.</source>
        <translation>여기 본문이 바뀌었어요. 밑줄이 제자리에 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the marked text</source>
        <translation>밑줄 그은 글 복사</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Share this highlight</source>
        <translation>이 밑줄 공유</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Moves this highlight to the trash</source>
        <translation>이 밑줄을 휴지통으로 옮겨요</translation>
    </message>
    <message>
        <source>Change Extent</source>
        <translation>범위 바꾸기</translation>
    </message>
    <message>
        <source>Change where this highlight begins and ends</source>
        <translation>이 밑줄이 시작하고 끝나는 곳 바꾸기</translation>
    </message>
    <message>
        <source>The words of this highlight are no longer in the text.</source>
        <translation>이 밑줄의 구절이 이제 글에 없어요.</translation>
    </message>
    <message>
        <source>It Is in Its Place</source>
        <translation>여기가 맞음</translation>
    </message>
    <message>
        <source>Choose Its Place</source>
        <translation>자리 고르기</translation>
    </message>
</context>
<context>
    <name>HighlightFilterBar</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>인물·기업</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>HighlightLabels</name>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>%1, filled</source>
        <translation>%1 형광펜</translation>
    </message>
    <message>
        <source>%1, underlined</source>
        <translation>%1 밑줄선</translation>
    </message>
    <message>
        <source>%1, struck through</source>
        <translation>%1 취소선</translation>
    </message>
    <message>
        <source>%1, outlined</source>
        <translation>%1 테두리</translation>
    </message>
    <message>
        <source>The article has changed here. Check whether the mark still fits.</source>
        <translation>여기 본문이 바뀌었어요. 밑줄이 아직 맞는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>The article no longer has these words. The quote and the note are kept.</source>
        <translation>이 구절은 이제 기사에 없어요. 인용과 메모는 그대로 남아 있어요.</translation>
    </message>
</context>
<context>
    <name>HighlightRow</name>
    <message>
        <source>No longer in the text</source>
        <translation>이제 본문에 없음</translation>
    </message>
    <message>
        <source>Please check the place</source>
        <translation>위치를 확인해 주세요</translation>
    </message>
    <message>
        <source>Edit Highlight</source>
        <translation>밑줄 편집</translation>
    </message>
</context>
<context>
    <name>HighlightSections</name>
    <message>
        <source>Please Check</source>
        <translation>확인이 필요한 밑줄</translation>
    </message>
</context>
<context>
    <name>HighlightSteps</name>
    <message>
        <source>Highlight</source>
        <translation>밑줄 긋기</translation>
    </message>
</context>
<context>
    <name>HighlightTrash</name>
    <message numerus="yes">
        <source>Move %n highlights to the trash</source>
        <translation>
            <numerusform>밑줄 %n개를 휴지통으로 옮기기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlights are in the trash.</source>
        <translation>
            <numerusform>밑줄 %n개를 휴지통으로 옮겼어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HighlightsPage</name>
    <message>
        <source>Highlights</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>By Article</source>
        <translation>기사별</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>By Colour</source>
        <translation>색깔별</translation>
    </message>
    <message>
        <source>Hide Filters</source>
        <translation>필터 숨기기</translation>
    </message>
    <message>
        <source>Show Filters</source>
        <translation>필터 보기</translation>
    </message>
    <message>
        <source>Stop Selecting</source>
        <translation>선택 끝내기</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Search quotes, notes and tags</source>
        <translation>인용, 메모, 태그 검색</translation>
    </message>
    <message>
        <source>The highlights cannot be shown</source>
        <translation>밑줄을 보여 줄 수 없어요</translation>
    </message>
    <message>
        <source>No highlight fits</source>
        <translation>맞는 밑줄이 없어요</translation>
    </message>
    <message>
        <source>Nothing is underlined yet</source>
        <translation>아직 그은 밑줄이 없어요</translation>
    </message>
    <message>
        <source>Search for something else, or show all highlights.</source>
        <translation>다른 말로 찾거나 모든 밑줄을 펼쳐 보세요.</translation>
    </message>
    <message>
        <source>Open an article, select a passage and choose a colour. It will wait for you here.</source>
        <translation>기사를 열고 구절을 선택해 색을 골라 보세요. 그은 밑줄이 여기에 모여요.</translation>
    </message>
    <message>
        <source>Show All Highlights</source>
        <translation>모든 밑줄 보기</translation>
    </message>
    <message>
        <source>Open the Library</source>
        <translation>서재 열기</translation>
    </message>
</context>
<context>
    <name>HighlightsTab</name>
    <message>
        <source>Highlights</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>No highlights yet</source>
        <translation>아직 밑줄이 없어요</translation>
    </message>
    <message>
        <source>Select a passage and choose a colour.</source>
        <translation>구절을 선택하고 색을 골라 보세요.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Earlier Texts</source>
        <translation>예전 글</translation>
    </message>
    <message>
        <source>Hidden Lines</source>
        <translation>숨긴 줄</translation>
    </message>
</context>
<context>
    <name>ImportDropArea</name>
    <message>
        <source>Drop to import</source>
        <translation>여기에 놓으면 가져와요</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>All Articles</source>
        <translation>모든 글</translation>
    </message>
    <message>
        <source>Save Article</source>
        <translation>글 저장</translation>
    </message>
    <message numerus="yes">
        <source>Save %n Articles</source>
        <translation>
            <numerusform>글 %n개 저장</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose All</source>
        <translation>모두 고르기</translation>
    </message>
    <message>
        <source>Choose None</source>
        <translation>모두 고르지 않기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>찾은 글</translation>
    </message>
    <message>
        <source>Mitjul reads text, web pages, PDF, EPUB, Markdown, office documents, feeds, and folders or archives of them.</source>
        <translation>밑줄은 텍스트, 웹 페이지, PDF, EPUB, 마크다운, 오피스 문서, 피드와 이런 파일이 든 폴더나 압축 파일을 읽어요.</translation>
    </message>
    <message>
        <source>Nothing to read was found</source>
        <translation>읽을 글을 찾지 못했어요</translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>What could not be imported</source>
        <translation>가져오지 못한 것</translation>
    </message>
    <message>
        <source>The import has ended</source>
        <translation>가져오기를 마쳤어요</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>결과 저장…</translation>
    </message>
    <message>
        <source>To the Library</source>
        <translation>서재로</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>결과 저장</translation>
    </message>
</context>
<context>
    <name>ImportWaiting</name>
    <message numerus="yes">
        <source>%n articles wait to be saved.</source>
        <translation>
            <numerusform>글 %n개가 저장을 기다리고 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>살펴보기</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>결과 보기</translation>
    </message>
</context>
<context>
    <name>LibraryNames</name>
    <message>
        <source>All Articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>All People &amp; Companies</source>
        <translation>모든 인물·기업</translation>
    </message>
    <message>
        <source>All Tags</source>
        <translation>모든 태그</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Paste Text…</source>
        <translation>글 붙여넣기…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Newest First</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest First</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Recently Opened First</source>
        <translation>최근에 연 순</translation>
    </message>
    <message>
        <source>By Title</source>
        <translation>제목순</translation>
    </message>
    <message>
        <source>By Publisher</source>
        <translation>매체순</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Search titles, text, notes and names</source>
        <translation>제목, 본문, 메모, 이름 검색</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import Articles</source>
        <translation>기사 가져오기</translation>
    </message>
    <message>
        <source>No article passes the filters that are on.</source>
        <translation>켜 놓은 필터에 맞는 기사가 없어요.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>보여 줄 기사가 없어요</translation>
    </message>
    <message>
        <source>A shelf waiting for its first article</source>
        <translation>첫 기사를 기다리는 서재예요</translation>
    </message>
    <message>
        <source>Try fewer letters, or a name in the other language.</source>
        <translation>글자를 줄이거나 다른 언어의 이름으로 찾아보세요.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>‘%1’ 검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Show All Articles</source>
        <translation>모든 기사 보기</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>이것을 찾으셨나요? “%1”</translation>
    </message>
    <message>
        <source>Import a file, drop one here, or paste an article that you have copied.</source>
        <translation>파일을 가져오거나 여기로 끌어 놓거나, 복사한 글을 붙여 넣어 보세요.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Lines of the Page</source>
        <translation>페이지의 줄</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the page are hidden.</source>
        <translation>
            <numerusform>페이지에서 %n줄을 숨겼어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the page is hidden.</source>
        <translation>숨긴 줄이 없어요.</translation>
    </message>
    <message>
        <source>Choose a line to show or hide it, here and in later articles of the same outlet.</source>
        <translation>줄을 고르면 보이거나 숨길 수 있어요. 같은 매체의 다음 글에도 적용돼요.</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>Unlink from “%1”</source>
        <translation>‘%1’ 연결 끊기</translation>
    </message>
    <message>
        <source>Link to a name</source>
        <translation>인물·기업 연결</translation>
    </message>
    <message>
        <source>Names to link to</source>
        <translation>연결할 인물·기업</translation>
    </message>
    <message>
        <source>New Name…</source>
        <translation>새 이름…</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
</context>
<context>
    <name>MarginNotes</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>MarkingActions</name>
    <message>
        <source>Highlight</source>
        <translation>밑줄 긋기</translation>
    </message>
    <message>
        <source>Highlight the selection as the last one (Ctrl+H)</source>
        <translation>마지막에 쓴 색과 모양으로 밑줄 긋기(Ctrl+H)</translation>
    </message>
    <message>
        <source>Add Note…</source>
        <translation>메모 쓰기…</translation>
    </message>
    <message>
        <source>Highlight and write a note (Ctrl+M)</source>
        <translation>밑줄을 긋고 메모 쓰기(Ctrl+M)</translation>
    </message>
    <message>
        <source>Add Tag…</source>
        <translation>태그 달기…</translation>
    </message>
    <message>
        <source>Highlight and add a tag (Ctrl+T)</source>
        <translation>밑줄을 긋고 태그 달기(Ctrl+T)</translation>
    </message>
    <message>
        <source>Link to Name…</source>
        <translation>인물·기업 연결…</translation>
    </message>
    <message>
        <source>Highlight and link to a name (Ctrl+L)</source>
        <translation>밑줄을 긋고 인물·기업 연결(Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selection (Ctrl+C)</source>
        <translation>선택한 글 복사(Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy with Source</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Copy the selection with its source (Ctrl+Shift+C)</source>
        <translation>선택한 글을 출처와 함께 복사(Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Highlight and Share…</source>
        <translation>밑줄 긋고 공유…</translation>
    </message>
    <message>
        <source>Highlight the selection and share it</source>
        <translation>선택한 글에 밑줄을 긋고 공유</translation>
    </message>
    <message>
        <source>Change Extent to Selection</source>
        <translation>선택한 만큼으로 범위 바꾸기</translation>
    </message>
    <message>
        <source>Extend the highlight to the selection, or shrink it to what is selected in it (Ctrl+E)</source>
        <translation>선택한 곳까지 밑줄을 늘리거나, 밑줄 안에서 선택한 만큼으로 줄이기(Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleController</name>
    <message>
        <source>Change Extent</source>
        <translation>범위 바꾸기</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleFinder</name>
    <message>
        <source>No match</source>
        <translation>찾지 못했어요</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Finding in an article: which match of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleLines</name>
    <message>
        <source>Hide Line</source>
        <translation>줄 숨기기</translation>
    </message>
    <message>
        <source>Show Line</source>
        <translation>줄 보이기</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleListModel</name>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>‘%1’ 기사를 휴지통으로 옮겼어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleSpool</name>
    <message>
        <source>What was read cannot be found on the disk again. Import the file once more.</source>
        <translation>읽어 둔 글을 디스크에서 다시 찾을 수 없어요. 파일을 한 번 더 가져와 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ArticleVersionModel</name>
    <message>
        <source>Until %1</source>
        <translation>%1까지의 글</translation>
    </message>
    <message>
        <source>Go Back to an Earlier Text</source>
        <translation>예전 글로 돌아가기</translation>
    </message>
    <message>
        <source>The earlier text is back. The later one is among the earlier texts now.</source>
        <translation>예전 글로 돌아왔어요. 바뀐 글은 예전 글 목록에 남아 있어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::BackupModel</name>
    <message>
        <source>Go Back to the Library of %1?</source>
        <translation>%1의 서재로 되돌릴까요?</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>백업했어요.</translation>
    </message>
    <message>
        <source>The library is as it was when the backup was made.</source>
        <translation>서재를 백업했을 때의 상태로 되돌렸어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::Bundle</name>
    <message>
        <source>This file is missing. A bundle needs it; see docs/bundle-format.md.</source>
        <translation>이 파일이 없어요. 묶음에 꼭 필요한 파일이니 docs/bundle-format.md를 참고해 주세요.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>이 파일은 UTF-8 텍스트가 아니에요. UTF-8로 저장해 주세요.</translation>
    </message>
    <message>
        <source>Another article has the id “%1”. Choose a different one.</source>
        <translation>다른 기사가 이미 ‘%1’ id를 쓰고 있어요. 다른 id를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::BundleArticle</name>
    <message>
        <source>An article begins with a line “---”, its details, and another line “---”.</source>
        <translation>기사는 ‘---’ 줄로 시작하고, 기사 정보와 또 하나의 ‘---’ 줄이 이어져야 해요.</translation>
    </message>
    <message>
        <source>The article has no text. Write it after the second “---”.</source>
        <translation>기사에 본문이 없어요. 두 번째 ‘---’ 줄 아래에 써 주세요.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>이 파일은 UTF-8 텍스트가 아니에요. UTF-8로 저장해 주세요.</translation>
    </message>
    <message>
        <source>There is no paragraph %1: the text has %2.</source>
        <translation>%1번째 문단은 없어요. 본문의 문단은 모두 %2개예요.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2023-11-20 or 2023-11-20T09:00:00+09:00.</source>
        <translation>‘%1’ 값은 날짜가 아니에요. 2023-11-20이나 2023-11-20T09:00:00+09:00처럼 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write one like https://example.org/a.</source>
        <translation>‘%1’ 값은 웹 주소가 아니에요. https://example.org/a처럼 써 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::BundleBody</name>
    <message>
        <source>Only “## ”, “&gt; ” and “~ ” may begin a line like this. Write “\” before it if it is text.</source>
        <translation>줄 맨 앞에 쓸 수 있는 기호는 ‘## ’, ‘&gt; ’, ‘~ ’뿐이에요. 본문이라면 앞에 ‘\’ 기호를 붙여 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::BundleFile</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, %2번째 줄: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: path of a file, %2: a sentence that says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Mitjul::ChangedParagraphModel</name>
    <message>
        <source>Added: %1.</source>
        <translation>추가: %1.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>삭제: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs as before</source>
        <translation>
            <numerusform>문단 %n개는 그대로예요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places have changed since then.</source>
        <translation>
            <numerusform>그 뒤로 %n곳이 바뀌었어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are the same as they are now.</source>
        <translation>지금 글과 같아요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::EntityCatalogue</name>
    <message>
        <source>The catalogue must be an array of objects: [{…}, {…}].</source>
        <translation>카탈로그는 객체의 배열이어야 해요: [{…}, {…}]</translation>
    </message>
    <message>
        <source>The JSON cannot be understood here. Check commas, brackets and quotation marks.</source>
        <translation>여기서 JSON을 해석할 수 없어요. 쉼표, 괄호, 따옴표를 확인해 주세요.</translation>
    </message>
    <message>
        <source>The entity “%1” stands here twice. Keep one of them.</source>
        <translation>여기에 ‘%1’ 항목이 두 번 나와요. 하나만 남겨 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>‘%1’에는 문자열을 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>‘%1’ 항목이 빠졌어요. 추가해 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>‘%1’에는 목록을 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>‘%1’에는 문자열 목록을 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a kind. Use person, company, organization, product, event, place or work.</source>
        <translation>‘%1’ 종류는 없어요. person, company, organization, product, event, place, work 가운데 하나를 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” is not a Wikidata item. Write one like Q42, or null.</source>
        <translation>‘%1’ 값은 위키데이터 항목이 아니에요. Q42처럼 쓰거나 null로 두세요.</translation>
    </message>
    <message>
        <source>The risky alias “%1” must also stand in “aliases”.</source>
        <translation>헷갈리기 쉬운 별칭 ‘%1’도 ‘aliases’에 있어야 해요.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Check its spelling.</source>
        <translation>여기서는 ‘%1’ 키를 쓰지 않아요. 철자를 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::EntityListModel</name>
    <message>
        <source>All Kinds</source>
        <translation>모든 종류</translation>
    </message>
</context>
<context>
    <name>Mitjul::EpubImport</name>
    <message>
        <source>This book is damaged: its list of chapters cannot be read. Download it again.</source>
        <translation>책이 손상되어 차례를 읽을 수 없어요. 다시 내려받아 주세요.</translation>
    </message>
    <message>
        <source>This book is encrypted (DRM). Mitjul reads only open books.</source>
        <translation>암호화된 책(DRM)이에요. 밑줄은 잠기지 않은 책만 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>This book has no text: perhaps its pages are pictures.</source>
        <translation>책에 글자가 없어요. 쪽이 그림으로 되어 있을 수 있어요.</translation>
    </message>
    <message>
        <source>The chapter “%1” could not be read and was left out.</source>
        <translation>“%1” 장을 읽지 못해 빼고 가져왔어요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the title of a chapter: %1: the book, %2: the chapter</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Mitjul::ExportController</name>
    <message>
        <source>Highlights</source>
        <translation>밑줄 모음</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Open an article, select a passage and highlight it.</source>
        <translation>아직 그은 밑줄이 없어요. 기사를 열고 구절을 선택해 밑줄을 그어 보세요.</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>클립보드에 복사했어요.</translation>
    </message>
    <message>
        <source>Only files on this computer can be written. Choose another place.</source>
        <translation>이 컴퓨터에 있는 위치에만 저장할 수 있어요. 다른 위치를 골라 주세요.</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>‘%1’에 저장했어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::FeedImport</name>
    <message>
        <source>This feed is damaged. Save it again from the site.</source>
        <translation>피드가 손상되었어요. 사이트에서 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>This feed has no full texts, only links. Open an article in a browser and paste it.</source>
        <translation>이 피드에는 전문이 없고 링크만 있어요. 브라우저에서 글을 열어 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>This XML file is neither a feed nor a web page. Save its text as a text file or as HTML.</source>
        <translation>피드도 웹 페이지도 아닌 XML 파일이에요. 내용을 텍스트 파일이나 HTML로 저장해 주세요.</translation>
    </message>
    <message>
        <source>This file lists feeds, and has no articles in it. Import a feed’s own file.</source>
        <translation>피드 목록이라 글이 들어 있지 않아요. 피드 파일을 가져와 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no full text and were left out.</source>
        <translation>
            <numerusform>전문이 없는 항목 %n개를 뺐어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::HighlightController</name>
    <message>
        <source>Change Colour</source>
        <translation>색 바꾸기</translation>
    </message>
    <message>
        <source>Change Style</source>
        <translation>모양 바꾸기</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>태그 떼기</translation>
    </message>
    <message>
        <source>Link to Name</source>
        <translation>인물·기업 연결</translation>
    </message>
    <message>
        <source>Unlink from Name</source>
        <translation>인물·기업 연결 끊기</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>The note could not be saved. It is on the clipboard.</source>
        <translation>메모를 저장하지 못했어요. 클립보드에 복사해 두었어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::HighlightLocator</name>
    <message>
        <source>This highlight is no longer in the library. Look for it in the trash.</source>
        <translation>이 밑줄은 이제 서재에 없어요. 휴지통에서 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::HtmlImport</name>
    <message>
        <source>No text was found on this page. Open it in a browser, select the article and paste it.</source>
        <translation>이 페이지에서 글을 찾지 못했어요. 브라우저에서 열고 본문을 골라 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>This page is nested deeper than any page for reading. Open it in a browser, select the article and paste it.</source>
        <translation>읽는 글이라고 보기에는 너무 깊이 겹친 페이지예요. 브라우저에서 열고 본문을 골라 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>This saved page has no HTML in it. Save it again from the browser.</source>
        <translation>저장된 페이지에 HTML이 없어요. 브라우저에서 다시 저장해 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ImportReport</name>
    <message numerus="yes">
        <source>%n articles were imported.</source>
        <translation>
            <numerusform>글 %n개를 가져왔어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were brought up to date.</source>
        <translation>
            <numerusform>글 %n개를 새 버전으로 바꿨어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles were in the library already.</source>
        <translation>
            <numerusform>%n개는 이미 서재에 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported.</source>
        <translation>
            <numerusform>%n개는 가져오지 못했어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n개는 저장하지 않았어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 글이 없어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ImportSession</name>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>저장하는 중: %2개 가운데 %1개</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>읽는 중: %2개 가운데 %1개</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>글 (%1)</translation>
    </message>
    <message>
        <source>There is nothing to read here. Mitjul reads files of this computer and copied text, and loads nothing from the network.</source>
        <translation>여기에는 읽을 것이 없어요. 밑줄은 이 컴퓨터의 파일과 복사한 글을 읽고, 네트워크에서는 아무것도 불러오지 않아요.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the article first, then paste it here.</source>
        <translation>붙여 넣을 글이 없어요. 먼저 글을 복사한 다음 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>This is only a link, and Mitjul loads nothing from the network. Open the page in a browser, copy all of it, then paste it here.</source>
        <translation>링크만 있어요. 밑줄은 네트워크에서 아무것도 불러오지 않아요. 브라우저에서 페이지를 열어 전체를 복사한 다음 붙여 넣어 주세요.</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it has ended, then try again.</source>
        <translation>지금 다른 글을 가져오고 있어요. 끝난 뒤에 다시 해 주세요.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>결과를 저장했어요.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>글을 찾는 중이에요…</translation>
    </message>
</context>
<context>
    <name>Mitjul::ImportUndo</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>Mitjul::Importer</name>
    <message>
        <source>This file is larger than %1 MiB. Split it into smaller files and import those.</source>
        <translation>파일이 %1 MiB보다 커요. 작은 파일로 나누어 가져와 주세요.</translation>
    </message>
    <message>
        <source>This text has more than %L1 paragraphs. Split it into smaller files and import those.</source>
        <translation>문단이 %L1개보다 많아요. 작은 파일로 나누어 가져와 주세요.</translation>
    </message>
    <message>
        <source>This file has no text. Choose a file with a title and paragraphs.</source>
        <translation>파일에 글이 없어요. 제목과 문단이 있는 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>Mitjul cannot read files of this kind. Save it as text, HTML, Markdown, EPUB, PDF, ODT or DOCX.</source>
        <translation>밑줄이 읽지 못하는 파일이에요. 텍스트, HTML, Markdown, EPUB, PDF, ODT, DOCX로 저장해 주세요.</translation>
    </message>
    <message>
        <source>The text cannot be read in that encoding. Choose another one.</source>
        <translation>그 인코딩으로는 읽을 수 없어요. 다른 인코딩을 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::MarkdownImport</name>
    <message>
        <source>This Markdown file has no text. Choose a file with a title and paragraphs.</source>
        <translation>Markdown 파일에 글이 없어요. 제목과 문단이 있는 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>What stands between the “---” lines at the top could not be read as YAML and was left out.</source>
        <translation>맨 위 “---” 줄 사이의 내용을 YAML로 읽지 못해 뺐어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::MentionException</name>
    <message>
        <source>“%1” must stand once in “%2”. Choose another phrase.</source>
        <translation>‘%2’ 안에 ‘%1’ 이름이 한 번만 나와야 해요. 다른 구절을 골라 주세요.</translation>
    </message>
    <message>
        <source>The phrase “%1” does not stand in a paragraph of this article. Copy it from the text.</source>
        <translation>‘%1’ 구절이 이 기사의 어느 문단에도 없어요. 본문에서 그대로 복사해 주세요.</translation>
    </message>
    <message>
        <source>The entity “%1” is not in entities.json. Add it or correct the id.</source>
        <translation>‘%1’ 항목이 entities.json에 없어요. 추가하거나 id를 고쳐 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::MentionProgress</name>
    <message>
        <source>Looking for changed names: %1 of %2 articles.</source>
        <translation>바뀐 이름을 찾는 중: %2편 가운데 %1편.</translation>
    </message>
</context>
<context>
    <name>Mitjul::NameSuggestionModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>a name and its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 here?</source>
        <translation>여기서 “%1”, 혹시 %2인가요?</translation>
    </message>
</context>
<context>
    <name>Mitjul::NamedFiles</name>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>이 컴퓨터에 그런 파일이 없어요.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>파일이 아니에요.</translation>
    </message>
    <message>
        <source>It cannot be read. Check its permissions.</source>
        <translation>읽을 수 없어요. 파일의 권한을 확인해 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::OfficeImport</name>
    <message>
        <source>This document is damaged or encrypted. Save it again without a password.</source>
        <translation>문서가 손상되었거나 암호로 잠겨 있어요. 암호 없이 다시 저장해 주세요.</translation>
    </message>
    <message>
        <source>This document has no text.</source>
        <translation>문서에 글이 없어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::PageLineModel</name>
    <message>
        <source>Button or menu</source>
        <translation>단추나 메뉴</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>저작권</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>다른 글</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>홍보</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>끝 표시</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>되풀이된 줄</translation>
    </message>
    <message>
        <source>Beside the article</source>
        <translation>글 바깥의 줄</translation>
    </message>
    <message>
        <source>Hidden by you</source>
        <translation>직접 숨긴 줄</translation>
    </message>
</context>
<context>
    <name>Mitjul::PdfImport</name>
    <message>
        <source>This PDF is damaged. Download it again.</source>
        <translation>PDF가 손상되었어요. 다시 내려받아 주세요.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password. Save it without one.</source>
        <translation>암호로 잠긴 PDF예요. 암호 없이 저장해 주세요.</translation>
    </message>
    <message>
        <source>This PDF has no text, only pictures of pages. Run it through text recognition first.</source>
        <translation>글자 없이 쪽 그림만 있는 PDF예요. 먼저 글자 인식(OCR)을 해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n pages were read.</source>
        <translation>
            <numerusform>처음 %n쪽만 읽었어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::ReadAloud</name>
    <message>
        <source>No voice is installed. Install “speech-dispatcher” and “espeak-ng” to hear the article.</source>
        <translation>설치된 음성이 없어요. 기사를 들으려면 ‘speech-dispatcher’와 ‘espeak-ng’를 설치해 주세요.</translation>
    </message>
    <message>
        <source>No voice for this article’s language is installed. Install “espeak-ng” or another voice.</source>
        <translation>이 기사의 언어를 읽을 음성이 없어요. ‘espeak-ng’나 다른 음성을 설치해 주세요.</translation>
    </message>
    <message>
        <source>The voice does not answer. Check that “speech-dispatcher” works, and try again.</source>
        <translation>음성이 응답하지 않아요. ‘speech-dispatcher’가 잘 되는지 확인하고 다시 해 보세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ReadingPace</name>
    <message>
        <source>%1%</source>
        <extracomment>How much of an article has been read</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1% · %2</source>
        <extracomment>How much of an article has been read, and how long the rest takes (%2: &quot;3 min left&quot;)</extracomment>
        <translation>%1% · %2</translation>
    </message>
</context>
<context>
    <name>Mitjul::ReadingSurface</name>
    <message>
        <source>Sources</source>
        <translation>취재 근거</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>사건 시점: %1</translation>
    </message>
</context>
<context>
    <name>Mitjul::RtfImport</name>
    <message>
        <source>This document has no text. Save it again as RTF, ODT or DOCX.</source>
        <translation>문서에 글이 없어요. RTF, ODT, DOCX로 다시 저장해 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::SearchIndexProgress</name>
    <message>
        <source>Search is slower for now: %1 of %2 articles are prepared.</source>
        <translation>지금은 검색이 조금 느려요. 기사 %2편 가운데 %1편을 준비했어요.</translation>
    </message>
    <message>
        <source>Preparing the search: %1 of %2 articles.</source>
        <translation>검색을 준비하고 있어요. 기사 %2편 가운데 %1편을 마쳤어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::SearchModel</name>
    <message>
        <source>Titles</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>인물·기업</translation>
    </message>
    <message>
        <source>Highlights &amp; Notes</source>
        <translation>밑줄·메모</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>Mitjul::StagedArticle</name>
    <message>
        <source>Copied text</source>
        <translation>복사한 글</translation>
    </message>
    <message>
        <source>A newer version of an article in the library</source>
        <translation>서재에 있는 글의 새 버전</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>이미 서재에 있는 글</translation>
    </message>
    <message>
        <source>Twice in this import</source>
        <translation>이번에 두 번 나온 글</translation>
    </message>
    <message>
        <source>Choose the encoding in which this text reads right</source>
        <translation>제대로 읽히는 인코딩을 골라 주세요</translation>
    </message>
    <message>
        <source>Garbled letters were put right</source>
        <translation>깨진 글자를 바로잡았어요</translation>
    </message>
</context>
<context>
    <name>Mitjul::Store</name>
    <message>
        <source>No article is called “%1”.</source>
        <translation>‘%1’에 맞는 기사가 없어요.</translation>
    </message>
    <message>
        <source>Several articles fit “%1”. Give more of the title, or the id.</source>
        <translation>‘%1’에 맞는 기사가 여럿이에요. 제목을 더 길게 쓰거나 id를 써 주세요.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>이 기사는 이제 서재에 없어요.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: a paragraph contains a line break.</source>
        <translation>‘%1’ 기사를 저장할 수 없어요. 줄바꿈이 들어 있는 문단이 있어요.</translation>
    </message>
    <message>
        <source>Nothing in the library is called “%1”.</source>
        <translation>서재에 ‘%1’에 맞는 이름이 없어요.</translation>
    </message>
    <message>
        <source>“%1” may mean several. Give the full name, or the id.</source>
        <translation>‘%1’에 맞는 이름이 여럿이에요. 전체 이름이나 id를 써 주세요.</translation>
    </message>
    <message>
        <source>The article of this highlight is no longer in the library.</source>
        <translation>이 밑줄이 있던 기사는 이제 서재에 없어요.</translation>
    </message>
    <message>
        <source>The disk with the library in %1 is full, so nothing was saved. Free some space and try again.</source>
        <translation>서재가 있는 디스크(%1)가 가득 차서 아무것도 저장하지 못했어요. 공간을 비우고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>What this refers to is no longer in the library.</source>
        <translation>여기에 연결할 항목이 이제 서재에 없어요.</translation>
    </message>
    <message>
        <source>The library could not do this. Nothing was changed.</source>
        <translation>서재에서 이 작업을 하지 못했어요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>Mitjul is already open with this library. Use that window, or close it and try again.</source>
        <translation>이 서재는 이미 밑줄 앱에서 열려 있어요. 그 창을 쓰거나, 창을 닫고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The library in %1 is damaged. Nothing was changed: copy the folder to a safe place before you go on.</source>
        <translation>서재(%1)가 손상됐어요. 바뀐 것은 없어요. 계속하기 전에 이 폴더를 안전한 곳에 복사해 주세요.</translation>
    </message>
    <message>
        <source>The library in %1 was written by a newer Mitjul. Update Mitjul to open it; nothing was changed.</source>
        <translation>더 새로운 버전의 밑줄 앱으로 저장한 서재예요(%1). 열려면 앱을 업데이트해 주세요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>The file library.db in %1 belongs to another program. Choose another folder; nothing was changed.</source>
        <translation>%1 폴더의 library.db 파일은 다른 프로그램이 쓰는 파일이에요. 다른 폴더를 골라 주세요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Check its permissions, or choose another folder.</source>
        <translation>%1 폴더에 쓸 수 없어요. 권한을 확인하거나 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>서재가 열려 있지 않아요.</translation>
    </message>
    <message>
        <source>This highlight is no longer in the library.</source>
        <translation>이 밑줄은 이제 서재에 없어요.</translation>
    </message>
    <message>
        <source>The disk with the library in %1 could not be read or written. Nothing was changed: check the disk, then try again.</source>
        <translation>서재(%1)가 있는 디스크를 읽거나 쓸 수 없었어요. 바뀐 것은 없어요. 디스크를 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>%1 is on a network drive or is synchronised with other devices, which damages a library. Choose a folder that is only on this computer.</source>
        <translation>%1은(는) 네트워크 드라이브이거나 다른 기기와 동기화되는 폴더예요. 그런 곳에서는 서재가 손상될 수 있어요. 이 기기에만 있는 폴더를 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::SummaryEditor</name>
    <message>
        <source>Write Summary</source>
        <translation>요약 쓰기</translation>
    </message>
    <message>
        <source>The summary could not be saved. It is on the clipboard.</source>
        <translation>요약을 저장하지 못했어요. 쓴 내용은 클립보드에 있어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::TextArticle</name>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8 and import it again.</source>
        <translation>이 파일은 UTF-8 텍스트가 아니에요. UTF-8로 저장해서 다시 가져와 주세요.</translation>
    </message>
    <message>
        <source>This file has no text. Choose a file with a title and paragraphs.</source>
        <translation>이 파일에는 글이 없어요. 제목과 문단이 있는 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB. Split it into smaller files and import those.</source>
        <translation>이 파일은 %1MiB보다 커요. 더 작은 파일로 나누어 가져와 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>1분 안에 끝나요</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>약 %n분 남았어요</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::TrashModel</name>
    <message>
        <source>Moved here on %1</source>
        <translation>%1에 휴지통으로 옮김</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>‘%1’ 항목을 복원했어요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::WatchedFolder</name>
    <message>
        <source>From the watched folder: %1</source>
        <translation>지켜보는 폴더에서: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the watched folder need you. They wait in the settings.</source>
        <translation>
            <numerusform>지켜보는 폴더의 파일 %n개는 직접 봐 주세요. 설정에서 열 수 있어요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mitjul::YamlFields</name>
    <message>
        <source>Lines of the form “key: value” are expected here.</source>
        <translation>여기에는 ‘키: 값’ 꼴의 줄이 있어야 해요.</translation>
    </message>
    <message>
        <source>“%1” must be one text. Put it in quotation marks.</source>
        <translation>‘%1’에는 문자열 하나만 쓸 수 있어요. 따옴표로 묶어 주세요.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <translation>‘%1’ 항목이 빠졌어요. 추가해 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>‘%1’에는 문자열 목록을 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list of whole numbers from 1.</source>
        <translation>‘%1’에는 1 이상인 정수의 목록을 써 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list of “key: value” groups.</source>
        <translation>‘%1’에는 ‘키: 값’ 묶음의 목록을 써 주세요.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Check its spelling.</source>
        <translation>여기서는 ‘%1’ 키를 쓰지 않아요. 철자를 확인해 주세요.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>‘%1’에는 목록을 써 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::YamlReader</name>
    <message>
        <source>The YAML cannot be understood here. Check indentation, colons and quotation marks.</source>
        <translation>여기서 YAML을 해석할 수 없어요. 들여쓰기, 쌍점, 따옴표를 확인해 주세요.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not allowed. Write the value out.</source>
        <translation>별칭(*이름)은 쓸 수 없어요. 값을 그대로 적어 주세요.</translation>
    </message>
    <message>
        <source>This is nested too deeply. Write it as docs/bundle-format.md shows.</source>
        <translation>너무 깊이 겹쳐 있어요. docs/bundle-format.md에 나온 대로 써 주세요.</translation>
    </message>
    <message>
        <source>A key must be a word. Quote the text if it is meant as a value.</source>
        <translation>키는 낱말 하나여야 해요. 값으로 쓴 글이라면 따옴표로 묶어 주세요.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice. Keep one of them.</source>
        <translation>여기에 ‘%1’ 키가 두 번 나와요. 하나만 남겨 주세요.</translation>
    </message>
</context>
<context>
    <name>Mitjul::ZipImport</name>
    <message>
        <source>This archive holds archives that hold archives. Unpack it and import its files.</source>
        <translation>압축 파일 안에 압축 파일이 겹겹이 들어 있어요. 풀어서 파일을 가져와 주세요.</translation>
    </message>
    <message>
        <source>No file in this archive could be read as an article.</source>
        <translation>압축 파일에서 글로 읽을 수 있는 파일을 찾지 못했어요.</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <extracomment>%1: a file&apos;s name, %2: a sentence that says why</extracomment>
        <translation>%1 파일을 가져오지 못했어요: %2</translation>
    </message>
</context>
<context>
    <name>Mitjul::ZipReader</name>
    <message>
        <source>This archive is damaged. Download or pack it again.</source>
        <translation>압축 파일이 손상되었어요. 다시 내려받거나 다시 압축해 주세요.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than Mitjul reads. Unpack it and import its files.</source>
        <translation>압축을 풀면 밑줄이 읽을 수 있는 크기를 넘어요. 풀어서 파일을 가져와 주세요.</translation>
    </message>
</context>
<context>
    <name>NameSuggestion</name>
    <message>
        <source>Yes</source>
        <translation>맞아요</translation>
    </message>
    <message>
        <source>No</source>
        <comment>this word does not mean that one</comment>
        <translation>아니에요</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>how often an article names someone</comment>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orientation</name>
    <message>
        <source>Find in Article…</source>
        <translation>글에서 찾기…</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>이 글에서 찾기(Ctrl+F)</translation>
    </message>
    <message>
        <source>Back to Where You Read</source>
        <translation>읽던 곳으로</translation>
    </message>
    <message>
        <source>Go back to before the jump (Ctrl+Alt+Left)</source>
        <translation>옮겨 오기 전에 읽던 곳으로 돌아가기(Ctrl+Alt+←)</translation>
    </message>
    <message>
        <source>Show Bars</source>
        <translation>도구 막대 보이기</translation>
    </message>
    <message>
        <source>Hide Bars</source>
        <translation>도구 막대 숨기기</translation>
    </message>
    <message>
        <source>Nothing but the text (F11)</source>
        <translation>글만 보기(F11)</translation>
    </message>
</context>
<context>
    <name>PageLine</name>
    <message>
        <source>Show this line again</source>
        <translation>이 줄 다시 보이기</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>이 줄 숨기기</translation>
    </message>
    <message>
        <source>Hidden: %1. %2</source>
        <translation>숨긴 줄: %1. %2</translation>
    </message>
</context>
<context>
    <name>PreviewFacts</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>2024-05-31</source>
        <translation>2024-05-31</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden lines</source>
        <translation>
            <numerusform>숨긴 줄 %n개 보기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Clear Search</source>
        <translation>검색어 지우기</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Read Aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>Read aloud from here or from the selection (Ctrl+Shift+U)</source>
        <translation>여기부터 또는 선택한 부분을 소리 내어 읽기(Ctrl+Shift+U)</translation>
    </message>
    <message>
        <source>Previous Sentence</source>
        <translation>이전 문장</translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>이어서 읽기</translation>
    </message>
    <message>
        <source>Pause Reading</source>
        <translation>잠시 멈춤</translation>
    </message>
    <message>
        <source>Next Sentence</source>
        <translation>다음 문장</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>빠르기 %1</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>그만 읽기</translation>
    </message>
</context>
<context>
    <name>ReadableTime</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day, in Qt&apos;s date format: 8 November 2023</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month, in Qt&apos;s date format: November 2023</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ReaderCards</name>
    <message>
        <source>Which Highlight?</source>
        <translation>어느 밑줄인가요?</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Text Settings</source>
        <translation>글자 설정</translation>
    </message>
    <message>
        <source>Select the passage where the highlight belongs, then choose Done.</source>
        <translation>밑줄이 있어야 할 구절을 고른 다음 완료를 눌러 주세요.</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>This article cannot be shown</source>
        <translation>이 기사를 보여 줄 수 없어요</translation>
    </message>
    <message>
        <source>Text Settings</source>
        <translation>글자 설정</translation>
    </message>
    <message>
        <source>Hide Panel</source>
        <translation>패널 숨기기</translation>
    </message>
    <message>
        <source>Show Panel</source>
        <translation>패널 보기</translation>
    </message>
    <message>
        <source>Summary, highlights and names (Ctrl+I)</source>
        <translation>요약, 밑줄, 인물·기업(Ctrl+I)</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>밑줄을 그었어요</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>인물·기업</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
</context>
<context>
    <name>RedoAction</name>
    <message>
        <source>Redo “%1”</source>
        <translation>‘%1’ 다시 실행</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Make again what was taken back (Ctrl+Shift+Z)</source>
        <translation>취소한 일 다시 실행(Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>%1개 모두 보기</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Your Library Was Salvaged</source>
        <translation>손상된 서재를 살렸어요</translation>
    </message>
</context>
<context>
    <name>SameStoryLine</name>
    <message>
        <source>“%1” tells the same story, with a summary in Korean and English.</source>
        <translation>같은 소식을 다룬 글 “%1”에 한국어·영어 요약이 있어요.</translation>
    </message>
    <message>
        <source>Take Its Summary</source>
        <translation>요약 가져오기</translation>
    </message>
    <message>
        <source>Open Article</source>
        <translation>글 열기</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What you can search for</source>
        <translation>이렇게 찾을 수 있어요</translation>
    </message>
    <message>
        <source>&quot;word by word&quot;</source>
        <translation>&quot;이어진 말&quot;</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>이 말이 이어서 나오는 기사</translation>
    </message>
    <message>
        <source>-word</source>
        <translation>-낱말</translation>
    </message>
    <message>
        <source>not this word</source>
        <translation>이 말이 없는 기사</translation>
    </message>
    <message>
        <source>tag:reading</source>
        <translation>태그:독서</translation>
    </message>
    <message>
        <source>a tag, of an article or a highlight</source>
        <translation>기사나 밑줄에 단 태그</translation>
    </message>
    <message>
        <source>entity:Microsoft</source>
        <translation>이름:마이크로소프트</translation>
    </message>
    <message>
        <source>names this person, company or place</source>
        <translation>이 사람, 기업, 장소가 나오는 기사</translation>
    </message>
    <message>
        <source>publisher:Mitjul</source>
        <translation>매체:밑줄</translation>
    </message>
    <message>
        <source>from this publisher</source>
        <translation>이 매체의 기사</translation>
    </message>
    <message>
        <source>after:2023-11 before:2024</source>
        <translation>이후:2023-11 이전:2024</translation>
    </message>
    <message>
        <source>published in this time</source>
        <translation>이 기간에 나온 기사</translation>
    </message>
    <message>
        <source>has:note</source>
        <translation>있음:메모</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>메모를 남긴 기사</translation>
    </message>
</context>
<context>
    <name>SearchIndexLine</name>
    <message>
        <source>Go On</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>잠시 멈춤</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>공유…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>SelectionToolBar</name>
    <message>
        <source>Selection</source>
        <translation>선택한 글</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Myeongjo (serif)</source>
        <translation>명조(세리프)</translation>
    </message>
    <message>
        <source>Gothic (sans serif)</source>
        <translation>고딕(산세리프)</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>서체</translation>
    </message>
    <message>
        <source>Text size (pixels)</source>
        <translation>글자 크기(픽셀)</translation>
    </message>
    <message>
        <source>Line spacing (% of the text size)</source>
        <translation>줄 간격(글자 크기의 %)</translation>
    </message>
    <message>
        <source>Widest line (Hangul syllables)</source>
        <translation>줄의 최대 길이(한글 글자 수)</translation>
    </message>
    <message>
        <source>Lines break only between words.</source>
        <translation>단어 사이에서만 줄을 바꿔요.</translation>
    </message>
    <message>
        <source>Keep words together</source>
        <translation>단어 단위로 줄바꿈</translation>
    </message>
    <message>
        <source>Both edges are straight where the column is wide enough.</source>
        <translation>단이 충분히 넓으면 줄의 양쪽 끝을 맞춰요.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>A small dotted mark beneath names that have a page of their own.</source>
        <translation>페이지가 따로 있는 이름 아래에 작은 점을 찍어요.</translation>
    </message>
    <message>
        <source>Mark people and companies in the text</source>
        <translation>본문에 인물·기업 표시</translation>
    </message>
    <message>
        <source>Mitjul</source>
        <translation>밑줄 앱</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>서재 폴더</translation>
    </message>
    <message>
        <source>About Mitjul</source>
        <translation>밑줄 앱 정보</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>설치된 글꼴 중 알맞은 것</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Space between them</source>
        <translation>사이 띄우기</translation>
    </message>
    <message>
        <source>First line indented</source>
        <translation>첫 줄 들여쓰기</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Whole pages that turn with a tap, a key or the wheel.</source>
        <translation>화면을 누르거나 키, 휠을 쓰면 한 쪽씩 넘어가요.</translation>
    </message>
    <message>
        <source>Turn pages instead of scrolling</source>
        <translation>스크롤 대신 쪽 넘기기</translation>
    </message>
    <message>
        <source>The other sentences are dimmed; arrow keys and taps move on.</source>
        <translation>다른 문장은 흐려져요. 화살표 키나 누르기로 옮겨 가요.</translation>
    </message>
    <message>
        <source>Light one sentence</source>
        <translation>한 문장만 또렷하게</translation>
    </message>
    <message>
        <source>The whole article with its highlights, where the window is wide.</source>
        <translation>창이 넓을 때 글 전체와 밑줄을 작게 보여요.</translation>
    </message>
    <message>
        <source>Show the map beside the text</source>
        <translation>글 옆에 지도 보이기</translation>
    </message>
    <message>
        <source>What is in it, its backups, and repairs</source>
        <translation>담긴 내용, 백업, 복구</translation>
    </message>
    <message>
        <source>Library Health</source>
        <translation>서재 상태</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Strong: black and white</source>
        <translation>높게: 흑백</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save Highlights</source>
        <translation>밑줄 저장</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>밑줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Include notes</source>
        <translation>메모 포함</translation>
    </message>
    <message>
        <source>Include the whole text of the articles</source>
        <translation>기사 본문 전체 포함</translation>
    </message>
    <message>
        <source>Whole articles usually belong to their publishers. Share them only where you may.</source>
        <translation>기사 전문의 권리는 대개 언론사에 있어요. 허용되는 경우에만 공유해 주세요.</translation>
    </message>
    <message>
        <source>Only the quotes are shared, with their source.</source>
        <translation>인용한 구절만 출처와 함께 공유해요.</translation>
    </message>
    <message>
        <source>Nothing to share</source>
        <translation>공유할 것이 없어요</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>In a narrow bar, the name is broken where a zero-width space stands in it.</extracomment>
        <translation>인물·​기업</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
</context>
<context>
    <name>StagedDelegate</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save this article</source>
        <translation>이 글 저장</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This is one and the same already.</source>
        <translation>이미 같은 하나예요.</translation>
    </message>
    <message>
        <source>This version of the article is no longer there.</source>
        <translation>기사의 이 판은 더 이상 없어요.</translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation>이 백업은 더 이상 없어요.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Nothing was changed: choose another one.</source>
        <translation>이 백업은 읽을 수 없어요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.</translation>
    </message>
    <message>
        <source>The text of this article was lost. What you marked in it is kept.</source>
        <translation>이 글의 본문은 잃어버렸어요. 표시해 둔 내용은 그대로 있어요.</translation>
    </message>
    <message>
        <source>A Lost Article</source>
        <translation>잃어버린 글</translation>
    </message>
    <message>
        <source>Choose at least one other name of “%1”.</source>
        <translation>“%1”의 다른 이름을 하나 이상 고르세요.</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>형광펜</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>밑줄선</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>취소선</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>테두리</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Write a Summary</source>
        <translation>요약 쓰기</translation>
    </message>
    <message>
        <source>Save Summary</source>
        <translation>요약 저장</translation>
    </message>
    <message>
        <source>A sentence in each line. The paragraphs that it rests on are found by themselves, or named at its end: [2, 5].</source>
        <translation>한 줄에 한 문장씩 써 주세요. 근거가 되는 문단은 저절로 찾고, 문장 끝에 [2, 5]처럼 직접 적을 수도 있어요.</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>No summary</source>
        <translation>요약이 없어요</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>summary in both languages</comment>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Nobody has summed this article up yet. These sentences of it tell the most.</source>
        <translation>아직 요약이 없어서, 글에서 가장 중요한 문장을 골랐어요.</translation>
    </message>
    <message>
        <source>There are no sentences in this article to pick from.</source>
        <translation>이 글에는 골라낼 문장이 없어요.</translation>
    </message>
    <message>
        <source>Write a Summary…</source>
        <translation>요약 쓰기…</translation>
    </message>
    <message>
        <source>Edit Summary…</source>
        <translation>요약 고치기…</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Remove Tag “%1”</source>
        <translation>‘%1’ 태그 떼기</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>태그 달기</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>종이</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>휴지통 비우기…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>What you throw away waits here until you empty the trash.</source>
        <translation>버린 것은 휴지통을 비울 때까지 여기에 남아 있어요.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있어요</translation>
    </message>
    <message>
        <source>Articles and highlights in it, with their notes, are then gone for good.</source>
        <translation>휴지통을 비우면 안에 있던 기사와 밑줄, 메모가 영영 사라져요.</translation>
    </message>
    <message>
        <source>Empty the Trash?</source>
        <translation>휴지통을 비울까요?</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>휴지통 비우기</translation>
    </message>
</context>
<context>
    <name>TypeSettings</name>
    <message>
        <source>Serif</source>
        <comment>a typeface: 명조</comment>
        <translation>명조</translation>
    </message>
    <message>
        <source>Sans</source>
        <comment>a typeface: 고딕</comment>
        <translation>고딕</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>줄 길이</translation>
    </message>
    <message>
        <source>Keep words together</source>
        <translation>단어 단위로 줄바꿈</translation>
    </message>
    <message>
        <source>Justify lines</source>
        <translation>양쪽 맞춤</translation>
    </message>
    <message>
        <source>Mark names of people and companies</source>
        <translation>인물·기업 이름 표시</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>서체</translation>
    </message>
    <message>
        <source>Best installed</source>
        <translation>설치된 글꼴 중 알맞은 것</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Justify lines (needs a wider column)</source>
        <translation>양쪽 맞춤(단이 더 넓어야 해요)</translation>
    </message>
    <message>
        <source>Indent paragraphs</source>
        <translation>문단 첫 줄 들여쓰기</translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation>읽는 방식</translation>
    </message>
    <message>
        <source>Scroll</source>
        <comment>a way of reading</comment>
        <translation>스크롤</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>a way of reading</comment>
        <translation>쪽 넘기기</translation>
    </message>
    <message>
        <source>Light one sentence</source>
        <translation>한 문장만 또렷하게</translation>
    </message>
    <message>
        <source>Show the map beside the text</source>
        <translation>글 옆에 지도 보이기</translation>
    </message>
</context>
<context>
    <name>UndoAction</name>
    <message>
        <source>Undo “%1”</source>
        <translation>‘%1’ 실행 취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>마지막으로 한 일 취소(Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Earlier Texts</source>
        <translation>예전 글</translation>
    </message>
    <message>
        <source>Go Back to This Text</source>
        <translation>이 글로 돌아가기</translation>
    </message>
    <message>
        <source>Show the Whole Text</source>
        <translation>전체 글 보기</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>예전 글</translation>
    </message>
    <message>
        <source>When this article comes in again with other words, the words it has now are kept here.</source>
        <translation>이 글이 다른 내용으로 다시 들어오면 지금 내용을 여기에 남겨 둬요.</translation>
    </message>
    <message>
        <source>There are no earlier texts</source>
        <translation>예전 글이 없어요</translation>
    </message>
</context>
<context>
    <name>WatchedFolderCard</name>
    <message>
        <source>Articles that are put into it come into the library by themselves.</source>
        <translation>폴더에 넣은 글이 저절로 서재에 들어와요.</translation>
    </message>
    <message>
        <source>%1 cannot be read now.</source>
        <translation>지금은 %1 폴더를 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>Choose a Folder to Watch…</source>
        <translation>지켜볼 폴더 고르기…</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>지켜보는 폴더</translation>
    </message>
    <message>
        <source>They cannot be read, or not for certain.</source>
        <translation>읽을 수 없거나, 제대로 읽었는지 확실하지 않은 파일이에요.</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 살펴보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop Watching</source>
        <translation>그만 지켜보기</translation>
    </message>
    <message>
        <source>Folder to Watch</source>
        <translation>지켜볼 폴더</translation>
    </message>
</context>
<context>
    <name>ZoomActions</name>
    <message>
        <source>Larger Text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>글자 기본 크기</translation>
    </message>
</context>
</TS>
