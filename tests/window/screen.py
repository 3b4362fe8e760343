# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a screen reader and a hand at the keyboard have it.

What is looked for is waited for, by looking again until a deadline; nothing sleeps for a guess. Run inside
dbus-run-session under Xvfb, see run.sh."""

import os
import shutil
import subprocess
import sys
import time

import pyatspi

BUTTONS = ("push button", "button", "toggle button", "radio button", "check box", "link")
DEADLINE = float(os.environ.get("KV_DEADLINE", "20"))


class NotSeen(AssertionError):
    """What was looked for did not appear in time."""


def wait(what, look, deadline=DEADLINE):
    """The first true answer of look(); NotSeen, naming what, after the deadline."""
    end = time.monotonic() + deadline
    while True:
        try:
            seen = look()
        except Exception:  # a widget may go while it is looked at
            seen = None
        if seen:
            return seen
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {deadline:g} s: {what}")
        time.sleep(0.05)


def walk(node, depth=0):
    """The node and all below it, depth first."""
    if node is None or depth > 40:
        return
    yield node
    try:
        count = node.childCount
    except Exception:
        return
    # A large table is not walked cell by cell; its cells are asked for by row and column.
    if node.getRoleName() in ("table", "tree table") and count > 3000:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def is_showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) or states.contains(pyatspi.STATE_VISIBLE)


def is_sensitive(node):
    return node.getState().contains(pyatspi.STATE_SENSITIVE)


def is_checked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


class Program:
    """One run of the program, and everything that a user does to it."""

    def __init__(self, command, environment=None, name="kiertovuoro"):
        self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
        self.name = name
        self.root = wait(f"the program {name}", self._find_root, 60)

    def _find_root(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        for program in pyatspi.Registry.getDesktop(0):
            if program and program.name.lower() == self.name.lower() and program.childCount:
                return program
        return None

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)

    def ended(self, deadline=DEADLINE):
        """The exit code, once the program has ended by itself."""
        return self.process.wait(deadline)

    # ---- looking

    def seen(self, name=None, role=None, within=None, showing=True, contains=None):
        """All that fits, now. name: the exact accessible name; contains: a part of it."""
        found = []
        for node in walk(within or self.root):
            if role is not None and node.getRoleName() not in ((role,) if isinstance(role, str) else role):
                continue
            if name is not None and node.name != name:
                continue
            if contains is not None and contains not in (node.name or ""):
                continue
            if showing and not is_showing(node):
                continue
            found.append(node)
        return found

    def find(self, name=None, role=None, within=None, showing=True, contains=None, deadline=DEADLINE):
        what = " ".join(str(part) for part in (role, name, contains) if part)

        def look():
            found = self.seen(name, role, within, showing, contains)
            return found[0] if found else None

        return wait(what, look, deadline)

    def gone(self, name=None, role=None, contains=None, deadline=DEADLINE):
        wait(f"{name or contains} to go", lambda: not self.seen(name, role, contains=contains), deadline)

    def labelled(self, label, role=None, deadline=DEADLINE):
        """What a label stands for. A combo box must be found so: its own name is its current text."""

        def look():
            for node in self.seen(role=role):
                for relation in node.getRelationSet():
                    if relation.getRelationType() != pyatspi.RELATION_LABELLED_BY:
                        continue
                    for index in range(relation.getNTargets()):
                        if relation.getTarget(index).name.replace("&", "").rstrip(":") == label:
                            return node
            return None

        return wait(f"{role or 'control'} labelled {label}", look, deadline)

    def window(self, title_part, deadline=DEADLINE):
        return self.find(role=("frame", "dialog", "alert", "window"), contains=title_part, deadline=deadline)

    # ---- doing

    def ready(self, name, role=BUTTONS):
        """The button, once it can be pressed."""
        return wait(f"{name} to be ready", lambda: next(filter(is_sensitive, self.seen(name, role)), None), 60)

    def press(self, name, role=BUTTONS, within=None, contains=None):
        node = self.find(name, role, within, contains=contains)
        wait(f"{name or contains} to be ready", lambda: is_sensitive(node))
        node.queryAction().doAction(0)
        return node

    def choose(self, *path):
        """A menu's item: choose("Tiedosto", "Avaa…"). Menus need not be open."""
        node = None
        for step in path:
            node = self._menu_item(step, node)
        wait(f"{path[-1]} to be ready", lambda: is_sensitive(node))
        node.queryAction().doAction(0)

    def _menu_item(self, name, within):
        roles = ("menu item", "menu", "check menu item", "radio menu item")

        def look():
            for node in walk(within or self.root):
                if node.getRoleName() in roles and node.name.replace("&", "") == name:
                    return node
            return None

        return wait(f"menu item {name}", look)

    def write(self, node, text):
        """Replaces the text of a field."""
        node.queryEditableText().setTextContents(text)
        wait(f"the field to say {text}", lambda: self.text(node) == text)

    def text(self, node):
        text = node.queryText()
        return text.getText(0, text.characterCount)

    def select(self, combo, choice):
        """Chooses an entry of a combo box by its words."""

        def look():
            for item in walk(combo):
                if item is not combo and item.name == choice:
                    return item
            return None

        item = wait(f"choice {choice}", look)
        parent = item.parent
        try:
            parent.querySelection().selectChild(item.getIndexInParent())
        except Exception:
            item.queryAction().doAction(0)
        wait(f"{choice} to be chosen", lambda: combo.name == choice or choice in (combo.name or ""))

    def file(self, title, path):
        """Gives a path to a file dialog."""
        dialog = self.find(title, ("dialog", "file chooser"))

        def field():
            for node in self.seen(role="text", within=dialog):
                if node.getState().contains(pyatspi.STATE_EDITABLE):
                    return node
            return None

        self.write(wait("the field for the file's name", field), path)
        # The button that accepts is the default one; Return in the field would only complete the name.
        def button():
            for node in self.seen(role="push button", within=dialog):
                if node.getState().contains(pyatspi.STATE_IS_DEFAULT):
                    return node
            return None

        wait("the button that accepts", button).queryAction().doAction(0)
        self.gone(title, ("dialog", "file chooser"))

    # ---- tables

    def table(self, name, deadline=DEADLINE):
        node = self.find(name, ("table", "tree table", "list", "tree"), deadline=deadline)
        return Table(self, node)

    # ---- keyboard and mouse, through the X server

    def keys(self, *keys):
        """Presses keys: keys("ctrl+z", "Return")."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], check=True)

    def click(self, node, button=1):
        x, y = middle(node)
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", str(button)], check=True)

    def drag(self, start, end):
        """From the middle of one thing to the middle of another, in steps that Qt takes for a drag."""
        (x1, y1), (x2, y2) = (point if isinstance(point, tuple) else middle(point) for point in (start, end))
        steps = ["mousemove", str(x1), str(y1), "mousedown", "1"]
        for part in range(1, 13):
            steps += ["mousemove", str(x1 + (x2 - x1) * part // 12), str(y1 + (y2 - y1) * part // 12), "sleep", "0.02"]
        steps += ["mouseup", "1"]
        subprocess.run(["xdotool", *steps], check=True)

    def focused(self):
        for node in walk(self.root):
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return node
        return None

    def picture(self, path):
        """The whole screen as PNG, for a person to look at."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", path], check=False)

    def tell(self, out=sys.stderr):
        """All that shows, as a tree of roles and names."""

        def line(node, depth):
            try:
                if depth and not is_showing(node):
                    return
                print("  " * depth + f"{node.getRoleName()}: {node.name!r}", file=out)
                if node.getRoleName() in ("table", "tree table") and node.childCount > 60:
                    return
                for index in range(node.childCount):
                    child = node.getChildAtIndex(index)
                    if child:
                        line(child, depth + 1)
            except Exception as trouble:
                print("  " * depth + f"({trouble})", file=out)

        line(self.root, 0)


class Table:
    """A view with rows and columns."""

    def __init__(self, program, node):
        self.program = program
        self.node = node

    @property
    def rows(self):
        return self.node.queryTable().nRows

    @property
    def columns(self):
        return self.node.queryTable().nColumns

    def cell(self, row, column):
        return self.node.queryTable().getAccessibleAt(row, column)

    def text(self, row, column):
        return self.cell(row, column).name

    def headers(self):
        table = self.node.queryTable()
        return [table.getColumnDescription(column) or (table.getColumnHeader(column).name if table.getColumnHeader(column) else "")
                for column in range(table.nColumns)]

    def column(self, header):
        return wait(f"column {header}", lambda: (header in self.headers()) and self.headers().index(header) + 1) - 1

    def find_row(self, text, column=0):
        """The row whose cell says it; waited for."""

        def look():
            for row in range(self.rows):
                if text in self.text(row, column):
                    return row + 1
            return None

        return wait(f"row {text}", look) - 1

    def select(self, row, column=0):
        cell = self.cell(row, column)
        try:
            cell.queryComponent().grabFocus()
            self.node.queryTable().addRowSelection(row)
        except Exception:
            self.program.click(cell)


def middle(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x + box.width // 2, box.y + box.height // 2
