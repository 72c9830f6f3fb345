#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""How many of the problems planted in the sample projects attune-cli finds, and what it flags besides. Standard library only.

    planted.py ATTUNE_CLI SAMPLES_FOLDER

A planted problem counts as found when its check points at its line (or at the other line of a pair). Every finding on a line
without a planted problem is a false flag.
"""
import json
import os
import subprocess
import sys
import tempfile

SAMPLES = {"formal": "formal-help-desk", "playful": "playful-shop", "extract": "json-extraction"}


def lines(cli, *words):
    done = subprocess.run([cli, *words, "--json"], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s: %s" % (" ".join(words), done.stderr))
    return [json.loads(line) for line in done.stdout.splitlines() if line]


def main():
    cli, folder = sys.argv[1:3]
    found = planted = flagged = others = 0
    for sample, name in SAMPLES.items():
        with tempfile.TemporaryDirectory() as scratch:
            project = os.path.join(scratch, "sample.attune")
            lines(cli, "new", project, "--sample", sample)
            output = lines(cli, "check", project)
        findings, summary = output[:-1], output[-1]["summary"]
        with open(os.path.join(folder, name + ".planted.json"), encoding="utf-8") as file:
            spec = json.load(file)
        touched = set()
        for problem in spec["planted"]:
            places = {problem["line"], problem.get("other_line", problem["line"])}
            touched |= places
            planted += 1
            if any(f["check"] == problem["check"] and f["position"] in places for f in findings):
                found += 1
            else:
                near = sorted({f["check"] for f in findings if f["position"] in places})
                print("%s:%d not found: %s (%s); there: %s" % (sample, problem["line"], problem["check"], problem["what"], ", ".join(near)))
        for question in spec.get("questions", []):
            wanted = question["check"] if isinstance(question, dict) else question
            if not any(q["check"] == wanted for q in summary["questions"]):
                print("%s: not asked: %s" % (sample, wanted))
        wrong = [f for f in findings if f["position"] not in touched]
        for f in wrong:
            print("%s:%d flagged besides: %s %s: %s" % (sample, f["position"], f["severity"], f["check"], f["title"]))
        flagged += len({f["position"] for f in wrong})
        others += summary["examples"] - len(touched)
    print("planted problems found: %d of %d (%.1f %%, bar 95)" % (found, planted, 100 * found / planted))
    print("other examples flagged: %d of %d (%.2f %%, bar 1)" % (flagged, others, 100 * flagged / others))


main()
