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
    Tones{0xffffffff, 0xff000000, 0xff262626, 0xff8a1c08, 0x400050c8, 0xff6b6b6b,
        {0xfffbe07a, 0xffbfe59c, 0xffaed6f5, 0xfff8bccd, 0xffd5bdf2, 0xfffcc486},
        {0xff6b4f00, 0xff2a5c0c, 0xff0b4a7d, 0xff8a1148, 0xff4f2396, 0xff7d3a00}},
    Tones{0xff000000, 0xffffffff, 0xffe0e0e0, 0xffffa08a, 0x4a80b8ff, 0xff9a9a9a,
        {0xff4a3c00, 0xff1f4414, 0xff0a3a5c, 0xff5a1c3c, 0xff3c2670, 0xff5a2e00},
        {0xffffd84a, 0xff9be56a, 0xff7ac8ff, 0xffff9cc4, 0xffc8a8ff, 0xffffb466}},
};

bool isDarkTheme(ReadingPalette::Theme theme)
{
    return theme == ReadingPalette::Theme::Dark || theme == ReadingPalette::Theme::Black
        || theme == ReadingPalette::Theme::StrongDark;
}

ReadingPalette::Theme paperOf(Settings::Theme preference)
{
    switch (preference) {
    case Settings::Theme::System:
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? ReadingPalette::Theme::Dark
                                                                                     : ReadingPalette::Theme::Paper;
    case Settings::Theme::Paper:
        return ReadingPalette::Theme::Paper;
    case Settings::Theme::Sepia:
        return ReadingPalette::Theme::Sepia;
    case Settings::Theme::Dark:
        return ReadingPalette::Theme::Dark;
    case Settings::Theme::Black:
        return ReadingPalette::Theme::Black;
    }
    Q_UNREACHABLE_RETURN(ReadingPalette::Theme::Paper);
}

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

bool ReadingPalette::isStrong() const
{
    return m_isStrong;
}

void ReadingPalette::setStrong(bool isStrong)
{
    if (isStrong != m_isStrong) {
        m_isStrong = isStrong;
        Q_EMIT strongChanged();
        follow();
    }
}

void ReadingPalette::follow()
{
    setTheme(preferredTheme());
}

ReadingPalette::Theme ReadingPalette::preferredTheme() const
{
    const Theme theme = paperOf(m_preference);
    return !m_isStrong ? theme : isDarkTheme(theme) ? Theme::StrongDark : Theme::StrongLight;
}

bool ReadingPalette::isDark() const
{
    return isDarkTheme(m_theme);
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
