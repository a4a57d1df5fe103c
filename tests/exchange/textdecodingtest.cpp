// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

/// Johab, for tests: Hangul and ASCII only.
QByteArray johabOf(const QString &text)
{
    static constexpr int vowels[] = {3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 23, 26, 27, 28, 29};
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            bytes += char(c.unicode());
            continue;
        }
        const int syllable = c.unicode() - 0xac00;
        const int final = syllable % 28;
        const int code = 0x8000 | (syllable / 588 + 2) << 10 | vowels[syllable / 28 % 21] << 5
            | (final <= 16 ? final + 1 : final + 2);
        bytes += char(code >> 8);
        bytes += char(code & 0xff);
    }
    return bytes;
}

QByteArray encoded(const QString &text, const char *codec)
{
    QStringEncoder encoder(codec, QStringEncoder::Flag::Stateless);
    return encoder(text);
}

struct Sample {
    const char *name;
    QString text;
};

QList<Sample> samples()
{
    return {
        {"two syllables", u"구름"_s},
        {"one word", u"도서관"_s},
        {"a headline", u"강마을 도서관, 밤에도 불 켠다"_s},
        {"a sentence", u"사서 한 사람이 늦게까지 남아 아이들과 책을 읽었다."_s},
        {"a paragraph",
            u"군청은 예산을 늘리겠다고 했다. 주민들은 그 말을 믿지 않았다. 가을이 되자 도서관은 다시 조용해졌다."_s},
        {"syllables of UHC alone", u"똠방각하 펲시맨 뷁 햏자 쌰샤 뙇 이라는 낱말이 글에 자주 나온다고 한다."_s},
        {"Hanja", u"韓國銀行은 基準金利를 그대로 두었다. 市場은 이를 反겼다고 傳해진다."_s},
        {"mostly Latin", u"Open source software의 license는 GPL, MIT, Apache 2.0 따위가 있다. README.md first."_s},
        {"Latin with a few words", u"The word 한글 means the Korean alphabet; 나라 means country."_s},
        {"numbers", u"2023년 12월 3일 오후 5시 42분, 기온 3.5도, 강수량 0.2mm."_s},
        {"quotation marks", u"그는 “배는 바람만으로 가지 않는다”라며 ‘협력’을 강조했다… 그렇다·아니다."_s},
        {"lines", u"제목\r\n\r\n첫 문단입니다.\r\n둘째 문단입니다.\r\n"_s},
        {"line feeds", u"제목\n\n첫 문단이다.\n둘째 문단이다.\n"_s},
        {"a list", u"사과\n배\n감\n귤\n포도\n수박\n참외\n살구\n"_s},
        {"a chat", u"ㅋㅋㅋ 진짜? ㅎㅎ 그럼 내일 봐요 ㅠㅠ"_s},
        {"symbols", u"㈜밑줄 ① 첫째 ② 둘째 ○ △ □ ★ 이상 모두 세 가지를 적었습니다."_s},
        {"a poem", u"물은 흐르고\n나는 서 있고\n물은 흐르고\n너는 떠나고"_s},
        {"names", u"김서윤 이도현 박하람 최민재 정가온 강슬기 윤은호 한다솜"_s},
        {"ASCII", u"Nothing but ASCII in this file.\n"_s},
    };
}

}

Q_DECLARE_METATYPE(Mitjul::TextEncoding)

