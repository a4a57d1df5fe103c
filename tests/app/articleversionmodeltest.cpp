// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/versions/articleversionmodel.h"
#include "openlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

using Role = ChangedParagraphModel::Role;

class ArticleVersionModelTest : public QObject
{
    Q_OBJECT

    static Article articleWith(const Id &id, const QStringList &texts)
    {
        Article article;
        article.id = id;
        article.title = u"강가의 도서관"_s;
        for (const QString &text : texts) {
            article.paragraphs.append({ParagraphRole::Body, text});
        }
        article.contentHash = contentHashOf(article);
        return article;
    }

    static Id save(OpenLibrary &library, const Article &article)
    {
        return OpenLibrary::answer(library.app.store().saveArticles({article})).value(0);
    }

    static QStringList texts(const ChangedParagraphModel &changes, int role)
    {
        QStringList texts;
        for (int row = 0; row < changes.rowCount(); ++row) {
            texts += changes.index(row).data(role).toString();
        }
        return texts;
    }

    const QStringList m_before{u"첫 문단은 그대로다."_s, u"둘째 문단도 그대로다."_s, u"배는 <아침>에 떠난다."_s};
    const QStringList m_after{u"첫 문단은 그대로다."_s, u"둘째 문단도 그대로다."_s, u"배는 저녁에 떠난다."_s};

private Q_SLOTS:
    void whatChangedIsShownInItsPlace()
    {
        OpenLibrary library;
        const Id id = save(library, articleWith({}, m_before));
        ArticleVersionModel versions;
        const QAbstractItemModelTester tester(&versions);
        const QAbstractItemModelTester changesTester(versions.changes());
        versions.setProperty("compared", true);
        versions.setApp(&library.app);
        versions.setArticle(id);
        save(library, articleWith(id, m_after));
        QTRY_COMPARE(versions.count(), 1);
        const ChangedParagraphModel &changes = *versions.changes();
        QTRY_COMPARE(changes.rowCount(), 2);
        QCOMPARE(versions.shown(), 0);
        QCOMPARE(changes.index(0).data(Role::UnchangedRole).toBool(), true);
        const QString styled = changes.index(1).data(Role::TextRole).toString();
        QVERIFY(styled.contains(u"<s>&lt;아침&gt;에</s>"_s));
        QVERIFY(styled.contains(u"<u>저녁에</u>"_s));
        const QString spoken = changes.index(1).data(Role::SpokenRole).toString();
        QVERIFY(spoken.contains(u"<아침>에"_s) && !spoken.contains(u"<s>"_s));
        versions.changes()->setWhole(true);
        QCOMPARE(changes.rowCount(), 3);
        QCOMPARE(texts(changes, Role::SpokenRole).first(), m_before.first());
    }

    void theWayBackCanBeUndone()
    {
        OpenLibrary library;
        const Id id = save(library, articleWith({}, m_before));
        save(library, articleWith(id, m_after));
        ArticleVersionModel versions;
        versions.setApp(&library.app);
        versions.setArticle(id);
        QTRY_COMPARE(versions.shown(), 0);
        const QSignalSpy notices(&library.app, &AppContext::undoableNotice);
        const auto last = [&library, &id] {
            return OpenLibrary::answer(library.app.store().article(id)).paragraphs.value(2).text;
        };
        versions.returnToShown();
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(last(), m_before.last());
        library.app.history()->undo();
        QTRY_COMPARE(last(), m_after.last());
        library.app.history()->redo();
        QTRY_COMPARE(last(), m_before.last());
        QCOMPARE(versions.count(), 1);
    }

    void twoWaysBackAreUndoneInTheirOrder()
    {
        OpenLibrary library;
        const Id id = save(library, articleWith({}, m_before));
        save(library, articleWith(id, m_after));
        save(library, articleWith(id, {u"아주 다른 글이다."_s}));
        ArticleVersionModel versions;
        versions.setApp(&library.app);
        versions.setArticle(id);
        QTRY_COMPARE(versions.count(), 2);
        const auto text = [&library, &id] {
            return OpenLibrary::answer(library.app.store().article(id)).paragraphs.constLast().text;
        };
        const QSignalSpy notices(&library.app, &AppContext::undoableNotice);
        for (const QString &expected : {m_before.last(), m_after.last()}) {
            versions.setShown(1);
            versions.returnToShown();
            QTRY_COMPARE(text(), expected);
            QTRY_COMPARE(versions.shown(), 0);
        }
        QTRY_COMPARE(notices.count(), 2);
        library.app.history()->undo();
        QTRY_COMPARE(text(), m_before.last());
        library.app.history()->undo();
        QTRY_COMPARE(text(), u"아주 다른 글이다."_s);
        library.app.history()->redo();
        QTRY_COMPARE(text(), m_before.last());
    }

    void theLibraryMayOpenLater()
    {
        const QTemporaryDir folder;
        const auto open = [](AppContext &app) {
            app.open();
            return QTest::qWaitFor([&app] {
                return app.state() == AppContext::State::Ready;
            });
        };
        Id id;
        {
            AppContext app(folder.path());
            QVERIFY(open(app));
            id = OpenLibrary::answer(app.store().saveArticles({articleWith({}, m_before)})).value(0);
            OpenLibrary::answer(app.store().saveArticles({articleWith(id, m_after)}));
        }
        AppContext app(folder.path());
        ArticleVersionModel versions;
        versions.setApp(&app);
        versions.setArticle(id);
        QVERIFY(open(app));
        QTRY_COMPARE(versions.count(), 1);
    }

    void anArticleWithoutEarlierTextsHasNone()
    {
        OpenLibrary library;
        ArticleVersionModel versions;
        versions.setApp(&library.app);
        versions.setArticle(save(library, articleWith({}, m_before)));
        OpenLibrary::answer(library.app.store().articles({}));
        QCoreApplication::processEvents();
        QCOMPARE(versions.count(), 0);
        QCOMPARE(versions.shown(), -1);
        QCOMPARE(versions.changes()->rowCount(), 0);
        versions.returnToShown();
    }
};

QTEST_MAIN(ArticleVersionModelTest)
#include "articleversionmodeltest.moc"
