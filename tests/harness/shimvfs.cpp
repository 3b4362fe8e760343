// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/shimvfs.h"

#include <sqlite3.h>

#include <cstring>

namespace kv::harness {
namespace {

// What SQLite hands out for an open file: our methods, and behind it the file of the system.
struct ShimFile
{
    sqlite3_file base;
    sqlite3_file *real;
    QString *name;
};

struct State
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
    bool isRecording = false;
    Recording recording;
    Fault fault;
    int calls = 0;
    bool hasFailed = false;
    bool neverSyncs = false;
};

State *state = nullptr;

QString nameOf(const char *path)
{
    return QString::fromUtf8(path).section(u'/', -1);
}

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

// The code to fail with, or SQLITE_OK. `ioCode` is what IOERR is called for this call.
int faultNow(int ioCode)
{
    const int number = state->calls++;
    if (state->fault.after < 0 || number < state->fault.after
        || (number > state->fault.after && !state->fault.persists))
        return SQLITE_OK;
    state->hasFailed = true;
    return state->fault.code == SQLITE_IOERR ? ioCode : state->fault.code;
}

void note(Call call, const QString &file, qint64 at = 0, const QByteArray &bytes = {},
          bool folder = false)
{
    if (state->isRecording)
        state->recording.append({call, file, at, bytes, folder});
}

int closeFile(sqlite3_file *file)
{
    ShimFile *own = shim(file);
    const int code = own->real->pMethods ? own->real->pMethods->xClose(own->real) : SQLITE_OK;
    delete own->name;
    sqlite3_free(own->real);
    return code;
}

int readFile(sqlite3_file *file, void *buffer, int count, sqlite3_int64 at)
{
    return shim(file)->real->pMethods->xRead(shim(file)->real, buffer, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (const int code = faultNow(SQLITE_IOERR_WRITE))
        return code;
    const int code = shim(file)->real->pMethods->xWrite(shim(file)->real, bytes, count, at);
    if (code == SQLITE_OK)
        note(Call::Write, *shim(file)->name, at,
             QByteArray(static_cast<const char *>(bytes), count));
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = faultNow(SQLITE_IOERR_TRUNCATE))
        return code;
    const int code = shim(file)->real->pMethods->xTruncate(shim(file)->real, size);
    if (code == SQLITE_OK)
        note(Call::Truncate, *shim(file)->name, size);
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = faultNow(SQLITE_IOERR_FSYNC))
        return code;
    const int code = shim(file)->real->pMethods->xSync(shim(file)->real, flags);
    if (code == SQLITE_OK)
        note(Call::Sync, *shim(file)->name);
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return shim(file)->real->pMethods->xFileSize(shim(file)->real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return shim(file)->real->pMethods->xLock(shim(file)->real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return shim(file)->real->pMethods->xUnlock(shim(file)->real, level);
}

int checkLock(sqlite3_file *file, int *out)
{
    return shim(file)->real->pMethods->xCheckReservedLock(shim(file)->real, out);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    // The name of a PRAGMA is the second word; OK swallows it.
    if (what == SQLITE_FCNTL_PRAGMA && state->neverSyncs
        && qstrcmp(static_cast<char **>(argument)[1], "synchronous") == 0)
        return SQLITE_OK;
    return shim(file)->real->pMethods->xFileControl(shim(file)->real, what, argument);
}

int turnSyncOff(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    const bool swallows = std::exchange(state->neverSyncs, false);
    const int code = sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    state->neverSyncs = swallows;
    return code;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *file)
{
    // Of a plain disk: nothing may be taken for granted that the simulated power cut takes away.
    return shim(file)->real->pMethods->xDeviceCharacteristics(shim(file)->real)
        & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
}

int openFile(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    ShimFile *own = shim(file);
    std::memset(static_cast<void *>(own), 0, sizeof(ShimFile));
    if (const int code = faultNow(SQLITE_CANTOPEN))
        return code;
    int isThere = 0;
    if (path)
        state->real->xAccess(state->real, path, SQLITE_ACCESS_EXISTS, &isThere);
    own->real = static_cast<sqlite3_file *>(sqlite3_malloc(state->real->szOsFile));
    if (!own->real)
        return SQLITE_NOMEM;
    std::memset(static_cast<void *>(own->real), 0, size_t(state->real->szOsFile));
    const int code = state->real->xOpen(state->real, path, own->real, flags, outFlags);
    if (code != SQLITE_OK) {
        sqlite3_free(own->real);
        return code;
    }
    own->name = new QString(path ? nameOf(path) : QString());
    own->base.pMethods = &state->methods;
    if (path && !isThere)
        note(Call::Open, *own->name);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (const int code = faultNow(SQLITE_IOERR_DELETE))
        return code;
    const int code = state->real->xDelete(state->real, path, syncFolder);
    if (code == SQLITE_OK)
        note(Call::Delete, nameOf(path), 0, {}, syncFolder != 0);
    return code;
}

} // namespace

ShimVfs::ShimVfs()
{
    Q_ASSERT(!state);
    state = new State;
    state->real = sqlite3_vfs_find(nullptr);
    state->methods.iVersion = 1; // neither shared memory nor mapped files
    state->methods.xClose = closeFile;
    state->methods.xRead = readFile;
    state->methods.xWrite = writeFile;
    state->methods.xTruncate = truncateFile;
    state->methods.xSync = syncFile;
    state->methods.xFileSize = fileSize;
    state->methods.xLock = lockFile;
    state->methods.xUnlock = unlockFile;
    state->methods.xCheckReservedLock = checkLock;
    state->methods.xFileControl = fileControl;
    state->methods.xSectorSize = sectorSize;
    state->methods.xDeviceCharacteristics = characteristics;
    state->vfs = *state->real;
    state->vfs.pNext = nullptr;
    state->vfs.zName = "kvshim";
    state->vfs.szOsFile = sizeof(ShimFile);
    state->vfs.xOpen = openFile;
    state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&state->vfs, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_reset_auto_extension();
    sqlite3_vfs_unregister(&state->vfs);
    sqlite3_vfs_register(state->real, 1);
    delete state;
    state = nullptr;
}

void ShimVfs::record()
{
    state->recording.clear();
    state->isRecording = true;
}

void ShimVfs::acknowledge(int step)
{
    note(Call::Acknowledged, {}, step);
}

Recording ShimVfs::takeRecording()
{
    state->isRecording = false;
    return std::exchange(state->recording, {});
}

void ShimVfs::neverSync()
{
    state->neverSyncs = true;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(turnSyncOff));
}

void ShimVfs::fail(const Fault &fault)
{
    state->fault = fault;
    state->calls = 0;
    state->hasFailed = false;
}

int ShimVfs::calls() const
{
    return state->calls;
}

bool ShimVfs::hasFailed() const
{
    return state->hasFailed;
}

} // namespace kv::harness
