// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// One program for each format: FUZZ_NAME is the suffix that its files have. Whatever comes in, an importer gives sound
// articles or a sentence, and ends.

#include "exchange/importer.h"
#include "fuzztarget.h"

#include <cstdlib>

using namespace Mitjul;

namespace
{

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void check(const QString &text)
{
    demand(text.isValidUtf16());
    demand(!text.contains(QChar(0)) && !text.contains(QLatin1Char('\n')));
}

void check(const Article &article)
{
    check(article.title);
    check(article.byline);
    check(article.publisher);
    for (const Paragraph &paragraph : article.paragraphs) {
        check(paragraph.text);
        demand(!paragraph.text.isEmpty());
    }
    for (const HiddenLine &line : article.hidden) {
        check(line.text);
        demand(!line.reason.isEmpty());
    }
    demand(article.contentHash == contentHashOf(article));
}

}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<ImportedDocument> document = importDocument({bytes, QStringLiteral("x." FUZZ_NAME), {}, {}});
    if (document) {
        for (const Article &article : document->articles) {
            check(article);
        }
    } else {
        demand(!document.error().sentence.isEmpty());
    }
    return 0;
}
