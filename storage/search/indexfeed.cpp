// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexfeed.h"

#include "documentsource.h"
#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <set>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// What is read at once: few enough that nobody waits for it.
constexpr int articlesAtOnce = 32;
constexpr int changesAtOnce = 64;
constexpr int lettersAtOnce = 200'000;
// Enough for the index to go on while the library's own thread has something longer to do.
constexpr int mostUnderWay = 8;
// Of changes that were taken in, so many may lie about.
constexpr int mostOldChanges = 1000;

qsizetype lettersIn(const QList<IndexedDocument> &documents)
{
    qsizetype letters = 0;
    for (const IndexedDocument &document : documents) {
        letters += document.text.size();
    }
    return letters;
}
}

IndexFeed::IndexFeed(Database &library, Surroundings surroundings)
    : m_library(library), m_surroundings(std::move(surroundings))
{
    const std::weak_ptr<int> alive = m_lifetime;
    m_thread = std::make_unique<IndexThread>(file(), [this, alive]() {
        m_surroundings.later([this, alive]() {
            if (!alive.expired()) {
                feed();
            }
        });
    });
    start();
}

IndexFeed::~IndexFeed() = default;

QString IndexFeed::file() const
{
    return m_surroundings.folder + "/index.db"_L1;
}

bool IndexFeed::isUsable() const
{
    return m_isUsable;
}

bool IndexFeed::isUpToDate()
{
    return m_isUsable && m_sent.isComplete && m_batchesUnderWay == 0 && !m_hasUnwritten
        && m_library.number(u"SELECT max(number) FROM search_change"_s) == m_sent.number;
}

void IndexFeed::noteChange()
{
    m_thread->wake();
}

void IndexFeed::setPaused(bool paused)
{
    m_isPaused = paused;
    feed();
}

void IndexFeed::rebuild()
{
    m_isUsable = false;
    m_isWaiting = true;
    build();
}

void IndexFeed::start()
{
    const std::weak_ptr<int> alive = m_lifetime;
    m_thread->add([this, alive](IndexWriter &writer) {
        const std::optional<IndexState> found = writer.open();
        m_surroundings.later([this, alive, found]() {
            if (!alive.expired()) {
                begin(found);
            }
        });
    });
}

// Without a state, the file system does not allow an index; the search then goes without.
void IndexFeed::begin(const std::optional<IndexState> &found)
{
    if (!found) {
        return;
    }
    if (!isOfThisLibrary(*found)) {
        build();
        return;
    }
    m_sent = *found;
    m_isUsable = true;
    m_isWaiting = false;
    if (!m_sent.isComplete) {
        Statement done(m_library, u"SELECT count(*) FROM article WHERE id <= ?"_s);
        done.run(m_sent.builtUpTo);
        m_articlesDone = done.next() ? int(done.integer(0)) : 0;
        m_articlesInAll = int(m_library.number(u"SELECT count(*) FROM article"_s));
    }
    dropOldChanges(m_sent.number);
    feed();
}

bool IndexFeed::isOfThisLibrary(const IndexState &state)
{
    Statement change(m_library, u"SELECT stamp FROM search_change WHERE number = ?"_s);
    return change.run(state.number) && change.next() && change.bytes(0) == state.stamp;
}

void IndexFeed::build()
{
    m_sent = {};
    Statement last(m_library, u"SELECT number, stamp FROM search_change ORDER BY number DESC LIMIT 1"_s);
    if (last.run() && last.next()) {
        m_sent.number = last.integer(0);
        m_sent.stamp = last.bytes(1);
    }
    m_articlesDone = 0;
    m_articlesInAll = int(m_library.number(u"SELECT count(*) FROM article"_s));
    m_thread->add([this, alive = std::weak_ptr(m_lifetime), state = m_sent](IndexWriter &writer) {
        const bool isNew = writer.clear() && writer.write(state);
        m_surroundings.later([this, alive, isNew]() {
            if (!alive.expired()) {
                m_isUsable = isNew;
                m_isWaiting = !isNew;
                feed();
            }
        });
    });
}

void IndexFeed::feed()
{
    while (!m_isWaiting && !m_isPaused && m_batchesUnderWay < mostUnderWay) {
        std::optional<Batch> batch = nextBatch();
        const bool hasFailed = m_library.takeError().has_value();
        if (!batch || hasFailed) {
            return;
        }
        send(*std::move(batch));
    }
}

