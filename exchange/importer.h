// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"
#include "exchange/textdecoding.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mitjul
{

/// A file, a copied page, or a part of an archive.
struct ImportSource {
    QByteArray bytes;
    QString name; ///< of the file, for its suffix and for messages; may be empty
    QString mime; ///< as the clipboard or the system names it; may be empty
    std::optional<TextEncoding> encoding; ///< chosen by the reader
};

/// What was found in a file. Nothing is saved yet: ids and times are the caller's to set.
struct ImportedDocument {
    QList<Article> articles;
    QStringList problems; ///< one sentence for each part that could not be read
    /// Not empty when the encoding is uncertain: what the reader may choose from.
    QList<TextReading> readings;
    /// The text reads like Korean that was saved in a wrong encoding, and has been put right.
    bool repairedMojibake = false;
};

enum class DocumentFormat {
    Text,
    Html,
    Mhtml,
    Markdown,
    Epub,
    Pdf,
    OpenDocument,
    Word,
    RichText,
    Feed,
    Opml,
    Zip,
    Unknown
};

/// By the first bytes, then by the suffix of the name, then by the type.
DocumentFormat formatOf(const ImportSource &source);

/// The suffixes of files that can be read, without a dot.
QStringList importableSuffixes();
/// The same as "*.txt": for file dialogs and folders.
QStringList importablePatterns();

/// Reads a file of any format that Mitjul knows. Nothing is loaded from anywhere, nothing in it is run.
/// Errors: Invalid, with a sentence for the reader.
Result<ImportedDocument> importDocument(const ImportSource &source);

}
