// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/marginnotemodel.h"
#include "readingpage.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

Highlight noted(int paragraph, int end, const QString &note)
{
    Highlight highlight;
    highlight.id = u"%1-%2"_s.arg(paragraph).arg(end);
    highlight.anchor.range = {{paragraph, 0}, {paragraph, end}};
    highlight.note = note;
    return highlight;
}

}

/// Which notes stand in the margin, and where.
class MarginNoteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesStandBesideTheirLines()
    {
        Page page(longArticle(40));
        MarginNoteModel model;
        QAbstractItemModelTester tester(&model);
        model.setProperty("width", 150);
        model.setProperty("spacing", 10);
        model.setSurface(&page.surface);
        page.document.setHighlights({noted(1, 5, u"둘째"_s), noted(0, 5, u"첫째"_s), noted(0, 8, {})});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(MarginNoteModel::TextRole), u"첫째"_s);
        const QRectF line = page.surface.caretRect({0, 4});
        const double y = model.index(0).data(MarginNoteModel::LineYRole).toDouble();
        QVERIFY(y > line.top() && y < line.bottom());
        const double top = model.index(0).data(MarginNoteModel::TopRole).toDouble();
        QVERIFY(top <= y && y <= top + model.index(0).data(MarginNoteModel::HeightRole).toDouble());

        page.surface.scrollBy(20);
        QCOMPARE(model.index(0).data(MarginNoteModel::LineYRole).toDouble(), y - 20);
        page.surface.goTo(30, 0);
        QCOMPARE(model.rowCount(), 0);
        model.setSurface(nullptr);
        page.surface.goTo(0, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void notesMakeRoomForEachOther()
    {
        Page page(longArticle(3));
        MarginNoteModel model;
        model.setProperty("width", 100);
        model.setProperty("lines", 3);
        model.setProperty("spacing", 10);
        model.setSurface(&page.surface);
        const QString note = u"길게 쓴 메모가 있다. "_s.repeated(20);
        page.document.setHighlights({noted(0, 5, note), noted(0, 7, note), noted(0, 9, u"짧다"_s)});
        QCOMPARE(model.rowCount(), 3);
        double free = -1000;
        for (int row = 0; row < model.rowCount(); ++row) {
            const double top = model.index(row).data(MarginNoteModel::TopRole).toDouble();
            QVERIFY(top >= free);
            free = top + model.index(row).data(MarginNoteModel::HeightRole).toDouble() + 10;
        }
        QVERIFY(model.index(0).data(MarginNoteModel::TextRole).toString().size() < note.size());
        QVERIFY(model.index(2).data(MarginNoteModel::HeightRole).toDouble()
            < model.index(1).data(MarginNoteModel::HeightRole).toDouble());
    }

    void onlyWhatIsNearIsLookedAt()
    {
        Page page(longArticle(10'000));
        QList<Highlight> marks;
        for (int i = 0; i < 10'000; ++i) {
            marks.append(noted(i, 5, u"메모"_s));
        }
        page.document.setHighlights(marks);
        MarginNoteModel model;
        model.setSurface(&page.surface);
        page.surface.goTo(5000, 0);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(model.rowCount() < 30);
    }
};

QTEST_MAIN(MarginNoteModelTest)
#include "marginnotemodeltest.moc"
