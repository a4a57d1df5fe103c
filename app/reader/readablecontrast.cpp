// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readablecontrast.h"

#include "readingpalette.h"

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

constexpr double leastContrast = 4.5;
constexpr int steps = 32;

double luminanceOf(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int one, int other) {
        return int(std::lround(one + (other - one) * share));
    };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

bool isReadable(const QColor &ink, const ReadingPalette &colors)
{
    constexpr int highlightColors = 6;
    for (int i = 0; i < highlightColors; ++i) {
        if (contrastOf(ink, colors.fill(HighlightColor(i))) < leastContrast) {
            return false;
        }
    }
    return contrastOf(ink, colors.paper()) >= leastContrast;
}

}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor dimmedInkOf(const ReadingPalette &colors)
{
    QColor dimmed = colors.ink();
    for (int step = 1; step < steps; ++step) {
        const QColor fainter = between(colors.ink(), colors.paper(), double(step) / steps);
        if (!isReadable(fainter, colors)) {
            break;
        }
        dimmed = fainter;
    }
    return dimmed;
}

}
