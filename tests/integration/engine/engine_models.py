# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Model folders for tests, made from the golden ones: a slow one, and one for each way of being unusable."""
import json
import shutil


def slow_model(golden, folder):
    """A golden model whose answers end only where they are told to: no end token, a long context."""
    shutil.copytree(golden, folder)
    config = json.loads((folder / "config.json").read_text())
    config.update(max_position_embeddings=200_000, eos_token_id=None)
    (folder / "config.json").write_text(json.dumps(config))
    tokenizer = json.loads((folder / "tokenizer_config.json").read_text())
    tokenizer.pop("eos_token")
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer))
    (folder / "generation_config.json").unlink()


def endless_model(model, folder):
    """A model with the longest context that the engine takes: 16,777,216 tokens."""
    shutil.copytree(model, folder)
    config = json.loads((folder / "config.json").read_text())
    config.update(max_position_embeddings=1 << 24)
    (folder / "config.json").write_text(json.dumps(config))


BROKEN = {
    "no-config": r"does not exist",
    "unknown-family": r"Models of type 'gpt2' are not supported",
    "unknown-tokenizer": r"Tokenizers of type 'Unigram' are not supported",
    "truncated": r"model\.safetensors: .*(truncated|ends inside)",
    "huge-header": r"model\.safetensors: .*claims",
    "overlap": r"model\.safetensors: .*overlap",
    "wrong-type": r"(not supported|data range|another shape)",
    "missing-tensor": r"no tensor 'model\.norm\.weight'",
    "template-loop": r"does not come to an end",
    "unknown-tag": r"Chat template, line 1",
    "no-template": r"no chat template",
    "not-json": r"config\.json: This is not JSON",
    "too-big": r"needs about [0-9]+ MB of memory, and [0-9]+ MB are free",
}


def broken_models(golden, folder):
    """One folder for each way in which a downloaded model can be unusable."""
    def copy(name):
        shutil.copytree(golden, folder / name)
        return folder / name

    def edit(path, change):
        value = json.loads(path.read_text())
        change(value)
        path.write_text(json.dumps(value))

    def reheader(path, change):
        """Writes the header of a safetensors file anew, the data behind it as it was."""
        data = path.read_bytes()
        length = int.from_bytes(data[:8], "little")
        header = json.loads(data[8:8 + length])
        change(header)
        text = json.dumps(header).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + data[8 + length:])

    (copy("no-config") / "config.json").unlink()
    edit(copy("unknown-family") / "config.json", lambda c: c.update(model_type="gpt2"))
    edit(copy("unknown-tokenizer") / "tokenizer.json", lambda t: t["model"].update(type="Unigram"))
    weights = copy("truncated") / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    weights = copy("huge-header") / "model.safetensors"
    weights.write_bytes(b"\xff" * 8 + weights.read_bytes()[8:])

    def overlap(header):
        first, second = sorted((v for k, v in header.items() if k != "__metadata__"),
                               key=lambda t: t["data_offsets"])[:2]
        first["data_offsets"], second["data_offsets"] = second["data_offsets"], second["data_offsets"]
        first["shape"], first["dtype"] = second["shape"], second["dtype"]
    reheader(copy("overlap") / "model.safetensors", overlap)
    reheader(copy("wrong-type") / "model.safetensors",
             lambda h: [v.update(dtype="I32", shape=[v["shape"][0] // 2] + v["shape"][1:])
                        for k, v in h.items() if k == "model.embed_tokens.weight"])

    def rename(header):
        header["model.other.weight"] = header.pop("model.norm.weight")
    reheader(copy("missing-tensor") / "model.safetensors", rename)
    for name, template in (
            ("template-loop", "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}"),
            ("unknown-tag", "{% frobnicate %}"), ("no-template", None)):
        edit(copy(name) / "tokenizer_config.json", lambda c: c.update(chat_template=template))
    (copy("not-json") / "config.json").write_text("{")
    edit(copy("too-big") / "config.json", lambda c: c.update(num_hidden_layers=900, hidden_size=65536,
                                                             intermediate_size=262144))
