// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "marklogreader.h"

#include <algorithm>

namespace Mitjul
{

MarkLogReader::MarkLogReader(const QString &path, qint64 after) : m_file(path)
{
    if (m_file.open(QFile::ReadOnly)) {
        read(after);
    }
}

bool MarkLogReader::isReadable() const
{
    return m_file.isOpen();
}

int MarkLogReader::damagedLines() const
{
    return m_damagedLines;
}

qint64 MarkLogReader::lastNumber() const
{
    return m_lastNumber;
}

void MarkLogReader::read(qint64 after)
{
    for (qint64 offset = 0; !m_file.atEnd(); offset = m_file.pos()) {
        const QByteArray line = m_file.readLine();
        const std::optional<MarkOperation> operation = operationIn(line);
        if (!operation) {
            m_damagedLines += line != "\n" ? 1 : 0;
            continue;
        }
        m_lastNumber = std::max(m_lastNumber, operation->number);
        Place &last = m_last[operation->id];
        if (operation->number > after && operation->number >= last.number) {
            last = {operation->number, offset};
        }
    }
    m_last.remove({});
    m_last.removeIf([after](const auto &entry) {
        return entry->number <= after;
    });
}

void MarkLogReader::forEach(const std::function<void(const Id &id, const std::optional<StoredMark> &mark)> &visit)
{
    for (const auto &[id, place] : std::as_const(m_last).asKeyValueRange()) {
        m_file.seek(place.offset);
        if (const std::optional<MarkOperation> operation = operationIn(m_file.readLine())) {
            visit(id, markIn(operation->json));
        }
    }
}

}
