#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""What a tune teaches, against transformers + PEFT: three brands, several seeds, both sides with
the settings of the practice model's card, no validation file, the last checkpoint.

Usage: engine_quality.py --engine PROGRAM --model DIR --brands DIR --scratch DIR [--seeds N]

The environment in the scratch folder is the one that engine_compare.py --install makes. Held-out
losses of both sides are computed by transformers + PEFT, which reads the engine's adapters as they
are; answers are written by each side itself, greedily. What was done already in the scratch folder
is not done again. Prints a Markdown table and samples; decides nothing.
"""
import argparse
import json
import math
import os
import pathlib
import statistics
import subprocess

BRANDS = ("marlowe-formal", "bramble-playful", "triage-json")
FILES = ("test", "test-known-words")


def is_json_with(text, keys):
    try:
        return set(json.loads(text)) == keys
    except (ValueError, TypeError):
        return False


def whole_format(brand, text):
    """Every mark of the brand's format is right."""
    text = text.strip()
    if brand == "marlowe-formal":
        return (text.startswith("Category: ") and "\n\nDear" in text
                and text.endswith("Yours sincerely,\nMarlowe Customer Care"))
    if brand == "bramble-playful":
        return (text.startswith("Hiya") and "🐝" in text.split("\n")[0] and "\n- " in text
                and text.endswith("Stay sweet,\nThe Bramble & Bee hive 🐝"))
    return is_json_with(text, {"queue", "urgency", "customer", "draft"})


def measure(brand, file, answers):
    expected = [json.loads(line)["expect"] for line in open(file, encoding="utf-8")]
    values = [v in a for e, a in zip(expected, answers) for v in e["values"]]
    names = [e["name"] in a for e, a in zip(expected, answers) if e["name"]]
    right = [whole_format(brand, a) for a in answers]
    assert len(expected) == len(answers)
    return {"format": sum(right), "of": len(right), "values": statistics.mean(values),
            "names": statistics.mean(names)}


class Sides:
    def __init__(self, args):
        self.args = args
        self.scratch = pathlib.Path(args.scratch) / "quality"
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.python = [str(pathlib.Path(args.scratch) / "venv/bin/python"),
                       str(pathlib.Path(__file__).with_name("engine_peft.py"))]

    def once(self, path, command, catch=False):
        """Runs unless its output is there already; with `catch` that is what it prints."""
        if not path.exists():
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  text=True, check=True,
                                  env={**os.environ, "OMP_NUM_THREADS": str(self.args.threads)})
            if catch:
                path.write_text(done.stdout, encoding="utf-8")
        return path

    def tune(self, side, brand, seed):
        folder = self.scratch / f"{side}-{brand}-{seed}"
        common = ["--model", self.args.model, "--train",
                  str(pathlib.Path(self.args.brands) / f"{brand}.train.jsonl"), "--seed", str(seed),
                  "--threads", str(self.args.threads), "--out", str(folder)]
        if side == "peft":
            self.once(folder / "adapter_config.json", self.python + ["tune"] + common)
            return folder
        extra = ["--bfloat16"] if side == "engine-bf16" else []
        self.once(folder / "adapter/adapter_config.json",
                  [self.args.engine, "tune", "--schedule", "linear"] + extra + common)
        return folder / "adapter"

    def answers(self, side, adapter, brand, file, tag):
        test = str(pathlib.Path(self.args.brands) / f"{brand}.{file}.jsonl")
        path = self.scratch / f"answers-{tag}-{brand}-{file}.jsonl"
        chosen = ["--adapter", str(adapter)] if adapter else []
        common = ["--model", self.args.model, "--threads", str(self.args.threads)] + chosen
        if side == "peft":
            self.once(path, self.python + ["answer", "--test", test, "--answers", str(path)]
                      + common)
        else:
            self.once(path, [self.args.engine, "generate", "--messages", test, "--jsonl",
                             "--max-tokens", "256"] + common, catch=True)
        return test, [json.loads(line)["text"] for line in open(path, encoding="utf-8")]

    def losses(self, adapter, brand, tag):
        tests = [str(pathlib.Path(self.args.brands) / f"{brand}.{file}.jsonl") for file in FILES]
        path = self.once(self.scratch / f"loss-{tag}-{brand}.json",
                         self.python + ["score", "--model", self.args.model, "--adapter",
                                        str(adapter), "--threads", str(self.args.threads), "--test"]
                         + tests, catch=True)
        return json.loads(path.read_text())["held_out_loss"]


def main():
    parser = argparse.ArgumentParser()
    for name in ("engine", "model", "brands", "scratch"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--sides", nargs="+", default=["engine", "peft"])
    args = parser.parse_args()
    sides = Sides(args)
    print("| brand | file | side | whole format right | ± 2 standard errors | held-out loss "
          "| values copied | names copied |\n|---|---|---|---|---|---|---|---|")
    samples = []
    for brand in BRANDS:
        results = {}
        for side in args.sides:
            for seed in range(1, args.seeds + 1):
                adapter = sides.tune(side, brand, seed)
                losses = sides.losses(adapter, brand, f"{side}-{seed}")
                for at, file in enumerate(FILES):
                    test, answers = sides.answers(side, adapter, brand, file, f"{side}-{seed}")
                    found = measure(brand, test, answers)
                    found["loss"] = losses[at]
                    results.setdefault((file, side), []).append(found)
        for file in FILES:
            test, before = sides.answers("engine", None, brand, file, "before")
            found = measure(brand, test, before)
            print(f"| {brand} | {file} | before | {found['format'] / found['of']:.1%} | | "
                  f"| {found['values']:.0%} | {found['names']:.0%} |")
            for side in args.sides:
                runs = results[(file, side)]
                right, of = sum(r["format"] for r in runs), sum(r["of"] for r in runs)
                share = right / of
                mean = {k: statistics.mean(r[k] for r in runs) for k in ("loss", "values", "names")}
                print(f"| {brand} | {file} | {side} | {share:.1%} ({right} of {of}) "
                      f"| {2 * math.sqrt(share * (1 - share) / of):.1%} | {mean['loss']:.4f} "
                      f"| {mean['values']:.0%} | {mean['names']:.0%} |")
        test, before = sides.answers("engine", None, brand, "test", "before")
        _, after = sides.answers("engine", sides.tune("engine", brand, 1), brand, "test",
                                 "engine-1")
        question = json.loads(open(test, encoding="utf-8").readline())["messages"][0]["content"]
        samples.append((brand, question, before[0], after[0]))
    for brand, question, before, after in samples:
        print(f"\n{brand}\n\nMessage:\n{question}\n\nBefore:\n{before}\n\nAfter:\n{after}")


if __name__ == "__main__":
    main()
