// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textimporter.h"

#include "textcleaning.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// A first line longer than this is not a title but the text's first paragraph. In UTF-16 units.
constexpr qsizetype MaximalTitleLength = 200;
/// How much of such a paragraph stands in for the title.
constexpr qsizetype BorrowedTitleLength = 60;

class TextArticle
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::TextArticle)

public:
    static Error notUtf8()
    {
        return {Error::Kind::Invalid, tr("This file is not UTF-8 text. Save it as UTF-8 and import it again."), {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("This file has no text. Choose a file with a title and paragraphs."), {}};
    }
    static Error tooLarge()
    {
        const qsizetype mebibytes = MaximalTextBytes / (1024 * 1024);
        return {Error::Kind::Invalid,
            tr("This file is larger than %1 MiB. Split it into smaller files and import those.").arg(mebibytes), {}};
    }
};

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (const QStringView line : text.tokenize(u'\n')) {
        lines += line.trimmed();
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    const auto first = std::ranges::find_if_not(lines, &QStringView::isEmpty);
    lines.erase(lines.cbegin(), first);
    return lines;
}

QString withoutTabs(QStringView line)
{
    return line.toString().replace(u'\t', u' ');
}

/// Blank lines part paragraphs, and a line break within one is a space. Without a blank line every line is a paragraph.
QList<Paragraph> paragraphsOf(const QList<QStringView> &lines)
{
    const bool hasBlankLines = lines.contains(QStringView());
    QList<Paragraph> paragraphs;
    bool continues = false;
    for (const QStringView line : lines) {
        if (line.isEmpty()) {
            continues = false;
        } else if (continues) {
            paragraphs.last().text += u' ' + withoutTabs(line);
        } else {
            paragraphs += Paragraph{ParagraphRole::Body, withoutTabs(line)};
            continues = hasBlankLines;
        }
    }
    return paragraphs;
}

QString borrowedTitle(QStringView line)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, line.first(BorrowedTitleLength + 1).toString());
    graphemes.setPosition(BorrowedTitleLength);
    if (!graphemes.isAtBoundary()) {
        graphemes.toPreviousBoundary();
    }
    return cleanLine(line.first(graphemes.position())) + u'…';
}
}

Result<Article> articleFromText(const QByteArray &bytes)
{
    if (bytes.size() > MaximalTextBytes) {
        return TextArticle::tooLarge();
    }
    const std::optional<QString> decoded = decodeUtf8(bytes);
    if (!decoded) {
        return TextArticle::notUtf8();
    }
    const QString text = cleanText(*decoded);
    QList<QStringView> lines = linesOf(text);
    if (lines.isEmpty()) {
        return TextArticle::empty();
    }

    Article article;
    if (lines.constFirst().size() > MaximalTitleLength) {
        article.title = borrowedTitle(lines.constFirst());
    } else {
        article.title = cleanLine(lines.takeFirst());
        while (!lines.isEmpty() && lines.constFirst().isEmpty()) {
            lines.removeFirst();
        }
    }
    article.paragraphs = paragraphsOf(lines);
    article.contentHash = contentHashOf(article);
    return article;
}

}
