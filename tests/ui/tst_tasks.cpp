// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the room Today finds to do, by tables of small datasets.
#include "support/datasets.h"
#include "ui/today/tasks.h"

#include <QTest>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

namespace {

const QDate today(2027, 1, 20);

QString wordOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::CallAgain:
        return QStringLiteral("call");
    case TaskKind::RecordAttendance:
        return QStringLiteral("record");
    case TaskKind::SendInvitations:
        return QStringLiteral("invite");
    case TaskKind::AskHost:
        return QStringLiteral("ask");
    case TaskKind::SilentCompanies:
        return QStringLiteral("silent");
    case TaskKind::FindHosts:
        break;
    }
    return QStringLiteral("find");
}

// "invite 2027-02-09 by 2027-01-19": a line a task.
QString lineOf(const Dataset &dataset, const Task &task)
{
    QStringList parts{wordOf(task.kind)};
    if (!task.meeting.isNull())
        parts.append(dataset.meetings.value(task.meeting).date.toString(Qt::ISODate));
    if (task.day.isValid())
        parts.append(QStringLiteral("by ") + task.day.toString(Qt::ISODate));
    for (const Id<Company> company : task.companies)
        parts.append(dataset.companies.value(company).name);
    for (const QDate month : task.months)
        parts.append(QString::number(month.month()));
    return parts.join(u' ');
}

Dataset read(const char *text)
{
    return datasetFromText(QStringLiteral("group | R\n") + QString::fromUtf8(text));
}

// Hosts for the half year ahead, none of them near enough to be asked.
constexpr const char *planned = "member | A\nmeeting | 2027-02-25 | A | invited\n"
                                "meeting | 2027-03-25 | A\nmeeting | 2027-04-25 | A\n"
                                "meeting | 2027-05-25 | A\nmeeting | 2027-06-20 | A\n";
