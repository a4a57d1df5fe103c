// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

namespace Mitjul
{

/// Writes into an item as an input method for Hangul does.
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Hands over what is finished, and shows what is still being composed behind it.
    Q_INVOKABLE void compose(QQuickItem *item, const QString &preedit, const QString &finished = {})
    {
        QInputMethodEvent event(preedit, {{QInputMethodEvent::Cursor, int(preedit.size()), 1, {}}});
        event.setCommitString(finished);
        QCoreApplication::sendEvent(item, &event);
    }
};

}
