// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// The file index.db: it follows the library, and whatever becomes of it, nothing is missed.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsChanges_data();
    void followsChanges();
    void takesInWhatACrashLeftOut();
    void isMadeAnewWhenItIs_data();
    void isMadeAnewWhenItIs();
    void tellsHowFarItIs();
    void ranks_data();
    void ranks();
    void filters_data();
    void filters();
    void followsALetterThatIsOpen_data();
    void followsALetterThatIsOpen();
    void forgivesATypo_data();
    void forgivesATypo();

private:
    QStringList found(const QString &query, bool isOpen = false);
    QString indexFile() const;

    std::unique_ptr<TestLibrary> m_library;
};

void SearchIndexTest::init()
{
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->open());
}

// The articles in the order of their hits, each once.
QStringList SearchIndexTest::found(const QString &query, bool isOpen)
{
    QStringList ids;
    for (const SearchHit &hit : valueOf(m_library->store().search(query, -1, isOpen))) {
        if (!ids.contains(hit.article)) {
            ids += hit.article;
        }
    }
    return ids;
}

QString SearchIndexTest::indexFile() const
{
    return m_library->folder() + "/index.db"_L1;
}

void SearchIndexTest::followsChanges_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("up to date") << false;
    QTest::newRow("behind") << true;
}

void SearchIndexTest::followsChanges()
{
    QFETCH(bool, isPaused);
    TestLibrary &library = *m_library;
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"하나 둘 셋"_s})}));
    library.awaitIndex();
    valueOf(library->setSearchIndexPaused(isPaused));
    const auto settle = [&]() {
        if (!isPaused) {
            library.awaitIndex();
        }
    };
    const Article changed = articleWith(u"a"_s, u"제목"_s, {u"하나 넷"_s});
    valueOf(library->saveArticles({changed, articleWith(u"b"_s, u"다른"_s, {u"둘"_s})}));
    settle();
    QCOMPARE(found(u"둘"_s), QStringList{u"b"_s});
    QCOMPARE(found(u"넷"_s), QStringList{u"a"_s});
    Highlight mark = markOf(changed, u"넷"_s);
    mark.note = u"생각"_s;
    mark.tags = QStringList{u"숫자"_s};
    mark = valueOf(library->saveHighlight(mark));
    settle();
    QCOMPARE(found(u"생각"_s), QStringList{u"a"_s});
    QCOMPARE(found(u"숫자"_s), QStringList{u"a"_s});
    QCOMPARE(found(u"숫자 하나"_s), QStringList{u"a"_s});
    mark.note = u"다시"_s;
    mark.tags.clear();
    valueOf(library->saveHighlight(mark));
    settle();
    QCOMPARE(found(u"생각"_s), QStringList());
    QCOMPARE(found(u"숫자"_s), QStringList());
    QCOMPARE(found(u"다시"_s), QStringList{u"a"_s});
    valueOf(library->trashHighlight(mark.id));
    settle();
    QCOMPARE(found(u"다시"_s), QStringList());
    valueOf(library->restoreHighlight(mark.id));
    valueOf(library->trashArticle(u"b"_s));
    settle();
    QCOMPARE(found(u"다시"_s), QStringList{u"a"_s});
    QCOMPARE(found(u"둘"_s), QStringList());
    valueOf(library->restoreArticle(u"b"_s));
    settle();
    QCOMPARE(found(u"둘"_s), QStringList{u"b"_s});
    valueOf(library->trashArticle(u"b"_s));
    valueOf(library->emptyTrash());
    settle();
    QCOMPARE(found(u"둘"_s), QStringList());
}

void SearchIndexTest::takesInWhatACrashLeftOut()
{
    TestLibrary &library = *m_library;
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"하나"_s})}));
    library.awaitIndex();
    valueOf(library->setSearchIndexPaused(true));
    valueOf(library->saveArticles({articleWith(u"b"_s, u"다른"_s, {u"하나 둘"_s})}));
    QVERIFY(!valueOf(library->searchIndexStatus()).isUpToDate);
    QVERIFY(library.open());
    QCOMPARE(found(u"둘"_s), QStringList{u"b"_s});
    library.awaitIndex();
    QCOMPARE(found(u"둘"_s), QStringList{u"b"_s});
    QCOMPARE(found(u"하나"_s).size(), 2);
}

