// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Mitjul
{

/// Decodes UTF-8 strictly, a leading BOM dropped. Nothing when the bytes are not UTF-8.
std::optional<QString> decodeUtf8(QByteArrayView bytes);

/// Text as Mitjul keeps it: line ends as line feeds, no control characters but tab and line feed, no noncharacters,
/// no BOM within, lone surrogates as U+FFFD; NFC.
QString cleanText(QStringView text);

/// cleanText() on one line for titles, names, tags: runs of spaces become one, characters that reverse the
/// direction of what follows (U+202A–202E, U+2066–2069) are dropped.
QString cleanLine(QStringView text);

/// Whether a character reverses the direction of the text that follows it.
bool isDirectionControl(QChar character);

}
