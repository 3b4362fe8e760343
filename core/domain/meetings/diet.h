// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kv {

// Ruokavalio: how many at a meeting eat so. Never who; not in the journal, not in exchange files or
// reports, gone a week after the meeting.
struct Diet
{
    QString diet;
    int number = 0;

    bool operator==(const Diet &) const = default;
};

inline constexpr int dietsStayDays = 7;

} // namespace kv
