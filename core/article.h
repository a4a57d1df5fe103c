// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "summary.h"
#include "textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Mitjul
{

/// A UUID without braces, or a stable name given by a bundle ("jensen-huang"). Compared byte by byte.
using Id = QString;

/// What a paragraph is for the reader. The names in paragraphRoleName() are stored and exported: never rename one.
enum class ParagraphRole { Body, Heading, Deck, Caption, Quote };

QString paragraphRoleName(ParagraphRole role);
std::optional<ParagraphRole> paragraphRoleFromName(QStringView name);

/// One paragraph of an article: plain NFC text without line feeds.
struct Paragraph {
    ParagraphRole role = ParagraphRole::Body;
    QString text;

    bool operator==(const Paragraph &) const = default;
};

/// Where an article's facts come from ("취재 근거").
struct Source {
    QString publisher;
    QString author;
    QString headline;
    QString date; ///< as the source gives it, RFC 3339 or a part of it; empty when the source has none
    QString url;

    bool operator==(const Source &) const = default;
};

/// A line of the imported page that is not part of the article, kept with the reason why it is not shown.
struct HiddenLine {
    QString text;
    QString reason; ///< see HiddenReason
    int before = -1; ///< the paragraph that came next in the page; the number of them after the last; -1 when unknown

    bool operator==(const HiddenLine &) const = default;
};

/// Where an article names an entity. Offsets are UTF-16 units within the paragraph's text, end exclusive.
struct Mention {
    int paragraph = 0;
    int start = 0;
    int end = 0;
    Id entity;

    TextRange range() const
    {
        return {{paragraph, start}, {paragraph, end}};
    }

    bool operator==(const Mention &) const = default;
};

/// The word that a mention stands on.
QString wordAt(const QList<Paragraph> &paragraphs, const Mention &mention);
/// Whether a mention shares a letter with one of others.
bool overlapsOneOf(const QList<Mention> &others, const Mention &mention);

/// An article with everything that is read: text, sources, summary, mentions. Marks are not part of it.
struct Article {
    Id id;
    QString title;
    QString byline;
    QString publisher;
    QString published; ///< RFC 3339 date or date and time; empty when unknown
    QString modified; ///< as published
    QString events; ///< when the events took place, in the reader's words ("2023년 11월"); may be empty
    QString url;
    QString language = QStringLiteral("ko"); ///< BCP 47
    QStringList tags;
    QList<Source> sources;
    QList<Paragraph> paragraphs; ///< decks first; the title is not among them
    QList<SummarySentence> summary;
    QList<Mention> mentions; ///< in order of (paragraph, start), never overlapping
    QList<HiddenLine> hidden;
    QString bundle; ///< the bundle it came with; empty for the reader's own
    QByteArray contentHash; ///< SHA-256 of the text(); see contentHashOf()
    qint64 added = 0; ///< UTC ms

    /// All paragraphs joined by a single line feed: the text that positions and hashes refer to.
    QString text() const;
    QStringList deck() const;
    /// Number of UTF-16 units in all paragraphs, without the line feeds.
    qsizetype characters() const;

    bool operator==(const Article &) const = default;
};

/// SHA-256 of the article's text() in UTF-8.
QByteArray contentHashOf(const Article &article);

/// SHA-256 of one paragraph's text in UTF-8: finds a paragraph again wherever it moves.
QByteArray paragraphHashOf(QStringView text);

}
