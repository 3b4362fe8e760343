# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One year of one core group in the real window, from the first start to the report, as a user does it.

drive.py PROGRAM [FOLDER]: pictures and papers go to FOLDER, else to one that is removed."""

import datetime
import os
import re
import subprocess
import sys

from journey import NAMES, Journey, end, room
from screen import wait
from words import before, w

JOURNEY = Journey(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
FOLDER = JOURNEY.folder
FILE = JOURNEY.path("Lappi.kiertovuoro")


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
    JOURNEY.picture(p, "preview")
    p.press(w("Bring in"))
    companies = p.table(w("Companies"))
    wait("the companies in the window", lambda: companies.rows == len(NAMES))


def step3_a_plan(p):
    room(p, "Year plan")
    p.press(w("Next year"))
    p.press(w("Make a proposal…"))
    proposal = p.table(w("Proposed meetings"))
    wait("a proposal for the months", lambda: proposal.rows >= 9)
    JOURNEY.picture(p, "proposal")
    p.press(w("Accept"))
    p.find(contains=w("The plan is in use."))
    board = p.table(w("Months of the year"))
    wait("a card for January", lambda: NAMES[4] in card(board, 1))


def card(board, month):
    """What the card of a month says; the board has four months in a row."""
    return board.text((month - 1) // 4, (month - 1) % 4)


def step3_the_plan_is_changed(p):
    board = p.table(w("Months of the year"))
    moved = next(name for name in NAMES if name in card(board, 6))
    cells = [board.cell((month - 1) // 4, (month - 1) % 4) for month in (6, 7)]
    p.drag(*cells)
    wait("the meeting of June in July", lambda: moved in card(board, 7))
    p.keys("ctrl+z")
    wait("the meeting back in June", lambda: moved in card(board, 6) and moved not in card(board, 7))
    p.keys("ctrl+y")
    wait("the meeting in July again", lambda: moved in card(board, 7))
    p.keys("ctrl+z")
    wait("the meeting back in June", lambda: moved in card(board, 6))
    # The same by keyboard.
    p.click(cells[0])
    p.keys("ctrl+shift+Right")
    wait("the meeting of June in July, by keyboard", lambda: moved in card(board, 7))
    p.keys("ctrl+z")
    wait("the meeting back in June", lambda: moved in card(board, 6))


def step3_the_host_is_asked(p):
    room(p, "Meetings")
    p.table(w("Meetings of the year")).select(0)
    p.press(w("Asking the host"), role="page tab")
    p.press(w("Mark as asked"))
    p.press(w("Promised", context="AskPanel"))
    p.write(p.find(w("Address"), "text"), "Valtakatu 1, 96100 Rovaniemi")
    p.press(w("Save the answer"))
    p.find(contains=before("The host has promised. The theme or the day is still open."))


def step4_the_invitation(p):
    p.press(w("Invitation", context="InvitationTab"), role="page tab")
    p.press(w("Copy recipients (Bcc)"))
    p.find(contains=w("%n addresses are on the clipboard: paste them into the Bcc field.", n=12))
    p.press(w("Copy text"))
    p.find(contains=w("The text of the invitation is on the clipboard."))
    os.makedirs(os.path.join(FOLDER, "kutsut"))
    p.press(w("PDF…", context="InvitationTab"))
    p.file(w("Folder for the invitations"), os.path.join(FOLDER, "kutsut"))
    wait("the invitation as PDF", lambda: [n for n in os.listdir(os.path.join(FOLDER, "kutsut")) if n.endswith(".pdf")])
    p.press(w("Mark as sent"))
    p.find(contains=w("The invitations are marked as sent."))


def step5_replies_come_in(p):
    p.press(w("Registrations", context="RegistrationsTab"), role="page tab")
    field = p.find(w("Who answered?"), "text")
    for name, keys in ((NAMES[0], "Return"), (NAMES[1], "Return"), (NAMES[2], "shift+Return")):
        p.write(field, name)
        field.queryComponent().grabFocus()
        p.keys(keys)
        wait("the field to be free again", lambda: p.text(field) == "")
    p.find(contains=w("%1 on site, %2 remotely, %3 cannot come", 2, 1, 0))


def step5_the_evening_is_recorded(p):
    # An evening is recorded when it has come: one of today.
    today = datetime.date.today()
    while not p.seen(w("Year %1", today.year)):
        shown = p.find(contains=before("Year %1"), role="label").name
        p.press(w("Previous year"))
        wait("another year", lambda: not p.seen(shown))
    p.press(w("New meeting", context="MeetingPage"))
    p.press(w("Meeting", context="DetailsTab"), role="page tab")
    day = p.find(w("Date", context="DetailsTab"), "spin button")
    day.queryEditableText().setTextContents(f"{today.day}.{today.month}.{today.year}")
    p.click(day)
    p.keys("Return", "Tab")
    wait("the evening in the list", lambda: f"{today.day}.{today.month}.{today.year}"
         in p.table(w("Meetings of the year")).node.getChildAtIndex(0).name)

    room(p, "Attendance")
    p.press(w("Quick entry"))
    people = p.table(w("Who was there"))
    wait("everybody in the list", lambda: people.rows == len(NAMES))
    people.node.queryComponent().grabFocus()
    wait("the list to take keys", lambda: p.focused() is not None)
    p.keys("Return", "Return", "Return", "Down", "Return")
    p.find(w("%n present", n=4))
    p.write(p.find(w("Guest's name"), "text"), "Vilja Vieras")
    p.find(w("Guest's name"), "text").queryComponent().grabFocus()
    p.keys("Return")
    p.find(w("%n present", n=5))
    JOURNEY.picture(p, "quick")
    p.press(w("Save attendance"))
    p.find(contains=w("%n people recorded.", n=5))
    sums = p.table(w("Sums of the evenings"))
    wait("the sum of companies", lambda: any(sums.text(0, column).startswith("4") for column in range(sums.columns)))


def step6_the_report(p):
    room(p, "Reports")
    for form, title in (("PDF…", "Save as PDF"), ("CSV…", "Save for Excel")):
        path = os.path.join(FOLDER, "raportti." + form[:3].lower())
        # By mouse: pressed through the accessibility bus, the button would answer only after the dialog.
        p.click(p.find(w(form, context="ReportsPage"), "push button"))
        p.file(w(title), path)
        wait(f"the report as {form[:3]}", lambda: os.path.exists(path) and os.path.getsize(path) > 100)
    with open(os.path.join(FOLDER, "raportti.csv"), encoding="utf-8-sig", newline="") as file:
        report = file.read()
    assert "\r\n" in report and ";" in report, "not as Finnish Excel reads it"
    assert all(name in report for name in NAMES), "somebody is missing from the report"
    paper = subprocess.run(["pdftotext", "-layout", os.path.join(FOLDER, "raportti.pdf"), "-"],
                           capture_output=True, text=True, check=True).stdout
    assert all(name in paper for name in NAMES), "somebody is missing from the paper"


def step7_nothing_is_lost(p):
    room(p, "History")
    steps = p.table(w("Steps of this file"))
    rows = steps.rows
    assert rows >= 10, f"only {rows} steps in the history"
    p.keys("ctrl+z")
    wait("the undo in the history", lambda: steps.rows == rows + 1)
    p.keys("ctrl+y")
    wait("the redo in the history", lambda: steps.rows == rows + 2)
    # The whole window in English and back, while it runs.
    p.choose(w("&View", context="MainWindow"), w("Language", context="MainWindow"), "English")
    p.find("Steps of this file")
    assert re.search(r"Saved at \d\d:\d\d ", p.find(contains="Saved at").name), "a clock of another language"
    p.choose("View", "Language", "Suomi")
    p.find(w("Steps of this file"))
    end(p)


def step7_reopened(p):
    room(p, "Companies")
    companies = p.table(w("Companies", context="CompaniesPage"))
    wait("the companies", lambda: companies.rows == len(NAMES))
    room(p, "Attendance")
    sums = p.table(w("Sums of the evenings"))
    wait("the sum of companies", lambda: any(sums.text(0, column).startswith("4") for column in range(sums.columns)))
    end(p)


FIRST = (step1_a_new_file, step2_companies_from_a_list, step3_a_plan, step3_the_plan_is_changed,
         step3_the_host_is_asked, step4_the_invitation, step5_replies_come_in, step5_the_evening_is_recorded,
         step6_the_report, step7_nothing_is_lost)


def main():
    try:
        JOURNEY.run(FIRST)
        JOURNEY.run((step7_reopened,), FILE)
    finally:
        JOURNEY.close()
    print("1 passed, 0 failed")


main()
