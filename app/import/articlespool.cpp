// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlespool.h"

#include "storage/imports/articlejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <mutex>

using namespace Qt::StringLiterals;

namespace Mitjul
{

struct ArticleSpool::Kept::File {
    std::mutex mutex;
    QTemporaryFile file; ///< not opened when there is no place for it
};

namespace
{
class Spool
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ArticleSpool)

public:
    static Error unreadable()
    {
        return {
            Error::Kind::Failed, tr("What was read cannot be found on the disk again. Import the file once more."), {}};
    }
};

// Often the folder for temporary files is in memory.
QString folder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return !cache.isEmpty() && QDir().mkpath(cache) ? cache : QDir::tempPath();
}
}

ArticleSpool::ArticleSpool() : m_file(std::make_shared<Kept::File>())
{
    m_file->file.setFileTemplate(folder() + "/import-XXXXXX"_L1);
    m_file->file.open();
}

ArticleSpool::Kept ArticleSpool::keep(const Article &article) const
{
    Kept first;
    first.m_file = m_file;
    return first.keep(article);
}

ArticleSpool::Kept ArticleSpool::Kept::keep(const Article &article) const
{
    constexpr int fast = 1;
    Kept kept;
    kept.m_file = m_file;
    kept.m_bytes = qCompress(QJsonDocument(articleJson(article)).toJson(QJsonDocument::Compact), fast);
    if (m_file) {
        const std::lock_guard lock(m_file->mutex);
        QTemporaryFile &file = m_file->file;
        const qint64 place = file.size();
        if (file.isOpen() && file.seek(place) && file.write(kept.m_bytes) == kept.m_bytes.size() && file.flush()) {
            kept.m_place = place;
            kept.m_size = kept.m_bytes.size();
            kept.m_bytes.clear();
        }
    }
    return kept;
}

Result<Article> ArticleSpool::Kept::article() const
{
    QByteArray bytes = m_bytes;
    if (m_size > 0) {
        const std::lock_guard lock(m_file->mutex);
        bytes = m_file->file.seek(m_place) ? m_file->file.read(m_size) : QByteArray();
    }
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(bytes));
    if (!document.isObject()) {
        return Spool::unreadable();
    }
    Article article = articleIn(document.object());
    article.contentHash = contentHashOf(article);
    return article;
}

}
