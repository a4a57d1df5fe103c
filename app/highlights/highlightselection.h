// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "highlightlistmodel.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace Mitjul
{

/// The marks that the reader has picked from a list, and what can be done with them.
class HighlightSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::HighlightListModel *model MEMBER m_model NOTIFY modelChanged FINAL REQUIRED)
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Whether a tap picks a mark rather than opens it.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

public:
    using QObject::QObject;

    QStringList ids() const;
    int count() const;
    bool isActive() const;
    /// Leaving the selection forgets what was picked.
    void setActive(bool active);

    /// Picks or drops a mark, and starts the selection.
    Q_INVOKABLE void toggle(const QString &highlight);
    /// All that fit the list's filter, read or not.
    Q_INVOKABLE void selectAll();
    /// Moves what is picked to the trash, with Undo, and leaves the selection.
    Q_INVOKABLE void trash();
    /// Answers with shareReady(): what is picked, else all that fit the list's filter.
    Q_INVOKABLE void share();

Q_SIGNALS:
    void modelChanged();
    void changed();
    void activeChanged();
    /// No ids mean every highlight there is.
    void shareReady(const QStringList &highlights);

private:
    void take(const QStringList &ids);
    void tell(const Error &error);

    QPointer<HighlightListModel> m_model;
    QStringList m_ids;
    bool m_active = false;
};

}
