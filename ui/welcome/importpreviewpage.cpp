// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/importpreviewpage.h"

#include "domain/exactfile.h"
#include "ui/common/messagebar.h"
#include "ui/common/pickrow.h"
#include "ui/common/tableview.h"
#include "ui/common/theme.h"
#include "ui/welcome/importpreviewmodel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

using exchange::RowOutcome;

const QList<std::optional<RowOutcome>> choices{std::nullopt, RowOutcome::New, RowOutcome::Changed,
                                               RowOutcome::Same, RowOutcome::Refused};

} // namespace

ImportPreviewPage::ImportPreviewPage(ImportDraft &draft, std::function<bool()> read,
                                     QWidget *parent)
    : AssistantPage(parent)
    , m_draft(draft)
    , m_readAgain(std::move(read))
    , m_model(new ImportPreviewModel(this))
    , m_filter(new ImportOutcomeFilter(this))
    , m_table(new TableView({}, this))
    , m_takeInvalid(
          new QCheckBox(tr("Take also companies whose business ID has a wrong check digit"), this))
    , m_save(new QPushButton(tr("Save refused rows…"), this))
{
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::tight);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new PickButton(this);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] { showOnly(i); });
        m_outcomes.append(button);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setWidths({6, 30, 14, 0});
    m_table->setAccessibleName(tr("What happens to the rows"));
    m_save->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_takeInvalid);
    foot->addStretch();
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::card);
    column->addLayout(kinds);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    setFocusProxy(m_table);
    connect(m_save, &QPushButton::clicked, this, &ImportPreviewPage::askWhereTo);
    connect(m_takeInvalid, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.options.invalidIds = on ? exchange::InvalidIds::Take : exchange::InvalidIds::Refuse;
        refresh();
    });
}

QString ImportPreviewPage::title() const
{
    return tr("What happens to the rows");
}

void ImportPreviewPage::enter()
{
    const bool takes = m_draft.options.invalidIds == exchange::InvalidIds::Take;
    m_takeInvalid->setChecked(takes);
    refresh();
    showOnly(0);
    if (!m_read) {
        return;
    }
    const auto &rows = m_draft.preview.rows;
    const int refused = m_draft.preview.count(RowOutcome::Refused);
    if (refused > 0) {
        emit told({MessageKind::Warning,
                   tr("%1 of %2 rows can be taken; the others are refused, and say why.")
                       .arg(rows.size() - refused)
                       .arg(rows.size()),
                   {}});
    } else if (m_draft.preview.operation.isEmpty()) {
        emit told({MessageKind::Info, tr("Everything in this list is already in the file."), {}});
    }
}

void ImportPreviewPage::refresh()
{
    m_read = m_readAgain();
    if (!m_read) {
        m_draft.preview = {};
    }
    const auto &preview = m_draft.preview;
    m_model->show(preview.rows);
    const auto invalid = [](const exchange::ImportedRow &row) {
        return row.refusal && row.refusal->issue == exchange::ImportIssue::InvalidBusinessId;
    };
    m_takeInvalid->setVisible(m_takeInvalid->isChecked()
                              || std::any_of(preview.rows.cbegin(), preview.rows.cend(), invalid));
    m_save->setVisible(preview.count(RowOutcome::Refused) > 0);
    for (int i = 0; i < choices.size(); ++i) {
        const auto outcome = choices.at(i);
        const int count = outcome ? preview.count(*outcome) : int(preview.rows.size());
        const QString word = outcome ? ImportPreviewModel::wordOf(*outcome) : tr("all");
        m_outcomes.at(i)->setText(QStringLiteral("%1 %2").arg(word).arg(count));
        m_outcomes.at(i)->setEnabled(count > 0);
    }
    emit changed();
}

void ImportPreviewPage::showOnly(int choice)
{
    for (int i = 0; i < m_outcomes.size(); ++i) {
        m_outcomes.at(i)->setChecked(i == choice);
    }
    m_filter->showOnly(choices.at(choice));
    m_table->selectRow(0);
}

void ImportPreviewPage::askWhereTo()
{
    const QString base
        = m_draft.source.isEmpty() ? tr("list") : QFileInfo(m_draft.source).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save refused rows"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
            + QStringLiteral("/%1.csv").arg(tr("%1 refused", "file name").arg(base)),
        tr("Lists (*.csv)"));
    if (!path.isEmpty()) {
        saveRefused(path);
    }
}

void ImportPreviewPage::saveRefused(const QString &path)
{
    const QByteArray csv = exchange::refusedCsv(m_draft.sheet, m_draft.mapping, m_draft.preview);
    if (const auto done = writeExact(path, csv); !done) {
        emit told({MessageKind::Error, describe(done.error()), {}});
    } else {
        emit told({MessageKind::Success,
                   tr("Refused rows saved: %1. Correct them there and bring the file in again.")
                       .arg(QFileInfo(path).fileName()),
                   {}});
    }
}

} // namespace kv::ui
