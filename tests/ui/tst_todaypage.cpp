// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room Today, driven by what its buttons are called.
#include "calendar/datetext.h"
#include "domain/edit.h"
#include "domain/groups/members.h"
#include "domain/phonenumber.h"
#include "openfile.h"
#include "operations/meetingoperations.h"
#include "ui/common/emptystate.h"
#include "ui/meeting/meetingtexts.h"
#include "ui/today/todaypage.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestTodayPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<TodayPage> m_page;

    // What is shown now; what was shown before may not be deleted yet.
    QWidget &body() { return *m_page->findChild<QScrollArea *>()->widget(); }
    QList<QPushButton *> buttons(const QString &text)
    {
        QList<QPushButton *> found;
        for (QPushButton *button : body().findChildren<QPushButton *>()) {
            if (button->text() == text)
                found.append(button);
        }
        return found;
    }
    bool says(const QString &part)
    {
        const auto labels = body().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    }
    Id<Meeting> add(QDate day)
    {
        Meeting added;
        added.id = m_file->workspace().ids().next<Meeting>();
        added.group = m_file->group();
        added.date = day;
        added.start = QTime(17, 30);
        added.end = QTime(20, 0);
        added.host = companiesOf(m_file->dataset(), m_file->group(), day).first().id;
        m_file->carryOut(operations::addMeeting(m_file->dataset(), added));
        return added.id;
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>(); // 15 December 2026; the year 2027 is empty
        m_page = std::make_unique<TodayPage>(m_file->context());
        m_file->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void nothingPlanned()
    {
        QVERIFY(says(QStringLiteral("No meeting ahead has a date yet.")));
        QVERIFY(says(QStringLiteral("January, February, March")));
        buttons(QStringLiteral("Make a proposal")).value(0)->click();
        QCOMPARE(m_file->place().room, Room::YearPlan);
        QCOMPARE(m_file->place().part, QStringLiteral("proposal"));
        QCOMPARE(m_file->context().year(), 2027);
    }

    void nextMeetingLeadsToItsParts_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *button, Room room, const char *part) {
            QTest::newRow(button) << QString::fromLatin1(button) << int(room)
                                  << QString::fromLatin1(part);
        };
        row("Open", Room::Meetings, "details");
        row("Invitation", Room::Meetings, "invitation");
        row("Record attendance", Room::Attendance, "quick");
        row("Make the invitations", Room::Meetings, "invitation");
        row("Ask", Room::Meetings, "ask");
    }
    void nextMeetingLeadsToItsParts()
    {
        QFETCH(QString, button);
        QFETCH(int, room);
        m_file->context().choose(m_file->group(), 2026);
        const Id<Meeting> meeting = add(QDate(2027, 1, 5)); // the page hears of it
        QVERIFY(says(QStringLiteral("in 21 day")));
        buttons(button).value(0)->click();
        QCOMPARE(int(m_file->place().room), room);
        QCOMPARE(m_file->place().meeting, meeting);
        QTEST(m_file->place().part, "part");
        QCOMPARE(m_file->context().year(), 2027);
    }

    void marksAsAsked()
    {
        const Id<Meeting> meeting = add(QDate(2027, 1, 12));
        QPushButton *mark = buttons(QStringLiteral("Mark as asked")).value(0);
        QVERIFY(mark->accessibleName().contains(
            hostOf(m_file->dataset(), m_file->dataset().meetings.value(meeting))));
        mark->click();
        QCOMPARE(m_file->dataset().meetings.value(meeting).state, MeetingState::Asked);
        QVERIFY(buttons(QStringLiteral("Mark as asked")).isEmpty());
    }

    void silentCompaniesWithTheirNumbers()
    {
        const auto silent
            = silentCompanies(m_file->dataset(), m_file->group(), m_file->context().today());
        QVERIFY(!silent.isEmpty()); // in this demo group
        QCOMPARE(buttons(QStringLiteral("Show")).size(), silent.size());
        const Person person = peopleOf(m_file->dataset(), silent.first()).value(0);
        QVERIFY(says(phoneInternational(person.phone)));
        buttons(QStringLiteral("Copy")).value(0)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), silent.size());
        const QString name = m_file->dataset().companies.value(silent.first()).name;
        QVERIFY(lines.first().startsWith(name + u'\t'));
        buttons(QStringLiteral("Show")).value(0)->click();
        QCOMPARE(m_file->place().room, Room::Companies);
        QCOMPARE(m_file->place().company, silent.first());
    }

    void allDone()
    {
        // A group without members that meets in July only: nothing is missing in the half year.
        CoreGroup group;
        group.id = m_file->workspace().ids().next<CoreGroup>();
        group.name = QStringLiteral("Uusi");
        group.activeMonths = {7};
        Edit edit(m_file->dataset(), OperationKind::AddGroup);
        edit.add(group);
        m_file->carryOut(edit.result());
        QVERIFY(body().findChildren<EmptyState *>().isEmpty());
        m_page->showGroup(group.id, 2027);
        QCOMPARE(body().findChild<EmptyState *>()->text(), QStringLiteral("All done."));
        Meeting meeting;
        meeting.id = m_file->workspace().ids().next<Meeting>();
        meeting.group = group.id;
        meeting.date = QDate(2027, 2, 9);
        meeting.needsHost = false;
        m_file->carryOut(operations::addMeeting(m_file->dataset(), meeting));
        QVERIFY(body().findChild<EmptyState *>()->text().contains(
            calendar::dayMonthText(QDate(2027, 1, 19), Language::English)));
        m_page->showGroup({}, 2027);
        QVERIFY(body().findChildren<QPushButton *>().isEmpty());
    }

    void everyButtonIsNamedInBothLanguages()
    {
        add(QDate(2027, 1, 5));
        for (const char *language : {"fi", "en"}) {
            m_file->speak(language);
            for (const QPushButton *button : body().findChildren<QPushButton *>()) {
                QVERIFY(!button->text().isEmpty());
                QVERIFY(button->accessibleName().startsWith(button->text()));
            }
        }
        m_file->picture(*m_page, QStringLiteral("today"));
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
