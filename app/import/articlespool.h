// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace Mitjul
{

/// Puts articles that wait for the reader's decision on the disk: thousands may, and memory is for the one that is looked
/// at. The file has no name, so that nothing is left of it when the program ends, however it does. Thread-safe.
class ArticleSpool
{
public:
    /// An article that was put away; the file goes with the last of them.
    class Kept
    {
    public:
        /// Without the id. Errors: Failed, when it can no longer be read.
        Result<Article> article() const;
        /// Another article in the same file.
        Kept keep(const Article &article) const;

        bool operator==(const Kept &other) const = default;

    private:
        friend class ArticleSpool;
        struct File;

        std::shared_ptr<File> m_file;
        qint64 m_place = 0; ///< in the file, in bytes
        qint64 m_size = 0;
        QByteArray m_bytes; ///< instead, when there is no room on the disk
    };

    ArticleSpool();

    Kept keep(const Article &article) const;

private:
    std::shared_ptr<Kept::File> m_file;
};

}
