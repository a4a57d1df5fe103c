// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlwriter.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}
}

void HtmlWriter::start(QLatin1StringView name, const Attributes &attributes)
{
    newLine();
    startInline(name, attributes);
}

void HtmlWriter::startInline(QLatin1StringView name, const Attributes &attributes)
{
    openTag(name, attributes);
    m_open += Element{name};
}

void HtmlWriter::end()
{
    const Element element = m_open.takeLast();
    if (element.hasLines) {
        m_html += u'\n' + QString(m_open.size(), u' ');
    }
    m_html += "</"_L1 + element.name + u'>';
}

void HtmlWriter::empty(QLatin1StringView name, const Attributes &attributes)
{
    newLine();
    openTag(name, attributes);
}

void HtmlWriter::text(QStringView text)
{
    m_html += escaped(text);
}

void HtmlWriter::element(QLatin1StringView name, const QString &content, const Attributes &attributes)
{
    start(name, attributes);
    text(content);
    end();
}

void HtmlWriter::raw(QLatin1StringView name, const QString &content, const Attributes &attributes)
{
    Q_ASSERT(!content.contains("</"_L1));
    start(name, attributes);
    m_html += u'\n' + content;
    end();
}

QByteArray HtmlWriter::bytes() const
{
    Q_ASSERT(m_open.isEmpty());
    return m_html.toUtf8() + '\n';
}

void HtmlWriter::newLine()
{
    m_html += u'\n' + QString(m_open.size(), u' ');
    if (!m_open.isEmpty()) {
        m_open.last().hasLines = true;
    }
}

void HtmlWriter::openTag(QLatin1StringView name, const Attributes &attributes)
{
    m_html += u'<' + name;
    for (const auto &[key, value] : attributes) {
        m_html += u' ' + key + "=\""_L1 + escaped(value) + u'"';
    }
    m_html += u'>';
}

}
