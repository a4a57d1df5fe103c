// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "anchorjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QJsonArray rangeJson(const TextRange &range)
{
    return {range.start.paragraph, range.start.offset, range.end.paragraph, range.end.offset};
}

TextRange rangeIn(const QJsonArray &numbers)
{
    return {{numbers.at(0).toInt(), numbers.at(1).toInt()}, {numbers.at(2).toInt(), numbers.at(3).toInt()}};
}
}

QJsonObject anchorJson(const Anchor &anchor)
{
    return {
        {"range"_L1, rangeJson(anchor.range)},
        {"quote"_L1, anchor.quote},
        {"prefix"_L1, anchor.prefix},
        {"suffix"_L1, anchor.suffix},
        {"paragraphHash"_L1, QString::fromLatin1(anchor.paragraphHash.toBase64())},
        {"state"_L1, anchorStateName(anchor.state)},
    };
}

Anchor anchorIn(const QJsonObject &object)
{
    Anchor anchor;
    anchor.range = rangeIn(object.value("range"_L1).toArray());
    anchor.quote = object.value("quote"_L1).toString();
    anchor.prefix = object.value("prefix"_L1).toString();
    anchor.suffix = object.value("suffix"_L1).toString();
    anchor.paragraphHash = QByteArray::fromBase64(object.value("paragraphHash"_L1).toString().toLatin1());
    anchor.state = anchorStateFromName(object.value("state"_L1).toString()).value_or(AnchorState::Orphan);
    return anchor;
}

}
