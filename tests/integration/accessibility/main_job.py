#!/usr/bin/env python3
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""Does with the whole program what a new user does, over the accessibility bus.

Usage: main_job.py ATTUNE ATTUNE-CLI SCRATCH     (on an X display, with a session bus)
"""
import json
import pathlib
import shutil
import subprocess
import sys

from bus import Window, wait_for


def vote_on(window, number):
    """Prefers the answer that greets as the house does; says whose it was, which the page tells only then."""
    owner = "(Original|Tuned) .*"
    window.find("label", f"Comparison {number} of \\d+")
    wait_for(lambda: not window.all("label", owner), "two answers of unknown owners", describe=window.describe)
    window.usable("check box", "Left is better", 120)
    greets = [any(line.startswith("Dear ") for line in window.text(f"{side} answer").split("\n"))
              for side in ("Left", "Right")]
    same = greets[0] == greets[1]
    window.press("check box", "About the same" if same else "Left is better" if greets[0] else "Right is better")
    owners = wait_for(lambda: len(found := window.all("label", owner)) == 2 and found, "their owners",
                      describe=window.describe)
    window.press("push button", "Next comparison")
    return "same" if same else owners[greets.index(True)].name


def check_secrecy(scratch):
    """The engine's token stands in its own file alone: not in the project, settings, state, logs, or temporary files,
    and on no command line."""
    file = next(scratch.rglob("engine/token"))
    token = file.read_bytes().strip()
    assert len(token) >= 16, token
    seen = [other for other in [*scratch.rglob("*"), *pathlib.Path("/proc").glob("[0-9]*/cmdline")]
            if other != file and holds(other, token) is not None]
    assert len(seen) > 10, seen
    assert not [other for other in seen if holds(other, token)], seen


def holds(file, text):
    try:
        return text in file.read_bytes() if file.is_file() else None
    except OSError:  # gone, or a socket
        return None


def main(program, cli, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(mode=0o700, parents=True)

    def ask(*words):
        """What the command line knows of the project that the window has open."""
        answer = subprocess.run([cli, *words, "--json"], capture_output=True, text=True, check=False)
        return [json.loads(line) for line in answer.stdout.splitlines()]

    with Window(program, scratch) as window:
        window.press("push button", "Try the sample project")
        window.press("check box", "Check, .*")
        project = str(wait_for(lambda: next(scratch.rglob("*.attune"), None), "the project file"))

        # Fix one answer that greets otherwise than the rest, take it back, and do it again.
        def greeting_of(number):
            return ask("list", project, "--limit", str(number))[-1]["answer"].split("\n")[0]

        window.choose("Sign-off, .*")
        window.find("label", "Sign-off: .*")
        window.choose("Greeting, .*")
        label = window.find("label", r"In #\d+: This answer opens with “(.+)”; your others with “Dear”\.")
        number = int(label.name.split(":")[0].split("#")[1])
        before = greeting_of(number)
        window.press("push button", "Fix")
        fixed = wait_for(lambda: (now := greeting_of(number)) != before and now, "the fix in the file")
        assert fixed.startswith("Dear "), fixed
        window.menu("Edit", "Undo.*")
        wait_for(lambda: greeting_of(number) == before, "the old greeting in the file")
        window.menu("Edit", "Redo.*")
        wait_for(lambda: greeting_of(number) == fixed, "the new greeting in the file")

        # What is kept aside for testing is no part of a training file, unless it is asked for.
        rows = ask("list", project, "--limit", "300")
        learned = [row["id"] for row in rows if row["split"] != "kept"]
        assert len(rows) == 222 and 150 < len(learned) < 222, (len(rows), len(learned))
        target = scratch / "training.jsonl"
        window.menu("File", "Export.*")
        window.press("push button", f"Export {len(learned)} examples…")
        window.write(window.find("text", "File name:"), str(target))
        window.press("push button", "Save")
        wait_for(target.exists, "the exported file")
        window.press("push button", "Close")
        answers = [json.loads(line)["messages"][-1]["content"] for line in target.read_text().splitlines()]
        assert len(answers) == len(learned), len(answers)
        exported = answers[learned.index(rows[number - 1]["id"])]
        assert fixed in exported.split("\n"), exported  # below the line with the category

        # Really tune on this computer, once through the examples.
        window.press("check box", "Tune.*")
        passes = window.find("spin button", "Passes through your examples")
        passes.queryValue().currentValue = 1
        window.press("push button", "Review and start….*")
        window.press("push button", "Tune anyway")
        window.find("label", "Learning curve")
        window.find("label", "The tuned model is ready", wait=400)
        [[job, shipped]] = ask("jobs", project)  # the newest first; the other came with the sample
        assert job["state"] == shipped["state"] == "succeeded", job

        check_secrecy(scratch)

        # Judge five pairs without knowing which is which, and read what that says.
        window.press("push button", "Compare now")
        window.press("push button", "Start comparing")
        votes = [vote_on(window, number) for number in range(1, 6)]
        window.find("label", "Compare five answers, done")
        window.press("push button", "See the result")
        headline = window.find("label", "Too early to tell: 15 more will help.").name
        window.find("label", "5 pairs of answers were judged..*")
        verdict = ask("verdict", project)[0]["verdict"]
        count = {"before": sum(vote.startswith("Original") for vote in votes),
                 "after": sum(vote.startswith("Tuned") for vote in votes), "same": votes.count("same"), "bothBad": 0}
        print("votes:", count)
        assert verdict["headline"] == headline, verdict
        assert verdict["votes"] == count, (verdict, votes)

        window.menu("File", "Quit.*")
        window.process.wait(30)
    check_secrecy(scratch)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]))
