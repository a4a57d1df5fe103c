// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamAttributes>

#include <functional>
#include <optional>

namespace Mitjul
{

/// A small XML document in memory, by local names: for the package files of books and documents. Entities that a DTD
/// declares and nesting deeper than ImportLimits::xmlDepth are refused.
class XmlElement
{
public:
    /// Nothing for malformed or hostile XML.
    static std::optional<XmlElement> parse(const QByteArray &bytes);

    const QString &name() const
    {
        return m_name;
    }
    /// By local name.
    QString attribute(const QString &name) const;
    /// The first child with a name; null when there is none.
    const XmlElement *child(const QString &name) const;
    const QList<XmlElement> &children() const
    {
        return m_children;
    }
    /// Calls a function for each descendant with a name, in order.
    void forEach(const QString &name, const std::function<void(const XmlElement &)> &look) const;
    /// The text of the first descendant with a name.
    QString textOf(const QString &name) const;
    /// The text of the element and all in it.
    QString allText() const;
    /// Text between elements is a child without a name.
    const QString &text() const
    {
        return m_text;
    }

private:
    QString m_name;
    QString m_text;
    QXmlStreamAttributes m_attributes;
    QList<XmlElement> m_children;
};

}
