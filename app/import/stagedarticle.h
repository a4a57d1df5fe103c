// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articlespool.h"
#include "core/article.h"
#include "exchange/importer.h"
#include "storage/imports/importedarticle.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// Something to import: a file by its path, or what was copied or dropped.
struct ImportInput {
    QString path; ///< empty for what was copied
    ImportSource source; ///< what was copied; of a file only the encoding that the reader chose

    /// As the reader knows it.
    QString name() const;
    /// What is in it, read from the disk if need be. Errors: as contentOf().
    Result<ImportSource> read() const;
};

/// What is kept beside the only article of a source, so that better rules can be applied to it later.
ArticleOriginal originalOf(const ImportSource &source);

/// An article that was found, or what stands in the way of one, until the reader saves or discards it.
struct StagedArticle {
    enum class State {
        New,
        Newer, ///< another version of one in the library
        Same, ///< in the library, as it is
        Twice, ///< came before in the same import
        Undecided, ///< in which encoding the file is has to be chosen first
        Unreadable, ///< problem says why
    };

    int number = 0; ///< counts the articles found; the list's key
    int input = 0; ///< in which of the inputs it was found
    QString source; ///< the file's name
    bool isAlone = false; ///< the only article of its input
    State state = State::New;
    QString title;
    QString publisher;
    QString published; ///< RFC 3339 or a part of it
    QString language;
    qsizetype characters = 0; ///< UTF-16 units
    ArticleSpool::Kept text; ///< the whole of it
    QString problem; ///< a sentence for the reader
    QList<TextReading> readings; ///< when undecided, likeliest first
    bool repaired = false; ///< the text had been saved in a wrong encoding, and was put right
    bool chosen = true; ///< to be saved

    /// Takes an article in place of the one before.
    void take(const ArticleSpool::Kept &kept, const Article &article);
    bool canBeSaved() const;
    bool operator==(const StagedArticle &other) const;
};

/// What the reader is told of it: "A newer version of an article in the library".
QString stagedStateText(const StagedArticle &staged);

}
