#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the three sample projects and the lists of planted problems from the sentence material in texts/.

    python3 generate.py            write the files beside this script
    python3 generate.py --check    write nothing, exit 1 where a file differs

Same material, same files, byte for byte: the only source of chance is Dice, with a fixed seed per sample.
"""
import json
import os
import random
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True

from texts import extract, formal, people, planted, playful  # noqa: E402

RECORDS = re.compile(r"<([a-z_ ]+)>")
SLOT = re.compile(r"\{([a-z_0-9]+)(?:@([A-Z]+))?\}")
TAG_MARKS = {"!": "angry", "^": "urgent", "~": "follow-up", "+": "praise"}
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]


class Dice:
    """Only random() is used, because its sequence is the one that Python promises to keep."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.seed = seed
        self.currency = "$" if seed == "playful" else "\u00a3"

    def below(self, n):
        return int(self.r.random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def one(self, items):
        return items[self.below(len(items))]

    def chance(self, p):
        return self.r.random() < p

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


class Deck:
    """Deals every card once before any comes again."""

    def __init__(self, dice, cards):
        self.dice, self.cards, self.left = dice, list(cards), []

    def deal(self):
        if not self.left:
            self.left = list(self.cards)
            self.dice.shuffle(self.left)
        return self.left.pop()


def digits(dice, n):
    return str(dice.between(1, 9)) + "".join(str(dice.below(10)) for _ in range(n - 1))


def fresh(used, make):
    """A value that no other example has."""
    while True:
        value = make()
        if value not in used:
            used.add(value)
            return value


PAST = {"order_date": (1, 2), "purchase_date": (0, 1), "charge_date": (2, 2), "sent_date": (2, 2), "approved_date": (3, 3),
        "arrived_date": (3, 3), "left_date": (3, 3), "promised_date": (3, 3), "old_date": (4, 4), "refund_date": (4, 4),
        "dispatch_date": (4, 4), "collect_date": (4, 5), "delivery_date": (4, 5)}


def make_value(name, dice, used):
    """A value for the slot, by the last word of its name."""
    kind = name.rsplit("_", 1)[-1]
    if kind == "date":
        low, high = PAST.get(name, (4, 7))
        day, month = dice.between(2, 28), MONTHS[dice.between(low, high)]
        return "%s %d" % (month, day) if dice.seed == "playful" else "%d %s" % (day, month)
    if kind in ("order", "invoice", "claim", "visit", "complaint", "account"):
        prefix, length = {"order": ("Q-" if dice.seed == "extract" else "", 5), "invoice": ("INV-", 4), "claim": ("C-", 4), "visit": ("V-", 4),
                          "complaint": ("", 4), "account": ("", 6)}[kind]
        return fresh(used, lambda: prefix + digits(dice, length))
    if kind in ("amount", "fee", "price", "credit"):
        low, high = {"amount": (18, 240), "fee": (6, 29), "price": (9, 60), "credit": (10, 25)}[kind]
        low, high = {"rest_amount": (4, 17), "shipping_price": (4, 9), "cage_price": (59, 149),
                     "mix_price": (5, 14), "part_price": (4, 18)}.get(name, (low, high))
        return "%s%d.%s" % (dice.currency, dice.between(low, high), dice.one(["00", "50", "25", "75", "90", "40"]))
    if kind in ("days", "parts", "hours", "years", "minutes", "cm"):
        low, high = {"days": (2, 9), "parts": (2, 5), "hours": (2, 8), "years": (6, 10), "minutes": (15, 45), "cm": (38, 96)}[kind]
        return str(dice.between(low, high))
    if kind == "tracking":
        return fresh(used, lambda: "BB" + digits(dice, 6))
    if kind == "code":
        return dice.one(["SING", "PERCH", "CHIRP", "WING", "SEED"]) + str(dice.between(5, 40))
    if kind == "percent":
        return str(dice.one([5, 10, 15, 20]))
    if kind == "grams":
        return str(dice.one([250, 400, 500, 750, 900]))
    if kind == "quantity":
        return fresh(used, lambda: str(dice.between(5, 600)))
    if kind == "time":
        hour = {"from_time": (8, 10), "until_time": (11, 15)}.get(name, (9, 16))
        return "%d:%s" % (dice.between(*hour), dice.one(["00", "15", "30", "45"]))
    raise KeyError(name)


LINKS = {"address_link": "address", "photo_link": "photo", "refund_link": "refund", "label_link": "label", "claim_link": "claim",
         "invoice_link": "invoice", "plan_link": "plan", "account_link": "account", "reset_link": "reset", "news_link": "news",
         "stock_link": "stock", "drawing_link": "drawing", "parts_link": "parts", "visit_link": "visit"}


def swap_letters(dice, text):
    """One typing slip of a customer: two letters change places in a longer word outside the slots."""
    spots = [m for m in re.finditer(r"(?<![{\w@])[a-z]{6,}(?![}\w@])", text)]
    if not spots:
        return text
    m = dice.one(spots)
    word = m.group()
    i = dice.between(1, len(word) - 3)
    if word[i] == word[i + 1]:
        i -= 1
    return text[:m.start()] + word[:i] + word[i + 1] + word[i] + word[i + 2:] + text[m.end():]


def fix_articles(text):
    return re.sub(r"\b([Aa]) (?=(?:oak|electric|umbrella|apricot|orange)\b)", r"\1n ", text)


def sign(dice, name, first_only, text):
    """How a customer puts the name below the message; a message without a full stop gets a new line first."""
    shown = name.split(" ")[0] if first_only else name
    style = dice.below(7) if text[-1] in ".?!" else dice.below(2)
    end = ["\nThanks, " + shown, "\n\nRegards,\n" + shown, " - " + shown, " My name is %s." % shown, "\n" + shown,
           "\n\nKind regards, " + shown, " Thank you, " + shown][style]
    return shown, end


def reference_text(pairs):
    return "\n".join("- %s: %s" % (k, v) for k, v in pairs)


def statuses(dice, n, todo, needs_work):
    out = ["todo"] * todo + ["needs-work"] * needs_work + ["done"] * (n - todo - needs_work)
    dice.shuffle(out)
    return out


class Filler:
    """Fills the slots of one example: a slot has one value in its question, answer and reference material."""

    def __init__(self, dice, used, decks, choices, index, groups):
        self.dice, self.used, self.decks, self.groups = dice, used, decks, groups
        self.values, self.choices = {}, choices
        if "*" in choices:
            self.values.update(choices["*"][index % len(choices["*"])])

    def value(self, name, group=None):
        if name in self.values:
            return self.values[name]
        if group:
            v = self.decks.setdefault(group, Deck(self.dice, self.groups[group])).deal()
        elif name in self.choices:
            key = tuple(self.choices[name])
            v = self.decks.setdefault(key, Deck(self.dice, key)).deal()
        elif name in self.groups["BY_NAME"]:
            key = "BY_NAME " + name
            v = self.decks.setdefault(key, Deck(self.dice, self.groups["BY_NAME"][name])).deal()
        elif name in LINKS:
            v = "https://fenwold.example/" + LINKS[name]
        else:
            v = make_value(name, self.dice, self.used)
        self.values[name] = v
        return v

    def fill(self, text):
        return fix_articles(SLOT.sub(lambda m: self.value(m.group(1), m.group(2)), text))


def slots_of(text):
    out = []
    for m in SLOT.finditer(text):
        if m.group(1) not in out:
            out.append(m.group(1))
    return out


def make_formal():
    dice = Dice("formal")
    used, unnamed, decks, names = set(), set(), {}, Deck(dice, people.FULL_NAMES)
    groups = {"FURNITURE": formal.FURNITURE, "ELECTRIC": formal.ELECTRIC, "SOFT": formal.SOFT, "FRAGILE": formal.FRAGILE,
              "BY_NAME": {"item": formal.ITEMS, "colour": formal.COLOURS, "city": formal.CITIES}}
    openers = Deck(dice, ["Hello.\n", "Good morning,\n", "Good afternoon,\n", "Dear team,\n", "Hello,\n", "Dear Fenwold,\n", "Hi.\n", "Hi there,\n"] + [""] * 8)
    rows = []
    for offset, (category, key, choices, questions, answers) in enumerate(formal.INTENTS):
        for i, question in enumerate(questions):
            tags = []
            while question[0] in TAG_MARKS:
                tags.append(TAG_MARKS[question[0]])
                question = question[1:]
            answer = answers[(i + offset) % len(answers)]
            filler = Filler(dice, used, decks, choices, i, groups)
            raw = question
            if dice.chance(0.12):
                question = swap_letters(dice, question)
            text = openers.deal() + filler.fill(question)
            if text.endswith("\n"):
                text = text[:-1]
            records = RECORDS.search(answer)
            listed = records.group(1).split() if records else []
            # an answer without slots is told apart by the name alone
            bare = not SLOT.search(answer) and not records and answer in unnamed
            name = None
            if dice.chance(0.78) or bare:
                name, end = sign(dice, names.deal(), dice.chance(0.55), text)
                text += end
            unnamed |= set() if name else {answer}
            body = filler.fill(answer)
            for slot in listed:
                filler.value(slot)
            needed = [s for s in slots_of(answer) + listed if s not in slots_of(raw)]
            facts = [(k[1:].replace("_", " "), v) for k, v in choices.items() if k[0] == "@"]
            facts += [(s.replace("_", " "), filler.values[s]) for s in needed]
            dice.shuffle(facts)
            body = RECORDS.sub("\n\n" + reference_text(facts), body)
            if facts and dice.chance(0.25):
                extra = dice.one([("warehouse", lambda: dice.one(formal.CITIES)), ("parcels", lambda: str(dice.between(2, 4))),
                                  ("customer since", lambda: str(dice.between(2009, 2024))), ("shelf", lambda: "%s%d" % (dice.one("ABCDEF"), dice.between(2, 30)))])
                facts.insert(dice.below(len(facts) + 1), (extra[0], extra[1]()))
            rows.append({"key": "%s.%d" % (key, i + 1), "category": category, "question": text, "name": name or "Customer",
                         "body": body, "facts": facts, "tags": tags,
                         "answer": "Category: %s\n\nDear %s,\n\n%s\n\nKind regards,\nFenwold Customer Service" % (category, name or "Customer", body)})
    dice.shuffle(rows)
    for row, status in zip(rows, statuses(dice, len(rows), 26, 7)):
        row["status"] = status
    return rows


def make_playful():
    dice = Dice("playful")
    used, decks, names = set(), {}, Deck(dice, people.FIRST_NAMES)
    groups = {"BY_NAME": dict(playful.LISTS)}
    rows = []
    for offset, (category, key, choices, questions, answers) in enumerate(playful.INTENTS):
        for i, question in enumerate(questions):
            tags = []
            while question[0] in TAG_MARKS:
                tags.append(TAG_MARKS[question[0]])
                question = question[1:]
            tags = [t if t != "angry" else "grumpy" for t in tags]
            opening, points, closing = answers[(i + offset) % len(answers)]
            filler = Filler(dice, used, decks, choices, i, groups)
            raw = question
            if dice.chance(0.1):
                question = swap_letters(dice, question)
            text = filler.fill(question)
            whole = "\n".join([opening] + points + [closing])
            filled = filler.fill(whole)
            # two answers with the same words are told apart by the name
            name = None
            if dice.chance(0.7) or filled in used:
                name = names.deal()
                while (filled, name) in used:
                    name = names.deal()
                ends = [" - %s", "\n%s", "\nCheers, %s", " I'm %s.", "\nThanks, %s"] + (["\nLove, %s"] if "grumpy" not in tags else [])
                if text[-1] not in ".?!":
                    ends = ["\n%s", " - %s"]
                text += dice.one(ends) % name
            used.add((filled, name) if name else filled)
            needed = [s for s in slots_of(whole) if s not in slots_of(raw)]
            answer = "Hello %s! \U0001F426 %s\n\n%s\n\n%s\n\nHappy chirping,\nThe Bluebird Shop flock" % (
                name or "bird friend", filler.fill(opening), "\n".join("- " + filler.fill(p) for p in points), filler.fill(closing))
            facts = [(s.replace("_", " "), filler.values[s]) for s in needed]
            dice.shuffle(facts)
            rows.append({"key": "%s.%d" % (key, i + 1), "category": category, "question": text, "name": name or "bird friend",
                         "facts": facts, "tags": tags, "answer": answer})
    dice.shuffle(rows)
    for row, status in zip(rows, statuses(dice, len(rows), 11, 3)):
        row["status"] = status
    return rows


def make_extract():
    dice = Dice("extract")
    used, decks, names = set(), {}, Deck(dice, people.FULL_NAMES)
    groups = {"BY_NAME": dict(extract.LISTS)}
    openers = Deck(dice, ["Hello, ", "Hi Quillmark team. ", "Good morning. ", "Dear sales team,\n", "Hi. "] + [""] * 7)
    rows = []
    for kind, messages in extract.MESSAGES:
        for i, message in enumerate(messages):
            signed = False
            for turn in range(2):
                raw = message.lstrip("!")
                marks = len(message) - len(raw)
                tags = [[], ["complaint"], ["urgent"]][marks]
                filler = Filler(dice, used, decks, {}, i, groups)
                opener = openers.deal() if turn or dice.chance(0.5) else ""
                if opener == "Hello, ":
                    opener = "Hello,\n"
                text = opener + filler.fill(swap_letters(dice, raw) if dice.chance(0.08) else raw)
                name = None
                # the second message of a kind differs from the first by more than its values
                if dice.chance(0.62) or (turn and not signed):
                    name = names.deal()
                    name, end = sign(dice, name, False, text)
                    text += end
                signed = name is not None
                v = filler.values
                urgent = marks == 2
                if int(v.get("quantity", "0")) >= 400:
                    tags.append("large")
                answer = {"request": kind, "customer": name, "order": v.get("order"), "item": v.get("item"),
                          "quantity": int(v["quantity"]) if "quantity" in v else None, "deliver_by": v.get("deliver_by_date"),
                          "city": v.get("city"), "urgent": urgent}
                rows.append({"key": "%s.%d.%d" % (kind, i + 1, turn + 1), "category": kind, "question": text, "name": name,
                             "facts": [], "tags": tags, "answer": json.dumps(answer, ensure_ascii=False), "data": answer})
    dice.shuffle(rows)
    for row, status in zip(rows, statuses(dice, len(rows), 14, 4)):
        row["status"] = status
    return rows


def record(row):
    attune = {}
    if row["facts"]:
        attune["reference"] = reference_text(row["facts"])
    attune["category"] = row["category"]
    if row["tags"]:
        attune["tags"] = row["tags"]
    attune["status"] = row["status"]
    return {"messages": [{"role": "user", "content": row["question"]}, {"role": "assistant", "content": row["answer"]}], "attune": attune}


def build():
    files = {}
    for stem, make, plant in (("formal-help-desk", make_formal, planted.formal), ("playful-shop", make_playful, planted.playful),
                              ("json-extraction", make_extract, planted.extract)):
        rows = make()
        problems, questions = plant(rows)
        files[stem + ".jsonl"] = "".join(json.dumps(record(r), ensure_ascii=False) + "\n" for r in rows)
        lines = {id(r): i + 1 for i, r in enumerate(rows)}
        listed = []
        for p in problems:
            entry = {"line": lines[id(p["row"])], "check": p["check"], "what": p["what"], "field": p["field"], "fragment": p["fragment"]}
            if "other" in p:
                entry["other_line"] = lines[id(p["other"])]
            listed.append(entry)
        listed.sort(key=lambda e: (e["line"], e["check"]))
        files[stem + ".planted.json"] = json.dumps({"planted": listed, "questions": questions}, ensure_ascii=False, indent=1) + "\n"
    return files


def main():
    different = []
    for name, text in build().items():
        path = os.path.join(HERE, name)
        data = text.encode("utf-8")
        old = open(path, "rb").read() if os.path.exists(path) else None
        if old == data:
            continue
        different.append(name)
        if "--check" not in sys.argv:
            with open(path, "wb") as out:
                out.write(data)
    if "--check" in sys.argv and different:
        print("differ from what generate.py makes: " + ", ".join(different))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
