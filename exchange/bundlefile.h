// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Mitjul
{

/// The file of a bundle that is being read, and the first thing that is wrong in it.
/// Readers go on after fail() with empty values, so that they need no second path; who started them asks error().
class BundleFile
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::BundleFile)

public:
    explicit BundleFile(QString path);

    QString path() const;
    /// Remembers what is wrong and what to do, unless something was wrong before. Lines count from 1; 0: no line.
    void fail(int line, const QString &sentence, const QString &detail = {});
    const std::optional<Error> &error() const;

private:
    QString m_path;
    std::optional<Error> m_error;
};

}
