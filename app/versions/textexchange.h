// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <memory>

namespace Mitjul
{

class AppContext;

/// The way from an article's text to the one that it took the place of. The way back is the same again: an undo, and its
/// redo. Copies know of each other. The reader is told when it cannot be gone.
class TextExchange
{
public:
    /// With the version of that time.
    TextExchange(AppContext &app, const Id &article, qint64 replaced);
    /// With the newest version there is now.
    TextExchange(AppContext &app, const Id &article);

    void operator()() const;

private:
    AppContext *m_app;
    Id m_article;
    std::shared_ptr<qint64> m_other; ///< the time of the version that comes next
};

}
