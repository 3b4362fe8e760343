# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Data goes to a colleague and comes back, in the real window: from the export to a decided conflict, and all undone.

exchange.py PROGRAM CLI [FOLDER]: pictures and files go to FOLDER, else to one that is removed. The colleague works by
the command line, at a computer of her own."""

import os

from journey import NAMES, Desk, a_file, end, journey_of, room
from screen import has_focus, is_checked, wait
from words import before, w

COLLEAGUE = "Aino Kero"
AGREED, OTHER = NAMES[4], NAMES[7]  # both change the one; only she the other
WAS, MINE, THEIRS = "0405550104", "0405550111", "0405550199"
PERSON = "Taito Salainen"  # has not agreed to go anywhere


class Exchange:
    def __init__(self, journey, cli):
        self.journey = journey
        self.file = journey.path("Lappi.kiertovuoro")
        self.hers = journey.path("Aino.kiertovuoro")
        self.words = journey.path("sanat.txt")
        self.sent = None
        self.here = Desk(cli)
        self.there = Desk(cli, journey.path("aino"))

    # ---- before

    def begin(self):
        a_file(self.here, self.file, self.journey.folder, ";Yhteyshenkilö", [f";{PERSON}"])
        self.there("new", self.hers, "--group", "Tornio", "--area", "Länsi-Lappi", "--as", COLLEAGUE)

    # ---- the first run: it goes

    def sends_the_group(self, p):
        room(p, "Data transfer")
        self.journey.picture(p, "nothing-yet")
        p.press(w("Send data…", context="TransferPage"))
        p.window(w("Send data", context="SendAssistant"))
        assert is_checked(p.find(contains=w("Yes", context="SendReceiverPage"), role="radio button"))
        p.write(p.find(w("Receiver", context="SendReceiverPage"), "text"), COLLEAGUE)
        p.write(p.find(w("What it is given for"), "text"), "Kesäloman sijainen")
        self.journey.picture(p, "receiver")
        p.press(w("Next"))
        p.press(contains=w("Hand-over of a group"), name=None, role="radio button")
        self.journey.picture(p, "scope")
        p.press(w("Next"))

    def sees_what_goes_and_stays(self, p):
        table = p.table(w("What goes and what stays"))
        wait("what goes", lambda: table.rows > len(NAMES))
        row = table.find_row(PERSON, table.column(w("Name", context="SendContentPage")))
        assert table.text(row, 0) == w("stays", context="SendContentPage"), table.text(row, 0)
        assert table.text(row, 3) == w("no consent", context="Transfer"), table.text(row, 3)
        p.find(contains=before("Stays: %1", context="SendContentPage"), role="label")
        self.journey.picture(p, "goes-and-stays")
        p.press(w("Next"))

    def writes_the_file(self, p):
        said = p.find(contains=before("The four words: %1")).name
        words = said[len(before("The four words: %1")):].strip()
        assert len(words.split()) == 4, said
        with open(self.words, "w", encoding="utf-8") as file:
            file.write(words + "\n")
        os.makedirs(self.journey.path("lähtevät"))
        p.press(w("Choose a folder…", context="SendWritePage"))
        p.file(w("Choose a folder", context="SendWritePage"), self.journey.path("lähtevät"))
        self.journey.picture(p, "words")
        p.press(w("Write the file"))
        p.find(contains=before("Written: %1. Send it, and tell the words by telephone."))
        files = os.listdir(self.journey.path("lähtevät"))
        assert len(files) == 1 and files[0].endswith(".kvexchange"), files
        self.sent = self.journey.path("lähtevät", files[0])
        sent = p.table(w("Sent files"))
        row = [sent.text(0, column) for column in range(sent.columns)]
        assert COLLEAGUE in row and files[0] in row, row

    # ---- at her computer

    def she_answers(self):
        told = self.there.json("inspect", self.sent, "--passphrase-file", self.words)
        assert told["sender"] == "Kati Vaara", told
        self.there("merge", self.hers, self.sent, "--passphrase-file", self.words, "--accept", "all")
        assert PERSON not in self.there("companies", self.hers, "--json")
        self.there("edit", self.hers, "company", AGREED, "phone=" + THEIRS)
        self.there("edit", self.hers, "company", OTHER, "email=uusi@example.fi")
        self.there("export", self.hers, "--scope", "group", "--group", "Rovaniemi", "--for", "Kati Vaara", "--purpose",
                   "Sijaisuus päättyi", "--passphrase-file", self.words, "--out", self.journey.path("aino.kvexchange"))

    # ---- the second run: it comes

    def edits_the_same_field(self, p):
        room(p, "Companies")
        companies = p.table(w("Companies", context="CompaniesPage"))
        p.click(companies.cell(companies.find_row(AGREED), 0))
        self.phone(p, WAS)
        field = self.phone_field(p)
        p.write(field, MINE)
        p.press(w("Save", context="CompanyForm"))
        p.gone(w("Save", context="CompanyForm"), "push button")

    def phone_field(self, p):
        return p.find(w("Telephone", context="BasicSection"), "text")

    def phone(self, p, number):
        """The company shows the number, however it groups it."""
        digits = number[-7:]
        wait(f"the number {number}", lambda: p.text(self.phone_field(p)).replace(" ", "").endswith(digits))

    def sees_what_would_change(self, p):
        p.choose(w("&File", context="MainWindow"), w("Receive data…", context="Actions"))
        p.window(w("Receive data", context="ReceiveAssistant"))
        p.press(w("Choose a file…", context="ReceiveFilePage"))
        p.file(w("Choose an exchange file"), self.journey.path("aino.kvexchange"))
        # The words are known from what was sent to her.
        p.find(contains=w("The words agreed with this sender before open the file."))
        self.journey.picture(p, "known-words")
        p.press(w("Next"))
        p.find(contains=w("The first file from sender %1. If the four words came from this person, go on.", COLLEAGUE))
        table = p.table(w("What the file would change"))
        table.find_row(AGREED, 2)
        table.find_row(OTHER, 2)
        conflict = next(row for row in range(table.rows) if table.text(row, 1) == w("conflict", context="MergeLines"))
        assert AGREED in table.text(conflict, 2), table.text(conflict, 2)
        self.journey.picture(p, "preview")

    def takes_it_in(self, p):
        p.press(contains=before("Take in %n record(s)", context="ReceivePreviewPage"), name=None)
        p.find(contains=before("Received. Sender: %1. %2."))
        waiting = p.table(w("What waits for your decision"))
        wait("the conflict", lambda: waiting.rows == 1)
        assert AGREED in waiting.text(0, 1), waiting.text(0, 1)
        wait("the decision to have the focus", lambda: has_focus(waiting.node))

    def keeps_hers(self, p):
        p.press(contains=COLLEAGUE, name=None, role="radio button")
        self.journey.picture(p, "decide")
        p.press(w("Keep the chosen one"))
        p.find(contains=w("Decided. Your colleagues learn it by your next file."))
        p.find(contains=w("Nothing waits for your decision."))

    def sees_hers(self, p):
        room(p, "Companies")
        self.phone(p, THEIRS)
        end(p)

    def check_decided(self):
        assert self.here.json("conflicts", self.file) == []
        assert self.here.json("verify", self.file)["whole"]
        assert self.fields(AGREED)["phone"].endswith(THEIRS[-7:])
        assert self.fields(OTHER)["email"] == "uusi@example.fi"

    def fields(self, company):
        return self.here.json("show", self.file, "company", company)["fields"]

    # ---- the third run, another day: all of it undone

    def takes_the_decision_back(self, p):
        room(p, "Data transfer")
        p.keys("ctrl+z")
        waiting = p.table(w("What waits for your decision"))
        wait("the conflict again", lambda: waiting.rows == 1)
        p.press(contains=w("Mine", context="ConflictPanel"), name=None, role="radio button")
        p.press(w("Keep the chosen one"))
        p.find(contains=w("Nothing waits for your decision."))

    def undoes_the_import(self, p):
        p.press(w("Received", context="TransferPage"), role="page tab")
        received = p.table(w("Received files"))
        assert received.text(0, received.column(w("Sender", context="TransferPage"))) == COLLEAGUE
        p.press(w("Undo import", context="TransferPage"))
        p.find(contains=w("The import was undone. To bring it back, receive the same file again."))
        wait("the import undone in the list",
             lambda: received.text(0, received.column(w("Now", context="TransferPage"))) == w("undone"))

    def sees_her_own_again(self, p):
        room(p, "Companies")
        companies = p.table(w("Companies", context="CompaniesPage"))
        p.click(companies.cell(companies.find_row(AGREED), 0))
        self.phone(p, MINE)
        end(p)

    def check_undone(self):
        assert self.here.json("conflicts", self.file) == []
        assert self.here.json("verify", self.file)["whole"]
        assert self.fields(AGREED)["phone"].endswith(MINE[-7:])
        assert self.fields(OTHER)["email"] == f"yritys{NAMES.index(OTHER)}@example.fi"


def main(journey, cli):
    exchange = Exchange(journey, cli)
    exchange.begin()
    journey.run((exchange.sends_the_group, exchange.sees_what_goes_and_stays, exchange.writes_the_file, end),
                exchange.file)
    exchange.she_answers()
    journey.run((exchange.edits_the_same_field, exchange.sees_what_would_change, exchange.takes_it_in,
                 exchange.keeps_hers, exchange.sees_hers), exchange.file)
    exchange.check_decided()
    journey.run((exchange.takes_the_decision_back, exchange.undoes_the_import, exchange.sees_her_own_again),
                exchange.file)
    exchange.check_undone()


journey_of(main)
