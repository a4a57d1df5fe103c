// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingfigures.h"

#include "app/reader/articlefinder.h"
#include "demands.h"
#include "exchange/textimporter.h"
#include "pageturns.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int repetitions = 5; // of which the table shows the median

// In the order of the table.
const std::map<Figure, QString> names{
    {Figure::Parsing, u"read the text"_s},
    {Figure::Saving, u"save the article"_s},
    {Figure::Loading, u"load the article"_s},
    {Figure::FirstFrame, u"window and first frame"_s},
    {Figure::PageDown, u"Page Down"_s},
    {Figure::ToEnd, u"jump to the end"_s},
    {Figure::ToMiddle, u"jump to the middle"_s},
    {Figure::FontSize, u"another font size"_s},
    {Figure::Width, u"another width"_s},
    {Figure::Theme, u"another theme"_s},
    {Figure::FirstMatch, u"find, first match"_s},
    {Figure::AllMatches, u"find, all matches"_s},
    {Figure::ToMatch, u"jump to the next match"_s},
};

TextPosition middleOf(const Article &article)
{
    const int paragraph = int(article.paragraphs.size() / 2);
    return {paragraph, int(article.paragraphs.at(paragraph).text.size() / 2)};
}

// Two letters of the text itself, so that every text has a match.
QString queryFor(const Article &article)
{
    const TextPosition middle = middleOf(article);
    const QString &text = article.paragraphs.at(middle.paragraph).text;
    return text.mid(std::max(0, std::min(middle.offset, int(text.size()) - 2)), 2);
}

void waitUntil(const std::function<bool()> &isDone)
{
    while (!isDone()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

// With the first key, when the text has not been folded yet.
void findIn(Page &page, MeasuredText &text)
{
    ArticleFinder finder;
    finder.setDocument(&page.document);
    page.surface.setFinder(&finder);
    const auto show = [&] {
        page.surface.reveal(finder.currentHit().start.paragraph, finder.currentHit().start.offset);
        page.grab();
    };
    Cost first;
    text.costs[Figure::AllMatches].add(costOf([&] {
        first = costOf([&] {
            finder.start(page.surface.position());
            finder.find(queryFor(text.article), false);
            waitUntil([&] {
                return finder.count() > 0 || finder.current() > 0;
            });
            show();
        });
        waitUntil([&] {
            return finder.current() > 0;
        });
        page.grab();
    }));
    text.costs[Figure::FirstMatch].add(first);
    text.costs[Figure::ToMatch].add(costOf([&] {
        finder.next();
        show();
    }));
    page.surface.setFinder(nullptr);
}

void openOnce(MeasuredText &text)
{
    std::unique_ptr<Page> page;
    const auto measure = [&](Figure figure, const std::function<void()> &work) {
        text.costs[figure].add(costOf([&] {
            work();
            page->grab();
        }));
    };
    measure(Figure::FirstFrame, [&] {
        page = std::make_unique<Page>(text.article, benchmarkWindow);
    });
    measure(Figure::ToEnd, [&] {
        page->surface.goToEnd();
    });
    measure(Figure::ToMiddle, [&] {
        const TextPosition middle = middleOf(text.article);
        page->surface.goTo(middle.paragraph, middle.offset);
    });
    measure(Figure::FontSize, [&] {
        page->surface.setProperty("fontSize", 26);
    });
    measure(Figure::Width, [&] {
        page->surface.setWidth(benchmarkWindow.width() / 2);
    });
    measure(Figure::Theme, [&] {
        page->colors.setTheme(ReadingPalette::Theme::Dark);
    });
    findIn(*page, text);
}
}

MeasuredText importText(Store &store, const QString &name, const QByteArray &bytes)
{
    MeasuredText text{name, {}, {}};
    for (int i = 0; i < repetitions; ++i) {
        text.costs[Figure::Parsing].add(costOf([&] {
            text.article = valueOf(articleFromText(bytes));
        }));
        text.article.title = u"%1 (%2)"_s.arg(name).arg(i); // the same article again would not be written
        text.costs[Figure::Saving].add(costOf([&] {
            text.article.id = valueOf(store.saveArticles({text.article}).result()).constFirst();
        }));
        text.costs[Figure::Loading].add(costOf([&] {
            text.article = valueOf(store.article(text.article.id).result());
        }));
    }
    return text;
}

void readText(MeasuredText &text)
{
    for (int i = 0; i < repetitions; ++i) {
        openOnce(text);
    }
    Page page(text.article, benchmarkWindow);
    text.costs[Figure::PageDown] = turnPages(page);
}

void reportTexts(const QList<MeasuredText> &texts)
{
    const auto report = [&](Figure figure, const QString &name, double share) {
        const Cost baseline = texts.first().costs.at(figure).percentile(share);
        Table::addBaseline(u"%1: %2"_s.arg(name, texts.first().name), baseline);
        for (const MeasuredText &text : texts.sliced(1)) {
            Table::add(u"%1: %2"_s.arg(name, text.name), text.costs.at(figure).percentile(share), baseline);
        }
    };
    for (const auto &[figure, name] : names) {
        if (figure == Figure::PageDown) {
            report(figure, name + ", median"_L1, 0.5);
            report(figure, name + ", p99"_L1, 0.99);
        } else {
            report(figure, name, 0.5);
        }
    }
}

}
