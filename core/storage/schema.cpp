// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema.h"

namespace core {

// Columns that are looked at for many rows at once come first in `example`, long texts last: a row
// that does not fit a page is then read only as far as needed.
//
// `question` and `answer` hold the texts of a plain pair. For any other conversation `turns` (JSON)
// is the truth, and they hold what Example::question() and answer() derive, for lists and searching.
//
// `example_order` alone answers every list but searches and sorting by text: it holds all that is
// filtered by, so that one pass over it, in display order, is enough. See decision record 0012.
//
// The triggers keep what can be derived (tags, search index) and what a version needs (the rows as
// they were) right, whoever writes: editing, undoing, purging. None fires for INSERT: that would cost
// an import as much as all the rest of it; insertExample() does what is needed.
const char *const kSchema1 = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('next_example', 1), ('next_position', 1048576), ('indexed_upto', 0);

CREATE TABLE setting(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value ANY) STRICT;

CREATE TABLE example(
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    presence INTEGER NOT NULL,
    status INTEGER NOT NULL,
    split INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed_at INTEGER,
    source_row INTEGER NOT NULL,
    category TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    turns TEXT,
    own_rules TEXT,
    rejected TEXT,
    reference TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    source_file TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;
CREATE INDEX example_order ON example(position, status, split, category) WHERE presence = 0;
CREATE INDEX example_absent ON example(presence, position) WHERE presence <> 0;

CREATE TABLE example_tag(
    tag TEXT NOT NULL,
    example INTEGER NOT NULL,
    PRIMARY KEY(tag, example)
) STRICT, WITHOUT ROWID;
CREATE INDEX example_tag_example ON example_tag(example);
CREATE TRIGGER example_tag_update AFTER UPDATE OF tags, presence ON example
WHEN new.tags <> '' OR old.tags <> ''
BEGIN
    DELETE FROM example_tag WHERE example = old.id;
    INSERT INTO example_tag SELECT DISTINCT value, new.id FROM json_each(new.tags)
        WHERE new.presence = 0 AND new.tags <> '';
END;
CREATE TRIGGER example_tag_delete AFTER DELETE ON example WHEN old.tags <> ''
BEGIN
    DELETE FROM example_tag WHERE example = old.id;
END;

CREATE TABLE change(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    merge_key TEXT NOT NULL,
    count INTEGER NOT NULL,
    undone INTEGER NOT NULL
) STRICT;
CREATE INDEX change_undone ON change(undone, id);
CREATE TABLE cell_change(
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
    tbl INTEGER NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    col TEXT NOT NULL,
    before ANY,
    after ANY
) STRICT;
CREATE INDEX cell_change_change ON cell_change(change);

CREATE TABLE version(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    created INTEGER NOT NULL,
    examples INTEGER NOT NULL,
    last_example INTEGER NOT NULL
) STRICT;
CREATE TABLE example_revision(
    version INTEGER NOT NULL,
    id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    presence INTEGER NOT NULL,
    status INTEGER NOT NULL,
    split INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed_at INTEGER,
    source_row INTEGER NOT NULL,
    category TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    turns TEXT,
    own_rules TEXT,
    rejected TEXT,
    reference TEXT NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    source_file TEXT NOT NULL,
    extra TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX example_revision_id ON example_revision(id, version);
CREATE TRIGGER example_version_update BEFORE UPDATE ON example
WHEN old.id <= (SELECT last_example FROM version ORDER BY id DESC LIMIT 1)
BEGIN
    INSERT INTO example_revision SELECT (SELECT max(id) FROM version), * FROM example
        WHERE id = old.id AND NOT EXISTS (SELECT 1 FROM example_revision
            WHERE id = old.id AND version = (SELECT max(id) FROM version));
END;
CREATE TRIGGER example_version_delete BEFORE DELETE ON example
WHEN old.presence = 0
    AND old.id <= (SELECT last_example FROM version ORDER BY id DESC LIMIT 1)
BEGIN
    INSERT INTO example_revision SELECT (SELECT max(id) FROM version), * FROM example
        WHERE id = old.id AND NOT EXISTS (SELECT 1 FROM example_revision
            WHERE id = old.id AND version = (SELECT max(id) FROM version));
END;
CREATE TABLE setting_revision(
    version INTEGER NOT NULL,
    id INTEGER NOT NULL,
    key TEXT NOT NULL,
    value ANY,
    PRIMARY KEY(id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER setting_version BEFORE UPDATE ON setting
WHEN EXISTS (SELECT 1 FROM version)
BEGIN
    INSERT INTO setting_revision SELECT (SELECT max(id) FROM version), id, key, value FROM setting
        WHERE id = old.id AND NOT EXISTS (SELECT 1 FROM setting_revision
            WHERE id = old.id AND version = (SELECT max(id) FROM version));
END;

CREATE VIRTUAL TABLE example_text USING fts5(question, answer, reference, note,
    content = 'example', content_rowid = 'id', tokenize = 'trigram', detail = none, columnsize = 0);
CREATE TRIGGER example_text_update AFTER UPDATE OF question, answer, reference, note ON example
WHEN old.id <= (SELECT value FROM meta WHERE key = 'indexed_upto')
BEGIN
    INSERT INTO example_text(example_text, rowid, question, answer, reference, note)
        VALUES('delete', old.id, old.question, old.answer, old.reference, old.note);
    INSERT INTO example_text(rowid, question, answer, reference, note)
        VALUES(new.id, new.question, new.answer, new.reference, new.note);
END;
CREATE TRIGGER example_text_delete AFTER DELETE ON example
WHEN old.id <= (SELECT value FROM meta WHERE key = 'indexed_upto')
BEGIN
    INSERT INTO example_text(example_text, rowid, question, answer, reference, note)
        VALUES('delete', old.id, old.question, old.answer, old.reference, old.note);
END;
)sql";

} // namespace core
