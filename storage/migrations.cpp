// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "migrations.h"

#include "articledate.h"
#include "backup/backupfolder.h"
#include "database.h"
#include "sqlerrors.h"
#include "transaction.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// One statement per entry, for SQLite runs one at a time. Never edit a migration that was released: append the next
// one. Times are UTC ms, offsets UTF-16 units, lists in one column are separated by line feeds. "folded" is for search
// only.
const QStringList firstSchema{
    uR"(CREATE TABLE article (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        title_folded TEXT NOT NULL,
        title_initials TEXT NOT NULL,
        deck TEXT NOT NULL,
        byline TEXT NOT NULL,
        publisher TEXT NOT NULL,
        published TEXT NOT NULL,
        modified TEXT NOT NULL,
        events TEXT NOT NULL,
        url TEXT NOT NULL,
        language TEXT NOT NULL,
        bundle TEXT NOT NULL,
        content_hash BLOB NOT NULL,
        characters INTEGER NOT NULL,
        added INTEGER NOT NULL,
        opened INTEGER NOT NULL DEFAULT 0,
        reading_paragraph INTEGER NOT NULL DEFAULT 0,
        reading_offset INTEGER NOT NULL DEFAULT 0,
        progress REAL NOT NULL DEFAULT 0
    ) STRICT)"_s,
    u"CREATE INDEX article_content ON article (content_hash)"_s,
    // The whole text in one row: 34,000 paragraphs are read as one string. The starts say where each one begins
    // (32-bit little-endian), and come first, so that they are read without the text.
    uR"(CREATE TABLE article_text (
        article TEXT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
        starts BLOB NOT NULL,
        roles TEXT NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL
    ) STRICT)"_s,
    uR"(CREATE TABLE article_tag (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        tag TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX article_tag_tag ON article_tag (tag)"_s,
    uR"(CREATE TABLE source (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        publisher TEXT NOT NULL,
        author TEXT NOT NULL,
        headline TEXT NOT NULL,
        date TEXT NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE summary_sentence (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        ko TEXT NOT NULL,
        en TEXT NOT NULL,
        paragraphs TEXT NOT NULL,
        PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE hidden_line (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        text TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (article, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE entity (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        name_ko TEXT NOT NULL,
        name_en TEXT NOT NULL,
        description_ko TEXT NOT NULL,
        description_en TEXT NOT NULL,
        wikidata TEXT NOT NULL
    ) STRICT)"_s,
    // The use of a name is 'name' (one of the two above), 'alias' or 'risky'. Own ones were added by the reader.
    uR"(CREATE TABLE entity_name (
        entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
        use TEXT NOT NULL,
        ordinal INTEGER NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        initials TEXT NOT NULL,
        own INTEGER NOT NULL,
        PRIMARY KEY (entity, use, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX entity_name_folded ON entity_name (folded)"_s,
    uR"(CREATE TABLE mention (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        paragraph INTEGER NOT NULL,
        "start" INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
        PRIMARY KEY (article, paragraph, "start")
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX mention_entity ON mention (entity)"_s,
    // Place is where the range starts, 0…1 along the text, for lists that do not load it.
    uR"(CREATE TABLE highlight (
        id TEXT PRIMARY KEY,
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        start_paragraph INTEGER NOT NULL,
        start_offset INTEGER NOT NULL,
        end_paragraph INTEGER NOT NULL,
        end_offset INTEGER NOT NULL,
        quote TEXT NOT NULL,
        quote_folded TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        paragraph_hash BLOB NOT NULL,
        state TEXT NOT NULL,
        place REAL NOT NULL,
        color TEXT NOT NULL,
        style TEXT NOT NULL,
        note TEXT NOT NULL,
        note_folded TEXT NOT NULL,
        created INTEGER NOT NULL,
        modified INTEGER NOT NULL
    ) STRICT)"_s,
    u"CREATE INDEX highlight_article ON highlight (article, start_paragraph, start_offset)"_s,
    uR"(CREATE TABLE highlight_tag (
        highlight TEXT NOT NULL REFERENCES highlight ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        tag TEXT NOT NULL,
        folded TEXT NOT NULL,
        PRIMARY KEY (highlight, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX highlight_tag_tag ON highlight_tag (tag)"_s,
    uR"(CREATE TABLE highlight_entity (
        highlight TEXT NOT NULL REFERENCES highlight ON DELETE CASCADE,
        ordinal INTEGER NOT NULL,
        entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
        PRIMARY KEY (highlight, ordinal)
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX highlight_entity_entity ON highlight_entity (entity)"_s,
    uR"(CREATE TABLE bundle (
        id TEXT PRIMARY KEY,
        version TEXT NOT NULL
    ) STRICT)"_s,
    u"PRAGMA application_id = %1"_s.arg(Database::applicationId),
};

