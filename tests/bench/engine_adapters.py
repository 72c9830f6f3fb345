#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Shows that adapters go both ways between attune-engine and transformers + PEFT.

Usage: engine_adapters.py ENGINE MODEL TRAIN.jsonl TEST.jsonl SCRATCH   (with torch, transformers and peft installed)

1. The engine tunes MODEL on TRAIN; PEFT loads the folder that it leaves, unchanged.
2. PEFT writes adapters of other kinds (some projections only, ranks and scales of single modules, rsLoRA).
Either way PEFT computes logits and greedy text for questions of TEST, and the engine compares itself with them
(check-fixture, with its tolerances). Then the merged folder that the engine writes is loaded by transformers.
"""
import json
import pathlib
import shutil
import subprocess
import sys

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoTokenizer

engine, model_folder, train, test, scratch = sys.argv[1:6]
scratch = pathlib.Path(scratch)
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)
torch.set_num_threads(1)
tokenizer = AutoTokenizer.from_pretrained(model_folder)


def base():
    return AutoModelForCausalLM.from_pretrained(
        model_folder, dtype=torch.float32, attn_implementation="eager").eval()


def run(*words):
    done = subprocess.run([engine, *map(str, words)], capture_output=True, text=True)
    print("$ attune-engine", *words)
    print(done.stdout if words[0] == "check-fixture" else done.stdout[-300:], done.stderr, sep="")
    assert done.returncode == 0


def prompts():
    for line in pathlib.Path(test).read_text().splitlines()[:3]:
        messages = [m for m in json.loads(line)["messages"] if m["role"] != "assistant"]
        text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        yield {"text": text, "ids": tokenizer(text, add_special_tokens=False)["input_ids"]}


@torch.no_grad()
def logits(model, ids):
    return model(torch.tensor([ids])).logits[0].contiguous()


@torch.no_grad()
def greedy(model, ids, length=48):
    written, gaps = [], []
    for _ in range(length):
        last = model(torch.tensor([ids + written])).logits[0, -1]
        best = last.topk(2)
        written.append(int(best.indices[0]))
        gaps.append(float(best.values[0] - best.values[1]))
    return {"ids": written, "top2_gap": gaps}


def golden(name, adapter):
    """A fixture folder with PEFT's values for an adapter, and the engine's comparison with it."""
    folder = scratch / name
    folder.mkdir()
    shutil.copytree(adapter, folder / "adapter_final")
    cases = list(prompts())
    (folder / "prompts.json").write_text(json.dumps(cases))
    plain = base()
    save_file({f"prompt{i}": logits(plain, c["ids"]) for i, c in enumerate(cases)}, folder / "logits.safetensors")
    generations = {"before": [greedy(plain, c["ids"]) for c in cases]}
    tuned = PeftModel.from_pretrained(base(), adapter).eval()
    beside = logits(tuned, cases[2]["ids"])
    generations["after"] = [greedy(tuned, c["ids"]) for c in cases]
    merged = tuned.merge_and_unload()
    save_file({"adapter_prompt2": beside, "merged_prompt2": logits(merged, cases[2]["ids"])},
              folder / "adapter_logits.safetensors")
    (folder / "generations.json").write_text(json.dumps(generations))
    print(name, "| PEFT writes:", tokenizer.decode(generations["after"][0]["ids"])[:80].replace("\n", "\\n"))
    run("check-fixture", folder, "--model", model_folder)
    return cases, generations


run("tune", "--model", model_folder, "--train", train, "--out", scratch / "tuned")
cases, generations = golden("ours", scratch / "tuned/adapter")

ALL = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
for name, config in {
    "attention-only": LoraConfig(r=8, lora_alpha=16, target_modules=["q_proj", "v_proj"], task_type="CAUSAL_LM"),
    "rslora": LoraConfig(r=16, lora_alpha=8, use_rslora=True, target_modules=ALL, task_type="CAUSAL_LM"),
    "patterns": LoraConfig(r=8, lora_alpha=16, target_modules=ALL, task_type="CAUSAL_LM",
                           rank_pattern={"down_proj": 4, "layers.1.self_attn.q_proj": 2},
                           alpha_pattern={"down_proj": 32, "layers.1.self_attn.q_proj": 3}),
    "some-layers": LoraConfig(r=4, lora_alpha=4, target_modules=ALL, layers_to_transform=[1, 3], task_type="CAUSAL_LM"),
    "all-linear": LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", task_type="CAUSAL_LM"),
}.items():
    torch.manual_seed(1)
    peft = get_peft_model(base(), config)
    with torch.no_grad():
        for key, value in peft.named_parameters():
            if "lora_B" in key:
                value.normal_(0, 0.02)
    peft.save_pretrained(scratch / f"{name}-adapter")
    golden(name, scratch / f"{name}-adapter")

run("merge", scratch / "merged", "--adapter", scratch / "tuned/adapter", "--model", model_folder)
merged = AutoModelForCausalLM.from_pretrained(scratch / "merged", dtype=torch.float32, attn_implementation="eager").eval()
same = sum(greedy(merged, c["ids"])["ids"] == g["ids"] for c, g in zip(cases, generations["after"]))
print(f"merged folder in transformers: {same} of {len(cases)} greedy texts equal those of the adapter beside the weights "
      "(the folder keeps the base's type, bfloat16 for the practice model)")
