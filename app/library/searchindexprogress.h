// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/backgroundprogress.h"

namespace Mitjul
{

/// How far the search index of a large library is while it is made. The search finds everything meanwhile, but slower.
class SearchIndexProgress : public BackgroundProgress
{
    Q_OBJECT
    QML_ELEMENT
    /// Set by the reader, until the program ends.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY changed FINAL)

public:
    using BackgroundProgress::BackgroundProgress;

    bool isPaused() const;
    void setPaused(bool paused);

protected:
    void follow(const Store &store) override;
    QString pattern() const override;

private:
    bool m_isPaused = false;
};

}
