// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundlebody.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
struct Marker {
    QLatin1StringView text;
    ParagraphRole role;
};
constexpr std::array markers{
    Marker{"## "_L1, ParagraphRole::Heading},
    Marker{"> "_L1, ParagraphRole::Quote},
    Marker{"~ "_L1, ParagraphRole::Caption},
};

bool beginsLikeMarker(QStringView line)
{
    return line.startsWith(u'#') || line.startsWith(u'>') || line.startsWith(u'~');
}

class BodyReader
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::BundleBody)

public:
    explicit BodyReader(BundleFile &file) : m_file(file)
    {
    }

    QList<Paragraph> paragraphs() const
    {
        return m_paragraphs;
    }

    void read(QStringView line, int number)
    {
        if (line.isEmpty()) {
            m_isOpen = false;
            return;
        }
        for (const Marker &marker : markers) {
            if (line.startsWith(marker.text)) {
                readMarked(marker.role, line.sliced(marker.text.size()).trimmed());
                return;
            }
        }
        if (beginsLikeMarker(line)) {
            m_file.fail(number,
                tr("Only “## ”, “> ” and “~ ” may begin a line like this. Write “\\” before it if it is text."));
        }
        const bool isEscaped =
            line.startsWith(u'\\') && line.size() > 1 && (line.at(1) == u'\\' || beginsLikeMarker(line.sliced(1)));
        addText(ParagraphRole::Body, isEscaped ? line.sliced(1) : line);
    }

private:
    /// A heading is one line; a marked line continues the paragraph before it only when that has the same mark.
    void readMarked(ParagraphRole role, QStringView text)
    {
        if (role == ParagraphRole::Heading || (m_isOpen && m_paragraphs.constLast().role != role)) {
            m_isOpen = false;
        }
        addText(role, text);
        m_isOpen = role != ParagraphRole::Heading;
    }

    void addText(ParagraphRole role, QStringView text)
    {
        if (m_isOpen) {
            m_paragraphs.last().text += u' ' + text;
        } else {
            m_paragraphs += Paragraph{role, text.toString()};
            m_isOpen = true;
        }
    }

    BundleFile &m_file;
    QList<Paragraph> m_paragraphs;
    bool m_isOpen = false; ///< whether the next line continues the last paragraph
};
}

QList<Paragraph> readBundleBody(const QStringList &lines, int linesBefore, BundleFile &file)
{
    BodyReader reader(file);
    int number = linesBefore;
    for (const QString &line : lines) {
        reader.read(QString(line).replace(u'\t', u' ').trimmed(), ++number);
    }
    return reader.paragraphs();
}

}
