// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What MainWindow does for the safety of the file: backups, copies to be read, the check.
#include "ui/common/context.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/safety/backupsdialog.h"
#include "workspace/rescue.h"

#include <QApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimer>

namespace kv::ui {

namespace {

constexpr int afterTheFirstLook = 2000; // milliseconds: a backup must not hold up the first page

} // namespace

void MainWindow::tellCannotOpen(const QString &path, const Error &error)
{
    QList<MessageAction> actions;
    if (error.code == ErrorCode::FileInUse || error.code == ErrorCode::FileTooNew) {
        actions.append({tr("Open a copy to read"), [this, path] { openCopyToRead(path); }});
    }
    const bool isBroken = error.code == ErrorCode::FileDamaged
        || error.code == ErrorCode::NotOurFile || error.code == ErrorCode::FileMissing
        || error.code == ErrorCode::MigrationFailed;
    if (isBroken && !workspace::backupsOf(path).isEmpty()) {
        actions.append({tr("Backups…"), [this, path] { showBackups(path); }});
    }
    tell({MessageKind::Error, describe(error), actions});
}

bool MainWindow::openCopyToRead(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const auto copy = workspace::copyToRead(path, folder->path());
    if (!copy) {
        tell({MessageKind::Error, describe(copy.error()), {}});
        return false;
    }
    auto opened = workspace::Workspace::openCopyToRead(*copy, m_session);
    if (!opened) {
        tell({MessageKind::Error, describe(opened.error()), {}});
        return false;
    }
    take(std::move(opened).value());
    m_demoFolder = std::move(folder); // goes with the file; nothing of it is remembered
    tell({MessageKind::Info,
          tr("This is a copy to be read, as the file was at %1. Changes to it are not saved.")
              .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)),
          {}});
    return true;
}

void MainWindow::backUpToday()
{
    QTimer::singleShot(afterTheFirstLook, m_context.get(), [this] {
        if (m_demoFolder) {
            return;
        }
        if (m_workspace->isBackupDue()) {
            if (const auto made = m_workspace->backup(BackupReason::Daily); !made) {
                tell({MessageKind::Warning, describe(made.error()), {}});
            }
        }
        const QStringList copies = workspace::conflictingCopies(*m_workspace);
        if (!copies.isEmpty()) {
            tell({MessageKind::Warning,
                  tr("A synchronising program has made a second copy of this file: %1. Look what "
                     "differs before you remove it.")
                      .arg(QFileInfo(copies.first()).fileName()),
                  {{tr("Open a copy to read"),
                    [this, path = copies.first()] { openCopyToRead(path); }}}});
        }
    });
}

void MainWindow::backUpOnClosing()
{
    if (!m_workspace || m_demoFolder || !m_workspace->hasChangedSinceBackup()) {
        return;
    }
    // All is on the disk already: a backup that cannot be made must not keep the window open. The
    // one of tomorrow morning says so.
    const auto made = m_workspace->backup(BackupReason::Closing);
    Q_UNUSED(made)
}

void MainWindow::showBackups(const QString &path)
{
    const bool isOpen = m_workspace && m_workspace->path() == path;
    auto *dialog = new BackupsDialog(path, isOpen ? m_workspace.get() : nullptr, m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &BackupsDialog::restored, this, [this](const QString &made) {
        tell({MessageKind::Success,
              tr("The backup was restored as a new file: %1.").arg(QFileInfo(made).fileName()),
              {{tr("Open it"), [this, made] { openFile(made); }}}});
    });
    dialog->open();
}

void MainWindow::checkFile()
{
    QProgressDialog progress(tr("Checking every step of the file…"), tr("Cancel"), 0, 100, this);
    progress.setWindowModality(Qt::WindowModal);
    const auto found = m_workspace->check([&progress](qint64 done, qint64 all) {
        if (done % 64 == 0) {
            progress.setMaximum(int(qMax<qint64>(all, 1)));
            progress.setValue(int(done));
        }
        return !progress.wasCanceled();
    });
    progress.reset();
    if (!found) {
        tell({MessageKind::Error, describe(found.error()), {}});
    } else if (found->problems.isEmpty()) {
        tell({MessageKind::Success,
              tr("The file is whole: %n steps checked.", nullptr, int(found->operations)),
              {}});
    } else {
        tell({MessageKind::Error,
              tr("The file is damaged: %1").arg(found->problems.join(u' ')),
              {{tr("Backups…"), [this] { showBackups(m_workspace->path()); }}}});
    }
}

} // namespace kv::ui
