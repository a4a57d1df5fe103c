// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "yamlfields.h"

#include "textcleaning.h"

namespace Mitjul
{

YamlFields::YamlFields(const YamlNode &map, BundleFile &file) : m_map(map), m_file(file)
{
    if (map.kind == YamlNode::Kind::Scalar || map.kind == YamlNode::Kind::List) {
        m_file.fail(map.line, tr("Lines of the form “key: value” are expected here."));
    }
}

int YamlFields::line() const
{
    return m_map.line;
}

int YamlFields::lineOf(const QString &key) const
{
    for (const auto &[name, value] : m_map.fields) {
        if (name == key) {
            return value.line;
        }
    }
    return m_map.line;
}

QString YamlFields::text(const QString &key)
{
    const YamlNode *value = take(key);
    if (!value) {
        return {};
    }
    if (value->kind != YamlNode::Kind::Scalar) {
        m_file.fail(value->line, tr("“%1” must be one text. Put it in quotation marks.").arg(key));
    }
    return cleanLine(value->scalar);
}

QString YamlFields::requiredText(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty()) {
        m_file.fail(lineOf(key), tr("“%1” is missing. Add it.").arg(key));
    }
    return value;
}

QStringList YamlFields::texts(const QString &key)
{
    QStringList values;
    for (const YamlNode &item : items(key)) {
        const QString value = cleanLine(item.scalar);
        if (item.kind != YamlNode::Kind::Scalar || value.isEmpty()) {
            m_file.fail(item.line, tr("“%1” must be a list of texts.").arg(key));
        }
        values += value;
    }
    return values;
}

QList<int> YamlFields::numbers(const QString &key)
{
    QList<int> values;
    for (const YamlNode &item : items(key)) {
        const int value = item.scalar.toInt();
        if (value < 1) {
            m_file.fail(item.line, tr("“%1” must be a list of whole numbers from 1.").arg(key));
        }
        values += value;
    }
    return values;
}

QList<YamlNode> YamlFields::maps(const QString &key)
{
    QList<YamlNode> values = items(key);
    for (const YamlNode &item : std::as_const(values)) {
        if (item.kind != YamlNode::Kind::Map) {
            m_file.fail(item.line, tr("“%1” must be a list of “key: value” groups.").arg(key));
        }
    }
    return values;
}

YamlNode YamlFields::map(const QString &key)
{
    const YamlNode *value = take(key);
    if (!value) {
        return {YamlNode::Kind::Map, m_map.line, {}, {}, {}};
    }
    return *value;
}

void YamlFields::finish()
{
    for (const auto &[key, value] : std::as_const(m_map.fields)) {
        if (!m_taken.contains(key)) {
            m_file.fail(value.line, tr("The key “%1” is not known here. Check its spelling.").arg(key));
        }
    }
}

/// Nothing when the key is missing or has no value.
const YamlNode *YamlFields::take(const QString &key)
{
    m_taken.insert(key);
    for (const auto &[name, value] : std::as_const(m_map.fields)) {
        if (name == key) {
            return value.kind == YamlNode::Kind::Empty ? nullptr : &value;
        }
    }
    return nullptr;
}

QList<YamlNode> YamlFields::items(const QString &key)
{
    const YamlNode *value = take(key);
    if (!value) {
        return {};
    }
    if (value->kind != YamlNode::Kind::List) {
        m_file.fail(value->line, tr("“%1” must be a list.").arg(key));
    }
    return value->items;
}

}
