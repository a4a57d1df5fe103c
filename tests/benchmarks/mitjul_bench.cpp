// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what a large text, a mark and many marks cost, beside a baseline of the same run; docs/benchmarks.md explains.
// mitjul_bench [FOLDER]: keeps its libraries in FOLDER (else the folder for temporary files) while it runs.

#include "app/reader/articlefinder.h"
#include "app/settings/koreanfaces.h"
#include "core/anchoring.h"
#include "exchange/textimporter.h"
#include "figures.h"
#include "sampletext.h"
#include "storage/store.h"
#include "tests/app/readingpage.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr QSize windowSize(1200, 800);
constexpr int openings = 5; // of which the table shows the median
constexpr int pageTurns = 300;
constexpr int marks = 10'000;
constexpr int commits = 300;
constexpr auto memoryOption = "--memory"_L1;

// A figure of something that failed would be worth nothing.
template<typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
    }
    return *result;
}

void demand(bool isDone, const char *what)
{
    if (!isDone) {
        qFatal("%s", what);
    }
}

struct TextCosts {
    Costs parsing, saving, loading, firstFrame, pageDown, end, fontSize, firstMatch, allMatches;
};

struct Text {
    QString name;
    Article article;
    TextCosts costs;
};

Text importText(Store &store, const QString &name, const QByteArray &bytes)
{
    Text text{name, {}, {}};
    for (int i = 0; i < openings; ++i) {
        text.costs.parsing.add(costOf([&] {
            text.article = valueOf(articleFromText(bytes));
        }));
        text.article.title = u"%1 (%2)"_s.arg(name).arg(i); // the same article again would not be written
        text.costs.saving.add(costOf([&] {
            text.article.id = valueOf(store.saveArticles({text.article}).result()).constFirst();
        }));
        text.costs.loading.add(costOf([&] {
            text.article = valueOf(store.article(text.article.id).result());
        }));
    }
    return text;
}

void pressPageDown(Page &page)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.surface, &press);
}

Costs turnPages(Page &page)
{
    Costs costs;
    page.surface.goTo(0, 0);
    page.grab();
    for (int i = 0; i < pageTurns; ++i) {
        const double before = page.surface.contentY();
        costs.add(costOf([&] {
            pressPageDown(page);
            page.grab();
        }));
        demand(page.surface.contentY() > before, "Page Down did not turn the page");
        if (page.surface.progress() >= 1) {
            page.surface.goTo(0, 0);
            page.grab();
        }
    }
    return costs;
}

// With the first key, so that the text has not been folded yet.
Cost findUntil(Page &page, const std::function<bool(const ArticleFinder &)> &isFound)
{
    ArticleFinder finder;
    finder.setDocument(&page.document);
    page.surface.setFinder(&finder);
    const Cost cost = costOf([&] {
        finder.start(page.surface.position());
        finder.find(u"동맹"_s, false);
        while (!isFound(finder)) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        page.surface.reveal(finder.currentHit().start.paragraph, finder.currentHit().start.offset);
        page.grab();
    });
    page.surface.setFinder(nullptr);
    return cost;
}

void openText(Text &text)
{
    for (int i = 0; i < openings; ++i) {
        std::unique_ptr<Page> page;
        text.costs.firstFrame.add(costOf([&] {
            page = std::make_unique<Page>(text.article, windowSize);
            page->grab();
        }));
        text.costs.end.add(costOf([&] {
            page->surface.goToEnd();
            page->grab();
        }));
        page->surface.goTo(int(text.article.paragraphs.size() / 2), 0);
        page->grab();
        text.costs.fontSize.add(costOf([&] {
            page->surface.setProperty("fontSize", 26);
            page->grab();
        }));
        text.costs.firstMatch.add(findUntil(*page, [](const ArticleFinder &finder) {
            return finder.count() > 0;
        }));
        text.costs.allMatches.add(findUntil(*page, [](const ArticleFinder &finder) {
            return finder.current() > 0;
        }));
    }
    Page page(text.article, windowSize);
    text.costs.pageDown = turnPages(page);
}