// The trash: when something was thrown away, and which bundled articles must not come back with the next bundle.
const QStringList trash{
    u"ALTER TABLE article ADD COLUMN trashed INTEGER"_s,
    u"ALTER TABLE highlight ADD COLUMN trashed INTEGER"_s,
    u"CREATE TABLE deleted_article (id TEXT PRIMARY KEY) STRICT"_s,
};

// A mark whose words cannot be found by its article alone: it has a note, or its quote stands nowhere in the text, or
// goes over the end of a paragraph. The %1 is new or old.
const QString hasWordsOfItsOwn = u"(%1.note <> '' OR %1.state <> 'exact' OR instr(%1.quote, char(10)) > 0)"_s;

// What the search index, a file of its own, has yet to take in: written by the transaction that changes it. The last
// row is never deleted, so that the numbers only grow; the stamp tells one history of a library from another. The part
// is 0 for an article with its marks, 1 for its marks alone.
const QStringList searchChanges{
    uR"(CREATE TABLE search_change (
        number INTEGER PRIMARY KEY,
        article TEXT NOT NULL,
        part INTEGER NOT NULL,
        stamp BLOB NOT NULL DEFAULT (randomblob(8))
    ) STRICT)"_s,
    u"INSERT INTO search_change (article, part) VALUES ('', 0)"_s,
    uR"(CREATE TRIGGER article_text_added AFTER INSERT ON article_text BEGIN
        INSERT INTO search_change (article, part) VALUES (new.article, 0);
    END)"_s,
    uR"(CREATE TRIGGER article_changed AFTER UPDATE OF title, publisher, published, trashed ON article
        WHEN old.title <> new.title OR old.publisher <> new.publisher OR old.published <> new.published
            OR old.trashed IS NOT new.trashed BEGIN
        INSERT INTO search_change (article, part) VALUES (new.id, 0);
    END)"_s,
    uR"(CREATE TRIGGER article_deleted AFTER DELETE ON article BEGIN
        INSERT INTO search_change (article, part) VALUES (old.id, 0);
    END)"_s,
    uR"(CREATE TRIGGER highlight_added AFTER INSERT ON highlight WHEN %1 BEGIN
        INSERT INTO search_change (article, part) VALUES (new.article, 1);
    END)"_s.arg(hasWordsOfItsOwn.arg(u"new"_s)),
    uR"(CREATE TRIGGER highlight_changed AFTER UPDATE OF article, note, quote, state, trashed ON highlight
        WHEN %1 OR %2 OR old.trashed IS NOT new.trashed BEGIN
        INSERT INTO search_change (article, part) VALUES (new.article, 1);
    END)"_s.arg(hasWordsOfItsOwn.arg(u"old"_s), hasWordsOfItsOwn.arg(u"new"_s)),
    uR"(CREATE TRIGGER highlight_deleted AFTER DELETE ON highlight WHEN %1 BEGIN
        INSERT INTO search_change (article, part) VALUES (old.article, 1);
    END)"_s.arg(hasWordsOfItsOwn.arg(u"old"_s)),
    uR"(CREATE TRIGGER highlight_tag_added AFTER INSERT ON highlight_tag BEGIN
        INSERT INTO search_change (article, part) SELECT article, 1 FROM highlight WHERE id = new.highlight;
    END)"_s,
    uR"(CREATE TRIGGER highlight_tag_deleted AFTER DELETE ON highlight_tag BEGIN
        INSERT INTO search_change (article, part) SELECT article, 1 FROM highlight WHERE id = old.highlight;
    END)"_s,
};

