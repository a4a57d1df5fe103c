// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "stagedarticle.h"

#include "namedfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Mitjul
{

namespace
{
class Staged
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::StagedArticle)
};
}

QString ImportInput::name() const
{
    return path.isEmpty() ? Staged::tr("Copied text") : QFileInfo(path).fileName();
}

Result<ImportSource> ImportInput::read() const
{
    if (path.isEmpty()) {
        return source;
    }
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes) {
        return bytes.error();
    }
    return ImportSource{*bytes, QFileInfo(path).fileName(), {}, source.encoding};
}

ArticleOriginal originalOf(const ImportSource &source)
{
    return {source.name, source.mime, source.encoding ? textEncodingName(*source.encoding) : QString(), source.bytes};
}

void StagedArticle::take(const ArticleSpool::Kept &kept, const Article &article)
{
    title = article.title;
    publisher = article.publisher;
    published = article.published;
    language = article.language;
    characters = article.characters();
    text = kept;
}

bool StagedArticle::canBeSaved() const
{
    return state != State::Undecided && state != State::Unreadable;
}

bool StagedArticle::operator==(const StagedArticle &other) const
{
    return number == other.number && state == other.state && chosen == other.chosen && text == other.text
        && problem == other.problem;
}

QString stagedStateText(const StagedArticle &staged)
{
    switch (staged.state) {
    case StagedArticle::State::New:
        break;
    case StagedArticle::State::Newer:
        return Staged::tr("A newer version of an article in the library");
    case StagedArticle::State::Same:
        return Staged::tr("In the library already");
    case StagedArticle::State::Twice:
        return Staged::tr("Twice in this import");
    case StagedArticle::State::Undecided:
        return Staged::tr("Choose the encoding in which this text reads right");
    case StagedArticle::State::Unreadable:
        return staged.problem;
    }
    return staged.repaired ? Staged::tr("Garbled letters were put right") : QString();
}

}
