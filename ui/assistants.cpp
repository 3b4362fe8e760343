// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistants of MainWindow: a new file, a group, a list of companies; and what is dropped on
// it.
#include "domain/dataset.h"
#include "ui/actions.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/transfer/transferpage.h"
#include "ui/welcome/groupdialog.h"
#include "ui/welcome/importassistant.h"
#include "ui/welcome/newfileassistant.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

namespace kv::ui {

namespace {

// The one file that is dragged, if its name ends in one of these; "" otherwise.
QString draggedFile(const QMimeData *data, const QStringList &endings)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

const QStringList ownFiles{QStringLiteral("kiertovuoro")};
const QStringList exchangeFiles{QStringLiteral("kvexchange")};
// A workbook too: the assistant says how its rows come in.
const QStringList lists{QStringLiteral("csv"),  QStringLiteral("txt"), QStringLiteral("tsv"),
                        QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")};

} // namespace

void MainWindow::connectAssistants()
{
    const auto on
        = [this](QAction *action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions->newFile, [this] { startNewFile(); });
    on(m_actions->bringIn, [this] {
        // A list goes into a group: without one, that comes first.
        if (!m_context) {
            startNewFile();
        } else if (m_context->group().isNull()) {
            editGroup({});
        } else {
            bringIn({});
        }
    });
    on(m_actions->receive, [this] { receive({}); });
    on(m_actions->send, [this] {
        go({Room::Transfer, {}, {}, {}});
        static_cast<TransferPage *>(page(Room::Transfer))->send();
    });
    on(m_actions->addGroup, [this] { editGroup({}); });
    on(m_actions->editGroup, [this] { editGroup(m_context->group()); });
}

void MainWindow::startNewFile()
{
    auto *assistant = new NewFileAssistant(m_session, this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this, assistant] {
        const CompaniesFrom from = assistant->companiesFrom();
        openMade(assistant->takeWorkspace());
        go({Room::Companies, {}, {}, {}});
        if (from != CompaniesFrom::Later) {
            bringIn({});
        }
    });
    assistant->open();
}

void MainWindow::bringIn(const QString &path)
{
    auto *assistant = new ImportAssistant(*m_context, this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    if (!path.isEmpty()) {
        assistant->readFile(path);
    }
    connect(assistant, &QDialog::accepted, this, [this] { go({Room::Companies, {}, {}, {}}); });
    assistant->open();
}

void MainWindow::receive(const QString &path)
{
    if (!m_context) {
        tell({MessageKind::Info,
              tr("Open your own file first, then receive the data into it."),
              {}});
        return;
    }
    go({Room::Transfer, {}, {}, {}});
    static_cast<TransferPage *>(page(Room::Transfer))->receive(path);
}

void MainWindow::editGroup(Id<CoreGroup> group)
{
    auto *dialog = new GroupDialog(*m_context, group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool takesList = m_context && !m_context->group().isNull();
    if (!draggedFile(event->mimeData(), ownFiles + exchangeFiles).isEmpty()
        || (takesList && !draggedFile(event->mimeData(), lists).isEmpty())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString list = draggedFile(event->mimeData(), lists);
    if (const QString sent = draggedFile(event->mimeData(), exchangeFiles); !sent.isEmpty()) {
        receive(sent);
    } else if (list.isEmpty()) {
        openFile(draggedFile(event->mimeData(), ownFiles));
    } else {
        bringIn(list);
    }
}

} // namespace kv::ui
