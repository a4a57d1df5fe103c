// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/segmentation.h"

#include <QList>
#include <QString>

namespace Mitjul
{

/// A text for Text.StyledText: everything that came from outside is escaped, the spans (UTF-16 units, in order, never
/// overlapping; cut to the text) are in <b>.
QString emphasised(QStringView text, const QList<Span> &spans);

}
