// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markoperation.h"

#include "storage/anchorjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qsizetype checksumLength = 16;

QByteArray checksumOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(checksumLength);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts += text.toString();
    }
    return texts;
}

QJsonObject markJson(const StoredMark &mark)
{
    const Highlight &highlight = mark.highlight;
    QJsonObject json = anchorJson(highlight.anchor);
    json.insert("id"_L1, highlight.id);
    json.insert("article"_L1, highlight.article);
    json.insert("title"_L1, mark.articleTitle);
    json.insert("color"_L1, highlightColorName(highlight.color));
    json.insert("style"_L1, highlightStyleName(highlight.style));
    json.insert("note"_L1, highlight.note);
    json.insert("tags"_L1, QJsonArray::fromStringList(highlight.tags));
    json.insert("entities"_L1, QJsonArray::fromStringList(highlight.entities));
    json.insert("created"_L1, highlight.created);
    json.insert("modified"_L1, highlight.modified);
    json.insert("trashed"_L1, mark.trashed ? QJsonValue(*mark.trashed) : QJsonValue());
    return json;
}
}

QByteArray putJson(const StoredMark &mark)
{
    return compact({{"put"_L1, markJson(mark)}});
}

QByteArray dropJson(const Id &id)
{
    return compact({{"drop"_L1, id}});
}

std::optional<StoredMark> markIn(const QByteArray &json)
{
    const QJsonObject mark = QJsonDocument::fromJson(json).object().value("put"_L1).toObject();
    if (mark.value("id"_L1).toString().isEmpty() || mark.value("article"_L1).toString().isEmpty()) {
        return {};
    }
    StoredMark stored;
    stored.articleTitle = mark.value("title"_L1).toString();
    stored.highlight.id = mark.value("id"_L1).toString();
    stored.highlight.article = mark.value("article"_L1).toString();
    stored.highlight.anchor = anchorIn(mark);
    stored.highlight.color = highlightColorFromName(mark.value("color"_L1).toString()).value_or(HighlightColor::Yellow);
    stored.highlight.style = highlightStyleFromName(mark.value("style"_L1).toString()).value_or(HighlightStyle::Solid);
    stored.highlight.note = mark.value("note"_L1).toString();
    stored.highlight.tags = textsIn(mark.value("tags"_L1));
    stored.highlight.entities = textsIn(mark.value("entities"_L1));
    stored.highlight.created = mark.value("created"_L1).toInteger();
    stored.highlight.modified = mark.value("modified"_L1).toInteger();
    if (const QJsonValue trashed = mark.value("trashed"_L1); trashed.isDouble()) {
        stored.trashed = trashed.toInteger();
    }
    return stored;
}

Id idIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object.contains("drop"_L1) ? object.value("drop"_L1).toString()
                                      : object.value("put"_L1).toObject().value("id"_L1).toString();
}

QByteArray lineOf(const MarkOperation &operation)
{
    const QByteArray content = QByteArray::number(operation.number) + ' ' + operation.json;
    return checksumOf(content) + ' ' + content + '\n';
}

std::optional<MarkOperation> operationIn(const QByteArray &line)
{
    if (!line.endsWith('\n') || line.size() < checksumLength + 2 || line.at(checksumLength) != ' ') {
        return {};
    }
    const QByteArray content = line.sliced(checksumLength + 1).chopped(1);
    const qsizetype space = content.indexOf(' ');
    if (space < 0 || checksumOf(content) != line.first(checksumLength)) {
        return {};
    }
    MarkOperation operation;
    operation.number = content.first(space).toLongLong();
    operation.json = content.sliced(space + 1);
    operation.id = idIn(operation.json);
    return operation;
}

}