/// A text file is read in the encoding it is in; where that is not certain, Mitjul says so.
class TextDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix()
    {
        static constexpr std::array codecs{"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE", "UTF-16LE BOM", "UTF-16BE BOM",
            "windows-949", "EUC-KR", "ISO-2022-KR"};
        int right = 0;
        int offered = 0;
        int all = 0;
        for (const char *codec : codecs) {
            int rightHere = 0;
            int offeredHere = 0;
            int count = 0;
            for (const Sample &sample : samples()) {
                const QByteArray name = QByteArray(codec).replace(" BOM", "");
                const QString text =
                    QByteArray(codec).endsWith("BOM") ? QChar(QChar::ByteOrderMark) + sample.text : sample.text;
                const QByteArray bytes = encoded(text, name.constData());
                QStringDecoder decoder(
                    name == "EUC-KR" ? "windows-949" : name.constData(), QStringDecoder::Flag::Stateless);
                const QString back = decoder(bytes);
                if (back != text && back != sample.text) {
                    continue; // not all texts can be written in all encodings
                }
                ++count;
                const DecodedText decoded = decodeText(bytes);
                if (decoded.sure) {
                    QVERIFY2(decoded.text == sample.text,
                        qPrintable(u"%1, %2: silently %3"_s.arg(
                            QLatin1StringView(sample.name), QLatin1StringView(codec), decoded.text)));
                }
                const bool isOffered = std::ranges::any_of(decoded.readings, [&](const TextReading &reading) {
                    return sample.text.startsWith(reading.preview);
                });
                rightHere += decoded.sure ? 1 : 0;
                offeredHere += decoded.sure ? 0 : int(isOffered);
                if (!decoded.sure) {
                    std::printf("    unsure: %s in %s\n", sample.name, codec);
                }
            }
            std::printf("%-14s %2d of %2d sure and right, %d offered\n", codec, rightHere, count, offeredHere);
            right += rightHere;
            offered += offeredHere;
            all += count;
        }
        std::printf("all            %d of %d sure and right (%.1f %%), %d offered, none wrong\n", right, all,
            100.0 * right / all, offered);
        QCOMPARE(right + offered, all);
        QVERIFY(100 * right >= 98 * all);
    }

    void everySyllableOfCp949()
    {
        QString all;
        for (char16_t c = 0xac00; c <= 0xd7a3; ++c) {
            all += QChar(c);
        }
        const QByteArray bytes = encoded(all, "windows-949");
        QCOMPARE(bytes.size(), all.size() * 2);
        QCOMPARE(decodedAs(bytes, TextEncoding::Windows949), all);
        QCOMPARE(decodedAs(encoded(u"a\\b"_s, "windows-949"), TextEncoding::Windows949), u"a\\b"_s);
    }

    void everySyllableOfJohab()
    {
        QString all;
        for (char16_t c = 0xac00; c <= 0xd7a3; ++c) {
            all += QChar(c);
        }
        QCOMPARE(decodedAs(johabOf(all), TextEncoding::Johab), all);
        QCOMPARE(decodedAs("\xe0\x31\xd9\x32"_ba, TextEncoding::Johab), u"伽、"_s);
    }

    void johabIsForTheReaderToChoose()
    {
        const DecodedText decoded = decodeText(johabOf(u"사서 한 사람이 늦게까지 남아 아이들과 책을 읽었다."_s));
        QVERIFY(!decoded.sure);
        QVERIFY(std::ranges::any_of(decoded.readings, [](const TextReading &reading) {
            return reading.encoding == TextEncoding::Johab && reading.preview.startsWith(u"사서 한 사람"_s);
        }));
    }

    void neverSurelyWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Japanese") << encoded(
            u"図書館は夜遅くまで開いている。子供たちは窓のそばで本を読んだ。"_s, "Shift_JIS");
        QTest::newRow("Chinese") << encoded(
            u"图书馆一直开到深夜。孩子们在窗边读书,外面下着雨。镇政府表示将增加预算。"_s, "GB18030");
        QTest::newRow("French") << encoded(
            u"La bibliothèque restait ouverte, même l’été; les enfants y lisaient à voix haute."_s, "windows-1252");
        QTest::newRow("German") << encoded(
            u"Die Bücherei blieb für Schüler offen, größer als früher."_s, "windows-1252");
        QTest::newRow("a picture") << QByteArray::fromHex(
            "89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61");
        QTest::newRow("noise") << QByteArray::fromHex("b0ff80a1fe20c8e1938271d4e3a0b0b1b2c3d4ff00fe81");
    }

    void neverSurelyWrong()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeText(bytes);
        QVERIFY2(!decoded.sure, qPrintable(decoded.text));
        QVERIFY(!decoded.readings.isEmpty());
    }

    void cutDownloads()
    {
        const QByteArray bytes = u"사서 한 사람이 늦게까지 남아 있었다"_s.toUtf8();
        for (int cut = 1; cut <= 3; ++cut) {
            const DecodedText decoded = decodeText(QByteArrayView(bytes).chopped(cut));
            QVERIFY(decoded.sure);
            QVERIFY(decoded.text.startsWith(u"사서 한 사람이 늦게까지 남아 있었"_s));
        }
    }

    void nothing()
    {
        QVERIFY(decodeText({}).sure);
        QVERIFY(decodeText({}).text.isEmpty());
    }

    void names()
    {
        QCOMPARE(textEncodingFromName("EUC-KR"), TextEncoding::Windows949);
        QCOMPARE(textEncodingFromName(" ks_c_5601-1987 "), TextEncoding::Windows949);
        QCOMPARE(textEncodingFromName("UTF-8"), TextEncoding::Utf8);
        QVERIFY(!textEncodingFromName("klingon"));
    }

    void mojibake()
    {
        const QString text = u"강마을 도서관은 밤에도 불을 켰다. 사서가 남았다."_s;
        QCOMPARE(withoutMojibake(QString::fromLatin1(encoded(text, "windows-949"))), text);
        const QByteArray utf8 = text.toUtf8();
        QStringDecoder windows("windows-1252", QStringDecoder::Flag::Stateless);
        QCOMPARE(withoutMojibake(windows(utf8)), text);
        QVERIFY(!withoutMojibake(text));
        QVERIFY(!withoutMojibake(u"La bibliothèque restait ouverte, même l’été."_s));
        QVERIFY(!withoutMojibake(u"plain"_s));
        QVERIFY(!withoutMojibake(QString()));
    }
};

QTEST_GUILESS_MAIN(TextDecodingTest)

#include "textdecodingtest.moc"
