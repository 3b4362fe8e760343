// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutwindow.h"

#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int pictureSide = 64;

} // namespace

AboutWindow::AboutWindow(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Kiertovuoro"));

    auto *picture = new QLabel(this);
    picture->setPixmap(
        applicationIcon().pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
    const auto paragraph = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };

    auto *column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(new Heading(Type::PageTitle, QStringLiteral("Kiertovuoro"), this));
    column->addWidget(paragraph(tr("Host rotation, meetings and reports of core groups.")));
    column->addWidget(new Heading(Type::Secondary, versions(), this));
    column->addSpacing(space::small);
    column->addWidget(new Heading(Type::SectionTitle, tr("Licence"), this));
    column->addWidget(paragraph(
        tr("Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, share and change it. It comes without any warranty.")));
    column->addWidget(new Heading(Type::SectionTitle, tr("Works by others"), this));
    column->addWidget(paragraph(tr("Qt: GNU LGPL 3 · SQLite: public domain · libsodium: ISC "
                                   "licence · Liberation fonts: SIL Open Font License 1.1")));

    auto *copy = new QPushButton(tr("Copy versions"), this);
    auto *close = new QPushButton(tr("Close"), this);
    copy->setAutoDefault(false);
    close->setDefault(true);
    close->setFocus();
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    column->addSpacing(space::small);
    column->addLayout(buttons);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::wide, space::wide, space::page);
    row->setSpacing(space::wide);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    setMinimumWidth(space::formWidth);
}

void AboutWindow::open(QWidget *parent)
{
    auto *window = new AboutWindow(parent);
    window->show();
}

QString AboutWindow::versions()
{
    return QStringLiteral("Kiertovuoro %1 · Qt %2 · %3 (%4)")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace kv::ui
