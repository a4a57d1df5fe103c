// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "samplepages.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QUrl fileWith(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
    return QUrl::fromLocalFile(file.fileName());
}
}

QStringList textsThatChange()
{
    return {
        u"들샘시는 다음 달 3일부터 시립도서관의 문을 자정까지 열기로 했다고 30일 밝혔다."_s,
        u"낮에 일하는 시민이 책을 빌리기 어렵다는 의견이 잇따랐기 때문이다."_s,
        u"도서관은 저녁 여섯 시 이후에 자원봉사자 스무 명과 함께 열람실을 지킨다."_s,
        u"늦은 시간에 돌아가는 이용자를 위해 마을버스도 한 시간에 두 번 더 다닌다."_s,
    };
}

QString copiedPage()
{
    return uR"(본문 바로가기
들샘일보
구독하기
오래된 도서관이 밤에도 불을 켠다
시립도서관, 다음 달부터 자정까지 열기로
윤서린 기자 seorin@deulsaem.example
입력 2024.05.30. 18:20 | 수정 2024.05.31. 09:05
가 글자크기
공유하기

들샘시는 다음 달 3일부터 시립도서관의 문을 자정까지 열기로 했다고 30일 밝혔다. 낮에 일하는 시민이 책을 빌리기 어렵다는 의견이 잇따랐기 때문이다.

도서관은 저녁 여섯 시 이후에 자원봉사자 스무 명과 함께 열람실을 지킨다. 늦은 시간에 돌아가는 이용자를 위해 마을버스도 한 시간에 두 번 더 다닌다.

"퇴근하고 와도 자리가 있다는 것만으로 마음이 놓입니다." 한 이용자는 이렇게 말했다.

시는 석 달 동안 이용자 수를 살핀 뒤 다른 도서관으로도 넓힐지를 정할 계획이다.

#도서관 #들샘시
이 기사를 추천합니다
관련기사
들샘시, 골목마다 작은 책방 지도 만든다
책 읽는 버스, 올해도 달린다
저작권자 ⓒ 들샘일보 무단 전재 및 재배포 금지)"_s;
}

QList<QUrl> filesToImport(const QString &folder)
{
    return {
        fileWith(folder, u"library.txt"_s, copiedPage().toUtf8()),
        fileWith(folder, u"river.html"_s,
            "<html lang=\"ko\"><head><title>강을 따라 걷는 사람들 - 물길</title><meta property=\"og:site_name\" "
            "content=\"물길\">"
            "<meta property=\"article:published_time\" content=\"2024-04-12\"></head><body><h1>강을 따라 걷는 "
            "사람들</h1>"
            "<p>해 질 무렵 강가에는 걷는 사람이 하나둘 늘어난다. 누구는 이어폰을 꽂고, 누구는 개를 데리고 나온다.</p>"
            "<p>물가의 억새는 바람이 부는 쪽으로 눕고, 다리 위의 불빛은 물에 길게 풀린다.</p></body></html>"),
        fileWith(folder, u"note.md"_s,
            "# 봄에 읽은 책\n\n첫 책은 얇았다. 그래도 오래 남았다.\n\n## 둘째 책\n\n두꺼운 책은 천천히 읽었다.\n"),
        fileWith(folder, u"sign.txt"_s, QByteArray::fromHex("b0a1b3aab4d9")),
        fileWith(folder, u"song.mp3"_s, QByteArray::fromHex("fffb9000000000000000000000000000")),
    };
}

}
