// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/sendwritepage.h"

#include "domain/dataset.h"
#include "exchange/exchangefile.h"
#include "ui/common/context.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "workspace/transfer.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kv::ui {
namespace {

const QLatin1String folderKey("transfer/folder");

} // namespace

SendWritePage::SendWritePage(SendDraft &draft, UiContext &context, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_context(context)
    , m_wordsPart(new QWidget(this))
    , m_words(new Heading(Type::PageTitle, m_wordsPart))
    , m_advice(new Heading(Type::Secondary, this))
    , m_copy(new QPushButton(iconOf(Icon::Copy), tr("Copy the words"), m_wordsPart))
    , m_folder(new ElidedLabel(this))
    , m_name(new QLabel(this))
    , m_choose(new QPushButton(iconOf(Icon::Folder), tr("Choose a folder…"), this))
{
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_advice->setWordWrap(true);
    m_advice->setMaximumWidth(space::readingWidth);
    m_name->setWordWrap(true);
    for (QPushButton *button : {m_copy, m_choose})
        button->setAutoDefault(false);
    auto *said = new QHBoxLayout;
    said->setSpacing(space::group);
    said->addWidget(m_words);
    said->addWidget(m_copy);
    said->addStretch();
    auto *words = new QVBoxLayout(m_wordsPart);
    words->setContentsMargins({});
    words->setSpacing(space::small);
    words->addWidget(new Heading(Type::SectionTitle, tr("The four words"), m_wordsPart));
    words->addLayout(said);
    auto *where = new QHBoxLayout;
    where->setSpacing(space::card);
    where->addWidget(m_choose);
    where->addWidget(m_folder, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_wordsPart);
    column->addWidget(m_advice);
    column->addSpacing(space::wide);
    column->addWidget(new Heading(Type::SectionTitle, tr("Where it is written"), this));
    column->addLayout(where);
    column->addWidget(m_name);
    column->addStretch();
    setFocusProxy(m_copy);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_draft.folder = QSettings().value(folderKey, documents).toString();
    if (!QFileInfo(m_draft.folder).isDir())
        m_draft.folder = documents;
    connect(m_choose, &QPushButton::clicked, this, &SendWritePage::chooseFolder);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_draft.passphrase);
        emit told({MessageKind::Success, tr("The words were copied."), {}});
    });
}

QString SendWritePage::title() const
{
    return m_draft.hasProgram ? tr("The words and the file") : tr("Where the lists go");
}

void SendWritePage::enter()
{
    const Dataset &dataset = m_context.dataset();
    const QString region = dataset.areas.isEmpty() ? QString() : dataset.areas.begin()->name;
    m_draft.name = exchange::exchangeFileName(region, m_context.clock().now().toLocalTime());
    if (!m_draft.hasProgram)
        m_draft.name = QFileInfo(m_draft.name).completeBaseName();
    m_draft.passphrase.clear();
    if (m_draft.hasProgram) {
        workspace::Transfer transfer(m_context.workspace());
        const auto words = transfer.passphraseFor(m_draft.request.receiver);
        if (words)
            m_draft.passphrase = *words;
        else
            emit told({MessageKind::Error, describe(words.error()), {}});
    }
    m_wordsPart->setVisible(m_draft.hasProgram);
    setFocusProxy(m_draft.hasProgram ? m_copy : m_choose);
    m_words->setText(m_draft.passphrase);
    m_words->setAccessibleName(tr("The four words: %1").arg(m_draft.passphrase));
    m_advice->setText(
        m_draft.hasProgram
            ? tr("Tell them to the receiver by telephone, not in the message with the file. They "
                 "stay the same for this receiver.")
            : tr("The lists are not protected. Send them only by a way that your organisation "
                 "allows for such data."));
    setFolder(m_draft.folder);
}

void SendWritePage::setFolder(const QString &folder)
{
    m_draft.folder = folder;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_name->setText(m_draft.hasProgram ? tr("File: %1").arg(m_draft.name)
                                       : tr("Folder: %1").arg(m_draft.name));
    emit changed();
}

bool SendWritePage::isComplete() const
{
    return QFileInfo(m_draft.folder).isDir()
        && (!m_draft.hasProgram || !m_draft.passphrase.isEmpty());
}

void SendWritePage::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_draft.folder);
    if (!folder.isEmpty()) {
        QSettings().setValue(folderKey, folder);
        setFolder(folder);
    }
}

} // namespace kv::ui
