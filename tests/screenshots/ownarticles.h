// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

class Stage;

/// Scenes with an article of the reader's own, which is in the library only for the moment.

/// Its earlier texts.
void showVersions(Stage &stage);
/// The summary that a bundled article has for it.
void offerSummary(Stage &stage);

}
