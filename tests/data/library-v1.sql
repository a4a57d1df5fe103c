-- SPDX-FileCopyrightText: 2026 The Mitjul developers
-- SPDX-License-Identifier: CC0-1.0
--
-- A library as schema version 1 wrote it. Never edit it: it stands for what readers have on their disks.
CREATE TABLE article (
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
) STRICT;
CREATE INDEX article_content ON article (content_hash);
CREATE TABLE article_text (
    article TEXT PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    starts BLOB NOT NULL,
    roles TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
CREATE TABLE article_tag (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    tag TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);
CREATE TABLE source (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    headline TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE summary_sentence (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    ko TEXT NOT NULL,
    en TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE hidden_line (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name_ko TEXT NOT NULL,
    name_en TEXT NOT NULL,
    description_ko TEXT NOT NULL,
    description_en TEXT NOT NULL,
    wikidata TEXT NOT NULL
) STRICT;
CREATE TABLE entity_name (
    entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
    use TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    initials TEXT NOT NULL,
    own INTEGER NOT NULL,
    PRIMARY KEY (entity, use, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_folded ON entity_name (folded);
CREATE TABLE mention (
    article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
    paragraph INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
    PRIMARY KEY (article, paragraph, "start")
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_entity ON mention (entity);
CREATE TABLE highlight (
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
) STRICT;
CREATE INDEX highlight_article ON highlight (article, start_paragraph, start_offset);
CREATE TABLE highlight_tag (
    highlight TEXT NOT NULL REFERENCES highlight ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    tag TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (highlight, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_tag_tag ON highlight_tag (tag);
CREATE TABLE highlight_entity (
    highlight TEXT NOT NULL REFERENCES highlight ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    entity TEXT NOT NULL REFERENCES entity ON DELETE CASCADE,
    PRIMARY KEY (highlight, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_entity_entity ON highlight_entity (entity);
CREATE TABLE bundle (
    id TEXT PRIMARY KEY,
    version TEXT NOT NULL
) STRICT;
PRAGMA application_id = 1297369676;
PRAGMA user_version = 1;
INSERT INTO article (id, title, title_folded, title_initials, deck, byline, publisher, published, modified, events, url,
    language, bundle, content_hash, characters, added, opened, reading_paragraph, reading_offset, progress)
VALUES ('old-article', '옛 서재의 글', '옛 서재의 글', 'ㅇㅅㅈㅇㄱ', '첫 문단입니다.', '', '', '', '', '', '', 'ko', '', X'16aaad96907f4ddbad68f96452f5d716bab5faf88d7f7c86e5fff87ebe585827', 17, 1000,
    2000, 1, 3, 0.5);
INSERT INTO article_text VALUES ('old-article', X'000000000900000013000000', 'body' || char(10) || 'body',
    '첫 문단입니다.' || char(10) || '둘째 문단입니다.', '첫 문단입니다.' || char(10) || '둘째 문단입니다.');
INSERT INTO highlight VALUES ('old-mark', 'old-article', 1, 0, 1, 2, '둘째', '둘째', '', ' 문단입니다.', X'df6b2d2f33549fea99c8815bb7033ffa360102b74ad8f40abdb700d4ab5c03d9', 'exact', 0.5,
    'yellow', 'underline', '오래된 메모', '오래된 메모', 1500, 1500);
