// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The matrix of attendance and the quick entry of an evening, by keyboard.
#include "domain/groups/members.h"
#include "openfile.h"
#include "operations/attendanceoperations.h"
#include "operations/meetingoperations.h"
#include "support/datasets.h"
#include "ui/attendance/attendancemarks.h"
#include "ui/attendance/attendancemodel.h"
#include "ui/attendance/attendancepage.h"
#include "ui/attendance/quickentrymodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;
using reports::Presence;

class TestAttendancePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<AttendancePage> m_page;
    QTableView *m_table = nullptr;
    Id<Meeting> m_meeting; // past, agreed, not recorded

    QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    QString sum(int row, int column)
    {
        return named<QTableView>(*m_page, QStringLiteral("Sums of the evenings"))
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    int lastEvening() const { return m_table->model()->columnCount() - 3; }
    void key(int key) { QTest::keyClick(m_table, Qt::Key(key)); }
    // A row of a member that is not the host.
    int guestRow() const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            if (cell(row, lastEvening()).isEmpty())
                return row;
        }
        return -1;
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>();
        m_file->context().choose(m_file->group(), 2026);
        Meeting added;
        added.id = m_file->workspace().ids().next<Meeting>();
        added.group = m_file->group();
        added.date = QDate(2026, 12, 14);
        added.host = companiesOf(m_file->dataset(), m_file->group(), added.date).at(3).id;
        m_file->carryOut(operations::addMeeting(m_file->dataset(), added));
        m_meeting = added.id;
        m_page = std::make_unique<AttendancePage>(m_file->context());
        m_file->show(*m_page);
        m_table = named<QTableView>(*m_page, QStringLiteral("Attendance by company and evening"));
        m_table->setFocus();
        m_table->setCurrentIndex(m_table->model()->index(guestRow(), lastEvening()));
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void keysGiveStates_data()
    {
        QTest::addColumn<int>("pressed");
        QTest::addColumn<QString>("said");
        QTest::newRow("space") << int(Qt::Key_Space) << QStringLiteral("present");
        QTest::newRow("P") << int(Qt::Key_P) << QStringLiteral("present");
        QTest::newRow("R") << int(Qt::Key_R) << QStringLiteral("remote");
        QTest::newRow("A") << int(Qt::Key_A) << QStringLiteral("sent apologies");
        QTest::newRow("X") << int(Qt::Key_X) << QStringLiteral("absent");
    }
    void keysGiveStates();
    void spaceTogglesAndZeroClears();
    void firstMarkMakesTheMeetingHeld();
    void columnOfMarksIsPasted();
    void futureEveningIsNotRecorded();
    void sumsAreThoseOfTheReport();
    void quickEntryByKeyboardOnly();
    void quickEntryBeginsWithRegistrations();
    void everybodyExcept();
    void modelsAreSound();
    void pastedMarks_data();
    void pastedMarks();
    void pictures();
};

void TestAttendancePage::keysGiveStates()
{
    QFETCH(int, pressed);
    const int row = guestRow();
    QCOMPARE(cell(row, lastEvening()), QString());
    key(pressed);
    const QString text
        = m_table->model()->index(row, lastEvening()).data(Qt::AccessibleTextRole).toString();
    QTEST(text, "said");
    QVERIFY(m_file->workspace().undo());
    QCOMPARE(cell(row, lastEvening()), QString());
}

void TestAttendancePage::spaceTogglesAndZeroClears()
{
    const int row = guestRow();
    const auto said = [this, row] {
        return m_table->model()->index(row, lastEvening()).data(Qt::AccessibleTextRole).toString();
    };
    key(Qt::Key_Space);
    QCOMPARE(said(), QStringLiteral("present"));
    key(Qt::Key_Space);
    QCOMPARE(said(), QStringLiteral("absent"));
    key(Qt::Key_A);
    QCOMPARE(said(), QStringLiteral("sent apologies"));
    key(Qt::Key_0);
    QCOMPARE(said(), QStringLiteral("not recorded"));
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(row, lastEvening()));
}

void TestAttendancePage::firstMarkMakesTheMeetingHeld()
{
    key(Qt::Key_P);
    QCOMPARE(m_file->dataset().meetings.value(m_meeting).state, MeetingState::Held);
    // The host counts as present without a mark of its own.
    QCOMPARE(sum(0, lastEvening()), QStringLiteral("2"));
}

