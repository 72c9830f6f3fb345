#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Prints the storage rows of DESIGN section 10: machine, input, command, figure, ratio.

    tests/bench/storage.py [--build build/release] [--rows 200000] [--runs 5]

The baseline of the import is this Python with its json and sqlite3 on the same rows, the two taking
turns; figures are medians.
"""
import argparse, json, os, platform, sqlite3, statistics, subprocess, sys, tempfile, time


def baseline(rows, path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE example(id INTEGER PRIMARY KEY, question TEXT, answer TEXT, category TEXT)")
    start, cpu = time.perf_counter(), time.process_time()
    with open(rows, encoding="utf-8") as file:
        parsed = (json.loads(line) for line in file)
        connection.executemany(
            "INSERT INTO example(question, answer, category) VALUES(?, ?, ?)",
            ((r["messages"][0]["content"], r["messages"][1]["content"], r["attune"]["category"]) for r in parsed))
    connection.commit()
    result = (time.perf_counter() - start) * 1000, (time.process_time() - cpu) * 1000
    connection.close()
    return result


def attune_cli(build, *arguments):
    """Seconds of a whole run of attune-cli, from its start to its end."""
    start = time.perf_counter()
    subprocess.run([os.path.join(build, "app/cli/attune-cli"), *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def spreadsheet(build, program, folder, count):
    """Imports a spreadsheet with `count` examples: milliseconds."""
    rows, project, table = (os.path.join(folder, name) for name in ("few.jsonl", "few.attune", "few.xlsx"))
    subprocess.run([program, "rows", rows, str(count)], check=True)
    attune_cli(build, "new", project)
    attune_cli(build, "import", project, rows)
    attune_cli(build, "export", project, table, "--format", "xlsx", "--force")
    times = []
    for run in range(3):
        out = subprocess.run([program, "import", os.path.join(folder, f"x{run}.attune"), table],
                             check=True, capture_output=True, text=True).stdout
        figure = json.loads(out.splitlines()[0])
        assert figure["count"] == count, figure
        times.append(figure["ms"])
    return statistics.median(times)


def show(lines):
    for figure in map(json.loads, lines.splitlines()):
        value = f"{figure['ms']:9.1f} ms   {figure['count']} examples" if "ms" in figure else f"{figure['MiB']:9.1f} MiB"
        if figure.get("cpu"):
            value += f", processor time {figure['cpu']:.1f} ms"
        print(f"{figure['what']:40} {value}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rows", type=int, default=200000)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    program = os.path.join(arguments.build, "tests/bench/bench_storage")
    model = next((l.split(":", 1)[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), "?")
    print(f"machine: {model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {platform.platform()}")
    print(f"python {platform.python_version()}, sqlite {sqlite3.sqlite_version}")
    with tempfile.TemporaryDirectory() as folder:
        rows = os.path.join(folder, "rows.jsonl")
        subprocess.run([program, "rows", rows, str(arguments.rows)], check=True)
        print(f"input: {arguments.rows} generated chat records (seed 1), {os.path.getsize(rows) / 1e6:.0f} MB of JSONL")
        print(f"command: {' '.join(sys.argv)}\n")
        ours, ours_cpu, theirs, theirs_cpu, whole = [], [], [], [], []
        for run in range(arguments.runs):
            project = os.path.join(folder, f"{run}.attune")
            out = subprocess.run([program, "import", project, rows], check=True, capture_output=True, text=True).stdout
            figures = [json.loads(line) for line in out.splitlines()]
            assert figures[0]["count"] == arguments.rows
            ours.append(figures[0]["ms"])
            ours_cpu.append(figures[1]["ms"])
            wall, cpu = baseline(rows, os.path.join(folder, f"{run}.db"))
            theirs.append(wall)
            theirs_cpu.append(cpu)
            other = os.path.join(folder, f"cli{run}.attune")
            attune_cli(arguments.build, "new", other)
            whole.append(attune_cli(arguments.build, "import", other, rows) * 1000)
        a, b = statistics.median(ours), statistics.median(theirs)
        print(f"{'import to the commit':40} {a:9.0f} ms   python {b:.0f} ms   {b / a:.2f} times as fast")
        a, b = statistics.median(ours_cpu), statistics.median(theirs_cpu)
        print(f"{'  processor time of it, all threads':40} {a:9.0f} ms   python {b:.0f} ms")
        a = statistics.median(whole)
        print(f"{'attune-cli import, the whole program':40} {a:9.0f} ms")
        a = spreadsheet(arguments.build, program, folder, arguments.rows // 4)
        print(f"{'import of a spreadsheet (XLSX)':40} {a:9.0f} ms   {arguments.rows // 4} examples")
        out = subprocess.run([program, "use", project], check=True, capture_output=True, text=True).stdout
        show(out)
        window = os.path.join(arguments.build, "tests/bench/bench_window")
        for what in (project, "--sample"):
            environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
            for run in range(arguments.runs):
                show(subprocess.run([window, what, str(time.monotonic_ns())], env=environment,
                                    check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
