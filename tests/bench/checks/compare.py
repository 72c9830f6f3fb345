#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Throughput of all our checks beside the npm packages write-good and alex, on the same answers in the same run.

    compare.py CHECKS_BENCH DATA_FOLDER SCRATCH_FOLDER [ANSWERS]

Installs the two packages with npm into SCRATCH_FOLDER. They look at ANSWERS answers (1,000), our checks at all 10,000.
"""
import json
import os
import re
import subprocess
import sys
import time

SCRIPT = """
import { readFileSync } from 'node:fs';
import writeGood from 'write-good';
import { text } from 'alex';
const answers = readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean).slice(0, Number(process.argv[3]));
for (const answer of answers.slice(0, 20)) { writeGood(answer); text(answer); }
let found = 0, bytes = 0;
const begin = process.hrtime.bigint();
for (const answer of answers) {
  found += writeGood(answer).length + text(answer).messages.length;
  bytes += Buffer.byteLength(answer);
}
const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
console.log(JSON.stringify({ answers: answers.length, bytes, seconds, found }));
"""


def main():
    bench, data, scratch = sys.argv[1:4]
    answers = sys.argv[4] if len(sys.argv) > 4 else "1000"
    os.makedirs(scratch, exist_ok=True)
    if not os.path.isdir(os.path.join(scratch, "node_modules", "alex")):
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--prefix", scratch, "write-good", "alex"], check=True)
    texts = os.path.join(scratch, "answers.txt")
    with open(os.path.join(scratch, "peers.mjs"), "w") as script:
        script.write(SCRIPT)
    ours = subprocess.run([bench, data, "speed"], env=dict(os.environ, BENCH_TEXTS=texts), check=True, capture_output=True, text=True).stdout
    print(ours, end="")
    rate = float(re.search(r"([0-9.]+) MB/s", ours).group(1))
    begin = time.time()
    out = subprocess.run(["node", "peers.mjs", texts, answers], cwd=scratch, check=True, capture_output=True, text=True).stdout

    peers = json.loads(out)
    peer_rate = peers["bytes"] / 1e6 / peers["seconds"]
    print("write-good + alex: %d answers, %.2f s, %.3f MB/s, %d messages (with start %.1f s)" %
          (peers["answers"], peers["seconds"], peer_rate, peers["found"], time.time() - begin))
    print("our checks (2 threads) to write-good + alex: %.1f times the throughput (bar 20, aim 100)" % (rate / peer_rate))


main()
