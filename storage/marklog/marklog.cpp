// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "marklog.h"

#include "storage/durablefile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qint64 shortestTail = 1 << 16; // bytes, doubled until a whole line is found

QByteArray firstLine(const QString &library)
{
    const QJsonObject about{{"format"_L1, u"mitjul-marks"_s}, {"version"_L1, 1}, {"library"_L1, library}};
    return lineOf({0, {}, QJsonDocument(about).toJson(QJsonDocument::Compact)});
}
}

MarkLog::MarkLog(const QString &path) : m_file(path)
{
}

bool MarkLog::open(const QString &library)
{
    close();
    if (!m_file.open(QFile::ReadWrite | QFile::ExistingOnly | QFile::Append | QFile::Unbuffered)) {
        return false;
    }
    if (!belongsTo(library)) {
        close();
        return false;
    }
    m_lastNumber = numberAtTheEnd();
    // What an earlier program wrote may still be on its way to the disk.
    m_flushedNumber = 0;
    return true;
}

bool MarkLog::make(const QString &library)
{
    close();
    m_file.remove();
    return m_file.open(QFile::ReadWrite | QFile::NewOnly | QFile::Append | QFile::Unbuffered,
               QFile::ReadOwner | QFile::WriteOwner)
        && write(firstLine(library));
}

void MarkLog::close()
{
    m_file.close();
    m_endsInTheMiddle = false;
    // Of this file, and not of the next: what is said to be in the log leaves the journal.
    m_lastNumber = 0;
    m_flushedNumber = 0;
}

bool MarkLog::isOpen() const
{
    return m_file.isOpen();
}

QString MarkLog::path() const
{
    return m_file.fileName();
}

qint64 MarkLog::size() const
{
    return m_file.size();
}

qint64 MarkLog::lastNumber() const
{
    return m_lastNumber;
}

qint64 MarkLog::flushedNumber() const
{
    return m_flushedNumber;
}

QSet<qint64> MarkLog::numbersAtTheEnd(qint64 length)
{
    QSet<qint64> numbers;
    m_file.seek(std::max(qint64(0), m_file.size() - length));
    const QByteArrayList lines = m_file.read(length).split('\n');
    // What follows the last line feed is no whole line.
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        if (const std::optional<MarkOperation> operation = operationIn(line + '\n')) {
            numbers.insert(operation->number);
        }
    }
    return numbers;
}

bool MarkLog::append(const QList<MarkOperation> &operations)
{
    QByteArray lines;
    for (const MarkOperation &operation : operations) {
        lines += lineOf(operation);
    }
    if (!write(lines)) {
        return false;
    }
    if (!operations.isEmpty()) {
        m_lastNumber = std::max(m_lastNumber, operations.last().number);
    }
    return true;
}

bool MarkLog::flush()
{
    if (!isOpen() || !DurableFile::flush(m_file.handle())) {
        return false;
    }
    m_flushedNumber = m_lastNumber;
    return true;
}

bool MarkLog::belongsTo(const QString &library)
{
    return m_file.seek(0) && m_file.readLine() == firstLine(library);
}

qint64 MarkLog::numberAtTheEnd()
{
    for (qint64 length = shortestTail;; length *= 2) {
        const qint64 start = std::max(qint64(0), m_file.size() - length);
        m_file.seek(start);
        const QByteArray tail = m_file.read(length);
        m_endsInTheMiddle = !tail.endsWith('\n');
        for (qsizetype end = tail.lastIndexOf('\n'); end >= 0;) {
            const qsizetype before = end == 0 ? -1 : tail.lastIndexOf('\n', end - 1);
            if (const std::optional<MarkOperation> last = operationIn(tail.sliced(before + 1, end - before))) {
                return last->number;
            }
            end = before;
        }
        if (start == 0) {
            return 0;
        }
    }
}

bool MarkLog::write(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return true;
    }
    const QByteArray whole = m_endsInTheMiddle ? '\n' + bytes : bytes;
    const bool written = isOpen() && m_file.write(whole) == whole.size();
    m_endsInTheMiddle = !written;
    return written;
}

}
