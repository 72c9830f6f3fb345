// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace core {

/// Schema 2: tuning jobs, what they told, and what was ever sent where. core/jobs reads and writes
/// them; none holds texts of examples, which belong to versions.
inline constexpr char kJobTables[] = R"sql(
CREATE TABLE job(
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE,
    plan TEXT NOT NULL,
    version INTEGER NOT NULL,
    train INTEGER NOT NULL,
    validation INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    state INTEGER NOT NULL,
    raw_state TEXT NOT NULL,
    creation INTEGER NOT NULL,
    upload_tried INTEGER NOT NULL,
    remote TEXT NOT NULL,
    training_file TEXT NOT NULL,
    validation_file TEXT NOT NULL,
    tuned_model TEXT NOT NULL,
    wish INTEGER,
    problem TEXT,
    problem_example INTEGER NOT NULL,
    newest_event TEXT NOT NULL,
    passes INTEGER,
    batch INTEGER,
    trained_tokens INTEGER,
    created INTEGER NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER NOT NULL
) STRICT;
CREATE TABLE job_event(
    id INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    remote TEXT NOT NULL,
    at INTEGER NOT NULL,
    level INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX job_event_remote ON job_event(job, remote);
CREATE INDEX job_event_time ON job_event(job, at, id);
CREATE TABLE job_metric(
    job INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    train_loss REAL,
    train_accuracy REAL,
    valid_loss REAL,
    valid_accuracy REAL,
    PRIMARY KEY(job, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE job_checkpoint(
    job INTEGER NOT NULL REFERENCES job(id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    remote TEXT NOT NULL,
    model TEXT NOT NULL,
    train_loss REAL,
    valid_loss REAL,
    PRIMARY KEY(job, step)
) STRICT, WITHOUT ROWID;
CREATE TABLE sent(
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    job INTEGER REFERENCES job(id) ON DELETE SET NULL,
    destination TEXT NOT NULL,
    what TEXT NOT NULL,
    examples INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
)sql";

} // namespace core
