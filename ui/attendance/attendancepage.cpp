// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/attendancepage.h"

#include "domain/groups/members.h"
#include "ui/attendance/attendancemarks.h"
#include "ui/attendance/quickentry.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/meeting/meetingtexts.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kv::ui {

namespace {

constexpr int nameWidth = 22; // characters
constexpr int eveningWidth = 5;
constexpr int sumWidth = 5;

// The rows of companies, or the sums beneath them.
class RowsProxy final : public QSortFilterProxyModel
{
public:
    enum class Rows
    {
        Companies,
        Sums
    };
    RowsProxy(AttendanceModel &model, Rows rows, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
        , m_rows(rows)
    {
        setSourceModel(&model);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_model.isSum(row) == (m_rows == Rows::Sums);
    }

private:
    AttendanceModel &m_model;
    Rows m_rows;
};

} // namespace

AttendancePage::AttendancePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_companies(new RowsProxy(m_model, RowsProxy::Rows::Companies, this))
    , m_sumRows(new RowsProxy(m_model, RowsProxy::Rows::Sums, this))
    , m_quick(new QAction(iconOf(Icon::Check), {}, this))
    , m_addMeeting(new QAction(this))
    , m_stack(new QStackedWidget(this))
    , m_entry(new QuickEntry(context, this))
    , m_empty(new EmptyState(Icon::Attendance, this))
{
    m_quick->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_quick->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_quick);
    m_matrix = makeMatrix();
    for (QWidget *widget : QList<QWidget *>{m_matrix, m_entry, m_empty}) {
        m_stack->addWidget(widget);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_quick, &QAction::triggered, this, [this] { openQuick(meetingForQuick()); });
    connect(m_addMeeting, &QAction::triggered, this, [this] {
        this->context().open({Room::Meetings, {}, {}, {}});
    });
    connect(m_entry, &QuickEntry::finished, this, [this] {
        m_stack->setCurrentWidget(m_matrix);
        m_table->setFocus();
    });
    m_empty->setActions({m_addMeeting});
    retranslate();
}

QWidget *AttendancePage::makeMatrix()
{
    auto *matrix = new QWidget(this);
    m_legend = new Heading(Type::Secondary, matrix);
    m_table = new AttendanceTable(matrix);
    m_table->setModel(m_companies);
    m_table->freezeFirstColumn();
    makeSums();
    auto *column = new QVBoxLayout(matrix);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    column->addWidget(m_sums);
    connect(m_table, &AttendanceTable::toggleAsked, this, [this] {
        mark([](bool here) { return here ? AttendanceState::Absent : AttendanceState::Present; });
    });
    connect(
        m_table, &AttendanceTable::stateAsked, this,
        [this](std::optional<AttendanceState> state) { mark([state](bool) { return state; }); });
    connect(m_table, &AttendanceTable::pasted, this, &AttendancePage::paste);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AttendancePage::sizeColumns);
    return matrix;
}

void AttendancePage::makeSums()
{
    m_sums = new AttendanceTable(this);
    m_sums->setModel(m_sumRows);
    m_sums->horizontalHeader()->hide();
    m_sums->freezeFirstColumn();
    m_sums->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setFocusPolicy(Qt::ClickFocus);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged,
            m_sums->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_sums,
            [this](int column, int, int width) { m_sums->setColumnWidth(column, width); });
}

QString AttendancePage::title() const
{
    return tr("Attendance");
}

void AttendancePage::showGroup(Id<CoreGroup> group, int year)
{
    const bool other = group != m_group || year != m_year;
    m_group = group;
    m_year = year;
    refresh();
    if (other) {
        m_stack->setCurrentWidget(m_model.rowCount() > 0 ? m_matrix
                                                         : static_cast<QWidget *>(m_empty));
        const Id<Meeting> meeting = meetingForQuick();
        if (!meeting.isNull() && m_model.rowCount() > 0) {
            m_table->setCurrentIndex(m_companies->index(0, m_model.columnOf(meeting)));
        }
    }
}

void AttendancePage::refresh()
{
    m_model.show(context().dataset(), m_group, m_year, context().today());
    m_quick->setEnabled(!meetingForQuick().isNull());
    m_empty->setText(tr("No meetings planned for %1.").arg(m_year));
    const bool none = m_model.rowCount() == 0;
    if (none == (m_stack->currentWidget() != m_empty)) {
        m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_matrix);
    }
}

