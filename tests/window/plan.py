# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A year is planned, questioned, helped over what clashes, repaired when a host cancels, and put back, in the real window.

plan.py PROGRAM CLI [FOLDER]: pictures and files go to FOLDER, else to one that is removed."""

import datetime

from journey import NAMES, Desk, a_file, end, journey_of, room
from screen import wait
from words import before, w

YEAR = datetime.date.today().year + 1
TOWNS = ["Rovaniemi", "Ranua", "Kemijärvi"]


class Plan:
    def __init__(self, journey, cli):
        self.journey = journey
        self.file = journey.path("Lappi.kiertovuoro")
        self.here = Desk(cli)
        self.board = None
        self.host = None  # who cancels
        self.new_host = None
        self.spared = None  # the card of who has been asked too
        self.changed = None  # how many other meetings the window says that the repair changes

    # ---- before

    def begin(self):
        hosted = [f";1;{month}/{YEAR - 2}" for month in range(1, 5)]
        a_file(self.here, self.file, self.journey.folder, ";Isännöinyt (kertaa);Viimeksi isäntänä", hosted)
        for index, name in enumerate(NAMES):
            self.here("edit", self.file, "company", name, "municipality=" + TOWNS[index % 3],
                      f"preferMonths={12 - index}")
        # A Tuesday to Thursday every month, and never 25 days between: some month cannot have its evening.
        self.here("edit", self.file, "group", "Rovaniemi", "maxGap=24")

    # ---- the run

    def proposes_a_year(self, p):
        room(p, "Year plan")
        p.press(w("Next year"))
        p.press(w("Make a proposal…", context="YearPlanPage"))
        p.find(contains=before("No meeting: %1", context="ClashNotes"), role="label")

    def sees_what_clashes_and_helps(self, p):
        p.find(contains=before("What would help: %1", context="ClashNotes"), role="label")
        self.journey.picture(p, "clash")
        p.press(contains=before("Allow up to %n day(s) between meetings."), name=None)
        p.gone(contains=before("No meeting: %1", context="ClashNotes"), role="label")
        self.ready(p)
        p.find(contains=w("The best possible under these conditions."))
        proposal = self.proposal(p)
        assert proposal.rows >= 10, proposal.rows

    def proposal(self, p):
        return p.table(w("Proposed meetings"))

    def ready(self, p):
        """The planner has ended: its result can be accepted."""
        p.ready(w("Accept", context="ProposalPage"))

    def compares_variants(self, p):
        p.press(w("Compare"))
        shown = p.find(contains=w("Shown below"), role="push button")
        self.journey.picture(p, "variants")
        other = p.find(contains=w("Show this"), role="push button")
        name = other.name.split(":")[0]
        assert shown.name.split(":")[0] != name
        p.press(other.name)
        p.find(f"{name}: {w('Shown below')}", role="push button")

    def asks_why(self, p):
        proposal = self.proposal(p)
        host = proposal.text(2, proposal.column(w("Host", context="ProposalModel")))
        p.click(proposal.cell(2, 0))
        reason = proposal.text(2, proposal.column(w("Why", context="ProposalModel")))
        p.find(contains=reason, role="label")
        asked = next(name for name in NAMES if name != host)
        field = p.find(w("Why not this company"), "text")
        p.write(field, asked)
        field.queryComponent().grabFocus()
        p.keys("Return")
        p.find(contains=w("Why not %1: %2", asked, ""), role="label")

    def accepts(self, p):
        p.press(w("Accept", context="ProposalPage"))
        p.find(contains=w("The plan is in use."))

    def asks_two_hosts(self, p):
        """Hosts who have been asked are told again when their evening changes; so the repair spares them."""
        self.board = p.table(w("Months of the year"))
        wait("a card for March", lambda: any(name in self.card(3) for name in NAMES))
        self.host = next(name for name in NAMES if name in self.card(2))
        for month in (2, 3):
            p.click(self.cell(month))
            p.press(w("Mark as %1", w("asked", context="Operation"), context="YearPlanPage"))
            wait(f"the host of {month} asked", lambda: w("asked", context="Operation") in self.card(month))
        p.find(contains=w("Why this host? %1", ""), role="label")

    def cell(self, month):
        return self.board.cell((month - 1) // 4, (month - 1) % 4)

    def card(self, month):
        """What the card of a month says; the board has four months in a row."""
        return self.cell(month).name

    def hears_that_a_host_cancels(self, p):
        self.spared = self.card(3)
        p.click(self.cell(2))
        p.choose(w("&Edit", context="MainWindow"), w("Host cancels…", context="YearPlanPage"))
        p.find(contains=before("Host cancels: %1", context="ProposalPage"), role="label")
        reason = p.find(w("Reason", context="ProposalPage"), "text")
        p.write(reason, "Sairaana")
        reason.queryComponent().grabFocus()
        p.keys("Return")
        self.ready(p)
        said = p.find(contains=w("The best possible under these conditions."), role="label").name
        self.changed = next(n for n in range(11, -1, -1) if w("%n other meeting(s) would change.", n=n) in said)
        change = self.proposal(p)
        hosts = [change.text(row, change.column(w("Host", context="ProposalModel"))) for row in range(change.rows)]
        assert change.rows == self.changed + 1, hosts
        calls = p.find(contains="1. ", role="label").name
        self.new_host = next(name for name in hosts if "1. " + name in calls)  # who is called first
        assert self.new_host != self.host, calls

    def accepts_the_repair(self, p):
        p.press(w("Accept", context="ProposalPage"))
        p.find(contains=w("The hosting was cancelled."))
        wait("another host in February", lambda: self.new_host in self.card(2))
        assert self.card(3) == self.spared, self.card(3)

    def takes_it_back(self, p):
        p.keys("ctrl+z")
        wait("the host in February again", lambda: self.host in self.card(2))
        end(p)

    # ---- after

    def check(self):
        """The file is whole, the undone is undone, and the command line finds no smaller repair."""
        assert self.here.json("verify", self.file)["whole"]
        meetings = self.here.json("meetings", self.file, "--year", str(YEAR))
        february = next(meeting for meeting in meetings if meeting["date"].startswith(f"{YEAR}-02"))
        assert february["host"] == self.host, february
        repair = self.here.json("cancel-host", self.file, "--date", february["date"], "--reason", "Sairaana")
        assert repair["proven"] and repair["changed"] == self.changed, (repair["changed"], self.changed)


def main(journey, cli):
    plan = Plan(journey, cli)
    plan.begin()
    journey.run((plan.proposes_a_year, plan.sees_what_clashes_and_helps, plan.compares_variants, plan.asks_why,
                 plan.accepts, plan.asks_two_hosts, plan.hears_that_a_host_cancels, plan.accepts_the_repair,
                 plan.takes_it_back), plan.file)
    plan.check()


journey_of(main)
