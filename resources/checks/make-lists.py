#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the word lists in words/ that come from published lists; the others are written by hand.

    python3 make-lists.py FOLDER     FOLDER holds buzzwords/, cuss/, vader/ … with their SOURCE.txt

One entry per line: the word or phrase in lower case, then, where a list has one, a tab and a value.
Every source is under the MIT licence; see NOTICE.txt.
"""
import json
import os
import re
import sys

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "words")
HEAD = ("# SPDX-FileCopyrightText: %s\n# SPDX-License-Identifier: MIT\n"
        "# Made by make-lists.py. Languages: en. Origin: %s\n")

# Words of the published lists that are ordinary in answers to customers.
NOT_HEDGES = set("""like understand understands understood find found finds read say says most several some few little much
couple bunch something someone somebody somewhere really should may could suggest suggests suggested actually often usually
consider considers considered estimate estimates estimated appear appears appeared likely possible if only mean means need
approximately about around roughly necessarily look like looks like general sometimes will would can so far many
might must unless estimated estimate supposed suppose would be could be""".split()) | {"so far", "would be", "could be"}
NOT_BUZZ = set("""4g 5g agile ajax algorithm alignment api beta app apps cloud email web privacy user users video data
download upload website online offline hosting social media blog browser server software password update security
content mobile digital internet search tag tags wiki podcast phone network networks link account support service services
customer customers team project process product products order delivery return returns solution community experience
transparency portal channel brand feedback event events engagement accountability design market marketing
amplify analytics artisan bandwidth benchmarking beta framework generation mission modular objectives offline
policy professional quality report resource review share standard standards strategy target targets training value values
""".split())
NOT_RUDE = set("damn hell crap bloody suck sucks sucker shoot cracker coon".split())


def lines(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.strip().lower()
            if line and not line.startswith("%"):
                yield line


def write(name, holder, origin, entries):
    with open(os.path.join(HERE, name + ".txt"), "w", encoding="utf-8") as f:
        f.write(HEAD % (holder, origin))
        for entry in sorted(set(entries)):
            f.write(entry + "\n")


def main(folder):
    def load(*path):
        with open(os.path.join(folder, *path), encoding="utf-8") as f:
            return json.load(f)

    titus = "Titus Wormer"
    write("hedge", titus, "github.com/words/hedges",
          [w for w in lines(os.path.join(folder, "hedges", "data.txt")) if w not in NOT_HEDGES])
    write("weasel", titus, "github.com/words/weasels", lines(os.path.join(folder, "weasels", "data.txt")))
    write("filler", titus, "github.com/words/fillers", lines(os.path.join(folder, "fillers", "data.txt")))
    write("buzzword", titus, "github.com/words/buzzwords",
          [w for w in load("buzzwords", "words.json") if w not in NOT_BUZZ])
    cuss = load("cuss", "words.json")
    write("rude", titus, "github.com/words/cuss, sureness 2",
          [w for w, sure in cuss.items() if sure == 2 and w not in NOT_RUDE])

    contractions = {}
    for short, full in load("contractions", "contractions_dict.json").items():
        short, full = short.lower().replace("\u2019", "'"), full.lower()
        if "'" in short[1:] and short.count("'") == 1 and not short.endswith("'") and short[0] != "'":
            contractions[short] = full
    # 's and 'd can stand for two things each, so they are recognised but not expanded.
    for short in list(contractions):
        if short.endswith("'s") and short != "let's" or short.endswith("'d") or short in ("ain't",):
            contractions[short] = ""
    contractions["can't"] = "cannot"
    write("contraction", "Pascal van Kooten", "github.com/kootenpv/contractions",
          ["%s\t%s" % item for item in contractions.items()])

    ignored = set(load("us_uk_spelling", "ignore_list.json"))
    pairs = []
    for us, uk in load("us_uk_spelling", "american_spellings.json").items():
        us, uk = us.lower(), uk.lower()
        if us in ignored or uk in ignored or not re.fullmatch("[a-z]+", us) or not re.fullmatch("[a-z]+", uk):
            continue
        # Two axes: -ise/-ize differs inside British English too.
        axis = "z" if us.replace("z", "s") == uk else "o"
        pairs.append("%s\t%s\t%s" % (us, uk, axis))
    not_spelling = {"program", "check", "checks", "draft", "meter", "meters", "practice", "story", "tire", "tires", "jail",
                    "inquire", "inquiry", "inquiries", "disk", "disks", "license", "licenses", "curb", "mom", "pajamas"}
    write("spelling", "hyperreality", "github.com/hyperreality/American-British-English-Translator",
          [p for p in pairs if p.split("\t")[0] not in not_spelling])

    valence = []
    with open(os.path.join(folder, "vader", "vader_lexicon.txt"), encoding="utf-8") as f:
        for line in f:
            word, mean = line.split("\t")[:2]
            if re.fullmatch("[a-z][a-z'-]+", word):
                valence.append("%s\t%s" % (word, mean))
    write("valence", "C.J. Hutto", "github.com/cjhutto/vaderSentiment", valence)

    rules = []
    text = open(os.path.join(folder, "gitleaks_rules", "gitleaks.toml"), encoding="utf-8").read()
    for block in text.split("[[rules]]")[1:]:
        block = block.split("[[rules.")[0]
        rule = {}
        for key, pattern in (("id", r'^id = "(.*)"$'), ("regex", r"^regex = '''(.*)'''$"), ("entropy", r"^entropy = ([\d.]+)$")):
            found = re.search(pattern, block, re.M)
            if found:
                rule[key] = float(found.group(1)) if key == "entropy" else found.group(1)
        keys = re.search(r"^keywords = \[(.*?)\]", block, re.M | re.S)
        rule["keywords"] = re.findall(r'"([^"]*)"', keys.group(1)) if keys else []
        if "regex" in rule:
            rules.append(rule)
    with open(os.path.join(HERE, "..", "secrets.json"), "w", encoding="utf-8") as f:
        json.dump({"licence": "MIT, Copyright (c) 2019 Zachary Rice, github.com/gitleaks/gitleaks", "rules": rules}, f,
                  indent=0, ensure_ascii=False)
        f.write("\n")


if __name__ == "__main__":
    main(sys.argv[1])