void SearchIndexTest::isMadeAnewWhenItIs_data()
{
    using Change = std::function<void(const QString &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("deleted") << Change([](const QString &file) {
        QVERIFY(QFile::remove(file));
    });
    QTest::newRow("no database") << Change([](const QString &file) {
        QFile index(file);
        QVERIFY(index.open(QFile::WriteOnly) && index.write("no database, but a longer text than that") > 0);
    });
    QTest::newRow("empty") << Change([](const QString &file) {
        QVERIFY(QFile::resize(file, 0));
    });
    QTest::newRow("cut off") << Change([](const QString &file) {
        QVERIFY(QFile::resize(file, QFile(file).size() / 2));
    });
    QTest::newRow("damaged inside") << Change([](const QString &file) {
        QFile index(file);
        QVERIFY(index.open(QFile::ReadWrite) && index.seek(20000));
        QVERIFY(index.write(QByteArray(index.size() - 20000, '\x55')) > 0);
    });
    QTest::newRow("of another library") << Change([](const QString &file) {
        TestLibrary other;
        QVERIFY(other.open());
        for (int i = 0; i < 9; ++i) {
            valueOf(other->saveArticles({articleWith(u"a"_s, u"다른"_s, {u"다른 글 %1"_s.arg(i)})}));
        }
        other.awaitIndex();
        other.close();
        QVERIFY(QFile::remove(file) && QFile::copy(other.folder() + "/index.db"_L1, file));
    });
}

void SearchIndexTest::isMadeAnewWhenItIs()
{
    QFETCH(std::function<void(const QString &)>, change);
    TestLibrary &library = *m_library;
    valueOf(
        library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"하나"_s}), articleWith(u"b"_s, u"둘"_s, {u"셋"_s})}));
    library.awaitIndex();
    library.close();
    change(indexFile());
    QVERIFY(library.open());
    QCOMPARE(found(u"하나"_s), QStringList{u"a"_s});
    QCOMPARE(found(u"다른"_s), QStringList());
    library.awaitIndex();
    QCOMPARE(found(u"하나"_s), QStringList{u"a"_s});
    QCOMPARE(found(u"셋"_s), QStringList{u"b"_s});
    QCOMPARE(found(u"다른"_s), QStringList());
}

void SearchIndexTest::tellsHowFarItIs()
{
    TestLibrary &library = *m_library;
    QList<Article> articles;
    for (int i = 0; i < 100; ++i) {
        articles += articleWith(u"article %1"_s.arg(i), u"제목 %1"_s.arg(i), {u"글"_s});
    }
    valueOf(library->saveArticles(articles));
    library.awaitIndex();
    QCoreApplication::processEvents(); // what the first one had to tell
    QSignalSpy progress(&library.store(), &Store::searchIndexProgressed);
    valueOf(library->rebuildSearchIndex());
    QCOMPARE(found(u"글"_s).size(), 100);
    library.awaitIndex();
    QTRY_VERIFY(!progress.isEmpty() && progress.last().value(0) == progress.last().value(1));
    QCOMPARE(progress.last().value(1).toInt(), 100);
    for (qsizetype i = 1; i < progress.size(); ++i) {
        QVERIFY(progress.at(i).value(0).toInt() >= progress.at(i - 1).value(0).toInt());
    }
    QCOMPARE(found(u"글"_s).size(), 100);
}

