// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "languageswitcher.h"

#include "settings.h"
#include "translations/translations.h"

#include <KLocalizedString>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mitjul
{

LanguageSwitcher::LanguageSwitcher(const Settings *settings, const QString &asked, QObject *parent)
    : QObject(parent), m_settings(settings), m_asked(asked)
{
    load();
    connect(settings, &Settings::languageChanged, this, [this] {
        m_asked.clear();
        load();
        Q_EMIT languageChanged();
    });
}

LanguageSwitcher::LanguageSwitcher(const QString &asked) : m_asked(asked)
{
    load();
}

QString LanguageSwitcher::languageFor(const QString &choice, const QStringList &systemLanguages)
{
    const QStringList spoken{u"ko"_s, u"en"_s};
    if (spoken.contains(choice)) {
        return choice;
    }
    for (const QString &language : systemLanguages) {
        const QString code = language.section(u'-', 0, 0);
        if (spoken.contains(code)) {
            return code;
        }
    }
    return spoken.first();
}

void LanguageSwitcher::load()
{
    const QString choice = m_asked.isEmpty() && m_settings ? m_settings->language() : m_asked;
    const QString language = languageFor(choice, QLocale::system().uiLanguages());
    const QLocale locale(language);
    // Numbers and dates of Qt and of Kirigami Addons speak the same language as we do.
    QLocale::setDefault(locale);
    KLocalizedString::setLanguages({language});
    for (QTranslator *translator : {&m_qts, &m_ours}) {
        QCoreApplication::removeTranslator(translator);
    }
    if (m_qts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    if (m_ours.load(translationFile(language))) {
        QCoreApplication::installTranslator(&m_ours);
    }
}

}
