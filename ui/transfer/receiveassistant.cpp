// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/receiveassistant.h"

#include "exchange/passphrase.h"
#include "ui/common/theme.h"
#include "ui/transfer/receivefilepage.h"
#include "ui/transfer/receivepreviewpage.h"
#include "ui/transfer/transferwords.h"

#include <QApplication>
#include <QFileInfo>

namespace kv::ui {
namespace {

struct OpenedFile
{
    Result<journal::Bundle> bundle;
    QString words;
};

// The first of the words that opens it; any other failure than wrong words ends the trial.
OpenedFile openedWith(const QByteArray &bytes, const QStringList &words, const QString &name)
{
    OpenedFile last{Error{ErrorCode::WrongPassphrase, {name}}, {}};
    for (const QString &each : words) {
        last = {exchange::readExchangeFile(bytes, each, name), each};
        if (last.bundle || last.bundle.error().code != ErrorCode::WrongPassphrase)
            break;
    }
    return last;
}

} // namespace

ReceiveAssistant::ReceiveAssistant(UiContext &context, QWidget *parent)
    : Assistant(parent)
    , m_context(context)
{
    const auto known = workspace::Transfer(context.workspace()).passphrases();
    m_file = new ReceiveFilePage(
        m_draft, [this](const QStringList &words) { return openWith(words); },
        known ? *known : QStringList(), this);
    m_preview = new ReceivePreviewPage(m_draft, context, this);
    setWindowTitle(tr("Receive data"));
    resize(space::windowWidth - space::wide * 2, space::windowHeight - space::wide * 2);
    addPage(m_file);
    addPage(m_preview);
}

void ReceiveAssistant::readFile(const QString &path)
{
    m_file->readFile(path);
    if (m_draft.bundle && page() == m_file)
        next();
}

std::optional<Result<journal::Bundle>> ReceiveAssistant::openWith(const QStringList &words)
{
    const QString name = QFileInfo(m_draft.path).fileName();
    const auto opened
        = waitFor([bytes = m_draft.bytes, words, name] { return openedWith(bytes, words, name); });
    if (!opened)
        return std::nullopt;
    m_draft.passphrase = exchange::normalisedPassphrase(opened->words);
    return opened->bundle;
}

QString ReceiveAssistant::finishText() const
{
    return tr("Take in");
}

bool ReceiveAssistant::finish()
{
    workspace::Transfer transfer(m_context.workspace());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = transfer.take(*m_draft.bundle, m_draft.choice);
    QApplication::restoreOverrideCursor();
    if (!report) {
        tell({MessageKind::Error, describe(report.error()), {}});
        return false;
    }
    m_draft.report = *report;
    if (!report->isOwn) // the next file from here or to there goes by the same words
        m_context.done(transfer.rememberPassphrase(report->sender, m_draft.passphrase));
    m_context.tell({MessageKind::Success,
                    tr("Received. Sender: %1. %2.").arg(report->sender, outcomeWords(*report)),
                    {{tr("Undo import"), [&context = m_context, batch = report->batch] {
                          workspace::Transfer undoing(context.workspace());
                          context.done(undoing.undoImport(batch));
                      }}}});
    return true;
}

} // namespace kv::ui
