-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How often changes that were here already began to count.
CREATE TABLE recount (
    number INTEGER NOT NULL
) STRICT;
INSERT INTO recount (number) VALUES (0);

-- What was looked at when a file went to a receiver, so that the next one reads what came since:
-- while the rules, and what counts of the older changes, are the same.
CREATE TABLE weighed (
    receiver TEXT NOT NULL,
    scope TEXT NOT NULL,
    rules BLOB NOT NULL,
    recount INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (receiver, scope)
) STRICT, WITHOUT ROWID;

-- Ids of its records and digests of its waiting changes, many in a row.
CREATE TABLE weighedpart (
    receiver TEXT NOT NULL,
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    part INTEGER NOT NULL,
    ids BLOB NOT NULL,
    PRIMARY KEY (receiver, scope, kind, part)
) STRICT, WITHOUT ROWID;

-- Changes of registers that refer to more than people and their evenings (storage/telling.cpp): an
-- export reads those of all times.
CREATE INDEX change_reference ON change (register) WHERE register IN ('advisor', 'area', 'areas', 'company', 'coordinator', 'expert', 'municipalities', 'organisation', 'region', 'reserve', 'theme', 'themes', 'turn');
