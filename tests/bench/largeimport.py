#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Imports a file of a gigabyte with attune-cli: how long, and how much memory at most.

    tests/bench/largeimport.py [--build build/release] [--megabytes 1024]
"""
import argparse, os, platform, resource, subprocess, sys, tempfile, time


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--megabytes", type=int, default=1024)
    arguments = parser.parse_args()
    rows_program = os.path.join(arguments.build, "tests/bench/bench_storage")
    cli = os.path.join(arguments.build, "app/cli/attune-cli")
    model = next((l.split(":", 1)[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), "?")
    print(f"machine: {model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {platform.platform()}")
    with tempfile.TemporaryDirectory() as folder:
        rows, project = os.path.join(folder, "rows.jsonl"), os.path.join(folder, "p.attune")
        count = arguments.megabytes * 1950  # of the sample rows, that many are a megabyte
        subprocess.run([rows_program, "rows", rows, str(count)], check=True)
        print(f"input: {count} generated chat records (seed 1), {os.path.getsize(rows) / 2**20:.0f} MiB of JSONL")
        print(f"command: {' '.join(sys.argv)}\n")
        subprocess.run([cli, "new", project], check=True, stdout=subprocess.DEVNULL)
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        start = time.perf_counter()
        subprocess.run([cli, "import", project, rows], check=True)
        seconds = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        print(f"{'import':24} {seconds:8.1f} s     {os.path.getsize(rows) / 2**20 / seconds:.0f} MiB/s")
        print(f"{'most resident memory':24} {peak / 1024:8.0f} MiB   bar 400 MiB")
        assert peak > before  # else an earlier program needed more, and the figure is not the import's


if __name__ == "__main__":
    main()
