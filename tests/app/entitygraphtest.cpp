// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/entities/entitygraph.h"

#include <QRectF>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class EntityGraphTest : public QObject
{
    Q_OBJECT

private:
    static QList<RelatedName> names(int count)
    {
        QList<RelatedName> related;
        for (int i = 0; i < count; ++i) {
            related.append({u"e%1"_s.arg(i), u"이름 %1"_s.arg(i), {}, {}, count - i});
        }
        return related;
    }
    static void give(EntityGraph &graph, int count, double width)
    {
        graph.setCentreRadius(50);
        graph.setMaximum(14);
        graph.setWidth(width);
        graph.setRelated(names(count));
    }
    static QRectF roomOf(const EntityGraphNode &node, double rowHeight)
    {
        const double left = node.leftSide ? node.dot.x() - node.labelWidth : node.dot.x();
        return {left, node.dot.y() - rowHeight / 2, node.labelWidth, rowHeight};
    }

private Q_SLOTS:
    void namesNeverTouchAndStayInside_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("width");
        for (const double width : {320.0, 480.0, 800.0}) {
            for (const int count : {1, 2, 3, 4, 5, 8, 14, 40}) {
                QTest::addRow("%d at %d px", count, int(width)) << count << width;
            }
        }
    }
    void namesNeverTouchAndStayInside()
    {
        QFETCH(int, count);
        QFETCH(double, width);
        EntityGraph graph;
        give(graph, count, width);
        const auto nodes = graph.nodes();
        QCOMPARE(nodes.size(), std::min(count, 14));
        const QRectF all(-0.01, -0.01, width + 0.02, graph.height() + 0.02);
        const QRectF middle(graph.centre() - QPointF(50, 15), QSizeF(100, 30));
        for (int i = 0; i < nodes.size(); ++i) {
            const QRectF room = roomOf(nodes.at(i), graph.rowHeight());
            QVERIFY(all.contains(room));
            QVERIFY(room.width() >= 48);
            QVERIFY(!room.intersects(middle));
            for (int j = 0; j < i; ++j) {
                QVERIFY(!room.adjusted(0.01, 0.01, -0.01, -0.01).intersects(roomOf(nodes.at(j), graph.rowHeight())));
            }
        }
    }

    void linksAreAsThickAsTheyAreFrequent()
    {
        EntityGraph graph;
        give(graph, 10, 600);
        const auto nodes = graph.nodes();
        for (int i = 1; i < nodes.size(); ++i) {
            QVERIFY(nodes.at(i - 1).thickness > nodes.at(i).thickness);
        }
    }

    void theSameInputGivesTheSamePicture()
    {
        EntityGraph one;
        EntityGraph other;
        give(one, 9, 600);
        give(other, 9, 600);
        QCOMPARE(one.nodes(), other.nodes());
    }

    void isEmptyWithoutCompany()
    {
        EntityGraph graph;
        give(graph, 0, 600);
        QCOMPARE(graph.nodes().size(), 0);
        QCOMPARE(graph.height(), 0);
    }
};

QTEST_GUILESS_MAIN(EntityGraphTest)
#include "entitygraphtest.moc"