// What the second copy of the marks needs: a name for the library, and the changes that the log may not have yet.
const QStringList secondCopy{
    u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
    u"INSERT INTO meta VALUES ('library', lower(hex(randomblob(16)))), ('revision', '0')"_s,
    u"CREATE TABLE operation (number INTEGER PRIMARY KEY, json BLOB NOT NULL) STRICT"_s,
};

// The orders in which lists are shown, so that the first page of a hundred thousand rows is found as fast as of ten.
const QStringList largeLibraries{
    u"CREATE INDEX article_date ON article (%1 DESC, added DESC, id) WHERE trashed IS NULL"_s.arg(articleDate),
    u"CREATE INDEX article_opened ON article (opened DESC, %1 DESC, id) WHERE trashed IS NULL"_s.arg(articleDate),
    u"CREATE INDEX article_publisher ON article (publisher, %1 DESC, added DESC, id) WHERE trashed IS NULL"_s.arg(
        articleDate),
    u"CREATE INDEX article_added ON article (added, id) WHERE trashed IS NULL"_s,
    u"CREATE INDEX article_trashed ON article (trashed) WHERE trashed IS NOT NULL"_s,
    u"CREATE INDEX highlight_created ON highlight (created DESC, id) WHERE trashed IS NULL"_s,
    u"CREATE INDEX highlight_color ON highlight (color, created DESC, id) WHERE trashed IS NULL"_s,
    u"CREATE INDEX highlight_uncertain ON highlight (created DESC, id) "
    "WHERE trashed IS NULL AND state IN ('changed', 'orphan')"_s,
    u"CREATE INDEX highlight_trashed ON highlight (trashed) WHERE trashed IS NOT NULL"_s,
};

// What imports leave behind: earlier versions of articles (JSON, compressed; see ArticleVersions), what they were made
// from (compressed), and what the reader said of lines and names.
const QStringList imports{
    uR"(CREATE TABLE article_version (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        replaced INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (article, replaced)
    ) STRICT)"_s,
    uR"(CREATE TABLE article_original (
        article TEXT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
        name TEXT NOT NULL,
        mime TEXT NOT NULL,
        encoding TEXT NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT)"_s,
    // The paragraph that came next in the page; -1 when that is not known.
    u"ALTER TABLE hidden_line ADD COLUMN before INTEGER NOT NULL DEFAULT -1"_s,
    uR"(CREATE TABLE outlet_rule (
        outlet TEXT NOT NULL,
        line TEXT NOT NULL,
        hide INTEGER NOT NULL,
        PRIMARY KEY (outlet, line)
    ) STRICT)"_s,
    uR"(CREATE TABLE mention_refusal (
        article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
        entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
        text TEXT NOT NULL,
        PRIMARY KEY (article, entity, text)
    ) STRICT)"_s,
    u"CREATE INDEX mention_refusal_entity ON mention_refusal (entity)"_s,
    // Names (folded) that entities got or lost, until all articles in which they stand were looked through.
    uR"(CREATE TABLE mention_search (
        name TEXT NOT NULL,
        entity TEXT NOT NULL,
        PRIMARY KEY (name, entity)
    ) STRICT)"_s,
    // Entities that the reader took for others: a bundle does not bring them back.
    uR"(CREATE TABLE entity_merge (
        entity TEXT PRIMARY KEY,
        "into" TEXT NOT NULL REFERENCES entity ON DELETE CASCADE
    ) STRICT)"_s,
    u"CREATE INDEX entity_merge_into ON entity_merge (\"into\")"_s,
    // See SortKeys, which fills them.
    u"ALTER TABLE article ADD COLUMN title_key BLOB NOT NULL DEFAULT x''"_s,
    u"ALTER TABLE article ADD COLUMN publisher_key BLOB NOT NULL DEFAULT x''"_s,
    u"CREATE INDEX article_title ON article (title_key, %1 DESC, added DESC, id) WHERE trashed IS NULL"_s.arg(
        articleDate),
    u"CREATE INDEX article_publisher_key ON article (publisher_key, %1 DESC, added DESC, id) "
    "WHERE trashed IS NULL"_s.arg(articleDate),
};

