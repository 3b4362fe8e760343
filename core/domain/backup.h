// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace kv {

// Why a backup was made. The words are part of its file name.
enum class BackupReason
{
    Daily,
    Closing,
    ByHand,
    BeforeImport,
    BeforeErasure,
};

template <>
struct EnumTexts<BackupReason>
{
    static constexpr std::array texts{"daily", "closing", "hand", "import", "erasure"};
};

// Varmuuskopio: a whole and checked copy of a file as it was.
struct Backup
{
    QString path;
    QDateTime at; // UTC
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

} // namespace kv
