# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One year of one core group in the real window, from the first start to the report, as a user does it.

drive.py PROGRAM [FOLDER]: pictures and papers go to FOLDER, else to one that is removed."""

import os
import shutil
import sys
import tempfile

from screen import Program, Table, wait
from words import before, w

PROGRAM = sys.argv[1]
KEPT = sys.argv[2] if len(sys.argv) > 2 else None
FOLDER = KEPT or tempfile.mkdtemp()
FILE = os.path.join(FOLDER, "Lappi.kiertovuoro")
NAMES = ["Tmi Äijälän Öljy", "Hillakaari Viestintä Oy", "Jänkäsolki Keramiikka Ky", "Kaamoslehti Kustannus Oy",
         "Kelohonka Sähkö Oy", "Loimulanka Vaate Tmi", "Napasini Ohjelmistot Oy", "Outakivi Rakennus Oy",
         "Petäjäleipä Oy", "Revonkello Musiikki Osk", "Siulapolku Elämykset Oy", "Tunturituuli Tilit Oy"]


def a_list():
    """The advisor's list as Finnish Excel saves it: a title above, semicolons, Windows-1252."""
    lines = ["Rovaniemen ydinryhmä 3.11.2026;;;;;", ";;;;;",
             "Yritys;Kunta;Puhelin;Sähköposti;Isännöinyt (kertaa);Viimeksi isäntänä"]
    for index, name in enumerate(NAMES):
        hosted = "1;%d/2025" % (index + 1) if index < 4 else ";"
        lines.append(f"{name};Rovaniemi;040 555 01{index:02};yritys{index}@example.fi;{hosted}")
    lines.append(";Rovaniemi;;nimeton@example.fi;;")  # refused: no name
    path = os.path.join(FOLDER, "lista.csv")
    with open(path, "w", encoding="cp1252", newline="") as file:
        file.write("\r\n".join(lines) + "\r\n")
    return path


def step1_a_new_file(p):
    p.press(contains=w("Begin a new file…").rstrip("…"), name=None)
    p.window(w("New file"))
    p.write(p.find(w("Your name"), "text"), "Kati Vaara")
    p.write(p.find(w("Name of the core group"), "text"), "Rovaniemi")
    p.write(p.find(w("Area"), "text"), "Rovaniemen seutu")
    p.press(w("Next"))
    p.press(w("I have them in a file"), role="radio button")
    p.press(w("Next"))
    p.find(w("Weekdays of meetings"), role=None, contains=None)
    p.press(w("Make the file…"))
    p.file(w("Where to keep the file"), FILE)


def step2_companies_from_a_list(p):
    p.press(w("Choose a file…"))
    p.file(w("Choose a list of companies"), a_list())
    p.press(w("Next"))
    p.table(w("The first rows of the list"))
    p.press(w("Next"))
    table = p.table(w("What happens to the rows"))
    wait("all rows of the list", lambda: table.rows == len(NAMES) + 1)
    p.picture(os.path.join(FOLDER, "2-preview.png"))
    p.press(w("Bring in"))
    companies = p.table(w("Companies"))
    wait("the companies in the window", lambda: companies.rows == len(NAMES))


def main():
    p = Program([PROGRAM])
    try:
        for step in (step1_a_new_file, step2_companies_from_a_list):
            print(step.__name__, flush=True)
            step(p)
            p.picture(os.path.join(FOLDER, step.__name__ + ".png"))
        p.keys("ctrl+q")
        assert p.ended() == 0
    except BaseException:
        p.picture(os.path.join(FOLDER, "failed.png"))
        raise
    finally:
        p.close()
        if not KEPT:
            shutil.rmtree(FOLDER, ignore_errors=True)
    print("1 passed, 0 failed")


main()
