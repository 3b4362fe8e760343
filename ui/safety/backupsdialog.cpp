// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupsdialog.h"

#include "domain/describe.h"
#include "ui/common/heading.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

QString firstUpper(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

BackupsDialog::BackupsDialog(const QString &path, workspace::Workspace *open,
                             const workspace::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_open(open)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_difference(new QLabel(this))
    , m_make(new QPushButton(tr("Make a backup now"), this))
    , m_restore(new QPushButton(tr("Restore as a new file…"), this))
{
    setWindowTitle(tr("Backups"));
    auto *intro = new QLabel(tr("A backup is made each day, when the file is closed, and before "
                                "anything large. Restoring makes a new file: this one stays as it "
                                "is."),
                             this);
    intro->setWordWrap(true);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Backups"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_difference->setWordWrap(true);
    m_difference->setMinimumHeight(m_difference->fontMetrics().lineSpacing() * 2);
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_make->setVisible(m_open); // after it was added, which shows it
    m_restore->setDefault(!m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    column->addWidget(m_messages);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_difference);
    column->addWidget(buttons);
    m_messages->hide();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::compare);
    resize(space::windowWidth * 2 / 3, space::windowHeight * 3 / 4);
    fill();
}

void BackupsDialog::fill()
{
    m_list->clear();
    for (const Backup &backup : workspace::backupsOf(m_path)) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {momentOf(backup.at), firstUpper(describe(backup.reason)),
                                          QLocale().formattedDataSize(backup.bytes)});
        item->setData(0, Qt::UserRole, backup.path);
        item->setSizeHint(1, QSize(0, space::rowCompact)); // of the column that stretches
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    } else {
        m_difference->setText(tr("There are no backups yet."));
    }
    m_restore->setEnabled(m_list->topLevelItemCount() > 0);
}

QString BackupsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void BackupsDialog::compare()
{
    if (chosen().isEmpty()) {
        return;
    }
    if (!m_open) {
        m_difference->setText(tr("The present file cannot be opened, so nothing is compared."));
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto compared = workspace::compareWithBackup(chosen(), *m_open, m_session);
    QApplication::restoreOverrideCursor();
    if (!compared) {
        m_difference->setText(describe(compared.error()));
    } else if (compared->differences.isEmpty()) {
        m_difference->setText(tr("Nothing has changed since this backup."));
    } else {
        QString text
            = tr("Changed since: %n record(s).", nullptr, int(compared->differences.size()));
        if (!compared->missing.isEmpty()) {
            const Operation &newest = compared->missing.first();
            text += u' '
                + tr("Newest step: %1, %2.").arg(momentOf(newest.at), m_open->wordsOf(newest));
        }
        m_difference->setText(text);
    }
}

void BackupsDialog::makeOne()
{
    const auto made = m_open->backup(BackupReason::ByHand);
    if (!made) {
        m_messages->tell({MessageKind::Error, describe(made.error()), {}});
        return;
    }
    fill();
    m_messages->tell({MessageKind::Success, tr("The backup was made and checked."), {}});
}

void BackupsDialog::restore()
{
    const QFileInfo file(m_path);
    const QString suggested
        = file.dir().filePath(tr("%1 restored", "name of a file").arg(file.completeBaseName())
                              + QStringLiteral(".kiertovuoro"));
    const QString target = QFileDialog::getSaveFileName(
        this, tr("Restore as a new file"), suggested, tr("Kiertovuoro files (*.kiertovuoro)"));
    if (!target.isEmpty()) {
        restoreTo(target);
    }
}

void BackupsDialog::restoreTo(const QString &target)
{
    const auto made = workspace::restore(chosen(), target, m_path, m_session);
    if (!made) {
        m_messages->tell({MessageKind::Error, describe(made.error()), {}});
        return;
    }
    emit restored(target);
    accept();
}

} // namespace kv::ui
