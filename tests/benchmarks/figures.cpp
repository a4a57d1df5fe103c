// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "figures.h"

#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentileOf(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(qRound(share * double(values.size() - 1)));
}

void addLine(const QStringList &cells)
{
    QTextStream(stdout) << "| "_L1 << cells.join(" | "_L1) << " |\n"_L1;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString ratio(double value, double baseline)
{
    return baseline > 0 ? u"× "_s + number(value / baseline) : u"–"_s;
}
}

Cost costOf(const std::function<void()> &work)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto start = std::chrono::steady_clock::now();
    const double cpuStart = cpuTime();
    work();
    const double cpu = cpuTime() - cpuStart;
    return {Milliseconds(std::chrono::steady_clock::now() - start).count(), cpu};
}

void Costs::add(const Cost &cost)
{
    m_walls.append(cost.wall);
    m_cpus.append(cost.cpu);
}

Cost Costs::percentile(double share) const
{
    return {percentileOf(m_walls, share), percentileOf(m_cpus, share)};
}

Cost Costs::median() const
{
    return percentile(0.5);
}

void Table::begin()
{
    addLine({u"figure"_s, u"wall ms"_s, u"to baseline"_s, u"CPU ms"_s, u"to baseline"_s});
    addLine({u"---"_s, u"--:"_s, u"--:"_s, u"--:"_s, u"--:"_s});
}

void Table::addBaseline(const QString &name, const Cost &cost)
{
    addLine({name, number(cost.wall), u"1"_s, number(cost.cpu), u"1"_s});
}

void Table::add(const QString &name, const Cost &cost, const Cost &baseline)
{
    addLine(
        {name, number(cost.wall), ratio(cost.wall, baseline.wall), number(cost.cpu), ratio(cost.cpu, baseline.cpu)});
}

void Table::addMemory(const QString &name, double megabytes, double baseline)
{
    addLine({name, number(megabytes) + " MB"_L1, ratio(megabytes, baseline), u"–"_s, u"–"_s});
}

}
