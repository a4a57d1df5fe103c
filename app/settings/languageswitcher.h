// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace Mitjul
{

class Settings;

/// Gives the application the language of the settings, at once whenever it changes.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    /// asked ("ko", "en") goes before the settings while the program runs; empty for none.
    LanguageSwitcher(const Settings *settings, const QString &asked, QObject *parent = nullptr);
    /// Before there are settings: asked, or the system's.
    explicit LanguageSwitcher(const QString &asked);

    /// The language for a choice: itself, or the first of the system's that Mitjul speaks, or Korean.
    static QString languageFor(const QString &choice, const QStringList &systemLanguages);

Q_SIGNALS:
    /// Every text has to be asked for again.
    void languageChanged();

private:
    void load();

    const Settings *m_settings = nullptr;
    QString m_asked;
    QTranslator m_ours;
    QTranslator m_qts;
};

}
