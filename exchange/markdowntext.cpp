// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markdowntext.h"

#include "exportvalues.h"
#include "textcleaning.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QStringView AlwaysEscaped = u"\\`*_[]<~$^|";
constexpr QStringView EscapedAtLineStart = u"#>-+=";
constexpr QStringView ForbiddenInLinks = u"#|^[]<>:\"/\\?*";

QChar unitAt(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text.at(index) : QChar();
}

/// Whether a character acts in the middle of a line because of its neighbours.
bool actsBetween(QStringView line, qsizetype index)
{
    const QChar previous = unitAt(line, index - 1);
    const QChar next = unitAt(line, index + 1);
    switch (line.at(index).unicode()) {
    case u'#': // a tag
        return !previous.isLetterOrNumber();
    case u'=': // a highlight
    case u'%': // a comment
        return previous == line.at(index) || next == line.at(index);
    case u'!': // an image, an HTML comment
        return next == u'[' || previous == u'<';
    case u'&': // a character reference
        return next.isLetter() || next == u'#';
    default:
        return false;
    }
}

/// The offset of the full stop or parenthesis that makes a line's start a list number, or -1.
qsizetype listNumberEnd(QStringView line)
{
    qsizetype end = 0;
    while (unitAt(line, end) >= u'0' && unitAt(line, end) <= u'9') {
        ++end;
    }
    return end > 0 && (unitAt(line, end) == u'.' || unitAt(line, end) == u')') ? end : -1;
}

QString escapedLine(QStringView line, bool isLineStart)
{
    const qsizetype numberEnd = isLineStart ? listNumberEnd(line) : -1;
    QString escaped;
    escaped.reserve(line.size() + 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        const bool actsAtStart = isLineStart && i == 0 && EscapedAtLineStart.contains(character);
        if (actsAtStart || i == numberEnd || AlwaysEscaped.contains(character) || actsBetween(line, i)) {
            escaped += u'\\';
        }
        escaped += character == u'\t' ? QChar(u' ') : character;
    }
    return escaped;
}
}

QString markdownText(QStringView text)
{
    QStringList lines;
    const QString visible = visibleText(text);
    for (const QStringView line : QStringView(visible).tokenize(u'\n')) {
        lines += escapedLine(line.trimmed(), true);
    }
    return lines.join(u'\n');
}

QString markdownStart(QStringView text)
{
    const QString line = visibleText(text).replace(u'\n', u' ');
    const auto first = std::ranges::find_if(line, [](QChar character) {
        return !character.isSpace();
    });
    return escapedLine(QStringView(line).sliced(first - line.cbegin()), true);
}

QString markdownInline(QStringView text)
{
    return escapedLine(visibleText(text).replace(u'\n', u' '), false);
}

QString yamlString(QStringView text)
{
    QString quoted = u"\""_s;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isInvisible = unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029
            || unit == QChar::ByteOrderMark || isDirectionControl(character);
        if (character == u'"' || character == u'\\') {
            quoted += u'\\';
            quoted += character;
        } else if (isInvisible) {
            quoted += u"\\u%1"_s.arg(uint(unit), 4, 16, QChar(u'0'));
        } else {
            quoted += character;
        }
    }
    return quoted + u'"';
}

QString obsidianTag(QStringView tag)
{
    QString kept;
    bool isNumber = true;
    const QString cleaned = cleanLine(tag);
    for (const QChar character : cleaned) {
        const bool isAllowed = character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
            || character == u'_' || character == u'/';
        kept += isAllowed ? character : QChar(u'-');
        isNumber = isNumber && (!isAllowed || character.isDigit());
    }
    while (kept.contains("--"_L1)) {
        kept.replace("--"_L1, "-"_L1);
    }
    while (kept.startsWith(u'-') || kept.startsWith(u'/')) {
        kept.removeFirst();
    }
    while (kept.endsWith(u'-') || kept.endsWith(u'/')) {
        kept.chop(1);
    }
    return isNumber && !kept.isEmpty() ? u'_' + kept : kept;
}

QString obsidianLink(QStringView name)
{
    QString kept = cleanLine(name);
    kept.removeIf([](QChar character) {
        return ForbiddenInLinks.contains(character);
    });
    kept.replace("%%"_L1, "%"_L1);
    kept = kept.simplified();
    return kept.isEmpty() ? QString() : "[["_L1 + kept + "]]"_L1;
}

}
