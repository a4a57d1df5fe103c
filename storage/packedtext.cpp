// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "packedtext.h"

#include "core/folding.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qsizetype startSize = sizeof(qint32);

void appendStart(QByteArray &bytes, qsizetype start)
{
    char raw[startSize];
    qToLittleEndian(qint32(start), raw);
    bytes.append(raw, startSize);
}
}

ParagraphStarts::ParagraphStarts(QByteArray bytes) : m_bytes(std::move(bytes))
{
}

int ParagraphStarts::count() const
{
    return std::max(0, int(m_bytes.size() / startSize) - 1);
}

int ParagraphStarts::start(int paragraph) const
{
    return qFromLittleEndian<qint32>(m_bytes.constData() + paragraph * startSize);
}

int ParagraphStarts::length(int paragraph) const
{
    return start(paragraph + 1) - start(paragraph) - 1;
}

double ParagraphStarts::place(TextPosition position) const
{
    if (count() == 0 || position.paragraph < 0) {
        return 0;
    }
    const int end = start(count()) - 1;
    if (position.paragraph >= count() || end <= 0) {
        return end <= 0 ? 0 : 1;
    }
    const int offset = std::clamp(position.offset, 0, length(position.paragraph));
    return double(start(position.paragraph) + offset) / end;
}

PackedText packed(const QList<Paragraph> &paragraphs)
{
    PackedText packed;
    packed.starts.reserve((paragraphs.size() + 1) * startSize);
    qsizetype start = 0;
    for (const Paragraph &paragraph : paragraphs) {
        appendStart(packed.starts, start);
        packed.text += paragraph.text;
        packed.text += u'\n';
        packed.roles += paragraphRoleName(paragraph.role);
        packed.roles += u'\n';
        start = packed.text.size();
    }
    appendStart(packed.starts, start);
    packed.text.chop(1);
    packed.roles.chop(1);
    return packed;
}

QList<Paragraph> unpacked(const PackedText &packed)
{
    const ParagraphStarts starts(packed.starts);
    QList<Paragraph> paragraphs;
    paragraphs.reserve(starts.count());
    for (QStringView role : QStringView(packed.roles).split(u'\n')) {
        const int index = int(paragraphs.size());
        if (index == starts.count()) {
            break;
        }
        paragraphs.append({paragraphRoleFromName(role).value_or(ParagraphRole::Body),
            packed.text.mid(starts.start(index), starts.length(index))});
    }
    return paragraphs;
}

QString foldedText(const QList<Paragraph> &paragraphs)
{
    QStringList folded;
    folded.reserve(paragraphs.size());
    for (const Paragraph &paragraph : paragraphs) {
        folded += fold(paragraph.text);
    }
    return folded.join(u'\n');
}

}
