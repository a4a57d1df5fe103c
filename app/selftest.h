// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

class AppContext;
class MainWindow;

/// Loads every page once, as a reader would reach it. Prints QML's warnings; returns how many there were, 0 for none.
/// The library must be open and the window loaded.
int visitEveryPage(AppContext &context, MainWindow &window);

}