void TestAttendancePage::columnOfMarksIsPasted()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("x\n\nR\nx\n"));
    m_table->setCurrentIndex(m_table->model()->index(5, lastEvening()));
    QTest::keyClick(m_table, Qt::Key_V, Qt::ControlModifier);
    const auto said = [this](int row) {
        return m_table->model()->index(row, lastEvening()).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(5), QStringLiteral("present"));
    QCOMPARE(said(6), QStringLiteral("not recorded"));
    QCOMPARE(said(7), QStringLiteral("remote"));
    QCOMPARE(said(8), QStringLiteral("present"));
    QVERIFY(m_file->workspace().undo()); // one step
    QCOMPARE(said(5), QStringLiteral("not recorded"));
    QCOMPARE(said(8), QStringLiteral("not recorded"));
}

void TestAttendancePage::futureEveningIsNotRecorded()
{
    m_file->carryOut(operations::moveMeeting(m_file->dataset(), m_meeting, QDate(2026, 12, 17)));
    key(Qt::Key_P);
    QVERIFY(m_file->dataset().meetings.value(m_meeting).state != MeetingState::Held);
    QCOMPARE(m_file->told().kind, MessageKind::Info);
}

void TestAttendancePage::sumsAreThoseOfTheReport()
{
    const auto figures = reports::attendanceFigures(m_file->dataset(), m_file->group(),
                                                    {QDate(2026, 1, 1), QDate(2026, 12, 31)},
                                                    m_file->context().today());
    QVERIFY(figures.meetings.size() >= 8);
    for (int held = 0; held < figures.meetings.size(); ++held) {
        QCOMPARE(sum(0, held + 1), QString::number(figures.meetings.at(held).companies));
        QCOMPARE(sum(1, held + 1), QString::number(figures.meetings.at(held).remoteCompanies));
        QCOMPARE(sum(2, held + 1), QString::number(figures.meetings.at(held).guests));
    }
    const int total = m_table->model()->columnCount() - 2;
    QCOMPARE(sum(0, total), QString::number(figures.sum.companies));
    const auto &first = figures.companies.first();
    QCOMPARE(cell(0, 0), first.name);
    QCOMPARE(cell(0, total), QStringLiteral("%1/%2").arg(first.attended).arg(first.possible));
}

void TestAttendancePage::quickEntryByKeyboardOnly()
{
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    auto *list = named<QTableView>(*m_page, QStringLiteral("Who was there"));
    QVERIFY(list->hasFocus());
    const int rows = list->model()->rowCount();
    QVERIFY(rows >= 25);
    for (int row = 0; row < rows; ++row)
        QTest::keyClick(list, row % 5 == 0 ? Qt::Key_Return : Qt::Key_Down);
    auto *guest = named<QLineEdit>(*m_page, QStringLiteral("Guest's name"));
    QVERIFY(guest->hasFocus());
    QTest::keyClicks(guest, QStringLiteral("Ville Vieras"));
    QTest::keyClick(guest, Qt::Key_Return);
    QCOMPARE(guest->text(), QString());
    QTest::keyClick(guest, Qt::Key_Return);
    auto *save = named<QPushButton>(*m_page, QStringLiteral("Save attendance"));
    QVERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Return);
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_file->dataset().meetings.value(m_meeting).state, MeetingState::Held);
    QCOMPARE(sum(2, lastEvening()), QStringLiteral("1"));
    QVERIFY(sum(0, lastEvening()).toInt() >= 5);
    QVERIFY(m_file->workspace().undo()); // the whole evening
    QCOMPARE(sum(0, lastEvening()), QString());
}