void AttendancePage::sizeColumns()
{
    QList<int> widths{nameWidth};
    for (int evening = 0; evening < m_model.eveningCount(); ++evening) {
        widths.append(eveningWidth);
    }
    widths += {sumWidth, sumWidth};
    for (AttendanceTable *table : {m_table, m_sums}) {
        table->setWidths(widths);
    }
    const int rows = m_sums->verticalHeader()->defaultSectionSize();
    m_sums->setFixedHeight(AttendanceModel::SumRowCount * rows + space::tight);
}

bool AttendancePage::mayMark(const QModelIndex &index)
{
    if (index.data(AttendanceModel::RecordableRole).toBool()) {
        return true;
    }
    const auto source = m_companies->mapToSource(index);
    if (!m_model.meetingAt(source.column()).isNull()
        && m_model.presenceAt(source.row(), source.column()) != reports::Presence::NotMember) {
        context().tell(
            {MessageKind::Info, tr("This evening is still to come; it is recorded then."), {}});
    }
    return false;
}

void AttendancePage::mark(const std::function<std::optional<AttendanceState>(bool)> &stateOf)
{
    QList<CompanyMark> marks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (!mayMark(index)) {
            continue;
        }
        const QModelIndex source = m_companies->mapToSource(index);
        const bool here = reports::tookPart(m_model.presenceAt(source.row(), source.column()));
        marks.append(
            {m_model.meetingAt(source.column()), m_model.companyAt(source.row()), stateOf(here)});
    }
    if (!marks.isEmpty()) {
        context().carryOut(recordMarks(context().dataset(), marks));
    }
}

void AttendancePage::paste(const QString &text)
{
    const QModelIndex first = m_table->currentIndex();
    if (!first.isValid()) {
        return;
    }
    QList<CompanyMark> marks;
    QStringList lines = text.split(u'\n');
    for (int down = 0; down < lines.size(); ++down) {
        const QStringList cells = lines.at(down).split(u'\t');
        for (int across = 0; across < cells.size(); ++across) {
            const QModelIndex index
                = m_companies->index(first.row() + down, first.column() + across);
            const auto mark = pastedMark(cells.at(across), shownLanguage());
            if (!mark || !index.isValid() || !mayMark(index)) {
                continue;
            }
            const QModelIndex source = m_companies->mapToSource(index);
            marks.append(
                {m_model.meetingAt(source.column()), m_model.companyAt(source.row()), mark->state});
        }
    }
    if (marks.isEmpty()) {
        context().tell(
            {MessageKind::Info,
             tr("There are no marks on the clipboard: x or P, R, A, X, a line a company."),
             {}});
        return;
    }
    context().carryOut(recordMarks(context().dataset(), marks),
                       tr("%n marks pasted.", nullptr, int(marks.size())));
}

Id<Meeting> AttendancePage::meetingForQuick() const
{
    const Dataset &dataset = context().dataset();
    const Id<Meeting> chosen = m_model.meetingAt(m_table->currentIndex().column());
    if (const Meeting *meeting = dataset.meetings.find(chosen);
        meeting && mayBeRecorded(*meeting, context().today())) {
        return chosen;
    }
    Id<Meeting> latest;
    for (int column = 1; column <= m_model.eveningCount(); ++column) {
        const Meeting meeting = dataset.meetings.value(m_model.meetingAt(column));
        if (mayBeRecorded(meeting, context().today())) {
            latest = meeting.id;
        }
    }
    return latest;
}

void AttendancePage::openQuick(Id<Meeting> meeting)
{
    const Meeting *found = context().dataset().meetings.find(meeting);
    if (!found) {
        return;
    }
    if (!mayBeRecorded(*found, context().today())) {
        context().tell(
            {MessageKind::Info, tr("This evening is still to come; it is recorded then."), {}});
        return;
    }
    m_stack->setCurrentWidget(m_entry);
    m_entry->start(meeting);
}

void AttendancePage::reveal(const Place &place)
{
    const int column = m_model.columnOf(place.meeting);
    if (column > 0) {
        m_table->setCurrentIndex(m_companies->index(0, column));
    }
    if (place.part == QLatin1String("quick")) {
        openQuick(place.meeting);
    }
}

void AttendancePage::retranslate()
{
    m_quick->setText(tr("Quick entry"));
    m_addMeeting->setText(tr("Go to meetings"));
    m_legend->setText(
        tr("Space present or absent · P present · R remote · A apologies · X absent · "
           "0 clears · Ctrl+V pastes a column of x · ★ host"));
    m_table->setAccessibleName(tr("Attendance by company and evening"));
    m_sums->setAccessibleName(tr("Sums of the evenings"));
    m_model.retranslate();
    m_entry->retranslate();
    if (m_year > 0) {
        refresh();
    }
}

} // namespace kv::ui
