-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE consent (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "person" TEXT,
    "purpose" TEXT,
    "state" TEXT,
    "day" TEXT,
    "how" TEXT,
    "textVersion" TEXT
) STRICT, WITHOUT ROWID;

-- What came in by one exchange file. Rejected: undone.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    sender BLOB NOT NULL,
    name TEXT NOT NULL,
    file BLOB NOT NULL,
    rejected INTEGER NOT NULL DEFAULT 0,
    report TEXT NOT NULL
) STRICT;

-- Which changes it brought. A change of others is folded while a batch that brought it stands.
CREATE TABLE arrival (
    change BLOB NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (id),
    PRIMARY KEY (change, batch)
) STRICT, WITHOUT ROWID;
CREATE INDEX arrival_batch ON arrival (batch);

-- Kept, not folded, until a person decides: "suggestion" to the owner of a group, or "left".
CREATE TABLE aside (
    change BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- All changes of a record: its heads are computed from them.
CREATE INDEX change_record ON change (record);

-- Devices that signed a file which was taken in.
CREATE TABLE sender (
    device BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    coordinator BLOB NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Colleagues and the passphrase agreed with each.
CREATE TABLE colleague (
    name TEXT NOT NULL PRIMARY KEY,
    passphrase TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a receiver has: was sent to them or came from them.
CREATE TABLE known (
    receiver TEXT NOT NULL,
    change BLOB NOT NULL,
    PRIMARY KEY (receiver, change)
) STRICT, WITHOUT ROWID;

-- To whom data was given (GDPR, articles 15 and 30).
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    receiver TEXT NOT NULL,
    purpose TEXT NOT NULL,
    scope TEXT NOT NULL,
    groups TEXT NOT NULL,
    "from" TEXT,
    until TEXT,
    file TEXT NOT NULL,
    records INTEGER NOT NULL,
    people INTEGER NOT NULL,
    withheld INTEGER NOT NULL
) STRICT;

-- Pairs of records that a person said are not the same.
CREATE TABLE notsame (
    first BLOB NOT NULL,
    second BLOB NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
