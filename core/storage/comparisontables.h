// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// Schema 3: comparisons of two models. core/review reads and writes them, except for votes and notes,
/// which are edits like all others and therefore in the change log.
///
/// A row keeps what was asked, because pasted questions stand nowhere else. `swapped` is the blind order;
/// nothing in a row's number or place tells it.
inline constexpr char kComparisonTables[] = R"sql(
CREATE TABLE comparison(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    settings TEXT NOT NULL,
    source INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state INTEGER NOT NULL,
    problem TEXT,
    created INTEGER NOT NULL,
    finished INTEGER NOT NULL
) STRICT;
CREATE TABLE comparison_row(
    id INTEGER PRIMARY KEY,
    comparison INTEGER NOT NULL REFERENCES comparison(id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    example INTEGER NOT NULL,
    leak INTEGER NOT NULL,
    twin INTEGER NOT NULL,
    swapped INTEGER NOT NULL,
    choice INTEGER,
    voted INTEGER,
    category TEXT NOT NULL,
    note TEXT NOT NULL,
    question TEXT NOT NULL,
    kept TEXT NOT NULL,
    turns TEXT,
    own_rules TEXT,
    reference TEXT NOT NULL
) STRICT;
CREATE INDEX comparison_row_place ON comparison_row(comparison, place);
CREATE INDEX comparison_row_example ON comparison_row(example);
CREATE TABLE generation(
    id INTEGER PRIMARY KEY,
    line INTEGER NOT NULL REFERENCES comparison_row(id) ON DELETE CASCADE,
    side INTEGER NOT NULL,
    asked TEXT NOT NULL,
    reused INTEGER NOT NULL,
    finish TEXT NOT NULL,
    prompt_tokens INTEGER,
    answer_tokens INTEGER,
    first_ms INTEGER NOT NULL,
    total_ms INTEGER NOT NULL,
    cost REAL,
    at INTEGER NOT NULL,
    problem TEXT,
    text TEXT NOT NULL,
    UNIQUE(line, side)
) STRICT;
CREATE INDEX generation_asked ON generation(asked) WHERE problem IS NULL;
INSERT OR IGNORE INTO setting(id, key, value) VALUES(100, 'model_in_use', '');
)sql";

} // namespace core
