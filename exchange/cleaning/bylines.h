// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// A piece at the start or the end of a line that says who wrote the article, or where it comes from.
struct FoundByline {
    qsizetype start = 0;
    qsizetype end = 0;
    QString byline; ///< "정혜진 특파원", "김미경·김나인 기자"; empty where only the outlet stands
    QString publisher; ///< "나라뉴스" of (세종=나라뉴스); empty where only a place stands

    bool isEmpty() const
    {
        return byline.isEmpty() && publisher.isEmpty();
    }
};

/// A line that is nothing but a byline, with a place, an outlet or an address beside it at most: "이천=김서윤 기자",
/// "글 이도현 사진 박하람", "[윤은호 기자 정리]", "By Jane Doe". Empty for other lines: in running text people are
/// called 기자 too.
FoundByline bylineOfLine(const QString &line);

/// A byline that is glued to buttons, as in lines copied from a phone: "기사원문김서윤 기자추천3".
FoundByline bylineAmongButtons(const QString &line);

/// A dateline at the start of a paragraph: "(세종=나라뉴스) 이도윤 기자 = ", "[더강변=조하늘 기자] ", "[강변일보] ".
FoundByline datelineOf(const QString &paragraph);

/// An address alone behind the last sentence: "…고 말했다. /seoyun@…". Neither a name nor an outlet is in it; start and end
/// are the same when there is none.
FoundByline addressAtEndOf(const QString &paragraph);

/// A reporter's name glued to the end of the last paragraph: "…다고 밝혔다.김미경·김나인기자", with an address at most.
FoundByline bylineAtEndOf(const QString &paragraph);

/// Whether a line is a sentence about a picture with the photographer's name behind it. Above the text it may have two
/// sentences, and an address.
bool isSignedCaption(const QString &line, bool isBeforeText);

}
