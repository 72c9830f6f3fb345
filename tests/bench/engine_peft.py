#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""The peer of the engine's benchmarks: transformers + PEFT. Runs in the environment that
engine_compare.py --install makes; prints one JSON line.

    engine_peft.py make-model OUT --tokenizer DIR         a random model in the shape of SmolLM2-135M
    engine_peft.py tune --model DIR --train FILE --out DIR [--test FILE] [--seed N] [--batch N] ...
    engine_peft.py score --model DIR --adapter DIR --test FILE...      held-out loss, each file
    engine_peft.py answer --model DIR [--adapter DIR] --test FILE --answers OUT
    engine_peft.py lengths --model DIR --train FILE       (tokens, learnt tokens) of each example
    engine_peft.py generate --model DIR [--adapter DIR]   speed of writing, cache on, adapter as it is
"""
import argparse
import contextlib
import json
import math
import os
import pathlib
import resource
import shutil
import time

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


class Text:
    """Examples as token ids with the assistant's tokens as labels."""

    def __init__(self, model_dir):
        self.tok = AutoTokenizer.from_pretrained(model_dir)
        self.eos = self.tok.convert_tokens_to_ids(self.tok.eos_token)

    def ids(self, messages, prompt=False):
        text = self.tok.apply_chat_template(messages, tokenize=False, add_generation_prompt=prompt)
        return self.tok(text, add_special_tokens=False)["input_ids"]

    def load(self, path, limit=None):
        rows = []
        for line in open(path, encoding="utf-8"):
            messages = json.loads(line)["messages"]
            ids = self.ids(messages)
            start = len(self.ids(messages[:-1], prompt=True))
            end = ids.index(self.eos, start)
            rows.append((ids, [t if start <= i <= end else -100 for i, t in enumerate(ids)]))
        return rows[:limit]


def collate(rows):
    longest = max(len(ids) for ids, _ in rows)

    def pad(values, filler):
        return values + [filler] * (longest - len(values))

    return (torch.tensor([pad(ids, 0) for ids, _ in rows]),
            torch.tensor([pad([1] * len(ids), 0) for ids, _ in rows]),
            torch.tensor([pad(labels, -100) for _, labels in rows]))


def load_model(args):
    model = AutoModelForCausalLM.from_pretrained(args.model, dtype=torch.float32)
    if getattr(args, "adapter", None):
        model = PeftModel.from_pretrained(model, args.adapter)
    return model.eval()


def held_out_loss(model, rows):
    total = count = 0
    with torch.no_grad():
        for row in rows:
            ids, mask, labels = collate([row])
            n = int((labels[:, 1:] != -100).sum())
            total += float(model(input_ids=ids, attention_mask=mask, labels=labels).loss) * n
            count += n
    return total / count


def tune(args):
    torch.manual_seed(args.seed)
    text = Text(args.model)
    data = text.load(args.train, args.examples)
    model = get_peft_model(load_model(args), LoraConfig(
        r=16, lora_alpha=32, lora_dropout=0.0, task_type="CAUSAL_LM", target_modules=TARGETS))
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=2e-3, weight_decay=0.0)
    steps = math.ceil(len(data) / args.batch) * args.passes
    warm = int(0.05 * steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: (s + 1) / (warm + 1) if s < warm
        else max(0.0, (steps - s) / max(1, steps - warm)))
    generator = torch.Generator().manual_seed(args.seed)
    autocast = (torch.autocast("cpu", dtype=torch.bfloat16) if args.bfloat16
                else contextlib.nullcontext())
    model.train()
    tokens, wall, cpu = 0, time.perf_counter(), time.process_time()
    for _ in range(args.passes):
        order = torch.randperm(len(data), generator=generator).tolist()
        for begin in range(0, len(data), args.batch):
            ids, mask, labels = collate([data[i] for i in order[begin:begin + args.batch]])
            tokens += int(mask.sum())
            with autocast:
                loss = model(input_ids=ids, attention_mask=mask, labels=labels).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    model.eval()
    model.save_pretrained(args.out)
    result = {"tokens_per_second": tokens / wall, "tokens_per_cpu_second": tokens / cpu,
              "seconds": wall, "cpu_seconds": cpu}
    if args.test:
        result["held_out_loss"] = held_out_loss(model, text.load(args.test[0]))
    return result