void TestAttendancePage::quickEntryBeginsWithRegistrations()
{
    const QList<Company> members
        = companiesOf(m_file->dataset(), m_file->group(), QDate(2026, 12, 14));
    const Id<Company> comes = members.at(0).id;
    const Id<Company> remote = members.at(1).id;
    const Id<Company> cannot = members.at(2).id;
    m_file->carryOut(
        operations::registerReply(m_file->dataset(), m_meeting, {{}, comes, Answer::Comes, {}}));
    m_file->carryOut(
        operations::registerReply(m_file->dataset(), m_meeting, {{}, remote, Answer::Remote, {}}));
    m_file->carryOut(
        operations::registerReply(m_file->dataset(), m_meeting, {{}, cannot, Answer::Cannot, {}}));
    QuickEntryModel model;
    QAbstractItemModelTester tester(&model);
    model.start(m_file->dataset(), m_meeting);
    QVERIFY(model.isHere(0));
    QVERIFY(model.isHere(1));
    QVERIFY(!model.isHere(2));
    model.toggle(2);
    model.toggle(2);
    const auto marks = model.marks();
    QCOMPARE(*marks.at(0).state, AttendanceState::Present);
    QCOMPARE(*marks.at(1).state, AttendanceState::Remote);
    QCOMPARE(*marks.at(2).state, AttendanceState::Excused); // as it was told
    QVERIFY(model.addByName(QStringLiteral("Aino")) > 0);
    QCOMPARE(model.addByName(QStringLiteral(" aino ")), -1);
    // A second person of a member company is no guest.
    for (const Company &member : members) {
        const QList<Person> colleagues = peopleOf(m_file->dataset(), member.id);
        if (colleagues.size() > 1 && member.id != comes) {
            QVERIFY(model.addByName(colleagues.last().name().toUpper()) > 0);
            QCOMPARE(model.marks().last().person, colleagues.last().id);
            QCOMPARE(model.marks().last().role, AttendanceRole::Member);
            return;
        }
    }
    QFAIL("the demo has no company of two people");
}

void TestAttendancePage::everybodyExcept()
{
    m_page->reveal({Room::Attendance, m_meeting, {}, QStringLiteral("quick")});
    named<QPushButton>(*m_page, QStringLiteral("Everybody present, except…"))->click();
    auto *list = named<QTableView>(*m_page, QStringLiteral("Who was there"));
    const int rows = list->model()->rowCount();
    QTest::keyClick(list, Qt::Key_Return); // except the first
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sum(0, lastEvening()).toInt(), rows - 1);
}

void TestAttendancePage::modelsAreSound()
{
    AttendanceModel model;
    QAbstractItemModelTester tester(&model);
    model.show(m_file->dataset(), m_file->group(), 2026, m_file->context().today());
    const int row = guestRow();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    m_file->carryOut(recordMarks(m_file->dataset(),
                                 {{m_meeting, model.companyAt(row), AttendanceState::Present}}));
    model.show(m_file->dataset(), m_file->group(), 2026, m_file->context().today());
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.presenceAt(row, model.columnOf(m_meeting)), Presence::Present);
    model.show(m_file->dataset(), m_file->group(), 2040, m_file->context().today());
    QCOMPARE(model.rowCount(), 0);
}

void TestAttendancePage::pastedMarks_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("state"); // -1: clears, -2: nothing
    QTest::newRow("x") << QStringLiteral(" X ") << int(AttendanceState::Present);
    QTest::newRow("one") << QStringLiteral("1") << int(AttendanceState::Present);
    QTest::newRow("remote") << QStringLiteral("e") << int(AttendanceState::Remote);
    QTest::newRow("apologies") << QStringLiteral("I") << int(AttendanceState::Excused);
    QTest::newRow("absent") << QStringLiteral("p") << int(AttendanceState::Absent);
    QTest::newRow("zero clears") << QStringLiteral("0") << -1;
    QTest::newRow("empty changes nothing") << QString() << -2;
    QTest::newRow("other words change nothing") << QStringLiteral("kyllä") << -2;
}

void TestAttendancePage::pastedMarks()
{
    QFETCH(QString, cell);
    const auto mark = pastedMark(cell, Language::Finnish);
    QTEST(mark ? (mark->state ? int(*mark->state) : -1) : -2, "state");
}

void TestAttendancePage::pictures()
{
    for (int row : {1, 2, 4, 7, 9}) {
        m_table->setCurrentIndex(m_table->model()->index(row, lastEvening()));
        key(row == 4 ? Qt::Key_R : row == 7 ? Qt::Key_A : Qt::Key_P);
    }
    m_file->picture(*m_page, QStringLiteral("attendance"));
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    m_file->picture(*m_page, QStringLiteral("attendance-quick"));
    QVERIFY(named<QTableView>(*m_page, QStringLiteral("Who was there"))->isVisible());
}

QTEST_MAIN(TestAttendancePage)
#include "tst_attendancepage.moc"