// A reader may also say that a word does mean an entity.
const QStringList answers{
    u"ALTER TABLE mention_refusal RENAME TO mention_answer"_s,
    u"ALTER TABLE mention_answer ADD COLUMN meant INTEGER NOT NULL DEFAULT 0"_s,
    u"DROP INDEX mention_refusal_entity"_s,
    u"CREATE INDEX mention_answer_entity ON mention_answer (entity)"_s,
};

// New marks come last in these, where a page is filled before the next one is begun. Going down, each of them came first,
// and moved the marks of three full pages on.
const QStringList ascendingMarks{
    u"DROP INDEX highlight_created"_s,
    u"DROP INDEX highlight_color"_s,
    u"DROP INDEX highlight_uncertain"_s,
    u"CREATE INDEX highlight_created ON highlight (created) WHERE trashed IS NULL"_s,
    u"CREATE INDEX highlight_color ON highlight (color, created) WHERE trashed IS NULL"_s,
    u"CREATE INDEX highlight_uncertain ON highlight (created) "
    "WHERE trashed IS NULL AND state IN ('changed', 'orphan')"_s,
};

// An operation says which mark has changed. How it stands now is known from the mark itself, when the log is written.
const QStringList operationsByMark{
    u"ALTER TABLE operation RENAME TO operation_before"_s,
    u"CREATE TABLE operation (number INTEGER PRIMARY KEY, mark TEXT NOT NULL) STRICT"_s,
    uR"(INSERT INTO operation
        SELECT number, coalesce(CAST(json AS TEXT) ->> '$.put.id', CAST(json AS TEXT) ->> '$.drop', '')
            FROM operation_before)"_s,
    u"DROP TABLE operation_before"_s,
};

// See SeenFiles.
const QStringList watchedFolder{
    uR"(CREATE TABLE seen_file (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL
    ) STRICT)"_s,
};

const QList<QStringList> migrations{firstSchema, trash, searchChanges, secondCopy, largeLibraries, imports, answers,
    ascendingMarks, operationsByMark, watchedFolder};

void takeStep(Database &database, int version)
{
    Transaction transaction(database);
    for (const QString &sql : migrations.at(version - 1)) {
        database.execute(sql);
    }
    database.execute(u"PRAGMA user_version = %1"_s.arg(version));
    if (database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s) > 0) {
        database.fail(damagedError(database.folder(), u"foreign keys after migration %1"_s.arg(version)));
    }
    transaction.commit();
}
}

int newestSchema()
{
    return int(migrations.size());
}

void migrate(Database &database)
{
    int version = int(database.number(u"PRAGMA user_version"_s));
    if (version > 0 && version < newestSchema() && !database.failed()) {
        const Result<Done> kept =
            BackupFolder(database.folder())
                .add(database, Backup::Reason::BeforeUpgrade, QDateTime::currentMSecsSinceEpoch());
        if (!kept) {
            database.fail(kept.error());
        }
    }
    while (version < newestSchema() && !database.failed()) {
        takeStep(database, ++version);
    }
}

}
