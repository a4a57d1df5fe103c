// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/textchanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
QList<Paragraph> paragraphsOf(const QString &text)
{
    QList<Paragraph> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        paragraphs.append({ParagraphRole::Body, line});
    }
    return paragraphs;
}

/// "kept [-removed-][+added+]", a paragraph in each line.
QString written(const QList<ChangedParagraph> &changes)
{
    QStringList lines;
    for (const ChangedParagraph &paragraph : changes) {
        QString line;
        for (const TextChange &piece : paragraph.pieces) {
            line += piece.kind == TextChange::Kind::Kept ? piece.text
                : piece.kind == TextChange::Kind::Added  ? "[+"_L1 + piece.text.trimmed() + "+]"_L1
                                                         : "[-"_L1 + piece.text.trimmed() + "-]"_L1;
        }
        lines += line.trimmed();
    }
    return lines.join(u'\n');
}

/// The words of one of the two texts, as the changes have them.
QStringList wordsOf(const QList<ChangedParagraph> &changes, TextChange::Kind left)
{
    QString text;
    for (const ChangedParagraph &paragraph : changes) {
        for (const TextChange &piece : paragraph.pieces) {
            text += piece.kind == left ? QString() : piece.text;
        }
        text += u' ';
    }
    return text.simplified().split(u' ');
}
}

class TextChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("places");
        const QString first = u"군청은 강가에 작은 도서관을 새로 짓기로 했다."_s;
        const QString second = u"주민들은 오래전부터 이 도서관을 기다려 왔다고 한다."_s;
        const QString third = u"공사는 내년 봄에 시작해 가을이 오기 전에 끝날 예정이다."_s;
        QTest::newRow("nothing") << first + u'\n' + second << first + u'\n' + second << first + u'\n' + second << 0;
        QTest::newRow("a word") << first << u"군청은 강가에 커다란 도서관을 새로 짓기로 했다."_s
                                << u"군청은 강가에 [-작은-][+커다란+]도서관을 새로 짓기로 했다."_s << 1;
        QTest::newRow("a particle changes its 어절")
            << first << u"군청이 강가에 작은 도서관을 새로 짓기로 했다."_s
            << u"[-군청은-][+군청이+]강가에 작은 도서관을 새로 짓기로 했다."_s << 1;
        QTest::newRow("a paragraph added") << first + u'\n' + third << first + u'\n' + second + u'\n' + third
                                           << first + u"\n[+"_s + second + u"+]\n"_s + third << 1;
        QTest::newRow("a paragraph removed") << first + u'\n' + second + u'\n' + third << first + u'\n' + third
                                             << first + u"\n[-"_s + second + u"-]\n"_s + third << 1;
        QTest::newRow("a paragraph moved")
            << first + u'\n' + second + u'\n' + third << third + u'\n' + first + u'\n' + second
            << u"[+"_s + third + u"+]\n"_s + first + u'\n' + second + u"\n[-"_s + third + u"-]"_s << 2;
        QTest::newRow("a paragraph's end replaced and the next one removed")
            << first + u'\n' + second + u'\n' + third << first.chopped(3) + u"했다고 전했다.\n"_s + third
            << first.chopped(3) + u"[-했다.-][+했다고 전했다.+]\n[-"_s + second + u"-]\n"_s + third << 2;
        QTest::newRow("all of it") << u"하나 둘"_s << u"셋 넷"_s << u"[-하나 둘-][+셋 넷+]"_s << 1;
        QTest::newRow("from nothing") << QString() << first << u"[+"_s + first + u"+]"_s << 1;
        QTest::newRow("to nothing") << first << QString() << u"[-"_s + first + u"-]"_s << 1;
    }

    void passages()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, places);
        const QList<ChangedParagraph> changes = textChanges(paragraphsOf(before), paragraphsOf(after));
        QTEST(written(changes), "expected");
        QCOMPARE(placesChanged(changes), places);
    }

    void bothTextsAreInTheChanges()
    {
        QRandomGenerator random(11);
        const QStringList words = u"강 바다 산 도서관 책 사람 배 나무 길 집 물 불 하늘 땅 봄 가을"_s.split(u' ');
        const auto text = [&] {
            QString text;
            for (int i = random.bounded(120); i >= 0; --i) {
                text += words.at(random.bounded(words.size())) + (random.bounded(12) == 0 ? u'\n' : u' ');
            }
            return text.trimmed();
        };
        for (int i = 0; i < 300; ++i) {
            const QString before = text();
            QString after = text();
            if (random.bounded(2) == 0) {
                after = before.first(before.size() / 2) + u' ' + after + before.sliced(before.size() / 2);
            }
            const QList<ChangedParagraph> changes = textChanges(paragraphsOf(before), paragraphsOf(after));
            QCOMPARE(wordsOf(changes, TextChange::Kind::Added), before.simplified().split(u' '));
            QCOMPARE(wordsOf(changes, TextChange::Kind::Removed), after.simplified().split(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(TextChangesTest)
#include "textchangestest.moc"
