// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "documents/attendancelist.h"
#include "documents/layout.h"
#include "documents/meetingvalues.h"
#include "documents/pdf.h"
#include "documents/plaintext.h"
#include "documents/reportpaper.h"
#include "domain/exactfile.h"
#include "domain/groups/members.h"
#include "reports/attendancefigures.h"
#include "reports/attendancereport.h"
#include "reports/csv.h"
#include "ui/common/datefield.h"
#include "ui/common/emptystate.h"
#include "ui/common/heading.h"
#include "ui/common/language.h"
#include "ui/common/paperview.h"
#include "ui/common/style.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/reports/reporttext.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

namespace kv::ui {

namespace {

QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), {}, parent);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

ReportsPage::ReportsPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_pdf(new QAction(iconOf(Icon::Pdf), {}, this))
    , m_csv(new QAction(iconOf(Icon::Export), {}, this))
    , m_print(new QAction(iconOf(Icon::Print), {}, this))
    , m_copy(new QAction(iconOf(Icon::Copy), {}, this))
    , m_kind(new QComboBox(this))
    , m_groups(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_meetings(new QComboBox(this))
    , m_from(new DateField(this))
    , m_until(new DateField(this))
    , m_dash(new QLabel(QStringLiteral("–"), this))
    , m_preview(new PaperView(this))
    , m_problem(new EmptyState(Icon::Reports, this))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::small);
    column->addLayout(makeChoices());
    column->addLayout(makePeriod());
    column->addWidget(m_preview, 1);
    column->addWidget(m_problem, 1);
    retranslate();
}

void ReportsPage::makeActions()
{
    m_pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_print->setShortcut(QKeySequence::Print);
    for (QAction *action : {m_pdf, m_csv, m_print, m_copy}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_pdf, &QAction::triggered, this, [this] { choosePath(QStringLiteral("pdf")); });
    connect(m_csv, &QAction::triggered, this, [this] { choosePath(QStringLiteral("csv")); });
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_paper) {
            previewAndPrint({documents::layoutOf(*m_paper)}, m_paper->title, this);
        }
    });
    connect(m_copy, &QAction::triggered, this, &ReportsPage::copy);
}

QHBoxLayout *ReportsPage::makeChoices()
{
    m_kind->addItems({QString(), QString()});
    m_language->addItems({QString(), QString()});
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QComboBox *box : {m_kind, m_groups, m_language}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            m_group = Id<CoreGroup>(m_groups->currentData().toUuid());
            fillMeetings();
            refresh();
        });
    }
    row->addStretch();
    QPushButton *pdf = buttonOf(m_pdf, this);
    makePrimary(pdf);
    for (QPushButton *button :
         {pdf, buttonOf(m_csv, this), buttonOf(m_print, this), buttonOf(m_copy, this)}) {
        row->addWidget(button);
    }
    return row;
}

QHBoxLayout *ReportsPage::makePeriod()
{
    m_period->addItems({QString(), QString(), QString(), QString()});
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QWidget *widget : QList<QWidget *>{m_period, m_from, m_dash, m_until, m_meetings}) {
        row->addWidget(widget);
    }
    row->addStretch();
    connect(m_period, &QComboBox::activated, this, &ReportsPage::choosePeriod);
    connect(m_meetings, &QComboBox::activated, this, [this] {
        m_meeting = Id<Meeting>(m_meetings->currentData().toUuid());
        refresh();
    });
    for (DateField *field : {m_from, m_until}) {
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        field->edit()->setKeyboardTracking(false); // a date is taken when it is whole
        connect(field, &DateField::dateChanged, this, [this] {
            if (!m_filling) {
                m_period->setCurrentIndex(OwnPeriod);
                refresh();
            }
        });
    }
    return row;
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::showGroup(Id<CoreGroup> group, int year)
{
    m_group = group;
    if (year != m_year) {
        m_year = year;
        m_period->setCurrentIndex(WholeYear);
    }
    fillGroups();
    fillMeetings();
    choosePeriod();
}

void ReportsPage::fillGroups()
{
    m_groups->clear();
    QList<CoreGroup> groups(context().dataset().groups.begin(), context().dataset().groups.end());
    std::sort(groups.begin(), groups.end(),
              [](const CoreGroup &a, const CoreGroup &b) { return namesInOrder(a.name, b.name); });
    for (const CoreGroup &group : std::as_const(groups)) {
        m_groups->addItem(group.name, group.id.uuid());
    }
    m_groups->setCurrentIndex(m_groups->findData(m_group.uuid()));
}

void ReportsPage::fillMeetings()
{
    const Dataset &dataset = context().dataset();
    m_meetings->clear();
    Id<Meeting> next;
    for (const Meeting &meeting :
         meetingsOf(dataset, m_group, {QDate(m_year, 1, 1), QDate(m_year, 12, 31)})) {
        if (meeting.date.isValid() && meeting.state != MeetingState::Cancelled) {
            m_meetings->addItem(
                QStringLiteral("%1  %2").arg(dayOf(meeting), hostOf(dataset, meeting)),
                meeting.id.uuid());
            next = next.isNull() && meeting.date >= context().today() ? meeting.id : next;
        }
    }
    if (m_meetings->findData(m_meeting.uuid()) < 0) {
        m_meeting = next.isNull() && m_meetings->count() > 0
            ? Id<Meeting>(m_meetings->itemData(m_meetings->count() - 1).toUuid())
            : next;
    }
    m_meetings->setCurrentIndex(m_meetings->findData(m_meeting.uuid()));
}

