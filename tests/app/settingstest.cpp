// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/settings/settings.h"
#include "app/reader/readablecontrast.h"
#include "app/settings/appearance.h"
#include "app/settings/languageswitcher.h"

#include <KColorScheme>

#include <QFontInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            Settings settings(folder.path());
            settings.setTheme(Settings::Theme::Sepia);
            settings.setFontSize(99);
            settings.setWindowSize({700, 500});
        }
        const Settings again(folder.path());
        QCOMPARE(again.theme(), Settings::Theme::Sepia);
        QCOMPARE(again.fontSize(), Settings::largestFontSize);
        QCOMPARE(again.windowSize(), QSize(700, 500));
    }

    void themeColorsTheApplication_data()
    {
        QTest::addColumn<Settings::Theme>("theme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("paper") << Settings::Theme::Paper << false;
        QTest::newRow("sepia") << Settings::Theme::Sepia << false;
        QTest::newRow("dark") << Settings::Theme::Dark << true;
        QTest::newRow("black") << Settings::Theme::Black << true;
    }
    void themeColorsTheApplication()
    {
        QFETCH(Settings::Theme, theme);
        QFETCH(bool, dark);
        const QTemporaryDir folder;
        Settings settings(folder.path());
        Appearance appearance(&settings);
        appearance.applyToApplication();
        settings.setTheme(theme);
        QCOMPARE(appearance.isDark(), dark);
        QCOMPARE(appearance.readingTheme(), theme);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window).lightness() < 128, dark);
        // What Kirigami asks for its pages.
        QCOMPARE(KColorScheme(QPalette::Active, KColorScheme::View).background().color().lightness() < 128, dark);
        settings.setContrast(Settings::Contrast::Strong);
        QVERIFY(appearance.hasStrongContrast());
        QCOMPARE(QGuiApplication::palette().color(QPalette::Window), QColor(dark ? Qt::black : Qt::white));
        QCOMPARE(QGuiApplication::palette().color(QPalette::WindowText), QColor(dark ? Qt::white : Qt::black));
        const KColorScheme scheme(QPalette::Active, KColorScheme::View);
        QCOMPARE(scheme.background().color(), QColor(dark ? Qt::black : Qt::white));
        for (const auto role : {KColorScheme::NormalText, KColorScheme::InactiveText, KColorScheme::LinkText,
                 KColorScheme::NegativeText, KColorScheme::NeutralText, KColorScheme::PositiveText}) {
            QCOMPARE_GE(contrastOf(scheme.foreground(role).color(), scheme.background().color()), 7.0);
        }
    }

    void lettersGrowWithTheDesktops()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        const Appearance appearance(&settings);
        const QFont font = QGuiApplication::font();
        const auto back = qScopeGuard([&font] {
            QGuiApplication::setFont(font);
        });
        const int title = appearance.serif(1.25).pixelSize();
        const int text = settings.fontSize();
        QFont twice = font;
        twice.setPointSizeF(font.pointSizeF() * 2);
        QGuiApplication::setFont(twice);
        QCOMPARE(appearance.serif(1.25).pixelSize(), title * 2);
        QCOMPARE_GT(settings.fontSize(), text);
        settings.setFontSize(text); // unless the reader chose
        QCOMPARE(settings.fontSize(), text);
    }

    void languageForAChoice_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        QTest::newRow("the reader's choice first") << u"en"_s << QStringList{u"ko-KR"_s} << u"en"_s;
        QTest::newRow("the system's") << QString() << QStringList{u"en-GB"_s, u"ko"_s} << u"en"_s;
        QTest::newRow("the first that Mitjul speaks") << QString() << QStringList{u"fr-FR"_s, u"ko-KR"_s} << u"ko"_s;
        QTest::newRow("Korean when there is none") << QString() << QStringList{u"fr"_s, u"C"_s} << u"ko"_s;
    }
    void languageForAChoice()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, system);
        QTEST(LanguageSwitcher::languageFor(choice, system), "language");
    }

    void languageSwitchesLive()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        LanguageSwitcher switcher(&settings, u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        const QSignalSpy changes(&switcher, &LanguageSwitcher::languageChanged);
        settings.setLanguage(u"ko"_s);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(QLocale().language(), QLocale::Korean);
        // The buttons that Qt names itself.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"취소"_s);
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
