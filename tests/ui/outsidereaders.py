# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What programs that are not ours read in the files of a folder: Python's csv and html.parser, and vobject.
# Prints one JSON object: "csv" rows of cells, "html" rows of cells, "ics" events with all their properties.
import csv
import html.parser
import json
import pathlib
import sys

import vobject


class Table(html.parser.HTMLParser):
    """Rows of cells; any tag that is none of a table is kept in tags."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows, self.tags = [], set()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag + "".join(f" {name}" for name, _ in attributes))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        self.rows[-1][-1] += data


folder = pathlib.Path(sys.argv[1])
table = Table()
table.feed((folder / "table.html").read_bytes().decode("utf-8"))
table.close()
with open(folder / "list.csv", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, delimiter=";", strict=True))
calendar = vobject.readOne((folder / "calendar.ics").read_bytes().decode("utf-8"))
events = [{line.name: str(line.value) for line in event.getChildren()} for event in calendar.vevent_list]
print(json.dumps({"csv": rows, "html": table.rows, "tags": sorted(table.tags), "ics": events}))