void reportTexts(const QList<Text> &texts)
{
    const struct {
        QString name;
        std::function<Cost(const TextCosts &)> figure;
    } figures[] = {
        {u"read the text"_s,
            [](const TextCosts &costs) {
                return costs.parsing.median();
            }},
        {u"save the article"_s,
            [](const TextCosts &costs) {
                return costs.saving.median();
            }},
        {u"load the article"_s,
            [](const TextCosts &costs) {
                return costs.loading.median();
            }},
        {u"window and first frame"_s,
            [](const TextCosts &costs) {
                return costs.firstFrame.median();
            }},
        {u"Page Down, median"_s,
            [](const TextCosts &costs) {
                return costs.pageDown.median();
            }},
        {u"Page Down, p99"_s,
            [](const TextCosts &costs) {
                return costs.pageDown.percentile(0.99);
            }},
        {u"jump to the end"_s,
            [](const TextCosts &costs) {
                return costs.end.median();
            }},
        {u"another font size"_s,
            [](const TextCosts &costs) {
                return costs.fontSize.median();
            }},
        {u"find, first match"_s,
            [](const TextCosts &costs) {
                return costs.firstMatch.median();
            }},
        {u"find, all matches"_s,
            [](const TextCosts &costs) {
                return costs.allMatches.median();
            }},
    };
    for (const auto &[name, figure] : figures) {
        const Cost baseline = figure(texts.first().costs);
        Table::addBaseline(u"%1: %2"_s.arg(name, texts.first().name), baseline);
        for (const Text &text : texts.sliced(1)) {
            Table::add(u"%1: %2"_s.arg(name, text.name), figure(text.costs), baseline);
        }
    }
}

/// The i-th of count marks that lie evenly over an article.
Highlight markIn(const Article &article, int i, int count)
{
    const int paragraph = int(qint64(i) * article.paragraphs.size() / count);
    const int length = int(article.paragraphs.at(paragraph).text.size());
    Highlight mark;
    mark.article = article.id;
    mark.color = HighlightColor(i % 6);
    mark.style = HighlightStyle(i % 4);
    mark.anchor = anchorAt(article.paragraphs, {{paragraph, length / 4}, {paragraph, length / 2}});
    return mark;
}

/// One table without indexes, in a library's journal mode, where a mark is a row.
class BareTable
{
public:
    explicit BareTable(const QString &folder)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(QDir(folder).filePath(u"bare.sqlite"_s));
        demand(database.open(), "The bare database could not be opened");
        m_query = QSqlQuery(database);
        for (const QString &sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                 u"CREATE TABLE mark (id, article, quote, prefix, suffix, note)"_s}) {
            demand(m_query.exec(sql), "The bare database could not be set up");
        }
        demand(m_query.prepare(u"INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)"_s), "The mark could not be prepared");
    }

    void save(const Highlight &mark)
    {
        QSqlDatabase database = QSqlDatabase::database(u"bare"_s);
        demand(database.transaction(), "The bare transaction did not begin");
        const QStringList values{u"0123456789abcdef0123456789abcdef0123"_s, mark.article, mark.anchor.quote,
            mark.anchor.prefix, mark.anchor.suffix, mark.note};
        for (int i = 0; i < values.size(); ++i) {
            m_query.bindValue(i, values.at(i));
        }
        demand(m_query.exec() && database.commit(), "The bare mark was not saved");
    }

private:
    QSqlQuery m_query;
};

void reportDurableMarks(Store &store, const QString &folder, const QList<Text> &texts)
{
    BareTable table(folder);
    Costs bare;
    QList<Costs> saved(texts.size());
    for (int i = 0; i < commits; ++i) { // in turn, so that the disk's moods meet all of them
        const Highlight mark = markIn(texts.first().article, i, commits);
        bare.add(costOf([&] {
            table.save(mark);
        }));
        for (int text = 0; text < texts.size(); ++text) {
            const Highlight other = markIn(texts.at(text).article, i, commits);
            saved[text].add(costOf([&] {
                valueOf(store.saveHighlight(other).result());
            }));
        }
    }
    for (const auto &[name, share] : {std::pair(u"p50"_s, 0.5), std::pair(u"p99"_s, 0.99)}) {
        const Cost baseline = bare.percentile(share);
        Table::addBaseline(u"save a mark, %1: bare INSERT and COMMIT"_s.arg(name), baseline);
        for (int text = 0; text < texts.size(); ++text) {
            Table::add(
                u"save a mark, %1: %2"_s.arg(name, texts.at(text).name), saved.at(text).percentile(share), baseline);
        }
    }
}

