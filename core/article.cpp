// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "article.h"

#include "names.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array roles{
    std::pair{ParagraphRole::Body, "body"_L1},
    std::pair{ParagraphRole::Heading, "heading"_L1},
    std::pair{ParagraphRole::Deck, "deck"_L1},
    std::pair{ParagraphRole::Caption, "caption"_L1},
    std::pair{ParagraphRole::Quote, "quote"_L1},
};
}

QString paragraphRoleName(ParagraphRole role)
{
    return nameOf(roles, role);
}

std::optional<ParagraphRole> paragraphRoleFromName(QStringView name)
{
    return valueOf(roles, name);
}

QString wordAt(const QList<Paragraph> &paragraphs, const Mention &mention)
{
    return paragraphs.value(mention.paragraph).text.mid(mention.start, mention.end - mention.start);
}

bool overlapsOneOf(const QList<Mention> &others, const Mention &mention)
{
    return std::ranges::any_of(others, [&mention](const Mention &other) {
        return other.range().intersects(mention.range());
    });
}

QString Article::text() const
{
    QString joined;
    joined.reserve(characters() + paragraphs.size());
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0) {
            joined += u'\n';
        }
        joined += paragraphs.at(i).text;
    }
    return joined;
}

QStringList Article::deck() const
{
    QStringList decks;
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.role == ParagraphRole::Deck) {
            decks += paragraph.text;
        }
    }
    return decks;
}

qsizetype Article::characters() const
{
    qsizetype sum = 0;
    for (const Paragraph &paragraph : paragraphs) {
        sum += paragraph.text.size();
    }
    return sum;
}

QByteArray contentHashOf(const Article &article)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        if (i > 0) {
            hash.addData("\n");
        }
        hash.addData(article.paragraphs.at(i).text.toUtf8());
    }
    return hash.result();
}

QByteArray paragraphHashOf(QStringView text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

}
