// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "goldentexts.h"

#include "core/particles.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines += line.trimmed().normalized(QString::NormalizationForm_C);
        }
    }
    return lines;
}

/// The text of a bundled article behind its front matter.
QStringList bundledText(const QString &path)
{
    QStringList lines = linesOf(path);
    const qsizetype end = lines.indexOf(u"---"_s, 1);
    lines = lines.sliced(end + 1);
    for (QString &line : lines) {
        line.remove(u"## "_s);
    }
    return lines;
}

/// Writes Korean that nobody wrote: grammatical, varied, with the repetitions of real prose.
class Writer
{
public:
    explicit Writer(quint32 seed) : m_random(seed)
    {
    }

    QStringList text()
    {
        QStringList paragraphs;
        const int count = m_random.bounded(6, 22);
        for (int i = 0; i < count; ++i) {
            paragraphs += paragraph();
        }
        return paragraphs;
    }

private:
    QString paragraph()
    {
        switch (m_random.bounded(9)) {
        case 0:
            return talk();
        case 1:
            return tableRow();
        case 2:
            return verse();
        default:
            return prose(m_random.bounded(2, 8));
        }
    }

    QString prose(int sentences)
    {
        QStringList text;
        for (int i = 0; i < sentences; ++i) {
            text += sentence();
        }
        return text.join(u' ');
    }

    QString talk()
    {
        return u"“"_s + sentence().chopped(1) + (m_random.bounded(2) ? u"”라고 "_s : u".” "_s)
            + with(person(), u"은/는") + u" "_s
            + pick({u"말했다."_s, u"되물었다."_s, u"대답했다."_s, u"중얼거렸다."_s});
    }

    QString tableRow()
    {
        return u"%1\t%2\t%3%"_s.arg(place(), number(), QString::number(m_random.bounded(100)));
    }

    QString verse()
    {
        return pick({u"바람은 불고"_s, u"강은 흐르고"_s, u"눈은 내리고"_s, u"불은 꺼지고"_s}) + u' '
            + pick({u"나는 걷고"_s, u"너는 웃고"_s, u"개는 짖고"_s, u"별은 뜨고"_s});
    }

    QString sentence()
    {
        const QString who = m_random.bounded(3) == 0 ? thing() : person();
        const QString when = pick(
            {u"지난달"_s, u"올해 초"_s, u"%1년 %2월"_s.arg(m_random.bounded(1990, 2026)).arg(m_random.bounded(1, 13)),
                u"%1일"_s.arg(m_random.bounded(1, 31)), u"그해 겨울"_s, u"이튿날 아침"_s, u"최근"_s});
        switch (m_random.bounded(8)) {
        case 0:
            return u"%1 %2 %3에서 %4 %5."_s.arg(when, with(who, u"은/는"), place(), with(thing(), u"을/를"), did());
        case 1:
            return u"%1 %2 %3 %4 넘게 %5."_s.arg(
                with(place(), u"은/는"), when, with(thing(), u"이/가"), number(), grew());
        case 2:
            return u"%1 “%2 %3”고 밝혔다."_s.arg(with(who, u"은/는"), with(thing(), u"을/를"),
                pick({u"믿지 않는다"_s, u"늘리겠다"_s, u"다시 살피겠다"_s, u"줄일 수 없다"_s, u"기다려 왔다"_s}));
        case 3:
            return u"%1 %2 탓에 %3 %4."_s.arg(with(thing(), u"은/는"), thing(), with(place(), u"으로/로"),
                pick({u"옮겨졌다"_s, u"밀려났다"_s, u"흩어졌다"_s, u"돌아갔다"_s}));
        case 4:
            return u"%1(%2)의 %3 %4 %5."_s.arg(who, pick({u"AI"_s, u"MS"_s, u"KTX"_s, u"IoT"_s, u"52"_s, u"學"_s}),
                with(thing(), u"이/가"), when, grew());
        case 5:
            return u"%1 %2 함께 %3 %4."_s.arg(
                with(person(), u"은/는"), with(person(), u"과/와"), with(thing(), u"을/를"), did());
        case 6:
            return u"%1, %2, %3 가운데 %4 가장 %5."_s.arg(thing(), thing(), thing(), with(thing(), u"이/가"),
                pick({u"오래되었다"_s, u"비싸다"_s, u"드물다 🙂"_s, u"먼저 팔렸다"_s, u"늦었다"_s}));
        default:
            return u"그러나 %1 %2 %3 %4."_s.arg(with(place(), u"의/의"), with(thing(), u"은/는"),
                with(thing(), u"과/와"), pick({u"달랐다"_s, u"닮았다"_s, u"이어져 있다"_s, u"무관하다"_s}));
        }
    }

