// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/powerloss.h"

namespace kv::harness {
namespace {

constexpr qsizetype sector = 512;

void writeTo(QByteArray &bytes, qint64 at, const QByteArray &part)
{
    if (bytes.size() < at + part.size())
        bytes.append(at + part.size() - bytes.size(), '\0');
    bytes.replace(at, part.size(), part);
}

void applyWhole(QByteArray &bytes, const Event &event)
{
    if (event.call == Call::Write)
        writeTo(bytes, event.at, event.bytes);
    else
        bytes.truncate(event.at);
}

// Chance, a bit at a time.
class Coin
{
public:
    explicit Coin(Entropy &entropy)
        : m_entropy(entropy)
    { }
    bool falls()
    {
        if (m_left == 0) {
            m_bits = m_entropy.next();
            m_left = 64;
        }
        const bool face = m_bits & 1;
        m_bits >>= 1;
        --m_left;
        return face;
    }

private:
    Entropy &m_entropy;
    quint64 m_bits = 0;
    int m_left = 0;
};

void applyByChance(QByteArray &bytes, const Event &event, Coin &coin)
{
    if (event.call == Call::Truncate) {
        if (coin.falls())
            bytes.truncate(event.at);
        return;
    }
    qsizetype done = 0;
    while (done < event.bytes.size()) {
        const qsizetype room = sector - (event.at + done) % sector;
        const qsizetype size = qMin(room, event.bytes.size() - done);
        if (coin.falls())
            writeTo(bytes, event.at + done, event.bytes.mid(done, size));
        done += size;
    }
}

} // namespace

PowerLoss::PowerLoss(const Disk &before)
{
    for (const auto &[name, bytes] : before) {
        m_now.insert(name, int(m_files.size()));
        m_files.append({bytes, {}});
    }
    m_safe = m_now;
}

void PowerLoss::happened(const Event &event)
{
    switch (event.call) {
    case Call::Acknowledged:
        return;
    case Call::Open:
        m_now.insert(event.file, int(m_files.size()));
        m_pending.append({event.file, int(m_files.size())});
        m_files.append(File());
        return;
    case Call::Write:
    case Call::Truncate:
        if (const auto it = m_now.constFind(event.file); it != m_now.cend())
            m_files[*it].pending.append(event);
        return;
    case Call::Sync:
        if (const auto it = m_now.constFind(event.file); it != m_now.cend()) {
            File &file = m_files[*it];
            for (const Event &pending : std::as_const(file.pending))
                applyWhole(file.synced, pending);
            file.pending.clear();
            if (m_safe.value(event.file, -1) != *it)
                settleNames(); // SQLite syncs the folder of a new file with it
        }
        return;
    case Call::Delete:
        m_now.remove(event.file);
        m_pending.append({event.file, -1});
        if (event.isFolderSynced)
            settleNames();
        return;
    }
}

void PowerLoss::settleNames()
{
    for (const Name &pending : std::as_const(m_pending)) {
        if (pending.file < 0)
            m_safe.remove(pending.name);
        else
            m_safe.insert(pending.name, pending.file);
    }
    m_pending.clear();
}

Disk PowerLoss::image(Entropy &entropy) const
{
    Coin coin(entropy);
    QHash<QString, int> names = m_safe;
    for (const Name &pending : m_pending) {
        if (!coin.falls())
            continue;
        if (pending.file < 0)
            names.remove(pending.name);
        else
            names.insert(pending.name, pending.file);
    }
    Disk disk;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const File &file = m_files.at(*it);
        QByteArray bytes = file.synced;
        for (const Event &event : file.pending)
            applyByChance(bytes, event, coin);
        disk.insert_or_assign(it.key(), bytes);
    }
    return disk;
}

} // namespace kv::harness
