#!/usr/bin/python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Checks that the languages which the window offers are complete and fit what they translate.

check_translations.py ROOT              looks at ROOT/translations
check_translations.py ROOT --self-test  plants one mistake of each kind and expects to be told
"""
import copy
import functools
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

# For each plural form the one number it stands for (its "%n" may then be a word: "one file"), or
# None where it stands for several. From the rules of Qt 6.4, which says "0 fichier" in French.
PLURAL_FORMS = {
    "ar": [0, 1, 2, None, None, None],
    "de": [1, None],
    "en": [1, None],
    "es": [1, None],
    "fr": [None, None],
}
# What is never right in a language.
NEVER = {
    "ar": (r"\?|;", "a Latin question mark or semicolon"),
    "es": (r"^[^¿]*\?", "a question mark without its opening one"),
    "fr": (r" [?!;:»]|« |\w[?!;]", "a mark without its no-break space"),
}
PLURALS_ONLY = "en"  # the language of the sources


def mnemonic(text):
    """The letters that "&" marks; "&&" is the sign itself."""
    return re.findall(r"&(.?)", text.replace("&&", ""))


def placeholders(text):
    return set(re.findall(r"%L?[1-9]", text))


def counts(text):
    return bool(re.search(r"%L?n", text))


def text_problems(language, source, text, needs_count):
    """What is wrong with one text, or one plural form of it."""
    if not text:
        yield "is empty"
        return
    if placeholders(text) != placeholders(source):
        yield f"has other placeholders: {text!r}"
    if needs_count and not counts(text):
        yield f"lacks %n: {text!r}"
    if counts(text) and not counts(source):
        yield f"has a %n of its own: {text!r}"
    marked = mnemonic(text)
    if len(marked) != len(mnemonic(source)):
        yield f"has {len(marked)} mnemonics: {text!r}"
    elif any(not letter.isalnum() for letter in marked):
        yield f"marks no letter: {text!r}"
    if text.startswith(" ") != source.startswith(" ") or text.endswith(" ") != source.endswith(" "):
        yield f"begins or ends otherwise with a space: {text!r}"
    if text.endswith("…") != source.endswith("…"):
        yield f"announces more, or does not: {text!r}"
    if text.count("\n") != source.count("\n"):
        yield f"has other lines: {text!r}"
    wrong, name = NEVER.get(language, (None, None))
    if wrong and re.search(wrong, text):
        yield f"has {name}: {text!r}"


def message_problems(language, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "is not finished"
        return
    if message.get("numerus") != "yes":
        yield from text_problems(language, source, translation.text or "", False)
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    stand_for = PLURAL_FORMS[language]
    if len(forms) != len(stand_for):
        yield f"has {len(forms)} plural forms, not {len(stand_for)}"
        return
    for number, form in zip(stand_for, forms):
        yield from text_problems(language, source, form, number is None and counts(source))


def messages(tree):
    for context in tree.findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def key(name, message):
    return name, message.findtext("source"), message.findtext("comment")


def language_problems(language, tree):
    for name, message in messages(tree):
        for problem in message_problems(language, message):
            yield f"{language}: {name}: {message.findtext('source')!r} {problem}"


@functools.cache
def menus(root):
    """The labels of each menu, and those of the menu bar, as the sources have them."""
    name = r'QT_TRANSLATE_NOOP\("ui::Actions", "([^"]+)"\)'
    text = (root / "ui" / "actions.cpp").read_text(encoding="utf-8")
    result = {"menu bar": re.findall(rf"^    {name}", text, re.MULTILINE)}
    for menu, label in re.findall(rf'Menu::(\w+), Needs::\w+, "\w+", {name}', text):
        result.setdefault(menu, []).append(label)
    return result


def menu_problems(root, language, tree):
    translated = {message.findtext("source"): message.findtext("translation")
                  for name, message in messages(tree) if name == "ui::Actions"}
    for menu, labels in menus(root).items():
        seen = {}
        for label in (translated.get(label) or label for label in labels):
            for letter in mnemonic(label.lower()):
                if letter in seen:
                    yield f"{language}: {menu}: {seen[letter]!r} and {label!r} share a letter"
                seen[letter] = label


@functools.cache
def contexts_of(root):
    """What the sources can ask for texts by: classes, declared contexts and spelt-out ones."""
    found = set()
    for folder in ("app", "core", "ui"):
        for path in (root / folder).rglob("*.*"):
            if path.suffix in (".h", ".cpp"):
                text = path.read_text(encoding="utf-8")
                found |= set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
                found |= set(re.findall(r'(?:translate|_NOOP3?)\(\s*"([\w:]+)"', text))
                found |= set(re.findall(r"\bclass (\w+)[^;]*?\{\s*Q_OBJECT", text))
    return found


def context_problems(root, trees):
    known = contexts_of(root)
    for name in sorted({name for tree in trees.values() for name, _ in messages(tree)}):
        if name not in known and name.rpartition("::")[2] not in known:
            yield f"nobody asks for the texts of {name!r}: lupdate took a tr() for another class's"


def problems(root, trees):
    offered = set(re.findall(r'addItem\(u"[^"]+"_s, u"(\w+)"_s\)',
                             (root / "ui/dialogs/helpsheets.cpp").read_text(encoding="utf-8")))
    built = set(re.findall(r"translations/attune_(\w+)\.ts",
                           (root / "app/shared/CMakeLists.txt").read_text(encoding="utf-8")))
    if not offered == built == set(trees):
        yield f"offered {sorted(offered)}, built {sorted(built)}, present {sorted(trees)}"
    if len(menus(root)) < 2:
        yield "the menus are not found in ui/actions.cpp"
    yield from context_problems(root, trees)
    texts = {language: {key(name, message) for name, message in messages(tree)}
             for language, tree in trees.items()}
    everything = set().union(*texts.values())
    plurals = {key(name, message) for tree in trees.values() for name, message in messages(tree)
               if message.get("numerus") == "yes"}
    for language, tree in trees.items():
        if language not in PLURAL_FORMS:
            yield f"{language}: say in check_translations.py how many plural forms it has"
            continue
        wanted = plurals if language == PLURALS_ONLY else everything
        for name, source, _ in sorted(wanted - texts[language], key=str):
            yield f"{language}: {name}: {source!r} is missing"
        yield from language_problems(language, tree)
        yield from menu_problems(root, language, tree)


def self_test(root, trees):
    """Every mistake must be found, and the message must name it."""
    def plain(text):
        return lambda m: m.get("numerus") != "yes" and text in m.findtext("source")

    def plural(message):
        return message.get("numerus") == "yes" and counts(message.findtext("source"))

    def replace(old, new):
        def change(message):
            node = message.find("translation")
            node.text = node.text.replace(old, new)
        return change

    def set_text(make):
        def change(message):
            node = message.find("translation")
            node.text = make(node.text)
        return change

    def last_form(make):
        def change(message):
            node = message.findall("translation/numerusform")[-1]
            node.text = make(node.text)
        return change

    mistakes = [
        ("is not finished", plain("%1"), lambda m: m.find("translation").set("type", "unfinished")),
        ("is empty", plain("%1"), set_text(lambda text: "")),
        ("is empty", plural, last_form(lambda text: "")),
        ("other placeholders", plain("%1"), replace("%1", "")),
        ("other placeholders", plain("%L1"), replace("%L1", "%1")),
        ("lacks %n", plural, last_form(lambda text: re.sub("%L?n", "5", text))),
        ("a %n of its own", plain("&"), set_text(lambda text: text + "%n")),
        ("has 0 mnemonics", plain("&"), replace("&", "")),
        ("has 1 mnemonics", lambda m: plain("Undo")(m) and "&" not in m.findtext("source"),
         set_text(lambda text: "&" + text)),
        ("marks no letter", plain("&"), set_text(lambda text: text.replace("&", "") + "&")),
        ("with a space", plain("%1"), set_text(lambda text: text + " ")),
        ("announces more", lambda m: plain("…")(m) and m.findtext("source").endswith("…"),
         replace("…", "")),
        ("other lines", plain("\n"), replace("\n", " ")),
        ("plural forms, not", plural,
         lambda m: m.find("translation").remove(m.find("translation/numerusform"))),
    ]
    for language, text in (("fr", "Vraiment ?"), ("es", "Seguro?"), ("ar", "حقا?")):
        mistakes.append((f"{language}: ", plain("?"), set_text(lambda _, text=text: text)))
    for wanted, fits, change in mistakes:
        broken = copy.deepcopy(trees)
        for language, tree in broken.items():
            if language != PLURALS_ONLY:
                change(next(message for _, message in messages(tree) if fits(message)))
        told = {problem[:2] for problem in problems(root, broken) if wanted in problem}
        expected = {wanted[:2]} if wanted.endswith(": ") else set(broken) - {PLURALS_ONLY}
        if not expected <= told:
            yield f"not caught: {wanted} in {sorted(expected - told)}"
    twins = copy.deepcopy(trees)
    for tree in twins.values():
        labels = {message.findtext("source"): message.find("translation")
                  for name, message in messages(tree) if name == "ui::Actions"}
        if labels:
            labels["&Open…"].text = labels["&New project…"].text
    told = {problem[:2] for problem in problems(root, twins) if "share a letter" in problem}
    if told != set(trees) - {PLURALS_ONLY}:
        yield f"not caught: two commands of a menu with the same letter, but in {sorted(told)}"
    astray = copy.deepcopy(trees)
    astray["de"].find("context/name").text = "ui"
    if not any("nobody asks" in problem for problem in problems(root, astray)):
        yield "not caught: a context that no class has"
    missing = copy.deepcopy(trees)
    context = missing["de"].find("context")
    context.remove(context.find("message"))
    if not any("is missing" in problem for problem in problems(root, missing)):
        yield "not caught: a text that is missing"
    without = {language: tree for language, tree in trees.items() if language != "de"}
    if not any("present" in problem for problem in problems(root, without)):
        yield "not caught: a language without its file"


def main():
    root = pathlib.Path(sys.argv[1])
    trees = {path.stem.split("_", 1)[1]: ET.parse(path).getroot()
             for path in sorted((root / "translations").glob("attune_*.ts"))}
    check = self_test if "--self-test" in sys.argv[2:] else problems
    found = list(check(root, trees))
    print("\n".join(found) or "translations agree")
    return bool(found)


sys.exit(main())
