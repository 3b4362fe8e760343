// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kv::harness {

// What SQLite asked the disk for.
enum class Call
{
    Open, // of a file that was not there: it is made
    Write,
    Truncate,
    Sync,
    Delete,
    Acknowledged // not a call: the program told its user that this step is saved
};

struct Event
{
    Call call = Call::Write;
    QString file; // its name in the folder
    qint64 at = 0; // where it wrote, or the size it was cut to; of Acknowledged: which step
    QByteArray bytes;
    bool isFolderSynced = false; // of Delete
};

// Everything of one run, in its order.
using Recording = QList<Event>;

// How a call is made to fail.
struct Fault
{
    int after = -1; // calls that go well first; negative: none fails
    int code = 0; // SQLITE_FULL or SQLITE_IOERR
    bool persists = false; // else only one call fails
};

// Stands between SQLite and the disk for every connection that is opened while it lives, Qt's own
// included. At most one may live.
class ShimVfs
{
public:
    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;

    // Notes what is asked from now on.
    void record();
    void acknowledge(int step);
    Recording takeRecording();

    // Every connection that is opened from now on is one with synchronous = OFF, whatever it asks
    // for: what a harness must see fail.
    void neverSync();

    // Makes calls fail from now on; counts them from here.
    void fail(const Fault &fault);
    // How many calls could have failed since fail().
    int calls() const;
    // Whether one did.
    bool hasFailed() const;
};

} // namespace kv::harness
