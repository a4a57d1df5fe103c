// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleoriginals.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::ArticleOriginals
{

namespace
{
// The fastest: a page is written with its article, and somebody waits for thousands of them.
constexpr int compression = 1;
}

std::optional<ArticleOriginal> load(Database &database, const Id &article)
{
    Statement row(database, u"SELECT name, mime, encoding, bytes FROM article_original WHERE article = ?"_s);
    if (!row.run(article) || !row.next()) {
        return {};
    }
    return ArticleOriginal{row.text(0), row.text(1), row.text(2), qUncompress(row.bytes(3))};
}

void save(Database &database, const Id &article, const std::optional<ArticleOriginal> &original)
{
    if (!original || original->bytes.size() > ArticleOriginal::mostBytes) {
        Statement(database, u"DELETE FROM article_original WHERE article = ?"_s).run(article);
        return;
    }
    Statement(database,
        u"INSERT OR REPLACE INTO article_original (article, name, mime, encoding, bytes) VALUES (?, ?, ?, ?, ?)"_s)
        .run(article, original->name, original->mime, original->encoding, qCompress(original->bytes, compression));
}

}
