// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Saves marks in a library until it is killed, and says each one's id and note once the store says that it is saved.
// markwriter FOLDER ROUND: the library has an article called "article".

#include "core/anchoring.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Mitjul;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Store store({arguments.value(1), {}, {}});
    if (const Result<Done> opened = store.open().result(); !opened) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().sentence));
        return 1;
    }
    const Result<Article> article = store.article(u"article"_s).result();
    if (!article) {
        return 1;
    }
    for (int i = 0;; ++i) {
        Highlight mark;
        mark.article = article->id;
        mark.anchor = anchorAt(article->paragraphs, {{i % 5, 0}, {i % 5, 3}});
        mark.note = u"%1번째 판의 %2번째 메모"_s.arg(arguments.value(2)).arg(i);
        mark.tags = {u"판 %1"_s.arg(arguments.value(2))};
        const Result<Highlight> saved = store.saveHighlight(mark).result();
        if (!saved) {
            return 1;
        }
        std::printf("%s\t%s\t%s\n", qUtf8Printable(saved->id), qUtf8Printable(saved->note),
            qUtf8Printable(saved->anchor.quote));
        std::fflush(stdout);
    }
}
