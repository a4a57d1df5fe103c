// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "appearance.h"

#include "koreanfaces.h"
#include "lettersize.h"

#include <KColorScheme>
#include <KSharedConfig>

#include <QGuiApplication>
#include <QIcon>
#include <QStyleHints>

using namespace Qt::StringLiterals;

// Outside of the namespace: the macro declares a function that the resource compiler defines there.
static void initializeResources()
{
    Q_INIT_RESOURCE(mitjul_colors);
    Q_INIT_RESOURCE(mitjul_icons);
}

namespace Mitjul
{

namespace
{
bool isDesktopDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

QFont fontOf(const QStringList &families, int size, int weight)
{
    QFont font(families);
    font.setPixelSize(size);
    font.setWeight(QFont::Weight(weight));
    return font;
}

// Outside of KDE's desktop nothing colours the icons for a dark window: there are light ones for it.
void giveIcons(bool dark)
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1)) {
        QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    }
}

// Without a Korean face among the families, Hangul comes from whichever font has it, in any weight.
void giveHangul()
{
    QFont font = QGuiApplication::font();
    font.setFamilies(font.families() + koreanFamilies(Settings::Face::Sans));
    QGuiApplication::setFont(font);
}
}

Appearance::Appearance(const Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(settings, &Settings::themeChanged, this, &Appearance::changed);
    connect(settings, &Settings::contrastChanged, this, &Appearance::changed);
    // The command line has settings, and no screen.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::changed);
        m_wishes = std::make_unique<DesktopWishes>();
        connect(m_wishes.get(), &DesktopWishes::changed, this, &Appearance::changed);
    }
}

bool Appearance::isDark() const
{
    switch (m_settings->theme()) {
    case Settings::Theme::System:
        return isDesktopDark();
    case Settings::Theme::Dark:
    case Settings::Theme::Black:
        return true;
    case Settings::Theme::Paper:
    case Settings::Theme::Sepia:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

Settings::Theme Appearance::readingTheme() const
{
    if (m_settings->theme() == Settings::Theme::System) {
        return isDark() ? Settings::Theme::Dark : Settings::Theme::Paper;
    }
    return m_settings->theme();
}

bool Appearance::hasStrongContrast() const
{
    const Settings::Contrast contrast = m_settings->contrast();
    return contrast == Settings::Contrast::System ? m_wishes && m_wishes->strongContrast()
                                                  : contrast == Settings::Contrast::Strong;
}

bool Appearance::hasReducedMotion() const
{
    return m_wishes && m_wishes->reducedMotion();
}

QColor Appearance::accent() const
{
    if (hasStrongContrast()) {
        return isDark() ? QColor(0xff, 0xa0, 0x8a) : QColor(0x8a, 0x1c, 0x08);
    }
    return isDark() ? QColor(0xee, 0x7a, 0x61) : QColor(0xb8, 0x3a, 0x22);
}

QFont Appearance::serif(double size, int weight) const
{
    return fontOf(koreanFamilies(Settings::Face::Serif), qRound(letterSize() * size), weight);
}

QFont Appearance::text(Settings::Face face, const QString &family, int size) const
{
    return fontOf(koreanFamilies(face, family), size, QFont::Normal);
}

void Appearance::giveColors() const
{
    // Every KColorScheme, also those inside of Kirigami, reads the file that this property names.
    const QString file = u":/org.mitjul/colors/Mitjul%1%2.colors"_s.arg(
        isDark() ? u"Ink"_s : u"Paper"_s, hasStrongContrast() ? u"Strong"_s : QString());
    qApp->setProperty("KDE_COLOR_SCHEME_PATH", file);
    giveIcons(isDark());
    QGuiApplication::setPalette(KColorScheme::createApplicationPalette(KSharedConfig::openConfig(file)));
}

void Appearance::applyToApplication()
{
    initializeResources();
    QIcon::setFallbackSearchPaths({u":/org.mitjul/icons"_s});
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.mitjul.Mitjul"_s));
    giveHangul();
    giveColors();
    connect(this, &Appearance::changed, this, &Appearance::giveColors);
}

}
