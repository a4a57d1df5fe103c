// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <functional>

namespace Mitjul
{

/// What the reader did in this session and can take back, without limit.
class UndoHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of AppContext")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    /// What undo() would take back ("Highlight"), in the reader's language; empty when there is nothing.
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Remembers something that has just been done. Forgets what could be redone.
    void push(const QString &text, std::function<void()> undo, std::function<void()> redo);

    /// Forgets everything: what was done was done to another library.
    void clear();

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void changed();

private:
    struct Step {
        QString text;
        std::function<void()> undo;
        std::function<void()> redo;
    };
    QList<Step> m_steps;
    qsizetype m_done = 0; ///< m_steps before this index are done, the others undone
};

}
