#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Loads the GGUF files that attune-engine writes in llama.cpp and compares token ids and greedy text.

Usage: engine_llama.py ENGINE PRACTICE_MODEL FIXTURES SCRATCH      (with llama-cpp-python installed)

Practice model, in F32, F16 and Q8_0: token ids of the messages of replies.json, and the greedy text against that of the
engine with the same weights (for Q8_0 with the weights that the file's blocks stand for, computed here). Golden models
of all families, in F32: ids of tokenizer_cases.json, and the greedy ids of generations.json up to the first choice that
is closer than 0.05. Prints what it compared.
"""
import json
import pathlib
import shutil
import subprocess
import sys

import numpy as np
from llama_cpp import Llama

engine, practice, fixtures, scratch = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)


def run(*words):
    return subprocess.run([engine, *map(str, words)], check=True, capture_output=True, text=True).stdout


def load(path):
    return Llama(str(path), n_ctx=512, n_threads=1, n_batch=512, verbose=False, logits_all=False)


def greedy(llm, ids, length, stops=()):
    llm.reset()
    llm.eval(ids)
    written = []
    while len(written) < length:
        token = int(np.argmax(np.ctypeslib.as_array(llm._ctx.get_logits(), shape=(llm.n_vocab(),))))
        if token in stops:
            break
        written.append(token)
        llm.eval([token])
    return written


def dequantised(folder):
    """The model with the values that its Q8_0 blocks stand for: 32 whole numbers times a float16 scale."""
    shutil.copytree(practice, folder)
    data = (practice / "model.safetensors").read_bytes()
    length = int.from_bytes(data[:8], "little")
    header, out, position = {}, [], 0
    for name, entry in json.loads(data[8:8 + length]).items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        half = np.frombuffer(data[8 + length + begin:8 + length + end], np.uint16)  # bfloat16
        value = (half.astype(np.uint32) << 16).view(np.float32)
        if len(entry["shape"]) == 2:
            blocks = value.reshape(-1, 32)
            scale = (np.abs(blocks).max(1, keepdims=True) / np.float32(127)).astype(np.float32)
            ratio = np.divide(blocks, scale, out=np.zeros_like(blocks), where=scale > 0)
            whole = np.trunc(ratio + np.copysign(np.float32(0.5), ratio))  # halves away from zero, as lround
            value = (whole * scale.astype(np.float16).astype(np.float32)).reshape(-1)
        out.append(value.astype(np.float32).tobytes())
        header[name] = {"dtype": "F32", "shape": entry["shape"], "data_offsets": [position, position + len(out[-1])]}
        position += len(out[-1])
    text = json.dumps(header).encode()
    (folder / "model.safetensors").write_bytes(len(text).to_bytes(8, "little") + text + b"".join(out))


replies = json.loads((fixtures / "practice/replies.json").read_text())
messages = scratch / "messages.jsonl"
messages.write_text("".join(json.dumps({"messages": r["messages"]}) + "\n" for r in replies))
dequantised(scratch / "practice-q8_0")
for kind in ("f32", "f16", "q8_0"):
    file = scratch / f"practice-{kind}.gguf"
    run("export-gguf", "--type", kind, file, "--model", practice)
    same = scratch / "practice-q8_0" if kind == "q8_0" else practice
    ours = [json.loads(line) for line in run("generate", "--jsonl", "--messages", messages, "--model", same).splitlines()]
    llm = load(file)
    ids = sum(llm.tokenize(r["text"].encode(), add_bos=False, special=True) == r["ids"] for r in replies)
    texts = [greedy(llm, r["ids"], 256, stops=(2, 0)) for r in replies]
    equal = sum(t == o["ids"] for t, o in zip(texts, ours))
    golden = sum(t == r["greedy_ids"] for t, r in zip(texts, replies))
    print(f"practice {kind}: {file.stat().st_size} bytes, token ids {ids}/{len(replies)}, greedy text equal to the engine's "
          f"{equal}/{len(replies)}, to the golden one {golden}/{len(replies)}")
    del llm

for family in ("llama2", "llama3", "mistral", "qwen2", "qwen3", "smollm2"):
    folder = fixtures / family
    file = scratch / f"{family}.gguf"
    run("export-gguf", "--type", "f32", file, "--model", folder / "model")
    llm = load(file)
    cases = json.loads((folder / "tokenizer_cases.json").read_text())
    different = [c["text"] for c in cases
                 if llm.tokenize(c["text"].encode("utf-8", "surrogatepass"), add_bos=False, special=True) != c["ids"]]
    prompts = json.loads((folder / "prompts.json").read_text())
    compared = wrong = 0
    for prompt, wanted in zip(prompts, json.loads((folder / "generations.json").read_text())["before"]):
        for got, token, gap in zip(greedy(llm, prompt["ids"], len(wanted["ids"])), wanted["ids"], wanted["top2_gap"]):
            if gap < 0.05:
                break
            compared += 1
            wrong += got != token
    print(f"{family}: token ids {len(cases) - len(different)}/{len(cases)}, greedy tokens {compared - wrong}/{compared}",
          "" if not different else "differ at " + json.dumps(different[:6], ensure_ascii=False))
    del llm
