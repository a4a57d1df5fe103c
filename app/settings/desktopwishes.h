// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QObject>

class QDBusVariant;

namespace Mitjul
{

/// What the reader asked of all programs in the desktop's settings, and Qt 6.8 does not tell. Asked over D-Bus, answered
/// later; a desktop without the portal wishes nothing.
/// Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    /// Colours that stand further apart.
    bool strongContrast() const;
    /// No movement that shows nothing but itself.
    bool reducedMotion() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void set(bool &wish, bool value);

    bool m_strongContrast = false;
    bool m_reducedMotion = false;
};

}
