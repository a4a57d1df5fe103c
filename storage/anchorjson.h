// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QJsonObject>

namespace Mitjul
{

/// An anchor as JSON: in the log of marks and in the versions of articles, so never rename a field.
QJsonObject anchorJson(const Anchor &anchor);
Anchor anchorIn(const QJsonObject &object);

}
