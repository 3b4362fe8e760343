// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/receivefilepage.h"

#include "exchange/exchangefile.h"
#include "ui/common/formfield.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kv::ui {

ReceiveFilePage::ReceiveFilePage(ReceiveDraft &draft, Opener open, const QStringList &known,
                                 QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_open(std::move(open))
    , m_known(known)
    , m_choose(new QPushButton(iconOf(Icon::Folder), tr("Choose a file…"), this))
    , m_file(new Heading(Type::SectionTitle, tr("No file yet"), this))
    , m_words(new QLineEdit(this))
    , m_wordsField(new FormField(m_words, this))
{
    setAcceptDrops(true);
    auto *advice = new QLabel(
        tr("An exchange file from a colleague ends in .kvexchange. You see what it would change "
           "before anything is taken in."),
        this);
    advice->setWordWrap(true);
    advice->setMaximumWidth(space::readingWidth);
    m_choose->setAutoDefault(false);
    m_file->setWordWrap(true);
    m_wordsField->setLabel(tr("The four words"));
    m_wordsField->setHint(
        tr("The sender tells them by telephone. Capitals and spaces do not matter."));
    m_words->setMaximumWidth(space::inspector);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::card);
    row->addWidget(m_choose);
    row->addWidget(new Heading(Type::Secondary, tr("A file may also be dragged here."), this), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(advice);
    column->addLayout(row);
    column->addSpacing(space::small);
    column->addWidget(m_file);
    column->addWidget(m_wordsField);
    column->addStretch();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ReceiveFilePage::chooseFile);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        m_draft.bundle.reset();
        m_wordsField->setError({});
        emit changed();
    });
}

QString ReceiveFilePage::title() const
{
    return tr("The file and its words");
}

bool ReceiveFilePage::isComplete() const
{
    return !m_draft.bytes.isEmpty() && (m_draft.bundle || !m_words->text().trimmed().isEmpty());
}

bool ReceiveFilePage::leave()
{
    return m_draft.bundle || open({m_words->text()});
}

void ReceiveFilePage::readFile(const QString &path)
{
    const auto bytes = exchange::bytesOfFile(path);
    if (!bytes) {
        emit told({MessageKind::Error, describe(bytes.error()), {}});
        return;
    }
    m_draft.path = path;
    m_draft.bytes = *bytes;
    m_draft.bundle.reset();
    m_draft.choice = {};
    m_file->setText(QFileInfo(path).fileName());
    m_wordsField->setError({});
    setFocusProxy(m_words);
    m_words->setFocus();
    if (!m_known.isEmpty() && open(m_known)) {
        m_words->setText(m_draft.passphrase);
        m_wordsField->setHint(tr("The words agreed with this sender before open the file."));
    }
    emit changed();
}

// Words agreed with others need not fit: that is no error.
bool ReceiveFilePage::open(const QStringList &words)
{
    const auto opened = m_open(words);
    if (!opened)
        return false;
    if (*opened) {
        m_draft.bundle = opened->value();
        return true;
    }
    const Error &error = opened->error();
    if (error.code != ErrorCode::WrongPassphrase) {
        emit told({MessageKind::Error, describe(error), {}});
    } else if (!m_words->text().trimmed().isEmpty()) {
        m_wordsField->setError(
            tr("The file does not open with these words. Check them with the sender."));
        m_words->setFocus();
        m_words->selectAll();
    }
    return false;
}

void ReceiveFilePage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose an exchange file"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Exchange files (*.kvexchange)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void ReceiveFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1)
        event->acceptProposedAction();
}

void ReceiveFilePage::dropEvent(QDropEvent *event)
{
    readFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace kv::ui
