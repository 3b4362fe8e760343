// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exactfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kv {
namespace {

// Larger writes to a full disk may be cut short and still be called complete by QSaveFile.
constexpr qsizetype chunkSize = 16384;

Error whyNot(const QString &path, qsizetype size, const QSaveFile &file)
{
    const QFileInfo info(path);
    const QFileInfo folder(info.absolutePath());
    if (folder.exists() && !folder.isWritable())
        return {ErrorCode::FolderReadOnly, {folder.filePath()}};
    if (info.isFile() && !info.isWritable())
        return {ErrorCode::FileReadOnly, {path}};
    const QStorageInfo disk(folder.filePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < size;
    if (full || file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, {path}};
    return {ErrorCode::CannotWrite, {path, file.errorString()}};
}

// A new name is safe from a power cut only when its folder is on the disk too.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

Done writeExact(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return whyNot(path, bytes.size(), file);
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written
            = file.write(bytes.constData() + done, qMin(chunkSize, bytes.size() - done));
        if (written <= 0) {
            const Error error = whyNot(path, bytes.size(), file);
            file.cancelWriting();
            return error;
        }
        done += written;
    }
    if (!file.flush() || !file.commit())
        return whyNot(path, bytes.size(), file);
    syncFolder(QFileInfo(path).absolutePath());

    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        return Error{ErrorCode::CannotWrite, {path, written.errorString()}};
    return {};
}

Done moveExact(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(from).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return Error{ErrorCode::CannotWrite, {to, qt_error_string(errno)}};
    const int synced = ::fsync(handle);
    ::close(handle);
    if (synced != 0)
        return Error{ErrorCode::CannotWrite, {to, qt_error_string(errno)}};
#endif
    std::error_code fault;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), fault);
    if (fault)
        return Error{ErrorCode::CannotWrite, {to, QString::fromStdString(fault.message())}};
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace kv
