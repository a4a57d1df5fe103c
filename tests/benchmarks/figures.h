// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Mitjul
{

/// What something took, in ms.
struct Cost {
    double wall = 0;
    double cpu = 0; ///< of all the process's threads
};

Cost costOf(const std::function<void()> &work);

/// The same work done several times.
class Costs
{
public:
    void add(const Cost &cost);
    /// The cost that the given share (0 to 1) of all does not exceed; wall and CPU time each for itself.
    Cost percentile(double share) const;
    Cost median() const;

private:
    QList<double> m_walls;
    QList<double> m_cpus;
};

/// The table on standard output, in Markdown: one line per figure, written at once.
namespace Table
{
void begin();
/// Ratios are to the baseline, which stands in a line of its own.
void addBaseline(const QString &name, const Cost &cost);
void add(const QString &name, const Cost &cost, const Cost &baseline);
void addMemory(const QString &name, double megabytes, double baseline);
}

}
