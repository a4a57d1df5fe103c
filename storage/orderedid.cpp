// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "orderedid.h"

#include <QUuid>
#include <QtEndian>

#include <array>
#include <cstring>

namespace Mitjul
{

Id orderedId(qint64 now)
{
    constexpr std::size_t timeBytes = 6;
    QUuid::Id128Bytes bytes = QUuid::createUuid().toBytes();
    const quint64 time = qToBigEndian(quint64(now));
    std::memcpy(bytes.data, reinterpret_cast<const char *>(&time) + (sizeof time - timeBytes), timeBytes);
    bytes.data[timeBytes] = quint8((bytes.data[timeBytes] & 0x0f) | 0x70);
    return QUuid(bytes).toString(QUuid::WithoutBraces);
}

}