void SearchIndexTest::ranks_data()
{
    QTest::addColumn<QList<Article>>("articles");
    const auto dated = [](const Id &id, const QString &title, const QString &text, const QString &published) {
        Article article = articleWith(id, title, {text});
        article.published = published;
        return article;
    };
    QTest::newRow("title over text") << QList{
        articleWith(u"1"_s, u"동맹의 뜻"_s, {u"글"_s}), articleWith(u"2"_s, u"제목"_s, {u"동맹 동맹 동맹 동맹"_s})};
    QTest::newRow("start of a word over its inside") << QList{
        articleWith(u"1"_s, u"제목"_s, {u"하나 동맹을"_s}), articleWith(u"2"_s, u"제목"_s, {u"하나 비동맹"_s})};
    QTest::newRow("start over inside in titles")
        << QList{articleWith(u"1"_s, u"새 동맹을"_s, {u"글"_s}), articleWith(u"2"_s, u"새 비동맹"_s, {u"글"_s})};
    QTest::newRow("more often") << QList{
        articleWith(u"1"_s, u"제목"_s, {u"동맹 동맹 하나"_s}), articleWith(u"2"_s, u"제목"_s, {u"동맹 하나 하나"_s})};
    QTest::newRow("shorter") << QList{articleWith(u"1"_s, u"제목"_s, {u"동맹"_s}),
        articleWith(u"2"_s, u"제목"_s, {u"동맹 "_s + u"긴 글 "_s.repeated(100)})};
    QTest::newRow("newer") << QList{
        dated(u"1"_s, u"제목"_s, u"동맹"_s, u"2024-02-01"_s), dated(u"2"_s, u"제목"_s, u"동맹"_s, u"2023-12-31"_s)};
}

void SearchIndexTest::ranks()
{
    QFETCH(QList<Article>, articles);
    std::ranges::reverse(articles); // so that it is not the order of saving
    valueOf(m_library->store().saveArticles(articles));
    m_library->awaitIndex();
    QCOMPARE(found(u"동맹"_s), (QStringList{u"1"_s, u"2"_s}));
}

void SearchIndexTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    const QStringList one{u"1"_s};
    const QStringList two{u"2"_s};
    QTest::newRow("tag") << u"tag:산업 글"_s << one;
    QTest::newRow("tag of a mark") << u"태그:전망"_s << two;
    QTest::newRow("start of a tag") << u"tag:인공"_s << two;
    QTest::newRow("tag with a space") << u"tag:\"인공 지능\""_s << two;
    QTest::newRow("not the inside of a tag") << u"tag:업"_s << QStringList();
    QTest::newRow("without a tag") << u"글 -tag:산업"_s << two;
    QTest::newRow("publisher") << u"매체:한겨울"_s << one;
    QTest::newRow("before") << u"before:2024"_s << one;
    QTest::newRow("after") << u"글 after:2024-01-01"_s << two;
    QTest::newRow("note") << u"has:note"_s << two;
    QTest::newRow("without a note") << u"글 -있음:메모"_s << one;
    QTest::newRow("entity") << u"entity:nvidia"_s << one;
    QTest::newRow("without an entity") << u"글 -이름:엔비디아"_s << two;
    QTest::newRow("excluded word") << u"글 -사업장"_s << two;
    QTest::newRow("excluded phrase") << u"글 -\"화성 사업장\""_s << two;
    QTest::newRow("excluded phrase that stands nowhere") << u"사업장 -\"사업장 화성\""_s << one;
    QTest::newRow("phrase") << u"\"화성 사업장\""_s << one;
    QTest::newRow("phrase in another order") << u"\"사업장 화성\""_s << QStringList();
    QTest::newRow("several") << u"tag:산업 before:2024 화성 -전망"_s << one;
    QTest::newRow("an entity's name in its mentions") << u"nvidia 화성"_s << one;
}