def score(args):
    model, text = load_model(args), Text(args.model)
    return {"held_out_loss": [held_out_loss(model, text.load(path)) for path in args.test]}


def answer(args):
    model, text = load_model(args), Text(args.model)
    text.tok.padding_side = "left"
    text.tok.pad_token = text.tok.pad_token or text.tok.eos_token
    prompts = []
    for line in open(args.test[0], encoding="utf-8"):
        prompts.append(text.tok.apply_chat_template(
            json.loads(line)["messages"][:-1], tokenize=False, add_generation_prompt=True))
    batch = text.tok(prompts, return_tensors="pt", padding=True, add_special_tokens=False)
    with torch.no_grad():
        made = model.generate(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"],
                              max_new_tokens=256, do_sample=False, eos_token_id=text.eos)
    answers = text.tok.batch_decode(made[:, batch["input_ids"].shape[1]:], skip_special_tokens=True)
    with open(args.answers, "w", encoding="utf-8") as out:
        for one in answers:
            out.write(json.dumps({"text": one}) + "\n")
    return {"answers": len(answers)}


def generate(args):
    model = load_model(args)
    prompt = torch.full((1, 32), 5)
    best = best_cpu = 1e9
    with torch.no_grad():
        for _ in range(args.rounds):
            begin, cpu = time.perf_counter(), time.process_time()
            made = model.generate(
                input_ids=prompt, attention_mask=torch.ones_like(prompt), do_sample=False,
                max_new_tokens=args.tokens, min_new_tokens=args.tokens)
            best = min(best, time.perf_counter() - begin)
            best_cpu = min(best_cpu, time.process_time() - cpu)
            assert made.shape[1] == 32 + args.tokens
    return {"generate_tokens_per_second": args.tokens / best,
            "generate_tokens_per_cpu_second": args.tokens / best_cpu}


def lengths(args):
    rows = Text(args.model).load(args.train)
    return {"lengths": [[max(i for i, x in enumerate(l) if x != -100), sum(x != -100 for x in l)]
                        for _, l in rows]}


def make_model(args):
    torch.manual_seed(7)
    out = pathlib.Path(args.out)
    LlamaForCausalLM(LlamaConfig(
        vocab_size=49152, hidden_size=576, intermediate_size=1536, num_hidden_layers=30,
        num_attention_heads=9, num_key_value_heads=3, max_position_embeddings=2048,
        rope_theta=100000.0, rms_norm_eps=1e-5, tie_word_embeddings=True, bos_token_id=0,
        eos_token_id=2, pad_token_id=3)).to(torch.bfloat16).save_pretrained(out)
    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json",
                 "chat_template.jinja"):
        if (pathlib.Path(args.tokenizer) / name).exists():
            shutil.copy(pathlib.Path(args.tokenizer) / name, out / name)
    return {"made": str(out)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["make-model", "lengths", "tune", "score",
                                         "answer", "generate"])
    for name in ("model", "adapter", "train", "out", "answers", "tokenizer"):
        parser.add_argument("--" + name)
    parser.add_argument("--test", nargs="+")
    for name, value in (("seed", 42), ("batch", 4), ("passes", 3), ("tokens", 128),
                        ("rounds", 3), ("threads", 1)):
        parser.add_argument("--" + name, type=int, default=value)
    parser.add_argument("--examples", type=int)
    parser.add_argument("--bfloat16", action="store_true")
    args = parser.parse_args()
    os.environ["HF_HUB_OFFLINE"] = "1"
    torch.set_num_threads(args.threads)
    work = {"make-model": make_model, "lengths": lengths, "tune": tune, "score": score, "answer": answer,
            "generate": generate}[args.what]
    result = work(args)
    result["peak_mb"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
