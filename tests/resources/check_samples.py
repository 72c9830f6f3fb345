#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Proves that the sample projects are what resources/samples/README.md says. Standard library only.

    /usr/bin/python3 tests/resources/check_samples.py [-v]

For each sample: counts, record form, facts of an answer found in its question, reference material or brand constants, conventions that hold in
every answer but the planted ones, planted lines and fragments, no near-copies but the planted ones, generate.py reproduces the files.
"""
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DIR = os.path.join(ROOT, "resources", "samples")
VERBOSE = "-v" in sys.argv
CATALOGUE = set("""tone.formality tone.mixed_inside tone.contractions tone.person tone.address tone.politeness tone.exclaim tone.emoji tone.hedging
tone.slang tone.profanity tone.sentiment tone.reading_level tone.sentence_length tone.voice tone.intensifier tone.buzzword tone.caps tone.ai_voice
tone.style_distance fmt.kind fmt.json_invalid fmt.json_keys fmt.json_types fmt.null_style fmt.json_order fmt.json_layout fmt.value_shape fmt.xml
fmt.markdown fmt.bullets fmt.numbering fmt.html fmt.greeting fmt.signoff fmt.label_set fmt.label_case fmt.length fmt.lines fmt.paragraphs fmt.date
fmt.time fmt.number fmt.currency fmt.unit fmt.phone fmt.url fmt.quotes fmt.apostrophe fmt.dash fmt.ellipsis fmt.whitespace fmt.invisible fmt.mojibake
fmt.case_start fmt.title_case fmt.end_punct fmt.list_punct fmt.oxford fmt.placeholder_style fmt.placeholder_left fmt.truncated fmt.role_label
fmt.instruction_leak fmt.empty fmt.repetition fmt.language con.exact_dup con.near_dup con.conflict con.label_suspect con.output_reuse con.copy_input
con.leakage con.imbalance con.phrase_required con.term_banned con.term_variant con.spelling_region con.value_source con.number_mismatch
con.system_prompt con.order con.fact_without_source safe.email safe.ip safe.ssn safe.domain safe.card safe.iban safe.phone safe.address safe.secret
safe.internal""".split())

faults = []
notes = []


def fault(sample, line, text):
    faults.append("%s:%s: %s" % (sample, line, text))


def note(text):
    notes.append(text)


class Example:
    def __init__(self, number, data):
        self.number = number
        messages = data["messages"]
        self.question, self.answer = messages[0]["content"], messages[1]["content"]
        self.attune = data["attune"]
        self.reference = self.attune.get("reference", "")
        self.category = self.attune["category"]
        self.planted = set()

    def source(self):
        return self.question + "\n" + self.reference


def load(sample, file):
    examples = []
    raw = open(os.path.join(DIR, file), "rb").read()
    text = raw.decode("utf-8")
    if not text.endswith("\n") or "\r" in text or text.startswith("\ufeff"):
        fault(sample, 0, "the file must end with a line feed, without CR and byte order mark")
    for number, line in enumerate(text.split("\n")[:-1], 1):
        data = json.loads(line)
        if list(data) != ["messages", "attune"] or [m["role"] for m in data["messages"]] != ["user", "assistant"]:
            fault(sample, number, "record form")
        if any(set(m) != {"role", "content"} for m in data["messages"]):
            fault(sample, number, "message form")
        if not set(data["attune"]) <= {"reference", "category", "tags", "status"} or data["attune"]["status"] not in ("done", "todo", "needs-work"):
            fault(sample, number, "attune keys")
        e = Example(number, data)
        for l in filter(None, e.reference.split("\n")):
            if not re.fullmatch(r"- [a-z][a-z ]*: \S.*", l):
                fault(sample, number, "reference line: " + l)
        if "Reference:" in e.question or not e.question.strip() or e.question != e.question.strip():
            fault(sample, number, "question")
        if "{" in e.question or re.search(r"\{[a-z_]+\}", e.reference):
            fault(sample, number, "a slot was left over")
        examples.append(e)
    return examples


def load_planted(sample, file, examples):
    data = json.load(open(os.path.join(DIR, file), encoding="utf-8"))
    for p in data["planted"]:
        if set(p) - {"other_line"} != {"line", "check", "what", "field", "fragment"}:
            fault(sample, p.get("line"), "keys of a planted entry")
        e = examples[p["line"] - 1]
        e.planted.add(p["check"])
        text = {"answer": e.answer, "question": e.question}[p["field"]]
        if p["check"] not in CATALOGUE:
            fault(sample, p["line"], "no such check: " + p["check"])
        if p["fragment"] not in text or (not p["fragment"] and text):
            fault(sample, p["line"], "the fragment of %s does not stand there" % p["check"])
    return data


# ---------------------------------------------------------------- facts
NUMBER = re.compile(r"\b[A-Z]{1,5}-?\d[\w-]*|\d[\d.,:/]*\d|\d")
LINK = re.compile(r"(?:https?://|www\.)\S+?(?=[.,;]?(?:\s|$))")
NAME = re.compile(r"\b[A-Z][a-z]+\b")
MONTHS = "January February March April May June July August September October November December".split()


def facts_of(text):
    """What an answer may not invent: numbers and codes, links, dates, amounts, and words with a capital inside a sentence."""
    found = set(NUMBER.findall(LINK.sub(" ", text)))
    found |= set(LINK.findall(text))
    found |= set(re.findall(r"\d{1,2} (?:%s)\b" % "|".join(MONTHS), text)) | set(re.findall(r"\b(?:%s) \d{1,2}\b" % "|".join(MONTHS), text))
    found |= set(re.findall("[\u00a3$\u20ac]\\d[\\d.]*\\d", text))
    found |= set(re.findall(r"\S+@\S+\.[a-z]+", text))
    for m in NAME.finditer(text):
        before = text[:m.start()].rstrip(" ")
        if before and before[-1] not in ".!?:\n-*\U0001F426":
            found.add(m.group())
    return found


def check_facts(sample, examples, constants, skip):
    for e in examples:
        if e.planted & skip:
            continue
        answer = e.answer
        for c in constants:
            answer = answer.replace(c, "")
        # a category label is a choice of the house, not a fact
        answer = re.sub(r"\ACategory: .*", "", answer)
        source = e.source()
        words = set(re.findall(r"[^\s,;]+", source)) | set(re.findall(r"\w+", source))
        for f in sorted(facts_of(answer)):
            if not re.search(r"(?<![\w])%s(?![\w])" % re.escape(f), source) and f not in words:
                fault(sample, e.number, "stands nowhere: " + f)
        # every line of the reference material that could be meant is either used or a known extra
        for line in filter(None, e.reference.split("\n")):
            key, value = line[2:].split(": ", 1)
            if value not in answer and key not in ("warehouse", "parcels", "customer since", "shelf") and not e.planted:
                fault(sample, e.number, "reference material not used: " + line)


# ---------------------------------------------------------------- conventions
def convention(sample, examples, name, applies, holds, checks, smallest=30):
    """At least `smallest` answers can show it, at least 90 % do, and those that do not are planted with one of `checks`."""
    where = [e for e in examples if applies(e)]
    broken = [e for e in where if not holds(e)]
    for e in broken:
        if not e.planted & set(checks):
            fault(sample, e.number, "breaks '%s' unplanned" % name)
    share = 1 - len(broken) / max(1, len(where))
    if len(where) < smallest or share < 0.90:
        fault(sample, 0, "'%s' is no clear majority: %d of %d" % (name, len(where) - len(broken), len(where)))
    note("%-8s %-46s %3d of %3d" % (sample, name, len(where) - len(broken), len(where)))


def always(e):
    return e.answer != ""


def body_of(e):
    return e.answer


def words(text):
    return len(text.split())


def sentences(text):
    return [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]


CONTRACTION = re.compile(r"\b\w+(?:n['\u2019]t|['\u2019](?:re|ve|ll|m|d))\b|\b(?:it|that|there|he|she|what|who|let)['\u2019]s\b", re.I)
EXPANDED = re.compile(r"\b(?:I am|I have|I will|I would|we are|we will|you are|you will|it is|it has|that is|do not|does not|did not|cannot|can not|"
                      r"is not|are not|will not|would not|could not|has not|have not|there is)\b", re.I)
EMOJI = re.compile("[\u2600-\u27bf\U0001F300-\U0001FAFF]|[:;]-?[)(DP]")
AMERICAN = re.compile(r"\b(?:apologize|organize|recognize|realize|color|favor|honor|center|catalog|canceled|gray|labeled|traveling)\w*", re.I)
BRITISH = re.compile(r"\b(?:apologise|organise|recognise|realise|colour|favour|honour|centre|catalogue|cancelled|grey|labelled|travelling)\w*", re.I)
HTML = re.compile(r"<[a-z/][^>]*>|&[a-z]+;")
PLACEHOLDER = re.compile(r"\{\{|\}\}|\[[A-Za-z_ ]+\]|<[A-Z_]+>|%[A-Z_]+%")


def common_conventions(sample, examples):
    convention(sample, examples, "no double or trailing spaces", always, lambda e: not re.search(r"  |[ \t]+$|\n\n\n", e.answer, re.M), ["fmt.whitespace"])
    convention(sample, examples, "no unfilled placeholder", always, lambda e: not PLACEHOLDER.search(e.answer), ["fmt.placeholder_left"])
    convention(sample, examples, "no web code", always, lambda e: not HTML.search(e.answer), ["fmt.html"])
    convention(sample, examples, "no words in capitals", always,
               lambda e: not re.search(r"\b[A-Z]{4,}\b", re.sub(r"[A-Z]+-?\d+", "", e.answer)), ["tone.caps"])
    convention(sample, examples, "straight quotes, no dashes, no invisible characters", always,
               lambda e: not re.search("[\u2010-\u2026\u00a0\u200b\ufeff\ufffd\u00ad]|\u00e2\u20ac", e.answer), ["fmt.quotes"])
    convention(sample, examples, "no chatbot phrase", always, lambda e: "AI language model" not in e.answer, ["tone.ai_voice"])
    convention(sample, examples, "no bold, heading or code fence", always, lambda e: not re.search(r"\*\*|^#|```", e.answer, re.M),
               ["fmt.markdown", "fmt.json_layout"])
    mail = r"[\w.+-]+@[\w-]+\.\w+"
    convention(sample, examples, "no email address of a customer", lambda e: True, lambda e: not re.search(mail, e.source() + e.answer), ["safe.email"])
    convention(sample, examples, "no card number", lambda e: True, lambda e: not re.search(r"(?:\d[ -]?){13,}", e.source() + e.answer), ["safe.card"])
    convention(sample, examples, "no phone number", lambda e: True, lambda e: not re.search(r"\d{3}-\d{4}|\+\d", e.source() + e.answer), ["safe.phone"])


def check_formal(sample, examples):
    end = "\n\nKind regards,\nFenwold Customer Service"
    labels = {"Delivery", "Orders", "Refunds", "Returns", "Warranty", "Billing", "Account", "Products", "Appointments", "Feedback"}
    broken_form = ["fmt.greeting", "fmt.signoff", "fmt.label_set", "con.term_variant"]

    def parts(e):
        return e.answer.split("\n\n")

    def person(e):
        text = e.answer.replace(end, "")
        return bool(re.search(r"\b(?:we|us|our)\b", text, re.I)) and not re.search(r"\b(?:I|my|me|mine)\b", text)

    convention(sample, examples, "Category line, greeting, one block, records, closing", always,
               lambda e: re.fullmatch(r"Category: [A-Za-z]+\n\nDear [^\n]+,\n\n[^\n]+(?:\n(?:\n- [a-z ]+: [^\n]+)+)?" + re.escape(end), e.answer) is not None, broken_form)
    convention(sample, examples, "first line is the category of the record", always, lambda e: e.answer.split("\n")[0] == "Category: " + e.category,
               ["fmt.label_set"])
    convention(sample, examples, "known label", always, lambda e: parts(e)[0][10:] in labels, ["fmt.label_set"])
    convention(sample, examples, "greets with Dear", always, lambda e: parts(e)[1].startswith("Dear "), ["fmt.greeting"])
    convention(sample, examples, "greets the name that signs, or Customer", lambda e: parts(e)[1].startswith("Dear "),
               lambda e: (parts(e)[1][5:-1] in e.question.split("\n", 1)[-1] if parts(e)[1] != "Dear Customer," else
                          not re.search(r"(?:Thanks|regards|Regards|Thank you),\s|My name is| - [A-Z]|\n[A-Z]\w+( [A-Z]\w+)?$", e.question)), [])
    convention(sample, examples, "closes with Kind regards", always, lambda e: "\n\nKind regards,\n" in e.answer, ["fmt.signoff"])
    convention(sample, examples, "spells Fenwold", always, lambda e: not re.search(r"\bfen ?wold\b", e.answer.replace("Fenwold", "").replace("fenwold.example", ""),
                                                                                   re.I), ["con.term_variant"])
    convention(sample, examples, "no exclamation mark", always, lambda e: "!" not in e.answer, ["tone.exclaim"])
    convention(sample, examples, "no short forms", always, lambda e: not CONTRACTION.search(e.answer), ["tone.contractions"])
    convention(sample, examples, "says we, never I", always, person, ["tone.person", "fmt.language"])
    convention(sample, examples, "no emoji", always, lambda e: not EMOJI.search(e.answer.replace("https:", "")), ["tone.emoji"])
    convention(sample, examples, "30 to 95 words", always, lambda e: 30 <= words(e.answer) <= 95, ["fmt.length"])
    convention(sample, examples, "no sentence over 30 words", always, lambda e: all(words(s) <= 30 for s in sentences(e.answer)), [])
    convention(sample, examples, "ASCII and the pound sign", always, lambda e: all(ord(c) < 128 or c == "\u00a3" for c in e.answer), ["fmt.language"])
    convention(sample, examples, "British spelling (-ise)", lambda e: re.search(r"apologi[sz]e", e.answer), lambda e: not AMERICAN.search(e.answer),
               ["con.spelling_region"])
    for e in examples:
        if AMERICAN.search(e.answer) and "con.spelling_region" not in e.planted:
            fault(sample, e.number, "American spelling")
    convention(sample, examples, "links begin with https", lambda e: LINK.search(e.answer), lambda e: all(l.startswith("https://fenwold.example/")
                                                                                                       for l in LINK.findall(e.answer)), ["fmt.url"])
    convention(sample, examples, "writes email without hyphen", lambda e: re.search(r"e-?mail", e.answer, re.I), lambda e: "e-mail" not in e.answer.lower(), [])
    convention(sample, examples, "dates as 4 May", lambda e: re.search("|".join(MONTHS[:4] + ["May "] + MONTHS[5:]), e.answer),
               lambda e: not re.search(r"\b(?:%s) \d|\d/\d|\d(?:st|nd|rd|th)\b" % "|".join(MONTHS), e.answer), [])
    convention(sample, examples, "amounts with pound sign and two decimals", lambda e: "\u00a3" in e.answer,
               lambda e: all(re.fullmatch("\u00a3\\d+\\.\\d\\d", a) for a in re.findall("\u00a3[\\d.,]*\\d", e.answer)), [])
    convention(sample, examples, "times as 9:15", lambda e: re.search(r"\d:\d\d", e.answer), lambda e: not re.search(r"\d ?[ap]m\b", e.answer), [])
    convention(sample, examples, "returns: 30 days", lambda e: "return period" in e.reference, lambda e: "30 days" in e.answer, ["con.number_mismatch"])
    chatty = r"\b(?:ugh|oops|haha|guess|folks|totally|no worries|pop over|ping|gonna|thx|yeah|cool|okay|stuff|hey|hi|sure you)\b"
    convention(sample, examples, "no chatty words", always, lambda e: not re.search(chatty, e.answer, re.I),
               ["tone.formality", "tone.mixed_inside", "fmt.greeting", "tone.exclaim"])
    convention(sample, examples, "does not blame the customer", always, lambda e: "You should have" not in e.answer, ["tone.politeness"])
    convention(sample, examples, "English", always, lambda e: not re.search(r"\b(?:und|die|wir|Ihre)\b", e.answer), ["fmt.language"])


def check_playful(sample, examples):
    end = "\n\nHappy chirping,\nThe Bluebird Shop flock"
    convention(sample, examples, "answered", lambda e: True, always, ["fmt.empty"])
    convention(sample, examples, "opening, list, last line, closing", always,
               lambda e: re.fullmatch("Hello [^\n!]+! \U0001F426 [^\n]+\n\n(?:- [^\n]+\n){2,3}\n[^\n]+" + re.escape(end), e.answer) is not None,
               ["fmt.greeting", "fmt.signoff", "tone.emoji", "fmt.bullets", "fmt.truncated", "con.term_variant"])
    convention(sample, examples, "greets with Hello and the name", always, lambda e: e.answer.startswith("Hello "), ["fmt.greeting"])
    convention(sample, examples, "greets the name that signs, or bird friend", lambda e: e.answer.startswith("Hello "),
               lambda e: (lambda n: n == "bird friend" or re.search(r"\b%s\.?$" % n, e.question) or "202-555" in e.question)(e.answer[6:e.answer.index("!")]), [])
    convention(sample, examples, "one exclamation mark, after the name", lambda e: e.answer.startswith("Hello "), lambda e: e.answer.count("!") == 1, [])
    convention(sample, examples, "one bird", always, lambda e: EMOJI.findall(e.answer) == ["\U0001F426"], ["tone.emoji"])
    convention(sample, examples, "closes with Happy chirping", always, lambda e: "\n\nHappy chirping,\n" in e.answer, ["fmt.signoff", "fmt.truncated"])
    convention(sample, examples, "spells Bluebird Shop", lambda e: "Shop flock" in e.answer, lambda e: "The Bluebird Shop flock" in e.answer, ["con.term_variant"])
    convention(sample, examples, "list items begin with -", lambda e: re.search(r"^[-*] ", e.answer, re.M), lambda e: not re.search(r"^\* ", e.answer, re.M),
               ["fmt.bullets"])
    convention(sample, examples, "list items end with a full stop", always, lambda e: all(l.endswith(".") for l in re.findall(r"^[-*] (.*)", e.answer, re.M)), [])
    convention(sample, examples, "short forms", always, lambda e: CONTRACTION.search(e.answer) or re.search(r"\w's\b", e.answer), ["tone.formality"])
    convention(sample, examples, "nothing written out that has a short form", always, lambda e: not EXPANDED.search(e.answer), [])
    convention(sample, examples, "22 to 75 words", always, lambda e: 22 <= words(e.answer) <= 75, ["fmt.truncated"])
    convention(sample, examples, "dates as May 4", lambda e: re.search("|".join(MONTHS), e.answer), lambda e: not re.search(r"\d (?:%s)" % "|".join(MONTHS), e.answer), [])
    convention(sample, examples, "amounts as $4.50", lambda e: "$" in e.answer,
               lambda e: all(re.fullmatch(r"\$\d+\.\d\d", a) for a in re.findall(r"\$[\d.,]*\d", e.answer)), [])
    convention(sample, examples, "no stiff words", always, lambda e: not re.search(r"hereby|aforementioned|kindly|shall|occasioned|Dear Sir", e.answer, re.I),
               ["tone.formality", "fmt.greeting"])
    for e in examples:
        if BRITISH.search(e.answer):
            fault(sample, e.number, "British spelling")
        text = e.answer.replace("\u2019", "'")
        if re.search(r"\bI\b", text) and re.search(r"\b[Ww]e\b", text):
            fault(sample, e.number, "says both I and we")


KEYS = ["request", "customer", "order", "item", "quantity", "deliver_by", "city", "urgent"]
LABELS = {"order", "change", "cancel", "return", "quote"}


def check_extract(sample, examples):
    def parsed(e):
        try:
            value = json.loads(e.answer)
            return value if isinstance(value, dict) else None
        except ValueError:
            return None

    usable = [e for e in examples if parsed(e) is not None]
    layout = ["fmt.json_invalid", "fmt.kind", "fmt.json_layout"]
    convention(sample, examples, "one JSON object", always, lambda e: parsed(e) is not None, layout)
    convention(sample, examples, "same layout as Python's json.dumps", lambda e: parsed(e) is not None,
               lambda e: e.answer == json.dumps(parsed(e), ensure_ascii=False), [])
    convention(sample, usable, "the eight keys", always, lambda e: set(parsed(e)) == set(KEYS), ["fmt.json_keys"])
    convention(sample, usable, "keys in the same order", lambda e: set(parsed(e)) == set(KEYS), lambda e: list(parsed(e)) == KEYS, ["fmt.json_order"])
    convention(sample, usable, "known label, equal to the category", always, lambda e: parsed(e)["request"] in LABELS and parsed(e)["request"] == e.category,
               ["fmt.label_case", "fmt.label_set"])
    convention(sample, usable, "quantity is a number", lambda e: parsed(e).get("quantity") is not None, lambda e: type(parsed(e)["quantity"]) is int, ["fmt.json_types"])
    convention(sample, usable, "urgent is true or false", lambda e: "urgent" in parsed(e), lambda e: type(parsed(e)["urgent"]) is bool, [])
    convention(sample, usable, "null for what is missing", always, lambda e: not any(v in ("", "N/A", "null", "none", "None", "-") for v in parsed(e).values()),
               ["fmt.null_style"])
    convention(sample, usable, "dates as 4 May", lambda e: parsed(e).get("deliver_by"), lambda e: re.fullmatch(r"\d{1,2} [A-Z][a-z]+", parsed(e)["deliver_by"]),
               ["fmt.value_shape"])
    convention(sample, usable, "order numbers as Q-12345", lambda e: parsed(e).get("order"), lambda e: re.fullmatch(r"Q-\d{5}", parsed(e)["order"]), [])
    convention(sample, usable, "urgent agrees with the tag", lambda e: "urgent" in parsed(e),
               lambda e: parsed(e)["urgent"] == ("urgent" in e.attune.get("tags", [])), ["con.conflict"])

    def in_message(e):
        d = parsed(e)
        return all(d.get(k) is None or re.search(r"(?<![\w])%s(?![\w])" % re.escape(str(d[k])), e.question) for k in KEYS[1:-1])

    convention(sample, usable, "every value stands in the message", always, in_message, ["con.value_source", "fmt.value_shape", "fmt.null_style"])
    # and nothing that the message says was forgotten
    for e in usable:
        d = parsed(e)
        if e.planted:
            continue
        said = {"order": re.findall(r"Q-\d{5}", e.question), "deliver_by": re.findall(r"\d{1,2} (?:%s)" % "|".join(MONTHS), e.question),
                "quantity": re.findall(r"(?<![\w-])\d+\b(?! (?:%s))" % "|".join(MONTHS), e.question)}
        for key, values in said.items():
            if [str(d[key])] != values and not (d[key] is None and not values):
                fault(sample, e.number, "%s: %s, but the message says %s" % (key, d[key], values))
        for city in ("Denver", "Austin", "Boston", "Seattle", "Dallas", "Chicago", "Toronto", "Montreal", "Dublin", "Leeds", "Bristol", "Cardiff"):
            if (city in e.question) != (d["city"] == city):
                fault(sample, e.number, "city: " + city)


# ---------------------------------------------------------------- copies
def grams(text):
    text = re.sub(r"\s+", " ", text.lower())
    return {text[i:i + 4] for i in range(max(1, len(text) - 3))}


def check_copies(sample, examples, planted):
    pairs = {frozenset((p["line"], p["other_line"])): p for p in planted if "other_line" in p}
    sets = [grams(e.question) for e in examples]
    highest = (0, 0, 0)
    for i, a in enumerate(examples):
        for j in range(i + 1, len(examples)):
            b = examples[j]
            n = len(sets[i] & sets[j])
            likeness = n / (len(sets[i]) + len(sets[j]) - n)
            pair = pairs.get(frozenset((a.number, b.number)))
            if pair:
                same = a.question == b.question and a.answer == b.answer and a.reference == b.reference
                right = {"con.exact_dup": same, "con.near_dup": likeness >= 0.8 and not same and a.answer == b.answer,
                         "con.conflict": likeness >= 0.8 and a.answer != b.answer}[pair["check"]]
                if not right:
                    fault(sample, pair["line"], "%s does not hold (likeness %.2f)" % (pair["check"], likeness))
            else:
                highest = max(highest, (likeness, a.number, b.number))
                if likeness >= 0.75:
                    fault(sample, a.number, "too much like line %d (%.2f)" % (b.number, likeness))
    note("%-8s most alike questions beside the planted pairs: %.2f (lines %d and %d)" % ((sample,) + highest))
    answers = {}
    for e in examples:
        if e.answer and not e.planted & {"con.exact_dup", "con.near_dup"}:
            if e.answer in answers:
                fault(sample, e.number, "same answer as line %d" % answers[e.answer])
            answers[e.answer] = e.number


def check_phrases(sample, examples, end):
    """No wording that nearly all answers of one category share but a few lack: it would look like a required phrase."""
    by = {}
    for e in examples:
        if not e.planted:
            by.setdefault(e.category, []).append(e)
    for category, rows in sorted(by.items()):
        counts = {}
        for e in rows:
            w = re.findall(r"[\w']+", e.answer.lower())
            for g in {" ".join(w[i:i + 4]) for i in range(len(w) - 3)}:
                counts[g] = counts.get(g, 0) + 1
        for g, n in counts.items():
            if 0.8 <= n / len(rows) < 1:
                fault(sample, 0, "'%s' stands in %d of %d answers of %s" % (g, n, len(rows), category))
        if len(rows) < 8:
            fault(sample, 0, "only %d examples in %s" % (len(rows), category))


def main():
    config = json.load(open(os.path.join(DIR, "samples.json"), encoding="utf-8"))["samples"]
    if [s["id"] for s in config] != ["formal", "playful", "extract"]:
        fault("samples.json", 0, "ids")
    limits = {"formal": (200, 240, 17, 27), "playful": (60, 240, 10, 15), "extract": (60, 240, 10, 15)}
    constants = {"formal": ["Kind regards,", "Fenwold Customer Service", "Fenwold", "Dear Customer"],
                 "playful": ["Happy chirping,", "The Bluebird Shop flock", "Saturdays"], "extract": []}
    for s in config:
        name = s["id"]
        if set(s) != {"id", "file", "planted", "title", "description", "house_rules", "category_in_answer"}:
            fault("samples.json", 0, "keys of " + name)
        if not 2 <= len(sentences(s["house_rules"])) <= 3 or len(sentences(s["description"])) != 1:
            fault("samples.json", 0, "house rules or description of " + name)
        examples = load(name, s["file"])
        planted = load_planted(name, s["planted"], examples)
        low, high, few, many = limits[name]
        if not low <= len(examples) <= high or not few <= len(planted["planted"]) <= many:
            fault(name, 0, "%d examples, %d planted" % (len(examples), len(planted["planted"])))
        state = {k: sum(e.attune["status"] == k for e in examples) for k in ("done", "todo", "needs-work")}
        bare = sum(not e.reference for e in examples)
        tags = sorted({t for e in examples for t in e.attune.get("tags", [])})
        note("%-8s %d examples, %s, %d without reference material, tags %s" % (name, len(examples), state, bare, ", ".join(tags)))
        if not 0.09 <= state["todo"] / len(examples) <= 0.16 or not 0 < state["needs-work"] <= 0.06 * len(examples) or not 3 <= len(tags) <= 5:
            fault(name, 0, "status or tags out of proportion")
        if name == "formal" and not 1 / 9 <= bare / len(examples) <= 1 / 5:
            fault(name, 0, "about one example in seven should need no reference material: %d" % bare)
        common_conventions(name, examples)
        {"formal": check_formal, "playful": check_playful, "extract": check_extract}[name](name, examples)
        if name != "extract":
            check_facts(name, examples, constants[name], {"con.fact_without_source", "con.number_mismatch", "fmt.language", "con.term_variant",
                                                          "tone.ai_voice", "fmt.url", "tone.formality", "fmt.empty", "fmt.greeting"})
            check_phrases(name, examples, "")
        check_copies(name, examples, planted["planted"])
        for q in planted["questions"]:
            if q["check"] == "tone.person":
                says_i = sum(bool(re.search(r"\bI\b", e.answer)) for e in examples)
                says_we = sum(bool(re.search(r"\b[Ww]e\b", e.answer)) for e in examples)
                if q["counts"] != {"I": says_i, "we": says_we} or not 0.4 <= says_i / (says_i + says_we) <= 0.6:
                    fault(name, 0, "I %d, we %d" % (says_i, says_we))
        seen = {}
        for p in planted["planted"]:
            seen[p["check"]] = seen.get(p["check"], 0) + 1
        note("%-8s planted: %s" % (name, ", ".join("%s %d" % i for i in sorted(seen.items()))))
    run = subprocess.run([sys.executable, os.path.join(DIR, "generate.py"), "--check"], stdout=subprocess.PIPE, universal_newlines=True)
    if run.returncode:
        fault("generate.py", 0, run.stdout.strip())
    if VERBOSE:
        print("\n".join(notes))
    for f in faults:
        print(f)
    print("check_samples: %s" % ("%d faults" % len(faults) if faults else "all good"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