// Three evenings, B at the first only, C at the last, D a member since the second.
constexpr const char *threeEvenings
    = "member | A\nmember | B\nmember | C\nmember | D | 2026-10-20\nmember | E | | 2026-12-31\n"
      "meeting | 2026-09-10 | A | held\nmeeting | 2026-10-10 | A | held\n"
      "meeting | 2026-11-10 | A | held\nmeeting | 2026-12-10 | A | held\n"
      "came | 2026-09-10 | B\ncame | 2026-10-10 | A\ncame | 2026-11-10 | A\n"
      "came | 2026-11-10 | B | excused\ncame | 2026-12-10 | C | remote\n";

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private slots:
    void tasks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        const QString year = QString::fromUtf8(planned);
        const auto row = [](const char *name, const QString &text, const QStringList &lines) {
            QTest::newRow(name) << text << lines;
        };
        const auto lines = [](const char *text) {
            return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        };
        row("all done", year, {});
        row("nothing planned", {}, lines("find 2 3 4 5 6"));
        row("invitations on their day", year + QStringLiteral("meeting | 2027-02-10 | A | agreed"),
            lines("invite 2027-02-10 by 2027-01-20"));
        row("invitations a day early", year + QStringLiteral("meeting | 2027-02-11 | A | agreed"),
            {});
        row("invitations late and host to ask", year + QStringLiteral("meeting | 2027-01-28 | A"),
            lines("invite 2027-01-28 by 2027-01-07\nask 2027-01-28 A"));
        row("evening today is not over",
            year + QStringLiteral("meeting | 2027-01-20 | A | invited"), {});
        row("not recorded", year + QStringLiteral("meeting | 2027-01-19 | A | invited"),
            lines("record 2027-01-19"));
        row("held or cancelled",
            year
                + QStringLiteral("meeting | 2027-01-12 | A | held\n"
                                 "meeting | 2027-01-13 | A | cancelled"),
            {});
        row("eight weeks before", year + QStringLiteral("meeting | 2027-03-17 | A"),
            lines("ask 2027-03-17 A"));
        row("more than eight weeks", year + QStringLiteral("meeting | 2027-03-18 | A"), {});
        row("proposed without a host", year + QStringLiteral("meeting | 2027-03-03 | -"), {});
        row("silent", year + QString::fromUtf8(threeEvenings).remove(QStringLiteral("member | A")),
            lines("silent B"));
    }
    void tasks()
    {
        QFETCH(QString, text);
        const Dataset dataset = read(text.toUtf8().constData());
        QStringList found;
        for (const Task &task : tasksOf(dataset, idOf<CoreGroup>(QStringLiteral("R")), today))
            found.append(lineOf(dataset, task));
        QTEST(found, "lines");
    }

    void callAgain_data()
    {
        QTest::addColumn<QList<QDate>>("notes");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("due");
        const int asked = int(MeetingState::Asked);
        QTest::newRow("today") << QList<QDate>{today} << asked << true;
        QTest::newRow("tomorrow") << QList<QDate>{today.addDays(1)} << asked << false;
        QTest::newRow("put off") << QList<QDate>{today, today.addDays(2)} << asked << false;
        QTest::newRow("agreed meanwhile")
            << QList<QDate>{today} << int(MeetingState::Agreed) << false;
        QTest::newRow("no note") << QList<QDate>{} << asked << false;
    }
    void callAgain()
    {
        QFETCH(QList<QDate>, notes);
        QFETCH(int, state);
        Dataset dataset = read(planned);
        const auto group = idOf<CoreGroup>(QStringLiteral("R"));
        Meeting meeting
            = dataset.meetings.value(meetingOn(QStringLiteral("R"), QDate(2027, 4, 25)));
        meeting.state = MeetingState(state);
        dataset.meetings.put(meeting);
        for (const QDate day : notes) {
            HostTurn turn;
            turn.id = naturalId<HostTurn>(QStringLiteral("note"), {day.toString(Qt::ISODate)});
            turn.group = group;
            turn.company = meeting.host;
            turn.meeting = meeting.id;
            turn.kind = HostTurnKind::NoAnswer;
            turn.date = day;
            dataset.hostTurns.put(turn);
        }
        const QList<Task> found = tasksOf(dataset, group, today);
        const QList<Task> one{{TaskKind::CallAgain, meeting.id, today, {meeting.host}, {}}};
        QTEST(found == one, "due");
        QCOMPARE(found.isEmpty(), found != one);
    }

    void fewerThanThreeEvenings()
    {
        const Dataset dataset = read("member | A\nmember | B\n"
                                     "meeting | 2026-11-10 | A | held\n"
                                     "meeting | 2026-12-10 | A | held\n"
                                     "came | 2026-11-10 | A\ncame | 2026-12-10 | A\n");
        QVERIFY(silentCompanies(dataset, idOf<CoreGroup>(QStringLiteral("R")), today).isEmpty());
    }

    void nextMeetingAndDay()
    {
        const auto group = idOf<CoreGroup>(QStringLiteral("R"));
        const Dataset dataset = read("member | A\nmeeting | 2027-01-19 | A | invited\n"
                                     "meeting | 2027-02-01 | A | cancelled\n"
                                     "meeting | 2027-02-25 | A | agreed\n"
                                     "meeting | 2027-03-25 | A | agreed\n");
        QCOMPARE(nextMeeting(dataset, group, today)->date, QDate(2027, 2, 25));
        QCOMPARE(nextMeeting(dataset, group, QDate(2027, 1, 19))->date, QDate(2027, 1, 19));
        QVERIFY(!nextMeeting(dataset, group, QDate(2027, 3, 26)));
        QCOMPARE(nextTaskDay(dataset, group, today), QDate(2027, 2, 4)); // three weeks before
        QCOMPARE(nextTaskDay(dataset, group, QDate(2027, 2, 4)), QDate(2027, 2, 26)); // record it
        QVERIFY(nextTaskDay(dataset, group, QDate(2027, 3, 26)).isNull());
    }

    void noGroup() { QVERIFY(tasksOf(datasetOf(3, 3), {}, today).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
