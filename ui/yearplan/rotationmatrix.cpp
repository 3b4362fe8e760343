// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearplan/rotationmatrix.h"

#include "calendar/datetext.h"
#include "domain/groups/members.h"
#include "ui/common/language.h"
#include "ui/common/sortfilterproxy.h"
#include "ui/common/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <cmath>

namespace kv::ui {
namespace {

constexpr int yearsShown = 4; // a round of 25 companies takes almost three

} // namespace

RotationMatrix::RotationMatrix(QWidget *parent)
    : QWidget(parent)
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    QList<Column<Company>> columns{column<Company>(
        [] { return tr("Company"); }, [](const Company &company) { return company.name; },
        [this](const Company &company) { return m_places.value(company.id); })};
    for (int back = yearsShown - 1; back >= 0; --back) {
        columns.append(column<Company>(
            [this, back] { return QString::number(m_year - back); },
            [this, back](const Company &company) { return monthsOf(company.id, m_year - back); }));
    }
    const auto turnOf = [this](const Company &company) { return m_turns.value(company.id); };
    const auto nextOf = [turnOf](const Company &company) {
        const planning::CompanyTurn turn = turnOf(company);
        return turn.planned.isValid() ? turn.planned : turn.nextExpected;
    };
    const auto monthText = [](QDate day) {
        return day.isValid() ? calendar::monthYearText(day, shownLanguage()) : QString();
    };
    columns.append(column<Company>(
        [] { return tr("Times"); },
        [turnOf](const Company &company) {
            const int hosted = turnOf(company).hosted;
            return hosted > 0 ? QVariant(hosted) : QVariant();
        },
        [turnOf](const Company &company) { return turnOf(company).hosted; }, right));
    columns.append(
        column<Company>([] { return tr("Last"); },
                        [turnOf, monthText](const Company &company) {
                            return monthText(turnOf(company).lastHosted);
                        },
                        [turnOf](const Company &company) { return turnOf(company).lastHosted; }));
    columns.append(column<Company>(
        [] { return tr("Next"); },
        [nextOf, monthText](const Company &company) { return monthText(nextOf(company)); },
        [nextOf](const Company &company) { return nextOf(company); }));
    columns.append(column<Company>(
        [] { return tr("Owes turns"); },
        [turnOf](const Company &company) {
            const double debt = turnOf(company).debt;
            return std::abs(debt) < 0.05 ? QString()
                                         : calendar::numberText(debt, 1, shownLanguage());
        },
        [turnOf](const Company &company) { return turnOf(company).debt; }, right));
    columns.append(column<Company>(
        [] { return tr("Fair share"); },
        [turnOf](const Company &company) {
            return calendar::numberText(turnOf(company).expectedShare, 1, shownLanguage());
        },
        [turnOf](const Company &company) { return turnOf(company).expectedShare; }, right));
    m_model = new EntityTableModel<Company>(columns, this);
    auto *proxy = new SortFilterProxy(this);
    proxy->setSourceModel(m_model);
    m_table = new TableView(QStringLiteral("yearplan/rotation"), this);
    m_table->setModel(proxy);
    m_table->setWidths({22, 7, 7, 7, 7, 7, 14, 14, 11, 10});
    m_table->sortByColumn(0, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

QString RotationMatrix::monthsOf(Id<Company> company, int year) const
{
    return m_months.value({company, year}).join(QStringLiteral("  "));
}

void RotationMatrix::show(const Dataset &dataset, Id<CoreGroup> group, int year, QDate today)
{
    const bool otherYear = year != m_year;
    m_year = year;
    m_turns.clear();
    m_places.clear();
    m_months.clear();
    int place = 0;
    for (const planning::CompanyTurn &turn : planning::turnsOf(dataset, group, today)) {
        m_turns.insert(turn.company, turn);
        m_places.insert(turn.company, place++);
    }
    for (const Meeting &meeting :
         meetingsOf(dataset, group, {QDate(year - yearsShown + 1, 1, 1), QDate(year, 12, 31)})) {
        if (meeting.host.isNull() || meeting.state == MeetingState::Cancelled)
            continue;
        const QDate when = meeting.date.isValid() ? meeting.date : meeting.month;
        m_months[{meeting.host, when.year()}].append(
            (meeting.state == MeetingState::Held ? QStringLiteral("● %1") : QStringLiteral("○ %1"))
                .arg(when.month()));
    }
    m_model->show(dataset.companies,
                  [this](const Company &company) { return m_turns.contains(company.id); });
    m_model->refresh();
    if (otherYear)
        m_model->retranslate();
}

void RotationMatrix::retranslate()
{
    m_table->setAccessibleName(tr("Rotation over years"));
    m_model->retranslate();
}

} // namespace kv::ui
