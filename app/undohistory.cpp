// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "undohistory.h"

namespace Mitjul
{

void UndoHistory::push(const QString &text, std::function<void()> undo, std::function<void()> redo)
{
    m_steps.resize(m_done);
    m_steps.append({text, std::move(undo), std::move(redo)});
    m_done = m_steps.size();
    Q_EMIT changed();
}

void UndoHistory::clear()
{
    m_steps.clear();
    m_done = 0;
    Q_EMIT changed();
}

bool UndoHistory::canUndo() const
{
    return m_done > 0;
}

bool UndoHistory::canRedo() const
{
    return m_done < m_steps.size();
}

QString UndoHistory::undoText() const
{
    return canUndo() ? m_steps.at(m_done - 1).text : QString();
}

QString UndoHistory::redoText() const
{
    return canRedo() ? m_steps.at(m_done).text : QString();
}

void UndoHistory::undo()
{
    if (canUndo()) {
        m_steps.at(--m_done).undo();
        Q_EMIT changed();
    }
}

void UndoHistory::redo()
{
    if (canRedo()) {
        m_steps.at(m_done++).redo();
        Q_EMIT changed();
    }
}

}