    QString with(const QString &word, QStringView particles)
    {
        return word + (particles == u"의/의" ? u"의"_s : particleFor(word, particles));
    }
    QString pick(const QStringList &words)
    {
        return words.at(m_random.bounded(words.size()));
    }
    QString number()
    {
        return QLocale::c().toString(m_random.bounded(3, 9000)) + pick({u"명"_s, u"원"_s, u"곳"_s, u"톤"_s, u"건"_s});
    }
    QString person()
    {
        return pick({u"김"_s, u"이"_s, u"박"_s, u"최"_s, u"정"_s, u"강"_s, u"윤"_s, u"한"_s, u"오"_s})
            + pick({u"서윤"_s, u"도현"_s, u"하람"_s, u"민재"_s, u"가온"_s, u"슬기"_s, u"은호"_s, u"다솜"_s}) + u' '
            + pick({u"선장"_s, u"교수"_s, u"기관사"_s, u"대표"_s, u"연구원"_s, u"사서"_s, u"농부"_s, u"이장"_s});
    }
    QString place()
    {
        return pick({u"강마을 도서관"_s, u"둑길 시장"_s, u"산성동"_s, u"남쪽 항구"_s, u"새벽 경매장"_s, u"제2공장"_s,
            u"폐교"_s, u"연구동 지하"_s, u"역 앞 광장"_s, u"비닐하우스"_s, u"갯벌 체험관"_s, u"군청"_s,
            u"시립 미술관"_s, u"고갯마루"_s});
    }
    QString thing()
    {
        return pick({u"참치 경매"_s, u"종자 은행"_s, u"옛 필름"_s, u"전기 버스"_s, u"마을 라디오"_s, u"태양광 지붕"_s,
            u"빗물 저금통"_s, u"수리 장부"_s, u"배달 로봇"_s, u"언어 모델"_s, u"등대 불빛"_s, u"야간 개장"_s,
            u"손글씨 간판"_s, u"헌책 교환소"_s, u"공동 부엌"_s, u"지진 관측망"_s, u"무인 정류장"_s, u"한지 공방"_s,
            u"양봉 교실"_s, u"철새 통계"_s, u"open-source 지도"_s});
    }
    QString did()
    {
        return pick({u"열었다"_s, u"처음 선보였다"_s, u"그만두었다"_s, u"두 배로 늘렸다"_s, u"고쳐 썼다"_s,
            u"기록했다"_s, u"되찾았다"_s, u"이웃에게 넘겼다"_s, u"시험하고 있다"_s, u"반대했다"_s});
    }
    QString grew()
    {
        return pick({u"늘었다"_s, u"줄었다"_s, u"팔렸다"_s, u"모였다"_s, u"멈춰 있었다"_s, u"되돌아왔다"_s});
    }

    QRandomGenerator m_random;
};

}

QList<GoldenText> goldenTexts(int count)
{
    QList<GoldenText> texts;
    const QDir bundled(QStringLiteral(BUNDLED_ARTICLES));
    for (const QString &name : bundled.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        texts += {name, bundledText(bundled.filePath(name))};
    }
    const QDir written(QStringLiteral(TEST_DATA "/reanchoring"));
    for (const QString &name : written.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        texts += {name, linesOf(written.filePath(name))};
    }
    for (quint32 seed = 1; texts.size() < count; ++seed) {
        texts += {u"generated %1"_s.arg(seed), Writer(seed).text()};
    }
    return texts;
}

}
