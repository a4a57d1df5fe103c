// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Mitjul
{

class Stage;

/// One page in one state.
struct Scene {
    QString name; ///< part of the file's name
    bool isMain; ///< among those that stand for the program
    std::function<void(Stage &stage)> play;
};

QList<Scene> allScenes();

}