void reportManyMarks(const Article &article)
{
    QList<Highlight> highlights;
    for (int i = 0; i < marks; ++i) {
        highlights.append(markIn(article, i, marks));
        highlights.last().id = QString::number(i);
    }
    Page page(article, windowSize);
    turnPages(page); // so that both find the glyphs of these pages drawn before
    const Costs without = turnPages(page);
    page.document.setHighlights(highlights);
    const Costs with = turnPages(page);
    Table::addBaseline(u"Page Down, median: no marks"_s, without.median());
    Table::add(u"Page Down, median: 10,000 marks"_s, with.median(), without.median());
    Table::addBaseline(u"Page Down, p99: no marks"_s, without.percentile(0.99));
    Table::add(u"Page Down, p99: 10,000 marks"_s, with.percentile(0.99), without.percentile(0.99));
}

/// MB (10^6 bytes) of this process; pages shared with others are counted in part.
double proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    demand(file.open(QIODevice::ReadOnly), "/proc/self/smaps_rollup could not be read");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').at(1).toDouble() * 1024 / 1e6;
        }
    }
    return 0;
}

/// What a program of its own needs that opens one article.
int printMemory(const QString &folder, const Id &id)
{
    Store store({folder, {}, {}});
    valueOf(store.open().result());
    Page page(valueOf(store.article(id).result()), windowSize);
    page.grab();
    QTextStream(stdout) << proportionalSetSize();
    return EXIT_SUCCESS;
}

/// What a program needs that does nothing but show a text of 10 KB in Qt Quick's own element.
int printBareMemory()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nText { wrapMode: Text.Wrap; font.pixelSize: 18 }", {});
    const std::unique_ptr<QObject> text(component.create());
    demand(text != nullptr, "The bare window has no text");
    QQuickWindow window;
    qobject_cast<QQuickItem *>(text.get())->setParentItem(window.contentItem());
    text->setProperty("width", windowSize.width());
    text->setProperty("font", QFont(koreanFamilies(Settings::Face::Serif)));
    text->setProperty("text", QString::fromUtf8(sampleText(valueOf(bundledSentences()), 10'000, Shape::Paragraphs)));
    window.resize(windowSize);
    window.show();
    window.grabWindow();
    QTextStream(stdout) << proportionalSetSize();
    return EXIT_SUCCESS;
}

double memoryOf(const QString &folder, const Id &id)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {memoryOption, folder, id});
    demand(process.waitForFinished(-1) && process.exitCode() == EXIT_SUCCESS, "The memory was not measured");
    return process.readAllStandardOutput().toDouble();
}

void reportMemory(const QString &folder, const QList<Text> &texts)
{
    const double baseline = memoryOf(folder, {});
    Table::addMemory(u"memory (PSS): bare window with 10 KB"_s, baseline, baseline);
    for (const Text &text : texts) {
        // A large text has to be somewhere: it counts once, in both.
        double characters = 0;
        for (const Paragraph &paragraph : text.article.paragraphs) {
            characters += 2.0 * double(paragraph.text.size()) / 1e6;
        }
        Table::addMemory(
            u"memory (PSS): %1"_s.arg(text.name), memoryOf(folder, text.article.id), baseline + characters);
    }
}

void run(const QString &folder)
{
    const QString library = QDir(folder).filePath(u"library"_s);
    const QStringList sentences = valueOf(bundledSentences());
    constexpr qsizetype large = 10'000'000;
    QList<Text> texts;
    {
        Store store({library, {}, {}});
        valueOf(store.open().result());
        texts = {
            importText(store, u"10 KB"_s, sampleText(sentences, 10'000, Shape::Paragraphs)),
            importText(store, u"10 MB"_s, sampleText(sentences, large, Shape::Paragraphs)),
            importText(store, u"10 MB in one line"_s, sampleText(sentences, large, Shape::SingleLine)),
        };
        Page(texts.first().article, windowSize).grab(); // the first window of all loads the fonts
        for (Text &text : texts) {
            openText(text);
        }
        Table::begin();
        reportTexts(texts);
        reportDurableMarks(store, folder, texts.first(2));
        reportManyMarks(texts.at(1).article);
    }
    reportMemory(library, texts);
}
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == memoryOption) {
        return arguments.value(3).isEmpty() ? printBareMemory() : printMemory(arguments.value(2), arguments.value(3));
    }
    const QString parent = arguments.value(1, QDir::tempPath());
    const QTemporaryDir folder(QDir(parent).filePath(u"mitjul-bench-XXXXXX"_s));
    demand(folder.isValid(), "There is no folder to work in");
    run(folder.path());
    return EXIT_SUCCESS;
}
