// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringView>

namespace Mitjul
{

/// Names that a page has of its own, of its outlet and its reporters: on a button they are part of the button.
using OwnNames = QSet<QString>;

/// How much of a line, its spaces and signs not counted, is words of buttons, menus and counters (공유, 글자크기, 댓글
/// 12, several glued to one, with 조사), 0 to 1.
double interfaceShareOf(QStringView line, const OwnNames &names = {});

/// A word without the words of buttons that are glued to its front: 기사원문김서윤 gives 김서윤.
QString withoutInterfaceWordsBefore(const QString &word);

/// A line without the words of buttons behind it: "김서윤 기자 구독하기" gives "김서윤 기자".
QString withoutInterfaceWordsAtEnd(const QString &line);

}
