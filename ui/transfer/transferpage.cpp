// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferpage.h"

#include "calendar/datetext.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/style.h"
#include "ui/transfer/decidetab.h"
#include "ui/transfer/linestab.h"
#include "ui/transfer/receiveassistant.h"
#include "ui/transfer/sendassistant.h"
#include "ui/transfer/transferwords.h"
#include "workspace/transfer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

namespace kv::ui {
namespace {

enum Tabs
{
    DecidePart,
    ReceivedPart,
    SentPart,
    SendersPart
};

} // namespace

TransferPage::TransferPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_receiveAction(new QAction(iconOf(Icon::Import), {}, this))
    , m_sendAction(new QAction(iconOf(Icon::Export), {}, this))
    , m_title(new Heading(Type::PageTitle, this))
    , m_advice(new Heading(Type::Secondary, this))
    , m_receiveButton(new QPushButton(iconOf(Icon::Import), {}, this))
    , m_sendButton(new QPushButton(iconOf(Icon::Export), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Transfer, this))
    , m_tabs(new QTabWidget(this))
    , m_decide(new DecideTab(context, m_tabs))
    , m_received(
          new LinesTab(QStringLiteral("received"), {24, 26, 0, 14}, {{}, {}, {}, {}}, m_tabs))
    , m_sent(new LinesTab(QStringLiteral("sent"), {24, 16, 16, 0, 12, 8, 10, 7},
                          {{}, {}, {}, {}, {}, {}, {}, {}}, m_tabs))
    , m_senders(new LinesTab(QStringLiteral("senders"), {30, 22, 0}, {{}, {}, {}}, m_tabs))
    , m_undoImport(new QPushButton(iconOf(Icon::Undo), {}, m_received))
    , m_technical(new QPushButton(m_senders))
    , m_device(new QLabel(m_senders))
{
    connect(m_receiveAction, &QAction::triggered, this, [this] { receive({}); });
    connect(m_sendAction, &QAction::triggered, this, [this] { send(); });
    makeTabs();
    m_empty->setActions({m_receiveAction, m_sendAction});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::card);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    TransferPage::retranslate();
}

QWidget *TransferPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tight);
    texts->addWidget(m_title);
    texts->addWidget(m_advice);
    m_advice->setWordWrap(true);
    row->addLayout(texts, 1);
    row->addWidget(m_receiveButton, 0, Qt::AlignTop);
    row->addWidget(m_sendButton, 0, Qt::AlignTop);
    makePrimary(m_receiveButton);
    connect(m_receiveButton, &QPushButton::clicked, m_receiveAction, &QAction::trigger);
    connect(m_sendButton, &QPushButton::clicked, m_sendAction, &QAction::trigger);
    return head;
}

void TransferPage::makeTabs()
{
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : QList<QWidget *>{m_decide, m_received, m_sent, m_senders})
        m_tabs->addTab(tab, QString());
    m_received->model()->setFigures({2});
    m_received->addBelow(m_undoImport);
    m_received->addBelow(new QWidget(m_received), 1);
    m_sent->model()->setFigures({5, 6, 7});
    m_technical->setCheckable(true);
    m_device->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_device->hide();
    m_senders->addBelow(m_technical);
    m_senders->addBelow(m_device);
    m_senders->addBelow(new QWidget(m_senders), 1);
    connect(m_undoImport, &QPushButton::clicked, this, &TransferPage::undoImport);
    connect(m_technical, &QPushButton::toggled, m_device, &QWidget::setVisible);
    connect(m_decide, &DecideTab::counted, this, &TransferPage::showTabTitles);
    connect(m_received, &LinesTab::selected, this, [this] {
        const int row = m_received->model()->rowOf(m_received->key());
        m_undoImport->setEnabled(row >= 0 && !m_received->model()->lineAt(row).isFaint);
    });
    connect(m_senders, &LinesTab::selected, this, &TransferPage::showDevice);
}

QString TransferPage::title() const
{
    return tr("Data transfer");
}

void TransferPage::showGroup(Id<CoreGroup>, int)
{
    refresh(); // of the whole file, whichever group is shown
}

