#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes tuned/: the formal sample with one tuning that has really been done, and a comparison to vote on.

    /usr/bin/python3 resources/samples/tuned.py build/release/app/cli/attune-cli

Runs the demo (about half a minute on two cores), takes its safe fixes back, so that the examples have their planted
problems again, and keeps the project and what was learned. To be run again whenever the formal sample, the practice
model or the schema of projects changes; tests/core/jobs/tst_tunedsample.cpp notices.
"""
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE / "tuned"
ADAPTER = ("adapter_config.json", "adapter_model.safetensors")

# What happened on the computer where this was made is no news to those who get it: what was sent where,
# versions of the model after each pass, whose files stay behind, and the fixes that were taken back.
TIDY = """
PRAGMA journal_mode = DELETE;
PRAGMA foreign_keys = ON;
DELETE FROM sent;
DELETE FROM job_checkpoint;
DELETE FROM change WHERE undone = 1;
VACUUM;
"""


def query(project, sql):
    database = sqlite3.connect(project)
    rows = database.execute(sql).fetchall()
    database.close()
    return rows


def main(cli):
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        environment = {**os.environ, **places, "HOME": folder}

        def run(*words):
            subprocess.run([cli, *words], env=environment, check=True)

        run("demo", "--keep", str(home / "demo"))
        project = home / "demo" / "demo.attune"
        splits = query(project, "SELECT split, id FROM example")
        while query(project, "SELECT max(id) FROM change WHERE undone = 0") > [(1,)]:  # all but the import
            run("undo", str(project))
        [(job,)] = query(project, "SELECT remote FROM job")
        database = sqlite3.connect(project, isolation_level=None)
        # What was kept aside stays so: it is what can be compared with.
        database.executemany("UPDATE example SET split = ? WHERE id = ?", splits)
        database.executescript(TIDY)
        database.close()

        shutil.rmtree(TARGET, ignore_errors=True)
        TARGET.mkdir()
        shutil.copy(project, TARGET / "project.attune")
        [learned] = home.rglob(f"models/{job}")
        for name in ADAPTER:
            shutil.copy(learned / name, TARGET / name)


if __name__ == "__main__":
    main(sys.argv[1])
