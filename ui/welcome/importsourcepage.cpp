// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/importsourcepage.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

namespace kv::ui {

namespace {

QString nameOf(exchange::Encoding encoding)
{
    switch (encoding) {
    case exchange::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case exchange::Encoding::Utf16LittleEndian:
    case exchange::Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case exchange::Encoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

QString nameOf(QChar separator)
{
    return separator == u'\t' ? ImportSourcePage::tr("tab")
        : separator == u','   ? ImportSourcePage::tr("comma")
                              : ImportSourcePage::tr("semicolon");
}

} // namespace

ImportSourcePage::ImportSourcePage(ImportDraft &draft, QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_read(new Heading(Type::SectionTitle, this))
    , m_how(new Heading(Type::Secondary, this))
{
    setAcceptDrops(true);
    auto *advice = new QLabel(
        tr("Copy the rows in Excel with their titles and paste them here, or choose a list saved "
           "as CSV. You see what happens to every row before anything is added."),
        this);
    advice->setWordWrap(true);
    auto *paste = new QPushButton(iconOf(Icon::Paste), tr("Paste rows from Excel"), this);
    paste->setShortcut(QKeySequence::Paste);
    auto *choose = new QPushButton(iconOf(Icon::Folder), tr("Choose a file…"), this);
    for (QPushButton *button : {paste, choose}) {
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(paste);
    buttons->addWidget(choose);
    buttons->addStretch();
    auto *drop = new Heading(Type::Secondary, tr("A file may also be dragged here."), this);
    for (QLabel *label : {advice, static_cast<QLabel *>(m_read), static_cast<QLabel *>(m_how)}) {
        label->setMaximumWidth(space::readingWidth);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addWidget(advice);
    column->addLayout(buttons);
    column->addWidget(drop);
    column->addSpacing(space::group);
    column->addWidget(m_read);
    column->addWidget(m_how);
    column->addStretch();
    setFocusProxy(paste);
    connect(paste, &QPushButton::clicked, this, &ImportSourcePage::pasteRows);
    connect(choose, &QPushButton::clicked, this, &ImportSourcePage::chooseFile);
}

QString ImportSourcePage::title() const
{
    return tr("Where the companies are");
}

bool ImportSourcePage::readFile(const QString &path)
{
    return take(exchange::readSheetFile(path), QFileInfo(path).fileName());
}

bool ImportSourcePage::readPasted(const QString &text)
{
    return take(exchange::readPastedSheet(text), {});
}

bool ImportSourcePage::take(const Result<exchange::Sheet> &sheet, const QString &source)
{
    if (!sheet) {
        emit told({MessageKind::Error, describe(sheet.error()), {}});
        return false;
    }
    m_draft.sheet = *sheet;
    m_draft.source = source;
    m_draft.mapping = exchange::guessColumns(*sheet);
    m_draft.options = {};
    m_draft.hosted.clear();
    m_read->setText(source.isEmpty() ? tr("Pasted rows") : source);
    const QString size
        = tr("%n row(s)", nullptr, int(sheet->rows.size()) - m_draft.mapping.firstDataRow());
    const QString width = tr("%n column(s)", nullptr, sheet->columnCount);
    m_how->setText(source.isEmpty()
                       ? tr("%1, %2.").arg(size, width)
                       : tr("%1, %2. Encoding %3, separator %4.")
                             .arg(size, width, nameOf(sheet->encoding), nameOf(sheet->separator)));
    emit changed();
    return true;
}

void ImportSourcePage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a list of companies"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Lists (*.csv *.txt *.tsv)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) {
        readFile(path);
    }
}

void ImportSourcePage::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        emit told(
            {MessageKind::Info, tr("Nothing has been copied. Copy the rows in Excel first."), {}});
    } else {
        readPasted(text);
    }
}

void ImportSourcePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void ImportSourcePage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        readFile(urls.first().toLocalFile());
    } else {
        readPasted(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

} // namespace kv::ui
