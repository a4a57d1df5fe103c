// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bundlefile.h"

#include <QList>
#include <QString>

#include <utility>

namespace Mitjul
{

/// A value of a YAML document, all scalars as texts, with the line of the file it stands in (from 1).
struct YamlNode {
    enum class Kind { Empty, Scalar, List, Map };

    Kind kind = Kind::Empty;
    int line = 0;
    QString scalar;
    QList<YamlNode> items;
    QList<std::pair<QString, YamlNode>> fields; ///< in the order of the file
};

/// Reads the one document of a YAML text that starts after linesBefore lines of the file. Aliases and nesting deeper
/// than 8 are refused: bundles need neither, and both can be made to cost without bound.
YamlNode readYaml(const QString &yaml, int linesBefore, BundleFile &file);

}
