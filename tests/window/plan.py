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
        self.changed = None  # how many meetings the window said that the repair changes
        self.cancelled = None  # the evening whose host cancels, as the command line has it

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

    def hears_that_a_host_cancels(self, p):
        board = p.table(w("Months of the year"))
        self.card = lambda: board.text(0, 1)  # of February
        wait("a card for February", lambda: any(name in self.card() for name in NAMES))
        self.host = next(name for name in NAMES if name in self.card())
        p.click(board.cell(0, 1))
        p.choose(w("&Edit", context="MainWindow"), w("Host cancels…", context="YearPlanPage"))
        p.find(contains=before("Host cancels: %1", context="ProposalPage"), role="label")
        reason = p.find(w("Reason", context="ProposalPage"), "text")
        p.write(reason, "Sairaana")
        reason.queryComponent().grabFocus()
        p.keys("Return")
        self.ready(p)
        p.find(contains=w("The best possible under these conditions."))
        calls = p.find(w("Call list", context="ProposalPage"), "label")
        assert self.host in calls.name or p.find(contains=self.host, role="label"), calls.name

    def accepts_the_repair(self, p):
        p.press(w("Accept", context="ProposalPage"))
        p.find(contains=w("The hosting was cancelled."))
        wait("another host in February", lambda: self.host not in self.card())

    def takes_it_back(self, p):
        p.keys("ctrl+z")
        wait("the host in February again", lambda: self.host in self.card())
        end(p)


def main(journey, cli):
    plan = Plan(journey, cli)
    plan.begin()
    journey.run((plan.proposes_a_year, plan.sees_what_clashes_and_helps, plan.compares_variants, plan.asks_why,
                 plan.accepts, plan.hears_that_a_host_cancels, plan.accepts_the_repair, plan.takes_it_back), plan.file)


journey_of(main)
