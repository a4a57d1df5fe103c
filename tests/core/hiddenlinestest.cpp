// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/hiddenlines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class HiddenLinesTest : public QObject
{
    Q_OBJECT

    static Article article(int lines)
    {
        Article article;
        for (int i = 0; i < lines; ++i) {
            article.paragraphs.append({ParagraphRole::Body, QString::number(i)});
        }
        return article;
    }

    /// The lines of the page in their order, whether hidden or not.
    static QStringList page(const Article &article)
    {
        QStringList lines;
        qsizetype hidden = 0;
        for (int i = 0; i <= int(article.paragraphs.size()); ++i) {
            while (hidden < article.hidden.size() && article.hidden.at(hidden).before == i) {
                lines += article.hidden.at(hidden++).text;
            }
            if (i < int(article.paragraphs.size())) {
                lines += article.paragraphs.at(i).text;
            }
        }
        return lines;
    }

private Q_SLOTS:
    void aHiddenParagraphSaysThatTheReaderHidIt()
    {
        Article three = article(3);
        hideParagraph(three, 1);
        QCOMPARE(three.paragraphs.size(), 2);
        QCOMPARE(three.hidden, (QList<HiddenLine>{{u"1"_s, readerHidReason, 1}}));
    }

    void aLineOfUnknownPlaceComesBackAtTheEnd()
    {
        Article two = article(2);
        two.hidden = {{u"head"_s, u"interface"_s, -1}};
        restoreHiddenLine(two, 0);
        QCOMPARE(two.paragraphs.last().text, u"head"_s);
    }

    void thePageKeepsItsOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Article some = article(8);
            const QStringList before = page(some);
            for (int step = 0; step < 30; ++step) {
                if (random.bounded(2) == 0 && !some.paragraphs.isEmpty()) {
                    hideParagraph(some, random.bounded(int(some.paragraphs.size())));
                } else if (!some.hidden.isEmpty()) {
                    restoreHiddenLine(some, random.bounded(int(some.hidden.size())));
                }
                QCOMPARE(page(some), before);
            }
        }
    }
};

QTEST_GUILESS_MAIN(HiddenLinesTest)
#include "hiddenlinestest.moc"
