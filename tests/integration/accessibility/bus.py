# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
"""A program seen and driven over the accessibility bus, as a screen reader does; nothing else of it is known."""
import os
import re
import subprocess
import time

os.environ["NO_AT_BRIDGE"] = "1"
import pyatspi  # noqa: E402  (reads the variable above)

WAIT = 30.0  # seconds until something that should appear counts as missing


class Window:
    def __init__(self, program, folder, *arguments):
        (folder / "tmp").mkdir()
        places = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
        places |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "TMPDIR": str(folder / "tmp")}
        self.process = subprocess.Popen(
            [program, *arguments],
            env={**os.environ, **places, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                 "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
        self.program = wait_for(self._application, "the program on the bus")

    def _application(self):
        return next((a for a in pyatspi.Registry.getDesktop(0)
                     if a and a.get_process_id() == self.process.pid), None)

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.kill()
        self.process.wait()

    def all(self, role, name=".*"):
        """Everything on the screen that has this role and a name that fits."""
        return [o for o in on_screen(self.program) if o.getRoleName() == role and re.fullmatch(name, o.name or "")]

    def find(self, role, name=".*", wait=WAIT):
        found = wait_for(lambda: self.all(role, name), f"{role} '{name}'", wait, self.describe)
        return found[0]

    def usable(self, role, name, wait=WAIT):
        """What find() finds, once it can be used."""
        def found():
            return next((o for o in self.all(role, name) if o.getState().contains(pyatspi.STATE_ENABLED)), None)
        return wait_for(found, f"{role} '{name}' to use", wait, self.describe)

    def press(self, role, name, wait=WAIT):
        """Does what a click does."""
        act(self.usable(role, name, wait))

    def choose(self, name):
        """Makes a line of a list the chosen one."""
        act(self.find("list item", name))

    def menu(self, *names):
        """An entry of the menu bar, opened or not."""
        menu = self.find("menu bar")
        for name in names:
            menu = next(o for o in everything(menu) if o.getRoleName() in ("menu item", "check menu item")
                        and re.fullmatch(name, o.name or ""))
        act(menu)

    def write(self, field, text):
        field.queryEditableText().setTextContents(text)

    def text(self, name):
        """What a box for reading holds."""
        return text_of(self.find("text", name))

    def describe(self):
        return "\n".join(f"{o.getRoleName()}: {o.name!r}" for o in on_screen(self.program) if o.name)


def act(thing):
    actions = thing.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    wanted = next(n for n in ("Press", "Toggle", "ShowMenu", "SetFocus") if n in names)
    actions.doAction(names.index(wanted))


def text_of(field):
    text = field.queryText()
    return text.getText(0, text.characterCount)


def children(thing):
    for index in range(thing.childCount):
        child = thing.getChildAtIndex(index)
        if child is not None:
            yield child


def everything(thing):
    yield thing
    # A table tells of each of its cells, seen or not: its own questions are for them.
    if thing.getRoleName() != "table":
        for child in children(thing):
            yield from everything(child)


def on_screen(thing):
    showing = thing.getState().contains(pyatspi.STATE_SHOWING)
    if not showing and thing.getRoleName() != "application":
        return
    yield thing
    if thing.getRoleName() != "table":
        for child in children(thing):
            yield from on_screen(child)


def wait_for(condition, what, seconds=WAIT, describe=None):
    """Asks again until it is so: the other side is a process, which tells of nothing by itself."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if value := condition():
                return value
        except Exception as error:  # what was on the screen a moment ago may have gone
            failure = error
        else:
            failure = None
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:.0f} s for {what}; {failure or ''}\non the screen:\n"
                                 + (describe() if describe else ""))
        time.sleep(0.1)
