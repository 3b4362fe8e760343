-- SPDX-FileCopyrightText: The Kiertovuoro authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the plans of a group aim at, and who hosts if the host cannot.
ALTER TABLE coregroup ADD COLUMN "queueEmphasis" TEXT;
ALTER TABLE coregroup ADD COLUMN "travelEmphasis" TEXT;
ALTER TABLE coregroup ADD COLUMN "wishesEmphasis" TEXT;
ALTER TABLE coregroup ADD COLUMN "varietyEmphasis" TEXT;
ALTER TABLE meeting ADD COLUMN "reserve" TEXT;
