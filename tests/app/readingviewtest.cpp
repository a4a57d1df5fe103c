// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpage.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/QQmlExtensionPlugin>

#include <memory>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

// The page within its scrolling view.
struct View {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ReadingPalette colors;
    ArticleFinder finder;
    ReadingDocument document;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> item;
    ReadingSurface *surface = nullptr;

    explicit View(const Article &article)
    {
        document.setArticle(article);
        QQmlComponent component(&engine);
        component.loadFromModule("org.mitjul.ui", "ReadingView");
        item.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"document"_s, QVariant::fromValue(&document)}, {u"colors"_s, QVariant::fromValue(&colors)},
                {u"settings"_s, QVariant::fromValue(&settings)}, {u"finder"_s, QVariant::fromValue(&finder)}})));
        if (item) {
            item->setParentItem(window.contentItem());
            item->setSize({400, 600});
            surface = item->property("surface").value<ReadingSurface *>();
        }
        window.resize(400, 600);
        window.show();
    }
};

}

class ReadingViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerFlicks();
    void longPressSelectsInsteadOfFlicking();
    void mouseSelectsInsteadOfDragging();
    void wheelScrolls();
    void viewFollowsThePage();
};

void ReadingViewTest::fingerFlicks()
{
    View view(longArticle(100));
    QVERIFY(view.surface);
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    QTest::touchEvent(&view.window, finger.get()).press(0, QPoint(200, 500));
    for (int y = 480; y >= 200; y -= 20) {
        QTest::touchEvent(&view.window, finger.get()).move(0, QPoint(200, y));
    }
    QTest::touchEvent(&view.window, finger.get()).release(0, QPoint(200, 200));
    QVERIFY(view.surface->contentY() > 150);
    QVERIFY(!view.surface->hasSelection());
    QCOMPARE(view.surface->y(), view.surface->contentY());
}

void ReadingViewTest::longPressSelectsInsteadOfFlicking()
{
    View view(longArticle(100));
    QVERIFY(view.surface);
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    QTest::touchEvent(&view.window, finger.get()).press(0, QPoint(200, 300));
    QTRY_VERIFY(view.surface->hasSelection());
    for (int y = 320; y <= 440; y += 20) {
        QTest::touchEvent(&view.window, finger.get()).move(0, QPoint(200, y));
    }
    QTest::touchEvent(&view.window, finger.get()).release(0, QPoint(200, 440));
    QCOMPARE(view.surface->contentY(), view.surface->originY());
    QVERIFY(view.surface->selectedText().size() > 20);
}

void ReadingViewTest::mouseSelectsInsteadOfDragging()
{
    View view(longArticle(100));
    QVERIFY(view.surface);
    QTest::mousePress(&view.window, Qt::LeftButton, {}, QPoint(100, 450));
    for (int y = 430; y >= 250; y -= 20) {
        QTest::mouseMove(&view.window, QPoint(100, y));
    }
    QTest::mouseRelease(&view.window, Qt::LeftButton, {}, QPoint(100, 250));
    QVERIFY(view.surface->hasSelection());
    QCOMPARE(view.surface->contentY(), view.surface->originY());
}

void ReadingViewTest::wheelScrolls()
{
    View view(longArticle(100));
    QVERIFY(view.surface);
    QTest::wheelEvent(&view.window, QPointF(200, 300), QPoint(0, -240));
    QTRY_VERIFY(view.surface->contentY() > 20);
}

void ReadingViewTest::viewFollowsThePage()
{
    View view(longArticle(1000));
    QVERIFY(view.surface);
    view.surface->goTo(500, 0);
    view.window.grabWindow();
    QCOMPARE(view.surface->y(), view.surface->contentY());
    QCOMPARE(view.surface->position(), (TextPosition{500, 0}));
    view.settings.setFontSize(28);
    view.window.grabWindow();
    QCOMPARE(view.surface->y(), view.surface->contentY());
    QCOMPARE(view.surface->position(), (TextPosition{500, 0}));
    view.surface->goToEnd();
    view.window.grabWindow();
    QCOMPARE(view.surface->y(), view.surface->contentY());
    QCOMPARE(view.surface->progress(), 1.0);
}

QTEST_MAIN(ReadingViewTest)
#include "readingviewtest.moc"
