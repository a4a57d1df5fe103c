// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "settings.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QQmlEngine>

namespace Mitjul
{

/// What the program looks like now: the reader's theme, with the desktop's light or dark where they leave it to the system.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    /// The window around the text is dark.
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    /// The colours of the reading surface: never System.
    Q_PROPERTY(Mitjul::Settings::Theme readingTheme READ readingTheme NOTIFY changed FINAL)
    /// The vermilion of a proofreader's pen: for what the reader did, and nothing else.
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)

public:
    explicit Appearance(const Settings *settings, QObject *parent = nullptr);

    bool isDark() const;
    Settings::Theme readingTheme() const;
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
    const Settings *m_settings;
};

}
