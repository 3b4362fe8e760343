-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE person ADD COLUMN "erased" INTEGER;

-- What is eaten at a meeting: figures without names, outside the journal, deleted after the meeting.
CREATE TABLE diet (
    meeting BLOB NOT NULL,
    diet TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (meeting, diet)
) STRICT, WITHOUT ROWID;