// Nothing when nothing is left to take in and to write.
std::optional<IndexFeed::Batch> IndexFeed::nextBatch()
{
    Batch batch;
    batch.after = m_sent;
    addChanges(batch);
    if (batch.isLast) {
        addArticles(batch);
    }
    const bool isMore = batch.after.number != m_sent.number || batch.after.builtUpTo != m_sent.builtUpTo
        || batch.after.isComplete != m_sent.isComplete;
    return isMore || (batch.isLast && m_hasUnwritten) ? std::optional(batch) : std::nullopt;
}

void IndexFeed::addChanges(Batch &batch)
{
    std::set<std::pair<Id, IndexPart>> parts;
    DocumentSource source(m_library);
    const auto add = [&](const Id &article, IndexPart part) {
        if (parts.emplace(article, part).second) {
            batch.documents += source.document(article, part);
        }
    };
    Statement rows(m_library,
        u"SELECT number, stamp, article, part FROM search_change WHERE number > ? ORDER BY number LIMIT ?"_s);
    rows.run(m_sent.number, changesAtOnce);
    int changes = 0;
    for (; lettersIn(batch.documents) < lettersAtOnce && rows.next() && rows.ascendTo(batch.after.number, 0);
        ++changes) {
        batch.after.stamp = rows.bytes(1);
        if (rows.integer(3) == 0) {
            add(rows.text(2), IndexPart::Text);
        }
        add(rows.text(2), IndexPart::Marks);
    }
    batch.isLast = changes < changesAtOnce && lettersIn(batch.documents) < lettersAtOnce;
}

void IndexFeed::addArticles(Batch &batch)
{
    if (batch.after.isComplete) {
        return;
    }
    DocumentSource source(m_library);
    Statement rows(m_library, u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s);
    rows.run(batch.after.builtUpTo, articlesAtOnce);
    while (lettersIn(batch.documents) < lettersAtOnce && rows.next() && rows.ascendTo(batch.after.builtUpTo, 0)) {
        const Id article = batch.after.builtUpTo;
        for (const IndexPart part : {IndexPart::Text, IndexPart::Marks}) {
            const IndexedDocument document = source.document(article, part);
            if (!document.text.isEmpty()) {
                batch.documents += document;
            }
        }
        ++batch.articles;
    }
    batch.after.isComplete = batch.articles == 0;
    batch.isLast = batch.after.isComplete;
}

void IndexFeed::send(Batch batch)
{
    m_sent = batch.after;
    m_hasUnwritten = !batch.isLast;
    ++m_batchesUnderWay;
    m_thread->add([this, alive = std::weak_ptr(m_lifetime), batch = std::move(batch)](IndexWriter &writer) {
        for (const IndexedDocument &document : batch.documents) {
            writer.take(document);
        }
        const bool isDue = batch.isLast || writer.isFull();
        const bool isWritten = !isDue || writer.write(batch.after);
        m_surroundings.later([this, alive, isWritten, articles = batch.articles]() {
            if (!alive.expired()) {
                noteTaken(isWritten, articles);
            }
        });
    });
}

void IndexFeed::noteTaken(bool isWritten, int articles)
{
    --m_batchesUnderWay;
    if (!isWritten) {
        m_isWaiting = true; // the disk is full, say: the next start tries again
        return;
    }
    if (articles > 0 || (m_sent.isComplete && m_articlesDone < m_articlesInAll)) {
        m_articlesDone += articles;
        const bool isDone = m_sent.isComplete && m_batchesUnderWay == 0;
        m_articlesDone = isDone ? m_articlesInAll : std::min(m_articlesDone, m_articlesInAll - 1);
        m_surroundings.progressed(m_articlesDone, m_articlesInAll);
    }
    // What has come since the last batch is taken in after a rest.
    if (m_hasUnwritten || !m_sent.isComplete) {
        feed();
    }
}

// At a start only: what this run took in may still be lost to a power cut.
void IndexFeed::dropOldChanges(qint64 before)
{
    Statement old(m_library, u"SELECT count(*) FROM search_change WHERE number < ?"_s);
    if (old.run(before) && old.next() && old.integer(0) > mostOldChanges) {
        Transaction transaction(m_library);
        Statement(m_library, u"DELETE FROM search_change WHERE number < ?"_s).run(before);
        transaction.commit();
    }
}

}
