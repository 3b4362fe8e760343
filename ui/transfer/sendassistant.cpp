// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/sendassistant.h"

#include "domain/dataset.h"
#include "domain/exactfile.h"
#include "ui/common/theme.h"
#include "ui/transfer/sendcontentpage.h"
#include "ui/transfer/sendreceiverpage.h"
#include "ui/transfer/sendscopepage.h"
#include "ui/transfer/sendwritepage.h"
#include "workspace/transfer.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace kv::ui {

SendAssistant::SendAssistant(UiContext &context, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
    , m_write(new SendWritePage(m_draft, context, this))
{
    setWindowTitle(tr("Send data"));
    resize(space::windowWidth - space::wide * 2, space::windowHeight - space::wide * 2);
    addPage(new SendReceiverPage(m_draft, receivers(), this));
    addPage(new SendScopePage(m_draft, context, this));
    addPage(new SendContentPage(m_draft, context, this));
    addPage(m_write);
}

void SendAssistant::setFolder(const QString &folder)
{
    m_write->setFolder(folder);
}

// Those of whom the file knows: its other advisors, who was sent to before, whose files have come.
QStringList SendAssistant::receivers() const
{
    const workspace::Transfer transfer(m_context.workspace());
    QStringList names;
    for (const Coordinator &coordinator : m_context.dataset().coordinators) {
        if (coordinator.id != m_context.workspace().author())
            names.append(coordinator.name);
    }
    if (const auto sent = transfer.disclosures()) {
        for (const Disclosure &disclosure : *sent)
            names.append(disclosure.receiver);
    }
    if (const auto senders = transfer.senders()) {
        for (const journal::Sender &sender : *senders)
            names.append(sender.name);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

QString SendAssistant::finishText() const
{
    return m_draft.hasProgram ? tr("Write the file") : tr("Write the lists");
}

bool SendAssistant::finish()
{
    const QString path = m_draft.folder + u'/' + m_draft.name;
    const Done written = m_draft.hasProgram ? writeFile(path) : writeLists(path);
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            tell({MessageKind::Error, describe(written.error()), {}});
        return false;
    }
    exchange::ExportPlan plan = *m_draft.plan;
    if (!m_draft.hasProgram)
        plan.disclosed.clear(); // the reader of lists has no register to add to
    workspace::Transfer transfer(m_context.workspace());
    if (const Done noted = transfer.noteDisclosure(plan, m_draft.name); !noted) {
        tell({MessageKind::Error, describe(noted.error()), {}});
        return false;
    }
    m_context.tell(
        {MessageKind::Success,
         m_draft.hasProgram
             ? tr("Written: %1. Send it, and tell the words by telephone.").arg(m_draft.name)
             : tr("Written: %1").arg(m_draft.name),
         {{tr("Show the folder"), [folder = m_draft.hasProgram ? m_draft.folder : path] {
               QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
           }}}});
    return true;
}

Done SendAssistant::writeFile(const QString &path)
{
    // The seal costs time on purpose; only the key of this device is read meanwhile.
    const workspace::Transfer transfer(m_context.workspace());
    const auto bytes = waitFor([transfer, plan = *m_draft.plan, words = m_draft.passphrase] {
        return transfer.fileOf(plan, words);
    });
    if (!bytes)
        return Error{ErrorCode::Cancelled, {}};
    if (!*bytes)
        return bytes->error();
    return writeExact(path, bytes->value());
}

Done SendAssistant::writeLists(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error{ErrorCode::FolderReadOnly, {m_draft.folder}};
    for (const exchange::PlainFile &file : m_draft.files) {
        if (const Done written = writeExact(path + u'/' + file.name, file.bytes); !written) {
            // Half of them is worse than none; what is not ours stays.
            for (const exchange::PlainFile &other : m_draft.files)
                QFile::remove(path + u'/' + other.name);
            QDir().rmdir(path);
            return written;
        }
    }
    return {};
}

} // namespace kv::ui
