// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/container.h"
#include "exchange/exportplan.h"

namespace kv::exchange {

// A whole exchange file as bytes, made from a plan whose devices are filled in, and looked at
// before it is given: it is opened again with the passphrase, read by a second reader, each
// change's field held against the table of what may leave, and searched for every text that was
// withheld. WouldLeak where anything is found; NothingToSend where the plan has neither operation
// nor figure.
Result<QByteArray> exchangeFileOf(const ExportPlan &plan, const journal::DeviceKey &key,
                                  const QString &passphrase, const PassphraseCost &cost = {});

// What the second reader has against a payload: the first field or text that must not be there;
// empty where it has nothing against it.
QString leakIn(const QByteArray &payload, const ExportPlan &plan);

// Its content: authentic, then parsed within bounds. Name: for the words of an error. The errors of
// opened() and parsePayload().
Result<journal::Bundle> readExchangeFile(const QByteArray &file, const QString &passphrase,
                                         const QString &name);

// The bytes of a file of at most 32 MiB. FileMissing, CannotRead, TooLarge.
Result<QByteArray> bytesOfFile(const QString &path);

// KV_<region>_<yyyymmdd-hhmm>_<8 hex>.kvexchange: of letters, digits, - and _ only, and unlike any
// other, so that a shared folder can hold them all.
QString exchangeFileName(const QString &region, const QDateTime &now);

} // namespace kv::exchange
