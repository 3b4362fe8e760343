// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/invitationtab.h"

#include "calendar/datetext.h"
#include "documents/invitation.h"
#include "documents/messagetexts.h"
#include "documents/plaintext.h"
#include "domain/phonenumber.h"
#include "operations/meetingoperations.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/paperview.h"
#include "ui/common/style.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

enum Choice
{
    ByRecipient,
    InFinnish,
    InEnglish
};
constexpr int sideWidth = 212;

} // namespace

InvitationTab::InvitationTab(UiContext &context, QWidget *parent)
    : MeetingTab(context, parent)
    , m_preview(new PaperView(this))
    , m_problem(new EmptyState(Icon::Mail, this))
    , m_languageLabel(new Heading(Type::Secondary, this))
    , m_language(new QComboBox(this))
    , m_recipients(new Heading(Type::SectionTitle, this))
    , m_missing(new Heading(Type::Secondary, this))
    , m_showMissing(new QPushButton(this))
    , m_copyRecipients(new QPushButton(iconOf(Icon::Mail), {}, this))
    , m_copyText(new QPushButton(iconOf(Icon::Copy), {}, this))
    , m_copySms(new QPushButton(iconOf(Icon::Phone), {}, this))
    , m_pdf(new QPushButton(iconOf(Icon::Pdf), {}, this))
    , m_print(new QPushButton(iconOf(Icon::Print), {}, this))
    , m_markSent(new QPushButton(this))
    , m_sent(new Heading(Type::Secondary, this))
{
    auto *side = new QVBoxLayout;
    makeSide(side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::card, 0, 0);
    row->setSpacing(space::group);
    row->addWidget(m_preview, 1);
    row->addWidget(m_problem, 1);
    row->addLayout(side);
    retranslate();
}

void InvitationTab::makeSide(QVBoxLayout *side)
{
    side->setSpacing(space::small);
    m_language->addItems({QString(), QString(), QString()});
    for (Heading *text : {m_missing, m_sent}) {
        text->setWordWrap(true);
    }
    makePrimary(m_markSent);
    for (QWidget *widget : QList<QWidget *>{m_recipients, m_missing, m_showMissing, m_languageLabel,
                                            m_language, m_copyRecipients, m_copyText, m_copySms,
                                            m_pdf, m_print, m_markSent, m_sent}) {
        widget->setFixedWidth(sideWidth);
        side->addWidget(widget);
    }
    side->addStretch();
    m_languageLabel->setBuddy(m_language);
    connect(m_language, &QComboBox::activated, this, &InvitationTab::refresh);
    connect(m_showMissing, &QPushButton::clicked, this, [this] {
        const auto missing = recipients().withoutEmail;
        this->context().open({Room::Companies, {}, missing.value(0).company, {}});
    });
    connect(m_copyRecipients, &QPushButton::clicked, this, &InvitationTab::copyRecipients);
    connect(m_copyText, &QPushButton::clicked, this, &InvitationTab::copyText);
    connect(m_copySms, &QPushButton::clicked, this, &InvitationTab::copySms);
    connect(m_pdf, &QPushButton::clicked, this, &InvitationTab::choosePdf);
    connect(m_print, &QPushButton::clicked, this, &InvitationTab::print);
    connect(m_markSent, &QPushButton::clicked, this, &InvitationTab::markSent);
}

QString InvitationTab::title() const
{
    return tr("Invitation");
}

std::optional<Language> InvitationTab::language() const
{
    switch (m_language->currentIndex()) {
    case InFinnish:
        return Language::Finnish;
    case InEnglish:
        return Language::English;
    default:
        return std::nullopt;
    }
}

QList<Language> InvitationTab::languages() const
{
    if (language()) {
        return {*language()};
    }
    QList<Language> read;
    const auto all = documents::recipientsOf(dataset(), meetingId());
    for (const auto &each : all.reachable + all.withoutEmail) {
        if (!read.contains(each.language)) {
            read.append(each.language);
        }
    }
    std::sort(read.begin(), read.end());
    return read.isEmpty() ? QList<Language>{Language::Finnish} : read;
}

documents::Recipients InvitationTab::recipients() const
{
    return documents::recipientsOf(dataset(), meetingId());
}

void InvitationTab::refresh()
{
    setEnabled(meeting());
    if (!meeting()) {
        return;
    }
    m_drawn = false;
    if (isVisible()) {
        draw();
    }
    showRecipients();
    const bool open = meeting()->state < MeetingState::Held;
    const bool dated = meeting()->date.isValid();
    m_markSent->setEnabled(open && dated);
    for (QPushButton *button : {m_copyText, m_copySms, m_pdf, m_print}) {
        button->setEnabled(dated);
    }
    const QDateTime sent = meeting()->inviteSentAt.toLocalTime();
    m_sent->setVisible(sent.isValid());
    if (sent.isValid()) {
        m_sent->setText(tr("Marked as sent %1.")
                            .arg(calendar::momentText(sent.date(), sent.time(), shownLanguage())));
    }
}