void SearchIndexTest::filters()
{
    QFETCH(QString, query);
    Entity nvidia;
    nvidia.id = u"nvidia"_s;
    nvidia.nameKo = u"엔비디아"_s;
    nvidia.nameEn = u"Nvidia"_s;
    Article first = articleWith(u"1"_s, u"첫 글"_s, {u"엔비디아는 화성 사업장에 왔다."_s});
    first.tags = QStringList{u"산업"_s};
    first.publisher = u"한겨울신문"_s;
    first.published = u"2023-11-17"_s;
    first.mentions = {{0, 0, 4, u"nvidia"_s}};
    Article second = articleWith(u"2"_s, u"둘째 글"_s, {u"화성에는 아무도 없다."_s});
    second.published = u"2024-05-06"_s;
    second.tags = QStringList{u"인공 지능"_s};
    valueOf(m_library->store().saveBundle(u"b"_s, u"1"_s, {nvidia}, {first, second}));
    Highlight mark = markOf(second, u"아무도"_s);
    mark.note = u"정말?"_s;
    mark.tags = QStringList{u"전망"_s};
    valueOf(m_library->store().saveHighlight(mark));
    valueOf(m_library->store().setSearchIndexPaused(true));
    QStringList ids = found(query);
    ids.removeAll(QString());
    QTEST(ids, "ids");
    valueOf(m_library->store().setSearchIndexPaused(false));
    m_library->awaitIndex();
    ids = found(query);
    ids.removeAll(QString());
    QTEST(ids, "ids");
}

void SearchIndexTest::followsALetterThatIsOpen_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a consonant") << u"ㄴ"_s << true;
    QTest::newRow("a syllable") << u"나"_s << true;
    QTest::newRow("the next consonant") << u"나ㄷ"_s << true;
    QTest::newRow("the next syllable") << u"나데"_s << true;
    QTest::newRow("finished") << u"나델"_s << true;
    QTest::newRow("the consonant that moves on") << u"나델ㄹ"_s << true;
    QTest::newRow("another vowel") << u"나두"_s << false;
    QTest::newRow("another final") << u"나덱"_s << false;
}

void SearchIndexTest::followsALetterThatIsOpen()
{
    QFETCH(QString, query);
    valueOf(m_library->store().saveArticles({articleWith(u"1"_s, u"제목"_s, {u"사티아 나델라가 왔다."_s})}));
    for (const bool isIndexed : {false, true}) {
        valueOf(m_library->store().setSearchIndexPaused(!isIndexed));
        if (isIndexed) {
            m_library->awaitIndex();
        }
        QTEST(!found(query, true).isEmpty(), "isFound");
    }
    QVERIFY(found(u"나데"_s).isEmpty());
}

void SearchIndexTest::forgivesATypo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("suggestions");
    QTest::newRow("another letter in a name") << u"앤비디아"_s << QStringList{u"엔비디아"_s};
    QTest::newRow("a letter too few") << u"엔비아"_s << QStringList{u"엔비디아"_s};
    QTest::newRow("a letter too many") << u"엔비디디아"_s << QStringList{u"엔비디아"_s};
    QTest::newRow("letters swapped") << u"엔디비아"_s << QStringList{u"엔비디아"_s};
    QTest::newRow("a word of a text") << u"고대역푹"_s << QStringList{u"고대역폭"_s};
    QTest::newRow("its first letter") << u"거대역폭"_s << QStringList{u"고대역폭"_s};
    QTest::newRow("in Latin letters") << u"Kirigani"_s << QStringList{u"kirigami"_s};
    QTest::newRow("the others stay") << u"메모리 고대역푹"_s << QStringList{u"메모리 고대역폭"_s};
    QTest::newRow("two typos are too many") << u"거대역푹"_s << QStringList();
    QTest::newRow("only what finds something") << u"고대역푹 없는말없는말"_s << QStringList();
    QTest::newRow("nothing for what is found") << u"고대역폭"_s << QStringList();
}

void SearchIndexTest::forgivesATypo()
{
    QFETCH(QString, query);
    Entity nvidia;
    nvidia.id = u"nvidia"_s;
    nvidia.nameKo = u"엔비디아"_s;
    nvidia.nameEn = u"Nvidia"_s;
    valueOf(m_library->store().saveBundle(
        u"b"_s, u"1"_s, {nvidia}, {articleWith(u"1"_s, u"글"_s, {u"고대역폭 메모리와 Kirigami의 이야기"_s})}));
    m_library->awaitIndex();
    QTEST(valueOf(m_library->store().searchSuggestions(query)), "suggestions");
}

QTEST_GUILESS_MAIN(SearchIndexTest)

#include "searchindextest.moc"
