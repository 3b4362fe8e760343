// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/registrationstab.h"

#include "operations/attendanceoperations.h"
#include "ui/common/heading.h"
#include "ui/common/icons.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/style.h"
#include "ui/common/tableview.h"
#include "ui/meeting/meetingtexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kv::ui {

RegistrationsTab::RegistrationsTab(UiContext &context, QWidget *parent)
    : MeetingTab(context, parent)
    , m_proxy(new SortFilterProxy(this))
    , m_search(new QLineEdit(this))
    , m_comes(new QPushButton(this))
    , m_remote(new QPushButton(this))
    , m_cannot(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_copy(new QPushButton(iconOf(Icon::Copy), {}, this))
    , m_help(new Heading(Type::Secondary, this))
    , m_counts(new Heading(Type::SectionTitle, this))
    , m_table(new TableView(QStringLiteral("registrations"), this))
{
    m_proxy->setSourceModel(&m_model);
    m_table->setModel(m_proxy);
    m_table->setWidths({26, 20, 0});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RegistrationModel::CompanyColumn, Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    makePrimary(m_comes);

    auto *counts = new QHBoxLayout;
    counts->setSpacing(space::small);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_copy);
    auto *entry = new QHBoxLayout;
    entry->setSpacing(space::small);
    entry->addWidget(m_search, 1);
    for (QPushButton *button : {m_comes, m_remote, m_cannot, m_clear}) {
        entry->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::card, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(counts);
    column->addLayout(entry);
    column->addWidget(m_help);
    column->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        m_table->selectRow(0);
    });
    connect(m_comes, &QPushButton::clicked, this, [this] { record(Answer::Comes); });
    connect(m_remote, &QPushButton::clicked, this, [this] { record(Answer::Remote); });
    connect(m_cannot, &QPushButton::clicked, this, [this] { record(Answer::Cannot); });
    connect(m_clear, &QPushButton::clicked, this, &RegistrationsTab::clearAnswer);
    connect(m_copy, &QPushButton::clicked, this, &RegistrationsTab::copyForHost);
    retranslate();
}

QString RegistrationsTab::title() const
{
    return tr("Registrations");
}

void RegistrationsTab::focusSearch()
{
    m_search->setFocus();
}

int RegistrationsTab::currentRow() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void RegistrationsTab::refresh()
{
    m_model.show(dataset(), meetingId());
    const bool open = meeting() && meeting()->state < MeetingState::Held;
    for (QPushButton *button : {m_comes, m_remote, m_cannot, m_clear}) {
        button->setEnabled(open);
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    showCounts();
}

void RegistrationsTab::showCounts()
{
    const auto count = operations::headCount(dataset(), meetingId());
    m_counts->setText(tr("%1 on site, %2 remotely, %3 cannot come")
                          .arg(count.comes)
                          .arg(count.remote)
                          .arg(count.cannot));
    m_help->setText(tr("%n companies have not answered.", nullptr, m_model.companiesSilent())
                    + QLatin1Char(' ')
                    + tr("Enter: comes. Shift+Enter: remotely. Alt+Enter: cannot."));
}

void RegistrationsTab::record(Answer answer)
{
    const int row = currentRow();
    if (row < 0 || !m_comes->isEnabled()) {
        return;
    }
    const RegistrationModel::Row who = m_model.at(row);
    const QString name = who.personName.isEmpty()
        ? who.companyName
        : QStringLiteral("%1, %2").arg(who.personName, who.companyName);
    context().carryOut(
        operations::registerReply(dataset(), meetingId(), {who.person, who.company, answer, {}}),
        QStringLiteral("%1: %2.").arg(name, wordOf(answer)));
    m_search->clear();
    m_search->setFocus();
}

void RegistrationsTab::clearAnswer()
{
    const int row = currentRow();
    if (row >= 0 && m_model.at(row).answer && m_clear->isEnabled()) {
        context().carryOut(operations::removeReply(dataset(), m_model.at(row).reply),
                           tr("The answer was taken away."));
    }
}

void RegistrationsTab::copyForHost()
{
    const auto count = operations::headCount(dataset(), meetingId());
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RegistrationModel::Row &who = m_model.at(row);
        if (who.answer && *who.answer != Answer::Cannot) {
            QStringList parts{who.companyName, who.personName};
            parts.removeAll(QString());
            names.append(parts.join(QStringLiteral(", "))
                         + (who.answer == Answer::Remote
                                ? QStringLiteral(" (%1)").arg(wordOf(Answer::Remote))
                                : QString()));
        }
    }
    QGuiApplication::clipboard()->setText(
        whenOf(*meeting()) + u'\n'
        + tr("%1 on site, %2 remotely").arg(count.comes).arg(count.remote) + QStringLiteral("\n\n")
        + names.join(u'\n'));
    context().tell({MessageKind::Success, tr("Head count and names are on the clipboard."), {}});
}

bool RegistrationsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return MeetingTab::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers with = key->modifiers() & ~Qt::KeypadModifier;
    if (enter && with == Qt::NoModifier) {
        record(Answer::Comes);
    } else if (enter && with == Qt::ShiftModifier) {
        record(Answer::Remote);
    } else if (enter && with == Qt::AltModifier) {
        record(Answer::Cannot);
    } else if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_table->selectRow(
            qBound(0, m_table->currentIndex().row() + step, m_proxy->rowCount() - 1));
    } else if (watched == m_table && key->key() == Qt::Key_Delete) {
        clearAnswer();
    } else {
        return MeetingTab::eventFilter(watched, event);
    }
    return true;
}

void RegistrationsTab::retranslate()
{
    m_search->setPlaceholderText(tr("Who answered? A few letters of a name or company"));
    m_search->setAccessibleName(tr("Who answered?"));
    m_comes->setText(tr("Comes"));
    m_remote->setText(tr("Remotely"));
    m_cannot->setText(tr("Cannot"));
    m_clear->setText(tr("No answer yet"));
    m_copy->setText(tr("Copy for the host"));
    m_table->setAccessibleName(tr("Replies"));
    m_model.retranslate();
    m_proxy->retranslate();
}

} // namespace kv::ui
