// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "xmltree.h"

#include "exchange/importlimits.h"

#include <QXmlStreamReader>

namespace Mitjul
{

std::optional<XmlElement> XmlElement::parse(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    XmlElement root;
    QList<XmlElement> open{root};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            if (!reader.entityDeclarations().isEmpty()) {
                return std::nullopt;
            }
            break;
        case QXmlStreamReader::StartElement: {
            XmlElement element;
            element.m_name = reader.name().toString();
            element.m_attributes = reader.attributes();
            open += element;
            if (open.size() > ImportLimits::xmlDepth + 1) { // the first is the document
                return std::nullopt;
            }
            break;
        }
        case QXmlStreamReader::EndElement: {
            XmlElement element = open.takeLast();
            open.last().m_children += std::move(element);
            break;
        }
        case QXmlStreamReader::Characters: {
            XmlElement text;
            text.m_text = reader.text().toString();
            open.last().m_children += text;
            break;
        }
        default:
            break;
        }
    }
    return reader.hasError() || open.size() != 1 ? std::nullopt : std::optional(open.first());
}

QString XmlElement::attribute(const QString &name) const
{
    for (const QXmlStreamAttribute &attribute : m_attributes) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

const XmlElement *XmlElement::child(const QString &name) const
{
    for (const XmlElement &element : m_children) {
        if (element.m_name == name) {
            return &element;
        }
    }
    return nullptr;
}

void XmlElement::forEach(const QString &name, const std::function<void(const XmlElement &)> &look) const
{
    for (const XmlElement &element : m_children) {
        if (element.m_name == name) {
            look(element);
        }
        element.forEach(name, look);
    }
}

QString XmlElement::textOf(const QString &name) const
{
    QString text;
    bool found = false;
    forEach(name, [&](const XmlElement &element) {
        text = found ? text : element.allText();
        found = true;
    });
    return text;
}

QString XmlElement::allText() const
{
    QString text = m_text;
    for (const XmlElement &element : m_children) {
        text += element.allText();
    }
    return text;
}

}