void InvitationTab::showEvent(QShowEvent *event)
{
    MeetingTab::showEvent(event);
    if (!m_drawn && meeting()) {
        draw();
    }
}

void InvitationTab::draw()
{
    m_drawn = true;
    m_papers.clear();
    QStringList text;
    const auto files = documents::invitationFiles(dataset(), meetingId(), language(),
                                                  documents::Copies::Common, context().today());
    m_problem->setVisible(!files);
    m_preview->setVisible(files.has_value());
    if (!files) {
        m_problem->setText(meeting()->date.isValid()
                               ? describe(files.error())
                               : tr("The invitation can be made when the meeting has a day."));
        return;
    }
    for (const auto &file : *files) {
        m_papers.append(documents::layoutOf(file.paper));
        text.append(documents::plainTextOf(file.paper.blocks));
    }
    m_preview->show(m_papers, text.join(QStringLiteral("\n\n")));
}

void InvitationTab::showRecipients()
{
    const auto all = recipients();
    m_recipients->setText(
        tr("%n recipients", nullptr, int(all.reachable.size() + all.withoutEmail.size())));
    const int missing = int(all.withoutEmail.size());
    m_missing->setVisible(missing > 0);
    m_showMissing->setVisible(missing > 0);
    m_missing->setText(tr("%n companies have no e-mail address.", nullptr, missing));
    QStringList names;
    for (const auto &each : all.withoutEmail) {
        names.append(QStringLiteral("%1 %2").arg(each.companyName, phoneNational(each.phone)));
    }
    m_missing->setToolTip(names.join(u'\n'));
    m_copyRecipients->setEnabled(!all.reachable.isEmpty());
}

void InvitationTab::copied(const QString &message)
{
    context().tell({MessageKind::Success, message, {}});
}

void InvitationTab::copyRecipients()
{
    auto all = recipients();
    if (language()) {
        all = documents::inLanguage(all, *language());
    }
    QGuiApplication::clipboard()->setText(documents::addressesOf(all));
    copied(tr("%n addresses are on the clipboard: paste them into the Bcc field.", nullptr,
              int(all.reachable.size())));
}

void InvitationTab::copyText()
{
    QStringList texts;
    for (const Language each : languages()) {
        const auto message
            = documents::invitationMessage(dataset(), meetingId(), each, context().today());
        if (!message) {
            context().tell(message.error());
            return;
        }
        texts.append(message->subject + QStringLiteral("\n\n") + message->body);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n\n")));
    copied(tr("The text of the invitation is on the clipboard."));
}

void InvitationTab::copySms()
{
    QStringList texts;
    for (const Language each : languages()) {
        const auto sms = documents::invitationSms(dataset(), meetingId(), each, context().today());
        if (!sms) {
            context().tell(sms.error());
            return;
        }
        texts.append(*sms);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    copied(tr("The text message is on the clipboard."));
}

bool InvitationTab::writePdf(const QString &folder)
{
    const auto files = documents::invitationFiles(dataset(), meetingId(), language(),
                                                  documents::Copies::Common, context().today());
    if (!files) {
        context().tell(files.error());
        return false;
    }
    const auto paths = documents::writeInvitations(*files, folder, context().clock().now());
    if (!paths) {
        context().tell(paths.error());
        return false;
    }
    QStringList names;
    for (const auto &file : *files) {
        names.append(file.name);
    }
    copied(tr("Written to %1: %2")
               .arg(QDir::toNativeSeparators(folder), names.join(QStringLiteral(", "))));
    return true;
}

void InvitationTab::choosePdf()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the invitations"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.isEmpty()) {
        writePdf(folder);
    }
}

void InvitationTab::print()
{
    previewAndPrint(m_papers, m_papers.value(0).title, this);
}

void InvitationTab::markSent()
{
    context().carryOut(operations::markInvited(dataset(), meetingId(), context().clock().now()),
                       tr("The invitations are marked as sent."));
}

void InvitationTab::retranslate()
{
    m_preview->setAccessibleName(tr("Preview of the invitation"));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language of the invitation"));
    m_language->setItemText(ByRecipient, tr("by recipient"));
    m_language->setItemText(InFinnish, tr("Finnish"));
    m_language->setItemText(InEnglish, tr("English"));
    m_showMissing->setText(tr("Show"));
    m_showMissing->setAccessibleName(tr("Show companies without e-mail"));
    m_copyRecipients->setText(tr("Copy recipients (Bcc)"));
    m_copyText->setText(tr("Copy text"));
    m_copySms->setText(tr("Copy text message"));
    m_pdf->setText(tr("PDF…"));
    m_print->setText(tr("Print…"));
    m_markSent->setText(tr("Mark as sent"));
}

} // namespace kv::ui
