// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitycatalogue.h"

#include "textcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
int lineAt(const QByteArray &json, qsizetype offset)
{
    return int(json.first(std::min(offset, json.size())).count('\n')) + 1;
}

/// The line of each object directly in the array: what QJsonDocument no longer knows. The text is valid JSON.
QList<int> linesOfObjects(const QByteArray &json)
{
    QList<int> lines;
    int line = 1;
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char byte = json.at(i);
        if (byte == '\n') {
            ++line;
        } else if (isInString) {
            i += byte == '\\' ? 1 : 0;
            isInString = byte != '"';
        } else if (byte == '"') {
            isInString = true;
        } else if (byte == '[' || byte == '{') {
            if (++depth == 2) {
                lines += line;
            }
        } else if (byte == ']' || byte == '}') {
            --depth;
        }
    }
    return lines;
}

class EntityReader
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::EntityCatalogue)

public:
    EntityReader(const QJsonObject &object, int line, BundleFile &file) : m_object(object), m_line(line), m_file(file)
    {
    }

    static QString notAnArray()
    {
        return tr("The catalogue must be an array of objects: [{…}, {…}].");
    }
    static QString malformed()
    {
        return tr("The JSON cannot be understood here. Check commas, brackets and quotation marks.");
    }

    Entity read()
    {
        Entity entity;
        entity.id = requiredText(u"id"_s);
        const QString kind = requiredText(u"kind"_s);
        entity.kind = knownKind(kind);
        entity.nameKo = requiredText(u"name_ko"_s);
        entity.nameEn = text(u"name_en"_s);
        entity.aliases = texts(u"aliases"_s);
        entity.riskyAliases = texts(u"risky_aliases"_s);
        entity.descriptionKo = text(u"description_ko"_s);
        entity.descriptionEn = text(u"description_en"_s);
        entity.wikidata = text(u"wikidata"_s);
        check(entity);
        addNamesTo(entity);
        return entity;
    }

    void fail(const QString &sentence)
    {
        m_file.fail(m_line, sentence);
    }
    void failAsRepeated(const Id &id)
    {
        fail(tr("The entity “%1” stands here twice. Keep one of them.").arg(id));
    }

private:
    QString text(const QString &key)
    {
        m_taken.insert(key);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isNull() && !value.isString()) {
            fail(tr("“%1” must be a text.").arg(key));
        }
        return cleanLine(value.toString());
    }

    QString requiredText(const QString &key)
    {
        const QString value = text(key);
        if (value.isEmpty()) {
            fail(tr("“%1” is missing. Add it.").arg(key));
        }
        return value;
    }

    QStringList texts(const QString &key)
    {
        m_taken.insert(key);
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isArray()) {
            fail(tr("“%1” must be a list.").arg(key));
        }
        QStringList values;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            if (cleanLine(item.toString()).isEmpty()) {
                fail(tr("“%1” must be a list of texts.").arg(key));
            }
            values += cleanLine(item.toString());
        }
        return values;
    }

    EntityKind knownKind(const QString &name)
    {
        const std::optional<EntityKind> kind = entityKindFromName(name);
        if (!kind) {
            fail(tr("“%1” is not a kind. Use person, company, organization, product, event, place or work.").arg(name));
        }
        return kind.value_or(EntityKind::Person);
    }

    void check(const Entity &entity)
    {
        static const QRegularExpression item(u"^Q[1-9][0-9]*$"_s);
        if (!entity.wikidata.isEmpty() && !item.match(entity.wikidata).hasMatch()) {
            fail(tr("“%1” is not a Wikidata item. Write one like Q42, or null.").arg(entity.wikidata));
        }
        for (const QString &alias : entity.riskyAliases) {
            if (!entity.aliases.contains(alias)) {
                fail(tr("The risky alias “%1” must also stand in “aliases”.").arg(alias));
            }
        }
        const QStringList keys = m_object.keys();
        for (const QString &key : keys) {
            if (!m_taken.contains(key)) {
                fail(tr("The key “%1” is not known here. Check its spelling.").arg(key));
            }
        }
    }

    /// Entity::aliases holds every way to write the name.
    static void addNamesTo(Entity &entity)
    {
        for (const QString &name : {entity.nameEn, entity.nameKo}) {
            if (!name.isEmpty() && !entity.aliases.contains(name)) {
                entity.aliases.prepend(name);
            }
        }
    }

    QJsonObject m_object;
    int m_line;
    BundleFile &m_file;
    QSet<QString> m_taken;
};
}

QList<Entity> readEntityCatalogue(const QByteArray &json, BundleFile &file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        file.fail(lineAt(json, parseError.offset), EntityReader::malformed(), parseError.errorString());
        return {};
    }
    const QJsonArray array = document.array();
    const QList<int> lines = linesOfObjects(json);
    if (!document.isArray() || lines.size() != array.size()) {
        file.fail(1, EntityReader::notAnArray());
        return {};
    }
    QList<Entity> entities;
    QSet<Id> ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        EntityReader reader(array.at(i).toObject(), lines.at(i), file);
        const Entity entity = reader.read();
        if (ids.contains(entity.id)) {
            reader.failAsRepeated(entity.id);
        }
        ids.insert(entity.id);
        entities += entity;
    }
    return entities;
}

}
