// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Mitjul
{

/// Whether text after a word is nothing but 조사 that may follow it, the final consonant considered: ("삼성전자", "가까지는").
bool isParticleChain(QStringView word, QStringView rest);

/// Length in UTF-16 units of a word's stem: the word without its trailing 조사 when that is certain, else the whole word.
int stemLength(QStringView eojeol);

/// The form of a particle that fits a word, for messages: pair is "은/는", "이/가", "을/를", "과/와", "으로/로" or "이나/나".
QString particleFor(QStringView word, QStringView pair);

}