void TransferPage::retranslate()
{
    m_title->setText(title());
    m_advice->setText(tr("You see the changes before you take them in, and can undo them later."));
    m_receiveAction->setText(tr("Receive data…"));
    m_sendAction->setText(tr("Send data…"));
    m_receiveButton->setText(m_receiveAction->text());
    m_sendButton->setText(m_sendAction->text());
    m_empty->setText(tr("Nothing has been sent or received yet. Exchange files go between "
                        "advisors, protected by four words that you tell each other by "
                        "telephone."));
    m_tabs->setAccessibleName(title());
    m_received->retranslate(tr("Received files"), tr("Nothing has been received yet."),
                            {tr("When"), tr("Sender"), tr("Changes"), tr("Now")});
    m_sent->retranslate(tr("Sent files"), tr("Nothing has been sent yet."),
                        {tr("When"), tr("Receiver"), tr("What for"), tr("What"), tr("File"),
                         tr("Records"), tr("Persons"), tr("Stayed")});
    m_senders->retranslate(tr("Senders"), tr("No colleague's file has come yet."),
                           {tr("Sender"), tr("First file"), tr("Latest file")});
    m_undoImport->setText(tr("Undo import"));
    m_technical->setText(tr("Technical details"));
    m_decide->retranslate();
    refresh();
}

void TransferPage::refresh()
{
    m_decide->refresh();
    fillReceived();
    fillSent();
    fillSenders();
    showTabTitles();
}

void TransferPage::fillReceived()
{
    const auto imports = workspace::Transfer(context().workspace()).imports();
    if (!imports) {
        context().tell(imports.error());
        return;
    }
    QList<Line> lines;
    for (const journal::Batch &batch : *imports) {
        Line line{QString::number(batch.id),
                  {momentWords(batch.at), batch.sender, QLocale().toString(batch.changes),
                   batch.isRejected ? tr("undone") : tr("taken in")}};
        line.isFaint = batch.isRejected;
        lines.append(line);
    }
    m_received->show(lines);
}

void TransferPage::fillSent()
{
    const auto disclosures = workspace::Transfer(context().workspace()).disclosures();
    if (!disclosures) {
        context().tell(disclosures.error());
        return;
    }
    QList<Line> lines;
    for (const Disclosure &sent : *disclosures) {
        QString what = scopeTitle(sent.scope);
        if (!sent.groups.isEmpty())
            what += u'\n' + sent.groups;
        if (sent.from.isValid() && sent.until.isValid())
            what += u'\n' + calendar::dateRangeText(sent.from, sent.until, shownLanguage());
        const auto number = [](qint64 count) { return QLocale().toString(count); };
        lines.append({QString::number(sent.at.toMSecsSinceEpoch()) + sent.file,
                      {momentWords(sent.at), sent.receiver, sent.purpose, what, sent.file,
                       number(sent.records), number(sent.people), number(sent.withheld)}});
    }
    m_sent->show(lines);
}

void TransferPage::fillSenders()
{
    const auto senders = workspace::Transfer(context().workspace()).senders();
    if (!senders) {
        context().tell(senders.error());
        return;
    }
    QList<Line> lines;
    for (const journal::Sender &sender : *senders)
        lines.append({QString::fromLatin1(sender.device.toHex()),
                      {sender.name, momentWords(sender.first), momentWords(sender.last)}});
    m_senders->show(lines);
}

void TransferPage::showTabTitles()
{
    const int waiting = m_decide->count();
    m_tabs->setTabText(DecidePart,
                       waiting > 0 ? tr("To decide (%1)").arg(waiting) : tr("To decide"));
    m_tabs->setTabText(ReceivedPart, tr("Received"));
    m_tabs->setTabText(SentPart, tr("Sent"));
    m_tabs->setTabText(SendersPart, tr("Senders"));
    const bool anything = waiting > 0 || m_received->model()->rowCount() > 0
        || m_sent->model()->rowCount() > 0 || m_senders->model()->rowCount() > 0;
    m_stack->setCurrentIndex(anything ? 1 : 0);
    m_receiveButton->setVisible(anything);
    m_sendButton->setVisible(anything);
}

void TransferPage::showDevice()
{
    m_device->setText(tr("Code of the sender's computer: %1").arg(m_senders->key().left(16)));
}

void TransferPage::undoImport()
{
    workspace::Transfer transfer(context().workspace());
    if (const auto undone = transfer.undoImport(m_received->key().toLongLong()); !undone) {
        context().tell(undone.error());
        return;
    }
    refresh();
    context().tell({MessageKind::Success,
                    tr("The import was undone. To bring it back, receive the same file again."),
                    {}});
}

ReceiveAssistant *TransferPage::receive(const QString &path)
{
    auto *assistant = new ReceiveAssistant(context(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this] {
        refresh();
        m_tabs->setCurrentIndex(m_decide->count() > 0 ? DecidePart : ReceivedPart);
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    assistant->open();
    if (!path.isEmpty())
        assistant->readFile(path);
    return assistant;
}

SendAssistant *TransferPage::send()
{
    auto *assistant = new SendAssistant(context(), this);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &QDialog::accepted, this, [this] {
        refresh();
        m_tabs->setCurrentIndex(SentPart);
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    assistant->open();
    return assistant;
}

} // namespace kv::ui
