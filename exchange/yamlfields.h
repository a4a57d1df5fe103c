// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "yamlreader.h"

#include <QSet>
#include <QStringList>

namespace Mitjul
{

/// The fields of a YAML map, checked as they are taken: what is asked for in the wrong shape fails the file, and so
/// does, in finish(), a key that nobody asked for, so that a typo is never lost silently.
class YamlFields
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::YamlFields)

public:
    YamlFields(const YamlNode &map, BundleFile &file);

    int line() const;
    /// The line of a key's value; that of the map when it has no such key.
    int lineOf(const QString &key) const;
    /// One line of text; empty when the key is missing or has no value.
    QString text(const QString &key);
    /// As text(), but must be there.
    QString requiredText(const QString &key);
    QStringList texts(const QString &key);
    /// Whole numbers from 1.
    QList<int> numbers(const QString &key);
    /// The maps in a list.
    QList<YamlNode> maps(const QString &key);
    /// A map; with no fields when the key is missing.
    YamlNode map(const QString &key);
    void finish();

private:
    const YamlNode *take(const QString &key);
    QList<YamlNode> items(const QString &key);

    YamlNode m_map;
    BundleFile &m_file;
    QSet<QString> m_taken;
};

}
