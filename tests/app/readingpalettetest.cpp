// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/readingpalette.h"

#include <QMetaEnum>
#include <QTest>

#include <cmath>

using namespace Mitjul;

namespace
{

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor over(const QColor &top, const QColor &bottom)
{
    const auto mix = [&](float a, float b) {
        return a * top.alphaF() + b * (1 - top.alphaF());
    };
    return QColor::fromRgbF(
        mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()), mix(top.blueF(), bottom.blueF()));
}

}

class ReadingPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void strongContrastIsLightOrDarkAsThePaper();
};

void ReadingPaletteTest::textCanBeRead_data()
{
    QTest::addColumn<ReadingPalette::Theme>("theme");
    const QMetaEnum themes = QMetaEnum::fromType<ReadingPalette::Theme>();
    for (int i = 0; i < themes.keyCount(); ++i) {
        QTest::addRow("%s", themes.key(i)) << ReadingPalette::Theme(themes.value(i));
    }
}

void ReadingPaletteTest::textCanBeRead()
{
    QFETCH(ReadingPalette::Theme, theme);
    ReadingPalette colors;
    colors.setTheme(theme);
    QCOMPARE_GE(contrast(colors.ink(), colors.paper()), 7.0);
    QCOMPARE_GE(contrast(colors.mutedInk(), colors.paper()), 7.0);
    const bool isStrong = theme == ReadingPalette::Theme::StrongLight || theme == ReadingPalette::Theme::StrongDark;
    const double least = isStrong ? 7.0 : 4.5;
    QCOMPARE_GE(contrast(colors.accent(), colors.paper()), least);
    QCOMPARE_GE(contrast(colors.ink(), over(colors.selection(), colors.paper())), least);
    for (int i = 0; i < 6; ++i) {
        const auto color = HighlightColor(i);
        QCOMPARE_GE(contrast(colors.ink(), colors.fill(color)), least);
        QCOMPARE_GE(contrast(colors.mutedInk(), colors.fill(color)), least);
        QCOMPARE_GE(contrast(colors.ink(), over(colors.selection(), colors.fill(color))), 4.5);
        QCOMPARE_GE(contrast(colors.line(color), colors.paper()), isStrong ? 4.5 : 3.0);
        QCOMPARE(colors.highlightFill(highlightColorName(color)), colors.fill(color));
    }
}

void ReadingPaletteTest::strongContrastIsLightOrDarkAsThePaper()
{
    ReadingPalette colors;
    colors.setStrong(true);
    colors.setPreference(Settings::Theme::Sepia);
    QCOMPARE(colors.theme(), ReadingPalette::Theme::StrongLight);
    colors.setPreference(Settings::Theme::Dark);
    QCOMPARE(colors.theme(), ReadingPalette::Theme::StrongDark);
    colors.setStrong(false);
    QCOMPARE(colors.theme(), ReadingPalette::Theme::Dark);
}

QTEST_MAIN(ReadingPaletteTest)
#include "readingpalettetest.moc"
