// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpalette.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <array>

namespace Mitjul
{

namespace
{

struct Tones {
    QRgb paper, ink, mutedInk, accent, selection, rule;
    std::array<QRgb, 6> fills, lines; // in the order of HighlightColor
};

constexpr std::array themes{
    Tones{0xfffbf8f1, 0xff211e1a, 0xff524d45, 0xffc2371f, 0x30403a30, 0xffdcd5c7,
        {0xfffbe59a, 0xffd2e8b8, 0xffc6dff1, 0xfff7cfd9, 0xffdfd1f2, 0xfffbd5aa},
        {0xff9c7500, 0xff4b8427, 0xff2c72a4, 0xffbd4074, 0xff7a52b6, 0xffbb600c}},
    Tones{0xfff4e8d2, 0xff2e2418, 0xff4a3f30, 0xffb1301a, 0x38503a20, 0xffd9c7a6,
        {0xfff2d778, 0xffc8db9a, 0xffb9d3dc, 0xfff0c1bd, 0xffd8c4e0, 0xfff4c289},
        {0xff8c6700, 0xff43761f, 0xff27678f, 0xffab3767, 0xff6e48a4, 0xffa85206}},
    Tones{0xff1f1e1c, 0xffe0dcd4, 0xffbfbab1, 0xfff0765c, 0x34a8b4c8, 0xff3d3a36,
        {0xff574810, 0xff324c29, 0xff234761, 0xff602f47, 0xff48386a, 0xff603d1a},
        {0xffdcb53c, 0xff86be5c, 0xff66aede, 0xffe684ac, 0xffae8ee6, 0xffe89c50}},
    Tones{0xff000000, 0xffd2cec6, 0xffb2aea6, 0xffea6f55, 0x448898b0, 0xff2c2a27,
        {0xff493c0b, 0xff293f21, 0xff1b3b52, 0xff51263b, 0xff3c2e5a, 0xff513313},
        {0xffd0aa34, 0xff7ab252, 0xff5aa2d2, 0xffda78a0, 0xffa282da, 0xffdc9044}},
};

const Tones &tonesOf(ReadingPalette::Theme theme)
{
    return themes.at(std::size_t(theme));
}

}

ReadingPalette::ReadingPalette(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_preference == Settings::Theme::System) {
            follow();
        }
    });
}

ReadingPalette::Theme ReadingPalette::theme() const
{
    return m_theme;
}

void ReadingPalette::setTheme(Theme theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        Q_EMIT themeChanged();
    }
}

Settings::Theme ReadingPalette::preference() const
{
    return m_preference;
}

void ReadingPalette::setPreference(Settings::Theme preference)
{
    if (preference != m_preference) {
        m_preference = preference;
        Q_EMIT preferenceChanged();
    }
    follow();
}

void ReadingPalette::follow()
{
    switch (m_preference) {
    case Settings::Theme::System:
        setTheme(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Theme::Dark : Theme::Paper);
        break;
    case Settings::Theme::Paper:
        setTheme(Theme::Paper);
        break;
    case Settings::Theme::Sepia:
        setTheme(Theme::Sepia);
        break;
    case Settings::Theme::Dark:
        setTheme(Theme::Dark);
        break;
    case Settings::Theme::Black:
        setTheme(Theme::Black);
        break;
    }
}

bool ReadingPalette::isDark() const
{
    return m_theme == Theme::Dark || m_theme == Theme::Black;
}

QColor ReadingPalette::paper() const
{
    return tonesOf(m_theme).paper;
}

QColor ReadingPalette::ink() const
{
    return tonesOf(m_theme).ink;
}

QColor ReadingPalette::mutedInk() const
{
    return tonesOf(m_theme).mutedInk;
}

QColor ReadingPalette::accent() const
{
    return tonesOf(m_theme).accent;
}

QColor ReadingPalette::selection() const
{
    return QColor::fromRgba(tonesOf(m_theme).selection);
}

QColor ReadingPalette::rule() const
{
    return tonesOf(m_theme).rule;
}

QColor ReadingPalette::fill(HighlightColor color) const
{
    return tonesOf(m_theme).fills.at(std::size_t(color));
}

QColor ReadingPalette::line(HighlightColor color) const
{
    return tonesOf(m_theme).lines.at(std::size_t(color));
}

QColor ReadingPalette::highlightFill(const QString &colorName) const
{
    return fill(highlightColorFromName(colorName).value_or(HighlightColor::Yellow));
}

QColor ReadingPalette::highlightLine(const QString &colorName) const
{
    return line(highlightColorFromName(colorName).value_or(HighlightColor::Yellow));
}

}
