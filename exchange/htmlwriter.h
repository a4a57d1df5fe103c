// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Mitjul
{

/// Writes HTML that is well-formed by construction: elements close in order, text and attributes are escaped.
/// Names of elements and attributes are the program's own and are not checked.
class HtmlWriter
{
public:
    using Attributes = QList<std::pair<QLatin1StringView, QString>>;

    /// An element on a line of its own, until end().
    void start(QLatin1StringView name, const Attributes &attributes = {});
    /// An element within a line of text, until end().
    void startInline(QLatin1StringView name, const Attributes &attributes = {});
    void end();
    /// An element that never has content, such as meta.
    void empty(QLatin1StringView name, const Attributes &attributes);
    void text(QStringView text);
    /// An element on a line of its own with nothing but text.
    void element(QLatin1StringView name, const QString &text, const Attributes &attributes = {});
    /// A script or style: its content is not escaped and must not hold "</".
    void raw(QLatin1StringView name, const QString &content, const Attributes &attributes = {});

    /// UTF-8, once every element has been ended.
    QByteArray bytes() const;

private:
    struct Element {
        QLatin1StringView name;
        bool hasLines = false; ///< holds elements on lines of their own, so its end stands on one too
    };

    void newLine();
    void openTag(QLatin1StringView name, const Attributes &attributes);

    QString m_html = QStringLiteral("<!DOCTYPE html>");
    QList<Element> m_open;
};

}
