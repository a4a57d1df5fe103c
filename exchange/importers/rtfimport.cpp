// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "rtfimport.h"

#include "exchange/textcleaning.h"
#include "linearticle.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class RtfImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::RtfImport)

public:
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("This document has no text. Save it again as RTF, ODT or DOCX."), {}};
    }
};

/// Reads RTF (version 1.9) as far as text goes.
class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes) : m_bytes(bytes)
    {
    }

    QString text()
    {
        while (m_at < m_bytes.size()) {
            const char c = m_bytes.at(m_at++);
            if (c == '{') {
                m_groups += m_group;
            } else if (c == '}') {
                flush();
                m_group = m_groups.isEmpty() ? Group{} : m_groups.takeLast();
            } else if (c == '\\') {
                control();
            } else if (c != '\n' && c != '\r') {
                byte(c);
            }
        }
        flush();
        return m_text;
    }

private:
    struct Group {
        bool isSkipped = false;
        int fallback = 1; ///< bytes that stand for a Unicode character in old readers
    };

    void byte(char c)
    {
        if (m_pending > 0) {
            --m_pending;
        } else if (!m_group.isSkipped) {
            m_run += c;
        }
    }

    /// Bytes of several characters are decoded together.
    void flush()
    {
        m_text += m_run.isEmpty() ? QString() : decodedAs(m_run, m_encoding).value_or(QString::fromLatin1(m_run));
        m_run.clear();
    }

    void add(const QString &text)
    {
        flush();
        m_text += m_group.isSkipped ? QString() : text;
    }

    void control()
    {
        if (m_at >= m_bytes.size()) {
            return;
        }
        const char first = m_bytes.at(m_at);
        if (first == '\'') {
            byte(QByteArray::fromHex(m_bytes.mid(m_at + 1, 2)).leftJustified(1, ' ').front());
            m_at += 3;
        } else if (!QChar::fromLatin1(first).isLetter()) {
            ++m_at;
            symbol(first);
        } else {
            word();
        }
    }

    void symbol(char c)
    {
        if (c == '*') {
            m_group.isSkipped = true;
        } else if (c == '~') {
            add(u" "_s);
        } else if (c == '\\' || c == '{' || c == '}') {
            byte(c);
        } else if (c == '\n' || c == '\r') {
            add(u"\n"_s);
        }
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) >= 'a' && m_bytes.at(m_at) <= 'z') {
            ++m_at;
        }
        const QByteArray name = m_bytes.sliced(start, m_at - start);
        if (name.isEmpty()) {
            ++m_at;
            return;
        }
        const qsizetype digits = m_at;
        while (m_at < m_bytes.size()
            && ((m_at == digits && m_bytes.at(m_at) == '-') || (m_bytes.at(m_at) >= '0' && m_bytes.at(m_at) <= '9'))) {
            ++m_at;
        }
        const int number = m_bytes.sliced(digits, m_at - digits).toInt();
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ') {
            ++m_at;
        }
        obey(name, number);
    }

    void obey(const QByteArray &name, int number)
    {
        static const QSet<QByteArray> skipped{"fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer",
            "object", "themedata", "generator"};
        if (skipped.contains(name)) {
            m_group.isSkipped = true;
        } else if (name == "par" || name == "line" || name == "sect" || name == "row" || name == "page") {
            add(u"\n"_s);
        } else if (name == "tab" || name == "cell") {
            add(u" "_s);
        } else if (name == "u") {
            add(QString(QChar(char16_t(number & 0xffff))));
            m_pending = m_group.fallback;
        } else if (name == "uc") {
            m_group.fallback = std::clamp(number, 0, 16);
        } else if (name == "ansicpg") {
            m_encoding = number == 949 ? TextEncoding::Windows949
                : number == 65001      ? TextEncoding::Utf8
                                       : TextEncoding::Windows1252;
        } else if (name == "emdash" || name == "endash") {
            add(u"–"_s);
        } else if (name == "lquote" || name == "rquote") {
            add(name == "lquote" ? u"‘"_s : u"’"_s);
        } else if (name == "ldblquote" || name == "rdblquote") {
            add(name == "ldblquote" ? u"“"_s : u"”"_s);
        } else if (name == "bin") {
            m_at = std::min<qsizetype>(m_bytes.size(), m_at + std::max(0, number));
        }
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QString m_text;
    QByteArray m_run;
    Group m_group;
    QList<Group> m_groups;
    int m_pending = 0; ///< bytes of a fallback still to be left out
    TextEncoding m_encoding = TextEncoding::Windows1252;
};

}

Result<ImportedDocument> importRtf(const ImportSource &source)
{
    QList<PageLine> lines;
    const QString text = cleanText(RtfReader(source.bytes).text());
    for (const QString &raw : text.split(u'\n')) {
        if (const QString line = raw.simplified(); !line.isEmpty()) {
            lines += PageLine{line, LineHint::None, true};
        }
    }
    const Article article = articleFromLines(lines, {});
    if (article.title.isEmpty()) {
        return RtfImport::empty();
    }
    return ImportedDocument{{article}, {}, {}, false};
}

}
