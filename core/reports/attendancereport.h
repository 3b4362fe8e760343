// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "reports/attendancefigures.h"
#include "reports/report.h"

#include <QDateTime>

namespace kv::reports {

// The attendance of a period as a table of companies and meetings: a letter for each company and
// evening, its sum and rate; under it the sums of each meeting. In the reader's language, whatever
// that of the window. printed is told on the report. Column keys: company, businessId, the date of
// each meeting as ISO text, attended, possible, rate.
Report attendanceReport(const AttendanceFigures &figures, Language language,
                        const QDateTime &printed);

// The same for programs, in no language:
//   group, from, to (null: open)
//   meetings[]:  date, host, possible, companies, remoteCompanies, participants, guests, experts,
//                students, organisers, hours, rate
//   companies[]: name, businessId, attended, possible, excused, rate, evenings[] in the order of
//   the
//                meetings: present, remote, excused, absent, notRecorded, notMember
//   sums:        as a meeting without date and host, and meetings, differentCompanies
//   checks:      withoutBusinessId, notRecorded, hostNotRecorded
// Rates are per cents.
QJsonObject attendanceJson(const AttendanceFigures &figures);

// The sign of a company's evening: "L", "E", "I", "P" in Finnish; "*" after it for the host; "–"
// for a company that was no member, nothing where it is not recorded.
QString signOf(const CompanyEvening &evening, Language language);

} // namespace kv::reports
