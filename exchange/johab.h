// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Mitjul
{

/// Text in Johab (KS X 1001 annex 3), which older word processors wrote and neither Qt nor ICU reads: two bytes hold
/// five bits each for the initial, the vowel and the final of a syllable. What is malformed becomes U+FFFD.
QString textFromJohab(QByteArrayView bytes);

}
