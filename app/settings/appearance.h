// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "desktopwishes.h"
#include "settings.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QQmlEngine>

#include <memory>

namespace Mitjul
{

/// What the program looks like now: the reader's theme, with the desktop's wishes where they leave it to the system.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    /// The window around the text is dark.
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    /// The colours of the reading surface: never System.
    Q_PROPERTY(Mitjul::Settings::Theme readingTheme READ readingTheme NOTIFY changed FINAL)
    /// Black and white, for eyes that need it.
    Q_PROPERTY(bool strongContrast READ hasStrongContrast NOTIFY changed FINAL)
    /// The desktop was asked for less movement.
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion NOTIFY changed FINAL)
    /// The vermilion of a proofreader's pen: for what the reader did, and nothing else.
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)

public:
    explicit Appearance(const Settings *settings, QObject *parent = nullptr);

    bool isDark() const;
    Settings::Theme readingTheme() const;
    bool hasStrongContrast() const;
    bool hasReducedMotion() const;
    QColor accent() const;

    /// A 명조 face that has Hangul, Hanja and Latin, for headlines and quotes; size as a multiple of the window's letters,
    /// so that it grows with them; weight as in QFont::Weight.
    Q_INVOKABLE QFont serif(double size, int weight = QFont::Normal) const;

    /// The face of the text, in the family that the reader prefers; size in px.
    Q_INVOKABLE QFont text(Mitjul::Settings::Face face, const QString &family, int size) const;

    /// Gives the running application its colours, now and whenever they change.
    void applyToApplication();

Q_SIGNALS:
    void changed();

private:
    void giveColors() const;

    const Settings *m_settings;
    std::unique_ptr<DesktopWishes> m_wishes; ///< null on the command line
};

}
