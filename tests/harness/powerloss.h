// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harness/memoryvfs.h"
#include "harness/shimvfs.h"

#include "domain/entropy.h"

#include <QHash>

namespace kv::harness {

// What a disk may hold after the power went. Everything that was synced is there. Of what was not,
// each sector of 512 bytes, each cut and each new or deleted name survives with an even chance.
// Limits: a sector is written whole or not at all; a disk that only says that it has synced is
// outside of this; the name of a new file is safe with its first sync (SQLite syncs the folder
// then).
class PowerLoss
{
public:
    explicit PowerLoss(const Disk &before);

    void happened(const Event &event);
    // One of the many disks that the power may have left now.
    Disk image(Entropy &entropy) const;

private:
    struct File
    {
        QByteArray synced;
        QList<Event> pending;
    };
    struct Name
    {
        QString name;
        int file = -1; // -1: there is none
    };

    void settleNames();

    QList<File> m_files;
    QHash<QString, int> m_now; // what the program sees
    QHash<QString, int> m_safe; // what the folder on the disk says
    QList<Name> m_pending;
};

} // namespace kv::harness
