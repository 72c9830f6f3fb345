#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Compares attune-engine with transformers + PEFT (and llama.cpp) on one machine, in one run.

Usage: engine_compare.py --engine PROGRAM --model DIR --train FILE --test FILE --scratch DIR
                         [--threads N] [--rounds N] [--install]

--install makes a virtual environment in the scratch folder with torch, transformers, peft and
llama-cpp-python; nothing of it is a dependency of Attune. The two sides take turns, and each
figure is the best of its rounds. CPU seconds are printed beside wall seconds, because they say
more on a machine that others use at the same time. Prints figures, decides nothing.
"""
import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import time
import venv

PEFT = r'''
import json, math, os, sys, time, torch, resource
from transformers import AutoModelForCausalLM, AutoTokenizer
from peft import LoraConfig, get_peft_model
model_dir, train, test, threads, out, batch, passes = sys.argv[1:8]
torch.set_num_threads(int(threads))
torch.manual_seed(int(os.environ.get("SEED", "42")))
tok = AutoTokenizer.from_pretrained(model_dir)
model = AutoModelForCausalLM.from_pretrained(model_dir, dtype=torch.float32)
eos = tok.convert_tokens_to_ids(tok.eos_token)
def load(path):
    rows = []
    for line in open(path):
        m = json.loads(line)["messages"]
        ids = tok(tok.apply_chat_template(m, tokenize=False), add_special_tokens=False)["input_ids"]
        start = len(tok(tok.apply_chat_template(m[:-1], tokenize=False, add_generation_prompt=True), add_special_tokens=False)["input_ids"])
        end = ids.index(eos, start)
        rows.append((ids, [t if start <= i <= end else -100 for i, t in enumerate(ids)]))
    return rows
def collate(rows):
    n = max(len(r[0]) for r in rows)
    pad = lambda v, p: v + [p] * (n - len(v))
    return (torch.tensor([pad(i, 0) for i, _ in rows]), torch.tensor([pad([1] * len(i), 0) for i, _ in rows]), torch.tensor([pad(l, -100) for _, l in rows]))
data, held = load(train), load(test)
model = get_peft_model(model, LoraConfig(r=16, lora_alpha=32, lora_dropout=0.0, task_type="CAUSAL_LM", target_modules=["q_proj","k_proj","v_proj","o_proj","gate_proj","up_proj","down_proj"]))
opt = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=2e-3, weight_decay=0.0)
batch, passes = int(batch), int(passes)
steps = math.ceil(len(data) / batch) * passes
warm = int(0.05 * steps)
sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: (s + 1) / (warm + 1) if s < warm else max(0.0, (steps - s) / max(1, steps - warm)))
gen = torch.Generator().manual_seed(int(os.environ.get("SEED", "42")))
model.train()
tokens, t, c = 0, time.perf_counter(), time.process_time()
for _ in range(passes):
    order = torch.randperm(len(data), generator=gen).tolist()
    for b in range(0, len(data), batch):
        ids, mask, labels = collate([data[i] for i in order[b:b + batch]])
        tokens += int(mask.sum())
        loss = model(input_ids=ids, attention_mask=mask, labels=labels).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
        opt.step(); sched.step(); opt.zero_grad(set_to_none=True)
wall, cpu = time.perf_counter() - t, time.process_time() - c
model.eval()
total = count = 0
with torch.no_grad():
    for row in held:
        ids, mask, labels = collate([row])
        n = int((labels[:, 1:] != -100).sum())
        total += float(model(input_ids=ids, attention_mask=mask, labels=labels).loss) * n
        count += n
t = time.perf_counter()
made = 0
with torch.no_grad():
    for row in held[:4]:
        prompt = torch.tensor([[i for i, l in zip(*row) if l == -100][:64]])
        made += model.generate(input_ids=prompt, attention_mask=torch.ones_like(prompt), max_new_tokens=64, min_new_tokens=64, do_sample=False).shape[1] - prompt.shape[1]
gen_wall = time.perf_counter() - t
model.save_pretrained(out)
print(json.dumps({"tokens_per_second": tokens / wall, "tokens_per_cpu_second": tokens / cpu, "seconds": wall, "held_out_loss": total / count, "generate_tokens_per_second": made / gen_wall, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3}))
'''

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


def last_json(command, **kwargs):
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, **kwargs)
    return json.loads(done.stdout.strip().splitlines()[-1])


def main():
    parser = argparse.ArgumentParser()
    for name in ("engine", "model", "train", "test", "scratch"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--python")
    args = parser.parse_args()
    scratch = pathlib.Path(args.scratch)
    scratch.mkdir(parents=True, exist_ok=True)
    python = args.python or str(scratch / "venv/bin/python")
    if args.install:
        venv.create(scratch / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "torch", "transformers", "peft",
                        "llama-cpp-python"], check=True)
    (scratch / "run_peft.py").write_text(PEFT)
    (scratch / "run_llama.py").write_text(LLAMA)
    environment = {**os.environ, "OMP_NUM_THREADS": str(args.threads), "HF_HUB_OFFLINE": "1"}
    ours, theirs = [], []
    for number in range(args.rounds):
        out = scratch / f"ours-{number}"
        subprocess.run(["rm", "-rf", str(out)], check=True)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        ours.append(last_json([args.engine, "tune", "--train", args.train, "--validation",
                               args.test, "--out", str(out), "--schedule", "linear", "--batch",
                               str(args.batch), "--passes", str(args.passes), "--threads",
                               str(args.threads), "--model", args.model]))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        ours[-1]["process_cpu_seconds"] = after.ru_utime - before.ru_utime
        rows = (out / "metrics.csv").read_text().strip().splitlines()
        ours[-1]["held_out_loss"] = float(rows[-1].split(",")[3])
        theirs.append(last_json([python, str(scratch / "run_peft.py"), args.model, args.train,
                                 args.test, str(args.threads), str(scratch / "peft-adapter"),
                                 str(args.batch), str(args.passes)], env=environment))
    adapter = str(scratch / "ours-0/adapter")
    bench = last_json([args.engine, "bench", "--model", args.model, "--adapter", adapter,
                       "--threads", str(args.threads)])
    gguf = scratch / "model.gguf"
    subprocess.run([args.engine, "export-gguf", "--type", "f32", str(gguf), "--model", args.model,
                    "--adapter", adapter], check=True)
    llama = last_json([python, str(scratch / "run_llama.py"), str(gguf), str(args.threads)])
    best = lambda rows, key: max(row[key] for row in rows)
    tune_ratio = best(ours, "tokens_per_second") / best(theirs, "tokens_per_second")
    print(json.dumps({"ours": ours, "peft": theirs, "ours_generation": bench, "llama.cpp": llama,
                      "ratio_tuning": tune_ratio,
                      "ratio_generation_transformers": bench["tokens_per_second"]
                      / best(theirs, "generate_tokens_per_second"),
                      "ratio_generation_llama.cpp": bench["tokens_per_second"]
                      / llama["generate_tokens_per_second"]}, indent=1))


if __name__ == "__main__":
    sys.exit(main())
