// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionexceptions.h"

#include "yamlfields.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
class ExceptionText
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::MentionException)

public:
    static QString nameNotInPhrase(const QString &text, const QString &within)
    {
        return tr("“%1” must stand once in “%2”. Choose another phrase.").arg(text, within);
    }
    static QString phraseNotFound(const QString &within)
    {
        return tr("The phrase “%1” does not stand in a paragraph of this article. Copy it from the text.").arg(within);
    }
    static QString unknownEntity(const Id &id)
    {
        return tr("The entity “%1” is not in entities.json. Add it or correct the id.").arg(id);
    }
};

bool touches(const Mention &a, const Mention &b)
{
    return a.paragraph == b.paragraph && a.start < b.end && b.start < a.end;
}

/// Every place of an exception's name, as a mention.
QList<Mention> placesOf(const MentionException &exception, const QList<Paragraph> &paragraphs)
{
    const qsizetype offset = exception.within.indexOf(exception.text);
    QList<Mention> places;
    for (int i = 0; i < paragraphs.size(); ++i) {
        const QString &text = paragraphs.at(i).text;
        for (qsizetype at = text.indexOf(exception.within); at >= 0; at = text.indexOf(exception.within, at + 1)) {
            const int start = int(at + offset);
            places += Mention{i, start, start + int(exception.text.size()), exception.entity};
        }
    }
    return places;
}
}

QList<MentionException> readMentionExceptions(const QList<YamlNode> &items, bool isMention, BundleFile &file)
{
    QList<MentionException> exceptions;
    for (const YamlNode &item : items) {
        YamlFields fields(item, file);
        MentionException exception;
        exception.line = item.line;
        exception.entity = isMention ? fields.requiredText(u"entity"_s) : Id();
        exception.text = fields.requiredText(u"text"_s);
        exception.within = fields.requiredText(u"within"_s);
        fields.finish();
        exceptions += exception;
    }
    return exceptions;
}

QList<Mention> withExceptions(QList<Mention> mentions, const QList<MentionException> &exceptions,
    const QList<Paragraph> &paragraphs, const QSet<Id> &knownEntities, BundleFile &file)
{
    for (const MentionException &exception : exceptions) {
        if (exception.within.count(exception.text) != 1) {
            file.fail(exception.line, ExceptionText::nameNotInPhrase(exception.text, exception.within));
        }
        if (!exception.entity.isEmpty() && !knownEntities.contains(exception.entity)) {
            file.fail(exception.line, ExceptionText::unknownEntity(exception.entity));
        }
        const QList<Mention> places = placesOf(exception, paragraphs);
        if (places.isEmpty()) {
            file.fail(exception.line, ExceptionText::phraseNotFound(exception.within));
        }
        for (const Mention &place : places) {
            mentions.removeIf([&](const Mention &mention) {
                return touches(mention, place);
            });
            if (!exception.entity.isEmpty()) {
                mentions += place;
            }
        }
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::tuple(mention.paragraph, mention.start);
    });
    return mentions;
}

}
