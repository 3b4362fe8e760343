-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal, and the entity tables that can be rebuilt from it. See README.md before you change a schema.

CREATE TABLE operation (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    clock INTEGER NOT NULL,
    reverts BLOB,
    batch INTEGER,
    signature BLOB NOT NULL
) STRICT;

-- A withheld or erased change keeps its digest and parents alone.
CREATE TABLE change (
    operation INTEGER NOT NULL REFERENCES operation (seq),
    position INTEGER NOT NULL,
    digest BLOB NOT NULL UNIQUE,
    entity TEXT,
    record BLOB,
    register TEXT,
    after BLOB,
    parents BLOB NOT NULL,
    salt BLOB,
    PRIMARY KEY (operation, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    entity TEXT NOT NULL,
    record BLOB NOT NULL,
    register TEXT NOT NULL,
    change BLOB NOT NULL,
    PRIMARY KEY (entity, record, register, change)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "code" TEXT,
    "name" TEXT,
    "nameEn" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "code" TEXT,
    "name" TEXT,
    "region" TEXT,
    "winterBreakWeek" INTEGER,
    "autumnBreakWeek" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "businessId" TEXT,
    "street" TEXT,
    "postCode" TEXT,
    "postOffice" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "web" TEXT,
    "privacyNotice" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE coordinator (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "title" TEXT,
    "titleEn" TEXT,
    "organisation" TEXT,
    "phone" TEXT,
    "email" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "municipalities" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE coregroup (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "area" TEXT,
    "organisation" TEXT,
    "coordinator" TEXT,
    "weekdays" TEXT,
    "start" TEXT,
    "end" TEXT,
    "activeMonths" TEXT,
    "attendance" INTEGER,
    "minGap" INTEGER,
    "maxGap" INTEGER,
    "idealGap" INTEGER,
    "gapTolerance" INTEGER,
    "themeLimit" INTEGER,
    "inviteDaysBefore" INTEGER,
    "goalCompanies" INTEGER,
    "language" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "businessId" TEXT,
    "legalForm" TEXT,
    "municipality" TEXT,
    "industry" TEXT,
    "street" TEXT,
    "postCode" TEXT,
    "postOffice" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "language" TEXT,
    "headcount" INTEGER,
    "turnover" INTEGER,
    "capacity" INTEGER,
    "canHost" INTEGER,
    "hostsElsewhere" INTEGER,
    "weekdays" TEXT,
    "months" TEXT,
    "preferWeekdays" TEXT,
    "preferMonths" TEXT,
    "offeredThemes" TEXT,
    "hostNotes" TEXT,
    "notes" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "company" TEXT,
    "firstName" TEXT,
    "lastName" TEXT,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "primary" INTEGER,
    "doNotContact" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "nameEn" TEXT,
    "topic" TEXT,
    "months" TEXT,
    "wantsExpert" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE expert (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "name" TEXT,
    "organisation" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "themes" TEXT,
    "areas" TEXT,
    "weekdays" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "company" TEXT,
    "group" TEXT,
    "state" TEXT,
    "from" TEXT,
    "until" TEXT,
    "creditedTurns" INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE unavailability (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "company" TEXT,
    "advisor" TEXT,
    "expert" TEXT,
    "from" TEXT,
    "until" TEXT,
    "reason" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "group" TEXT,
    "month" TEXT,
    "date" TEXT,
    "start" TEXT,
    "end" TEXT,
    "place" TEXT,
    "host" TEXT,
    "state" TEXT,
    "mode" TEXT,
    "link" TEXT,
    "theme" TEXT,
    "themeText" TEXT,
    "themeTextEn" TEXT,
    "expert" TEXT,
    "programme" TEXT,
    "programmeEn" TEXT,
    "description" TEXT,
    "descriptionEn" TEXT,
    "directions" TEXT,
    "directionsEn" TEXT,
    "hostOffersCoffee" INTEGER,
    "pinned" INTEGER,
    "pinReason" TEXT,
    "needsHost" INTEGER,
    "inviteSentAt" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE hostturn (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "group" TEXT,
    "company" TEXT,
    "meeting" TEXT,
    "kind" TEXT,
    "count" INTEGER,
    "date" TEXT,
    "reason" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE registration (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "meeting" TEXT,
    "person" TEXT,
    "company" TEXT,
    "answer" TEXT,
    "note" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "meeting" TEXT,
    "person" TEXT,
    "company" TEXT,
    "guestName" TEXT,
    "role" TEXT,
    "state" TEXT,
    "minutes" INTEGER,
    "nameThen" TEXT,
    "businessIdThen" TEXT,
    "sizeClassThen" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE themevote (
    id BLOB NOT NULL PRIMARY KEY,
    alive INTEGER NOT NULL,
    "group" TEXT,
    "theme" TEXT,
    "company" TEXT
) STRICT, WITHOUT ROWID;
