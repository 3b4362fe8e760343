// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QDate>
#include <QSet>

namespace kv::journal {

// A device whose operations a file carries, and who uses it.
struct BundleDevice
{
    QByteArray key;
    QString name;
    QUuid coordinator;
    qint64 held = 0; // operations of it that the sender has
    Digest heldXor; // of their ids: equal means that the receiver has the same

    bool operator==(const BundleDevice &) const = default;
};

// A figure that leaves in place of what may not.
struct Figure
{
    QString of; // a code, then what it is about: "attendance 2027-01-12 Rovaniemi"
    qint64 count = 0;

    bool operator==(const Figure &) const = default;
};

// What a sender says of a file: what was asked for, for whom and why.
struct BundleScope
{
    QString code; // calendar, statistics, companies, group
    QStringList groups; // names
    QDate from;
    QDate until;
    QString receiver;
    QString purpose;
    QList<Figure> figures;

    bool operator==(const BundleScope &) const = default;
};

// What was looked at for a receiver: of these records a later file need only look at what came
// after, and at what waits.
struct Weighed
{
    qint64 until = 0; // number of the newest operation
    qint64 recount = 0; // how often older changes had begun to count
    QSet<QUuid> records; // all that counts of them went, but what never leaves and what waits
    QList<Digest> waiting; // changes that refer to something that stays
};

// The content of one exchange file.
struct Bundle
{
    QByteArray sender; // device that signed the file, known once it was opened
    int schema = 0; // of the program that wrote it
    qint64 clock = 0; // of the sender
    BundleScope scope;
    QList<BundleDevice> devices; // the sender's first
    QList<Entry> entries;

    QString senderName() const { return devices.isEmpty() ? QString() : devices.first().name; }
    bool operator==(const Bundle &) const = default;
};

} // namespace kv::journal
