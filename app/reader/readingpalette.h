// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/settings/settings.h"
#include "core/highlight.h"

#include <QColor>
#include <QObject>
#include <QQmlEngine>

namespace Mitjul
{

/// The colours of the page: paper, ink, and the vermilion of a proofreader's pen for what the reader did.
/// Text stands on paper at 7:1 or more, on a highlight at 4.5:1 or more (WCAG 2.2); with strong contrast it is black and
/// white, and 7:1 or more on both.
class ReadingPalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// What the reader chose: sets theme, and follows the system's light and dark when it is System.
    Q_PROPERTY(Mitjul::Settings::Theme preference READ preference WRITE setPreference NOTIFY preferenceChanged FINAL)
    /// The theme that preference leads to is black on white or white on black.
    Q_PROPERTY(bool strong READ isStrong WRITE setStrong NOTIFY strongChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged FINAL)
    Q_PROPERTY(QColor paper READ paper NOTIFY themeChanged FINAL)
    Q_PROPERTY(QColor ink READ ink NOTIFY themeChanged FINAL)
    /// For decks, bylines, captions.
    Q_PROPERTY(QColor mutedInk READ mutedInk NOTIFY themeChanged FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY themeChanged FINAL)
    /// Lies over marks and under text: half transparent.
    Q_PROPERTY(QColor selection READ selection NOTIFY themeChanged FINAL)
    Q_PROPERTY(QColor rule READ rule NOTIFY themeChanged FINAL)

public:
    enum class Theme { Paper, Sepia, Dark, Black, StrongLight, StrongDark };
    Q_ENUM(Theme)

    explicit ReadingPalette(QObject *parent = nullptr);

    Theme theme() const;
    void setTheme(Theme theme);
    Settings::Theme preference() const;
    void setPreference(Settings::Theme preference);
    bool isStrong() const;
    void setStrong(bool isStrong);
    bool isDark() const;

    QColor paper() const;
    QColor ink() const;
    QColor mutedInk() const;
    QColor accent() const;
    QColor selection() const;
    QColor rule() const;
    QColor fill(HighlightColor color) const;
    QColor line(HighlightColor color) const;

    /// Behind marked text; colorName as in highlightColorName(), yellow for an unknown one.
    Q_INVOKABLE QColor highlightFill(const QString &colorName) const;
    /// The same colour for strokes: underline, outline, the edge of a fill.
    Q_INVOKABLE QColor highlightLine(const QString &colorName) const;

Q_SIGNALS:
    void themeChanged();
    void preferenceChanged();
    void strongChanged();

private:
    void follow();
    Theme preferredTheme() const;

    Theme m_theme = Theme::Paper;
    Settings::Theme m_preference = Settings::Theme::Paper;
    bool m_isStrong = false;
};

}
