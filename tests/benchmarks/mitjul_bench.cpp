// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what reading costs, beside a baseline of the same run; docs/benchmarks.md explains.
// mitjul_bench [--start] [FOLDER]: keeps its libraries in FOLDER (else the folder for temporary files) while it runs;
// --start measures nothing but the start.

#include "demands.h"
#include "markfigures.h"
#include "pageturns.h"
#include "processfigures.h"
#include "readingfigures.h"
#include "sampletext.h"
#include "storage/store.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
QList<MeasuredText> importTexts(Store &store)
{
    constexpr qsizetype large = 10'000'000;
    const QStringList sentences = valueOf(bundledSentences());
    return {
        importText(store, u"10 KB"_s, sampleText(sentences, 10'000, Shape::Paragraphs)),
        importText(store, u"10 MB"_s, sampleText(sentences, large, Shape::Paragraphs)),
        importText(store, u"10 MB in one line"_s, sampleText(sentences, large, Shape::SingleLine)),
        importText(store, u"100,000 letters in one line"_s, sampleText(sentences, 250'000, Shape::SingleLine)),
        importText(store, u"100,000 words, a paragraph each"_s, sampleText(sentences, 1'100'000, Shape::Words)),
    };
}

void reportReading(const QString &folder)
{
    const QString library = QDir(folder).filePath(u"library"_s);
    QList<NamedArticle> articles;
    {
        Store store({library, {}, {}});
        valueOf(store.open().result());
        QList<MeasuredText> texts = importTexts(store);
        Page(texts.first().article, benchmarkWindow).grab(); // the first window of all loads the fonts
        for (MeasuredText &text : texts) {
            readText(text);
            articles.append({text.name, text.article});
        }
        reportTexts(texts);
        reportDurableMarks(store, folder, articles.first(2));
        reportManyMarks(articles.at(1).article);
    }
    reportMemory(library, articles.first(3));
}
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    if (isMeasuredProcess(arguments)) {
        return runMeasuredProcess(argc, argv, arguments);
    }
    const QGuiApplication application(argc, argv);
    const bool isOnlyStart = arguments.contains(u"--start"_s);
    const QString parent =
        arguments.size() > 1 && !arguments.constLast().startsWith(u'-') ? arguments.constLast() : QDir::tempPath();
    const QTemporaryDir folder(QDir(parent).filePath(u"mitjul-bench-XXXXXX"_s));
    demand(folder.isValid(), "There is no folder to work in");
    Table::begin();
    if (!isOnlyStart) {
        reportReading(folder.path());
    }
    reportStart(folder.path());
    return EXIT_SUCCESS;
}
