#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares the speed of attune-engine with transformers + PEFT and llama.cpp, in turn in one run.

Usage: engine_compare.py PART... --engine PROGRAM --model DIR --train FILE --scratch DIR
  --install        makes the environment in the scratch folder (torch, transformers, peft,
                   llama-cpp-python from PyPI); nothing of it is a dependency of Attune
  --threads N...   each is tried by every side, and each side's best counts (default: 1 2)
  --rounds N       the sides take turns this often; each figure is the best of its rounds
  --examples N     the first N of the training file, --passes N over them

PART: tune           LoRA in float32 on both sides
      tune-bfloat16  the same with frozen weights in bfloat16, PEFT with autocast
      generate       writing 128 tokens after 32, the adapter of 'tune' included
      llama          the same weights as a float32 GGUF in llama.cpp
      big            tune and generate with a random model in the shape of SmolLM2-135M

CPU seconds are printed beside wall seconds: they say more where others use the machine. Prints
figures, decides nothing.
"""
import argparse
import json
import os
import pathlib
import platform
import resource
import shutil
import subprocess
import sys
import venv

LLAMA = r'''
import sys, time, json
from llama_cpp import Llama
llm = Llama(sys.argv[1], n_ctx=512, n_threads=int(sys.argv[2]), verbose=False)
best = 1e9
for _ in range(5):
    llm.reset(); llm.eval([5] * 32); t = time.perf_counter()
    for _ in range(128): llm.eval([7])
    best = min(best, time.perf_counter() - t)
print(json.dumps({"generate_tokens_per_second": 128 / best}))
'''
PEER = pathlib.Path(__file__).with_name("engine_peft.py")


def last_json(command, threads=1):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          check=True, env={**os.environ, "OMP_NUM_THREADS": str(threads)})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    row = json.loads(done.stdout.strip().splitlines()[-1])
    row["process_cpu_seconds"] = round(after.ru_utime - before.ru_utime, 2)
    row["threads"] = threads
    return row


def show(name, row):
    print(f"  {name}: " + json.dumps(row), flush=True)
    return row


def best(rows, key):
    return max(rows, key=lambda row: row[key])


def multiply_adds(config, rank, lengths):
    """Of the engine's tuning, for one pass over examples of (tokens, targets): forward, and
    backward without gradients of frozen weights; the last block after its attention and the head
    only where a token is learnt; causal attention, seven products of which two are forward."""
    hidden, mlp, layers = config["hidden_size"], config["intermediate_size"], config["num_hidden_layers"]
    size = config.get("head_dim") or hidden // config["num_attention_heads"]
    query, kv = config["num_attention_heads"] * size, config["num_key_value_heads"] * size
    qkv = hidden * (query + 2 * kv)
    rest = hidden * query + 3 * hidden * mlp
    low = rank * (7 * hidden + 2 * query + 2 * kv + 3 * mlp)  # A and B of all seven
    low_qkv = rank * (3 * hidden + query + 2 * kv)
    total = 0
    for tokens, targets in lengths:
        everywhere = tokens * (layers - 1) + targets
        total += qkv * tokens * (2 * layers - 1) + rest * 2 * everywhere
        total += 3 * (low_qkv * tokens * layers + (low - low_qkv) * everywhere)
        total += 2 * targets * hidden * config["vocab_size"]
        total += 7 * layers * query * tokens * (tokens + 1) // 2
    return total


class Comparison:
    def __init__(self, args):
        self.args = args
        self.scratch = pathlib.Path(args.scratch)
        self.python = str(self.scratch / "venv/bin/python")
        self.train = self.scratch / "train.jsonl"
        lines = pathlib.Path(args.train).read_text(encoding="utf-8").splitlines(True)
        self.train.write_text("".join(lines[:args.examples]), encoding="utf-8")

    def tune(self, model, bfloat16):
        ours, theirs = [], []
        flag = ["--bfloat16"] if bfloat16 else []
        common = ["--model", model, "--train", str(self.train), "--passes", str(self.args.passes)]
        for _ in range(self.args.rounds):
            for threads in self.args.threads:
                out = self.scratch / "ours"
                shutil.rmtree(out, ignore_errors=True)
                ours.append(show("attune-engine", last_json(
                    [self.args.engine, "tune", "--out", str(out), "--schedule", "linear",
                     "--threads", str(threads)] + flag + common, threads)))
                theirs.append(show("PEFT", last_json(
                    [self.python, str(PEER), "tune", "--out", str(self.scratch / "theirs"),
                     "--threads", str(threads)] + flag + common, threads)))
        speed = "tokens_per_second"
        our, their = best(ours, speed), best(theirs, speed)
        print(f"tune{' bfloat16' if bfloat16 else ''}: {our[speed]:.0f} against {their[speed]:.0f} "
              f"tokens/s, ratio {our[speed] / their[speed]:.2f}; "
              f"share of PEFT's time {our['seconds'] / their['seconds']:.2f}; "
              f"peak {our['peak_memory'] / 1e6:.0f} of {our['announced_memory'] / 1e6:.0f} MB "
              f"announced, PEFT {their['peak_mb']} MB")
        for threads in self.args.threads:
            mine = [r["process_cpu_seconds"] for r in ours if r["threads"] == threads]
            other = [r["cpu_seconds"] for r in theirs if r["threads"] == threads]
            print(f"  CPU seconds with {threads} thread(s): {min(mine)} (whole program) against "
                  f"{min(other):.1f} (loop alone), ratio {min(other) / min(mine):.2f}")
        if not bfloat16:
            config = json.loads((pathlib.Path(model) / "config.json").read_text())
            lengths = [tuple(x) for x in last_json(
                [self.python, str(PEER), "lengths", "--model", model, "--train",
                 str(self.train)])["lengths"]]
            work = multiply_adds(config, 16, lengths) / sum(t for t, _ in lengths)
            reach = 2e-9 * work * our[speed]
            peak = last_json([self.args.engine, "bench", "--model", self.args.model, "--threads",
                              str(our["threads"])])["gemm_gflops"]
            print(f"  {work / 1e6:.2f} million multiply-adds a token: {reach:.0f} GFLOP/s, "
                  f"{reach / peak:.0%} of the {peak:.0f} that products alone reach")

    def generate(self, model, adapter):
        rounds = ["--rounds", str(self.args.rounds)]
        chosen = ["--adapter", str(adapter)] if adapter else []
        ours, theirs = [], []
        for threads in self.args.threads:
            ours.append(last_json(
                [self.args.engine, "bench", "--model", model, "--threads", str(threads)] + chosen,
                threads))
            # transformers' figure holds the reading of the prompt, so ours must too.
            ours[-1]["tokens_per_second"] = 128 / (
                32 / ours[-1]["prefill_tokens_per_second"] + 128 / ours[-1]["tokens_per_second"])
            show("attune-engine", ours[-1])
            theirs.append(show("transformers", last_json(
                [self.python, str(PEER), "generate", "--model", model, "--threads", str(threads)]
                + rounds + chosen, threads)))
        our = best(ours, "tokens_per_second")["tokens_per_second"]
        their = best(theirs, "generate_tokens_per_second")["generate_tokens_per_second"]
        print(f"generate{' with adapter' if adapter else ''}: {our:.0f} against {their:.0f} "
              f"tokens/s, ratio {our / their:.2f}")

    def llama(self, model, adapter):
        gguf, script = self.scratch / "model.gguf", self.scratch / "run_llama.py"
        script.write_text(LLAMA)
        subprocess.run([self.args.engine, "export-gguf", "--type", "f32", str(gguf), "--model",
                        model, "--adapter", str(adapter)], check=True)
        ours, theirs = [], []
        for _ in range(self.args.rounds):
            for threads in self.args.threads:
                ours.append(show("attune-engine", last_json(
                    [self.args.engine, "bench", "--model", model, "--adapter", str(adapter),
                     "--threads", str(threads)], threads)))
                theirs.append(show("llama.cpp", last_json(
                    [self.python, str(script), str(gguf), str(threads)], threads)))
        our = best(ours, "tokens_per_second")["tokens_per_second"]
        their = best(theirs, "generate_tokens_per_second")["generate_tokens_per_second"]
        print(f"llama.cpp: {our:.0f} against {their:.0f} tokens/s, ratio {our / their:.2f}")

    def big_model(self):
        folder = self.scratch / "smollm2-135m-shape"
        if not (folder / "config.json").exists():
            last_json([self.python, str(PEER), "make-model", "--out", str(folder), "--tokenizer",
                       self.args.model])
        return str(folder)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("engine", "model", "train", "scratch"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--examples", type=int)
    parser.add_argument("--install", action="store_true")
    parser.add_argument("parts", nargs="*", metavar="PART")
    args = parser.parse_args()
    pathlib.Path(args.scratch).mkdir(parents=True, exist_ok=True)
    compare = Comparison(args)
    if args.install:
        venv.create(compare.scratch / "venv", with_pip=True)
        subprocess.run([compare.python, "-m", "pip", "install", "torch", "transformers", "peft",
                        "llama-cpp-python"], check=True)
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} processors, load "
          f"{os.getloadavg()[0]:.1f}; {' '.join(sys.argv)}")
    adapter = compare.scratch / "ours/adapter"
    for part in args.parts:
        if part == "tune":
            compare.tune(args.model, bfloat16=False)
        elif part == "tune-bfloat16":
            compare.tune(args.model, bfloat16=True)
        elif part == "generate":
            compare.generate(args.model, None)
            compare.generate(args.model, adapter)
        elif part == "llama":
            compare.llama(args.model, adapter)
        elif part == "big":
            compare.tune(compare.big_model(), bfloat16=False)
            compare.generate(compare.big_model(), None)
        else:
            parser.error(f"unknown part {part}")


if __name__ == "__main__":
    main()
