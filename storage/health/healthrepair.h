// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "healthreport.h"

namespace Mitjul
{

struct Session;

/// Examines an open library and mends what can be made again from what is there: places of marks from their words, texts
/// from the newest backup that has them as they were saved, marks from their log, the log from the marks. A damaged file
/// stays a finding that is not repaired: that needs the library closed. Nothing is deleted.
HealthReport repairHealth(Session &session);

}
