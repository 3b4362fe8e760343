// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/memoryvfs.h"

#include <sqlite3.h>

#include <cstring>

namespace kv::harness {
namespace {

struct MemoryFile
{
    sqlite3_file base;
    QByteArray *bytes; // of the disk, or its own
    bool isOwn;
};

struct State
{
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    Disk disk;
};

State *state = nullptr;

MemoryFile *memory(sqlite3_file *file)
{
    return reinterpret_cast<MemoryFile *>(file);
}

int closeFile(sqlite3_file *file)
{
    if (memory(file)->isOwn)
        delete memory(file)->bytes;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *buffer, int count, sqlite3_int64 at)
{
    const QByteArray &bytes = *memory(file)->bytes;
    const qsizetype there = qBound(qsizetype(0), qsizetype(bytes.size() - at), qsizetype(count));
    if (there > 0)
        std::memcpy(buffer, bytes.constData() + at, size_t(there));
    if (there == count)
        return SQLITE_OK;
    std::memset(static_cast<char *>(buffer) + there, 0, size_t(count - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    QByteArray &bytes = *memory(file)->bytes;
    if (bytes.size() < at + count)
        bytes.append(at + count - bytes.size(), '\0');
    std::memcpy(bytes.data() + at, from, size_t(count));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    memory(file)->bytes->truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = memory(file)->bytes->size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int checkLock(sqlite3_file *, int *out)
{
    *out = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    return 0;
}

int openFile(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    MemoryFile *own = memory(file);
    std::memset(static_cast<void *>(own), 0, sizeof(MemoryFile));
    const QString name = path ? QString::fromUtf8(path).section(u'/', -1) : QString();
    if (path && state->disk.count(name) == 0 && !(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    own->isOwn = !path;
    own->bytes = path ? &state->disk[name] : new QByteArray;
    own->base.pMethods = &state->methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int)
{
    state->disk.erase(QString::fromUtf8(path).section(u'/', -1));
    return SQLITE_OK;
}

int access(sqlite3_vfs *, const char *path, int, int *out)
{
    *out = int(state->disk.count(QString::fromUtf8(path).section(u'/', -1)));
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *path, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

} // namespace

MemoryVfs::MemoryVfs()
{
    Q_ASSERT(!state);
    state = new State;
    state->methods.iVersion = 1;
    state->methods.xClose = closeFile;
    state->methods.xRead = readFile;
    state->methods.xWrite = writeFile;
    state->methods.xTruncate = truncateFile;
    state->methods.xSync = syncFile;
    state->methods.xFileSize = fileSize;
    state->methods.xLock = lockFile;
    state->methods.xUnlock = lockFile;
    state->methods.xCheckReservedLock = checkLock;
    state->methods.xFileControl = fileControl;
    state->methods.xSectorSize = sectorSize;
    state->methods.xDeviceCharacteristics = characteristics;
    state->vfs = *sqlite3_vfs_find(nullptr); // for time and chance
    state->vfs.pNext = nullptr;
    state->vfs.zName = "kvmemory";
    state->vfs.szOsFile = sizeof(MemoryFile);
    state->vfs.xOpen = openFile;
    state->vfs.xDelete = deleteFile;
    state->vfs.xAccess = access;
    state->vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&state->vfs, 0);
}

MemoryVfs::~MemoryVfs()
{
    sqlite3_vfs_unregister(&state->vfs);
    delete state;
    state = nullptr;
}

Disk &MemoryVfs::disk()
{
    return state->disk;
}

} // namespace kv::harness