void ReportsPage::choosePeriod()
{
    m_filling = true;
    const int chosen = m_period->currentIndex();
    if (chosen != OwnPeriod) {
        m_from->setDate(QDate(m_year, chosen == Autumn ? 7 : 1, 1));
        m_until->setDate(chosen == Spring ? QDate(m_year, 6, 30) : QDate(m_year, 12, 31));
    }
    m_filling = false;
    refresh();
}

DateRange ReportsPage::period() const
{
    return {m_from->date(), m_until->date()};
}

Language ReportsPage::language() const
{
    return m_language->currentIndex() == 0 ? Language::Finnish : Language::English;
}

std::optional<documents::Paper> ReportsPage::paper()
{
    const Dataset &dataset = context().dataset();
    m_report.reset();
    if (m_kind->currentIndex() == ParticipantList) {
        const auto list
            = documents::attendanceListOf(dataset, m_meeting, language(), context().today());
        return list ? std::optional<documents::Paper>(*list) : std::nullopt;
    }
    if (!dataset.groups.contains(m_group) || m_from->date() > m_until->date()) {
        return std::nullopt;
    }
    const auto figures = reports::attendanceFigures(dataset, m_group, period(), context().today());
    m_report
        = reports::attendanceReport(figures, language(), context().clock().now().toLocalTime());
    const Organisation *sender = documents::organisationOf(dataset, m_group);
    return documents::paperOf(*m_report, language(), sender ? sender->name : QString(),
                              context().today());
}

void ReportsPage::refresh()
{
    const bool list = m_kind->currentIndex() == ParticipantList;
    m_meetings->setVisible(list);
    for (QWidget *widget : QList<QWidget *>{m_period, m_from, m_dash, m_until}) {
        widget->setVisible(!list);
    }
    m_paper = paper();
    m_preview->setVisible(m_paper.has_value());
    m_problem->setVisible(!m_paper);
    for (QAction *action : {m_pdf, m_print}) {
        action->setEnabled(m_paper.has_value());
    }
    m_csv->setEnabled(m_report.has_value());
    m_copy->setEnabled(m_paper.has_value());
    if (!m_paper) {
        m_problem->setText(list ? tr("There is no meeting in %1 to make a list of.").arg(m_year)
                                : tr("The period ends before it begins."));
        return;
    }
    m_preview->show({documents::layoutOf(*m_paper)}, documents::plainTextOf(m_paper->blocks));
}

bool ReportsPage::writePdf(const QString &path)
{
    return m_paper && context().done(documents::writePdf(path, *m_paper, context().clock().now()));
}

bool ReportsPage::writeCsv(const QString &path)
{
    return m_report && context().done(writeExact(path, reports::csvOf(*m_report)));
}

QString ReportsPage::fileName(const QString &ending) const
{
    const QString group = context().dataset().groups.value(m_group).name;
    const QString time = m_report
        ? QStringLiteral("%1–%2").arg(m_from->date().toString(Qt::ISODate),
                                      m_until->date().toString(Qt::ISODate))
        : context().dataset().meetings.value(m_meeting).date.toString(Qt::ISODate);
    const QString name = m_report ? m_report->title : m_kind->currentText();
    QString file = QStringLiteral("%1 %2 %3.%4").arg(name, group, time, ending);
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|")) {
        file.replace(bad, u' ');
    }
    return file;
}

void ReportsPage::choosePath(const QString &ending)
{
    const bool pdf = ending == QLatin1String("pdf");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path
        = QFileDialog::getSaveFileName(this, pdf ? tr("Save as PDF") : tr("Save for Excel"),
                                       QDir(folder).filePath(fileName(ending)),
                                       pdf ? tr("PDF files (*.pdf)") : tr("CSV files (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (pdf ? writePdf(path) : writeCsv(path)) {
        context().tell({MessageKind::Success,
                        tr("The report was saved: %1").arg(QDir::toNativeSeparators(path)),
                        {}});
    }
}

void ReportsPage::copy()
{
    auto *copied = new QMimeData;
    if (m_report) {
        copied->setText(tabTextOf(*m_report, QLocale()));
        copied->setHtml(htmlOf(*m_report, QLocale()));
    } else if (m_paper) {
        copied->setText(documents::plainTextOf(m_paper->blocks));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
    context().tell({MessageKind::Success,
                    tr("The report is on the clipboard: paste it into Excel or Word."),
                    {}});
}

void ReportsPage::reveal(const Place &place)
{
    if (place.part == QLatin1String("participants")) {
        m_kind->setCurrentIndex(ParticipantList);
    }
    if (!place.meeting.isNull()) {
        m_meeting = place.meeting;
        fillMeetings();
    }
    refresh();
}

void ReportsPage::retranslate()
{
    m_pdf->setText(tr("PDF…"));
    m_csv->setText(tr("CSV…"));
    m_print->setText(tr("Print…"));
    m_copy->setText(tr("Copy"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->setItemText(AttendanceReport, tr("Attendance report"));
    m_kind->setItemText(ParticipantList, tr("List of participants to sign"));
    m_groups->setAccessibleName(tr("Group"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setItemText(0, tr("in Finnish"));
    m_language->setItemText(1, tr("in English"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setItemText(WholeYear, tr("whole year"));
    m_period->setItemText(Spring, tr("January to June"));
    m_period->setItemText(Autumn, tr("July to December"));
    m_period->setItemText(OwnPeriod, tr("other period"));
    m_meetings->setAccessibleName(tr("Meeting"));
    m_from->setName(tr("First day"));
    m_until->setName(tr("Last day"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    if (m_year > 0) {
        fillMeetings();
        refresh();
    }
}

} // namespace kv::ui
