// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "database.h"
#include "marklog/secondcopy.h"
#include "mentions/mentionsearch.h"
#include "packedtext.h"
#include "search/librarysearch.h"

#include <QCache>
#include <QSet>

#include <functional>
#include <memory>

namespace Mitjul
{

/// What a piece of work has changed, for the signals after its commit.
struct Changes {
    QSet<Id> articles;
    QSet<Id> highlights; ///< the articles that they are in
    QSet<Id> marks; ///< the highlights themselves, for their second copy
    bool entities = false;
    bool names = false; ///< of entities, so that there is something to look for in all articles
};

/// What the work on the store's thread has at hand.
struct Session {
    Database database;
    SecondCopy secondCopy;
    std::function<qint64()> now; ///< UTC ms
    std::function<Id()> newId;
    Changes changes; ///< of the transaction under way
    /// Where the paragraphs begin in the texts that were marked last, by content hash; up to so many bytes.
    QCache<QByteArray, ParagraphStarts> starts{1 << 20};
    std::unique_ptr<LibrarySearch> search = nullptr; ///< once the library is open
    std::unique_ptr<MentionSearch> mentions = nullptr; ///< the same
};

}
