// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/lines/articlelines.h"
#include "openlibrary.h"

#include <QAbstractItemModelTester>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Lines of the page that an article came from are shown and hidden after the import too.
class ArticleLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHiddenLineComesBackToItsPlace();
    void aParagraphIsHidden();
    void theOutletIsRemembered();

private:
    Article saved();
    QStringList texts();

    std::unique_ptr<OpenLibrary> m_library;
    std::unique_ptr<ArticleLines> m_lines;
    Id m_id;
};

void ArticleLinesTest::init()
{
    m_lines.reset();
    m_library = std::make_unique<OpenLibrary>();
    Store &store = m_library->app.store();
    Article article;
    article.title = u"강가의 도서관"_s;
    article.publisher = u"밑줄일보"_s;
    for (const QString &text : {u"첫 문단이다."_s, u"삼성전자가 나오는 둘째 문단이다."_s, u"끝 문단이다."_s}) {
        article.paragraphs.append({ParagraphRole::Body, text});
    }
    article.hidden = {{u"메뉴"_s, u"interface"_s, 0}, {u"네이버 이야기도 있다."_s, u"outside"_s, 1}};
    article.summary = {{u"둘째가 말한다."_s, u"The second says."_s, {1}}};
    article.contentHash = contentHashOf(article);
    m_id = OpenLibrary::answer(store.saveArticles({article})).value(0);
    m_lines = std::make_unique<ArticleLines>();
    m_lines->setApp(&m_library->app);
    m_lines->setArticle(m_id);
    QTRY_COMPARE(m_lines->lines()->rowCount(), 5);
}

Article ArticleLinesTest::saved()
{
    return OpenLibrary::answer(m_library->app.store().article(m_id));
}

QStringList ArticleLinesTest::texts()
{
    QStringList texts;
    for (const Paragraph &paragraph : saved().paragraphs) {
        texts += paragraph.text;
    }
    return texts;
}

void ArticleLinesTest::aHiddenLineComesBackToItsPlace()
{
    const QAbstractItemModelTester tester(m_lines->lines());
    const QStringList before = texts();
    QCOMPARE(m_lines->hiddenCount(), 2);
    m_lines->restore(1);
    QCOMPARE(m_lines->hiddenCount(), 1);
    QTRY_COMPARE(texts().value(1), u"네이버 이야기도 있다."_s);
    // What was said of the second paragraph is said of the third now, and the line's own names are found.
    QTRY_VERIFY(m_library->app.history()->canUndo());
    const Article article = saved();
    QCOMPARE(article.summary.constFirst().paragraphs, QList<int>{2});
    QCOMPARE(article.mentions.value(0).paragraph, 1);
    QCOMPARE(article.mentions.value(0).entity, u"naver"_s);
    m_library->app.history()->undo();
    QTRY_COMPARE(texts(), before);
    QTRY_COMPARE(m_lines->hiddenCount(), 2);
    m_library->app.history()->redo();
    QTRY_COMPARE(texts().size(), 4);
}

void ArticleLinesTest::aParagraphIsHidden()
{
    m_lines->hide(1);
    QTRY_COMPARE(texts(), (QStringList{u"첫 문단이다."_s, u"끝 문단이다."_s}));
    const Article article = saved();
    QCOMPARE(article.summary.constFirst().paragraphs, QList<int>());
    QCOMPARE(article.mentions.size(), 0);
    QCOMPARE(article.hidden.value(2).text, u"삼성전자가 나오는 둘째 문단이다."_s);
    QCOMPARE(m_lines->hiddenCount(), 3);
    m_lines->hide(7);
    m_lines->restore(-1);
    QCOMPARE(m_lines->hiddenCount(), 3);
}

void ArticleLinesTest::theOutletIsRemembered()
{
    m_lines->restore(1);
    const auto rules = [this] {
        return OpenLibrary::answer(m_library->app.store().outletRules());
    };
    QTRY_COMPARE(rules().size(), 1);
    QCOMPARE(rules().constFirst().outlet, u"밑줄일보"_s);
    QCOMPARE(rules().constFirst().hide, false);
}

QTEST_MAIN(ArticleLinesTest)
#include "articlelinestest.moc"
