-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE person ADD COLUMN "erased" INTEGER;
ALTER TABLE person ADD COLUMN "erasedMarks" TEXT;

-- Of whom a disclosure told: a person may ask to whom their data went.
CREATE TABLE disclosedperson (
    person BLOB NOT NULL,
    disclosure INTEGER NOT NULL REFERENCES disclosure (id),
    PRIMARY KEY (person, disclosure)
) STRICT, WITHOUT ROWID;

-- What is eaten at a meeting: figures without names, outside the journal, deleted after the meeting.
CREATE TABLE diet (
    meeting BLOB NOT NULL,
    diet TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (meeting, diet)
) STRICT, WITHOUT ROWID;
