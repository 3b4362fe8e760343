# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys through the window share: a folder, the runs of the program, the command line beside it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile

from screen import Program
from words import LANGUAGE, w

NAMES = ["Tmi Äijälän Öljy", "Hillakaari Viestintä Oy", "Jänkäsolki Keramiikka Ky", "Kaamoslehti Kustannus Oy",
         "Kelohonka Sähkö Oy", "Loimulanka Vaate Tmi", "Napasini Ohjelmistot Oy", "Outakivi Rakennus Oy",
         "Petäjäleipä Oy", "Revonkello Musiikki Osk", "Siulapolku Elämykset Oy", "Tunturituuli Tilit Oy"]


class Journey:
    """The runs of one journey. pictures: the folder that is kept; without it, one that is removed."""

    def __init__(self, program, pictures=None):
        self.program = program
        self.kept = pictures
        self.folder = pictures or tempfile.mkdtemp()
        self.number = 0

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def picture(self, p, name):
        """Only for a person who asked for them."""
        if self.kept:
            self.number += 1
            p.picture(self.path(f"{self.number:02}-{name}.png"))

    def run(self, steps, *arguments):
        """One run of the program, from its start to its end; the last step ends it."""
        settle(LANGUAGE)
        p = Program([self.program, *arguments])
        try:
            for step in steps:
                print(step.__name__, flush=True)
                step(p)
                self.picture(p, step.__name__)
        except BaseException:
            self.picture(p, "failed")
            p.tell()
            raise
        finally:
            p.close()

    def close(self):
        if not self.kept:
            shutil.rmtree(self.folder, ignore_errors=True)


def settle(language):
    """The language and the look that the program starts with: KV_APPEARANCE light or dark, KV_TEXT in per cent."""
    look = os.environ.get("KV_APPEARANCE", "light")
    text = os.environ.get("KV_TEXT", "100")
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "kiertovuoro")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "kiertovuoro.conf")
    if not os.path.exists(path):
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"[view]\nlanguage={language}\nappearance={look}\ntextPercent={text}\n")


class Desk:
    """The command line at one advisor's computer. home: a folder of its own; None: the computer of the window."""

    def __init__(self, program, home=None):
        self.program = program
        self.environment = dict(os.environ)
        if home:
            os.makedirs(home, exist_ok=True)
            for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
                self.environment[name] = home

    def __call__(self, *words):
        done = subprocess.run([self.program, *words], env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stdout}{done.stderr}"
        return done.stdout

    def json(self, *words):
        return json.loads(self(*words, "--json"))


def a_file(desk, path, folder, columns="", rows=(), author="Kati Vaara"):
    """A file of one group of twelve companies; further columns as the list has them, a row for each company."""
    desk("new", path, "--group", "Rovaniemi", "--area", "Rovaniemen seutu", "--as", author)
    lines = ["Yritys;Kunta;Puhelin;Sähköposti" + columns]
    for index, name in enumerate(NAMES):
        more = rows[index] if index < len(rows) else ";" * columns.count(";")
        lines.append(f"{name};Rovaniemi;040 555 01{index:02};yritys{index}@example.fi{more}")
    table = os.path.join(folder, "lista.csv")
    with open(table, "w", encoding="utf-8-sig", newline="") as file:
        file.write("\r\n".join(lines) + "\r\n")
    desk("import", path, table)


def room(p, name):
    p.choose(w("&View", context="MainWindow"), w(name, context="MainWindow"))


def end(p):
    p.keys("ctrl+q")
    code = p.ended()
    assert code == 0, f"the program ended with {code}"


def journey_of(main):
    """Runs main(journey, cli) with what the command line of the script names: PROGRAM CLI [FOLDER]."""
    journey = Journey(sys.argv[1], sys.argv[3] if len(sys.argv) > 3 else None)
    try:
        main(journey, sys.argv[2])
    finally:
        journey.close()
    print("1 passed, 0 failed")
