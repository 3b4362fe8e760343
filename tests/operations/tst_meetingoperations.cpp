// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/describe.h"
#include "domain/groups/members.h"
#include "operations/attendanceoperations.h"
#include "operations/groupoperations.h"
#include "operations/meetingoperations.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace kv;
using namespace kv::operations;
using kv::support::idOf;

namespace {

const QDate today(2026, 8, 3);

// A group with a meeting in each state, all hosted by Alfa Oy.
QString oneInState(MeetingState state)
{
    return QStringLiteral("group | Rovaniemi\n"
                          "member | Alfa Oy\n"
                          "member | Beta Oy\n"
                          "theme | Verkkokauppa\n"
                          "meeting | 2026-09-10 | Alfa Oy | %1\n"
                          "meeting | 2026-10-08 | Beta Oy | %1\n")
        .arg(textOf(state));
}

} // namespace

class TestMeetingOperations : public QObject
{
    Q_OBJECT

    support::FixedClock m_clock{QDateTime(today, QTime(9, 0), Qt::UTC)};
    SeededEntropy m_entropy{5};
    IdSource m_ids{m_clock, m_entropy};

    Result<Operation> step(const QString &verb, const Dataset &dataset, Id<Meeting> id)
    {
        if (verb == QLatin1String("ask"))
            return askHost(dataset, id);
        if (verb == QLatin1String("no answer"))
            return recordNoAnswer(dataset, id, today.addDays(2), m_ids);
        if (verb == QLatin1String("decline"))
            return declineHost(dataset, id, QStringLiteral("Messut"), Queue::KeepsPlace, today,
                               m_ids);
        if (verb == QLatin1String("promise"))
            return promiseHost(dataset, id);
        if (verb == QLatin1String("agree"))
            return agreeHost(dataset, id);
        if (verb == QLatin1String("invite"))
            return markInvited(dataset, id, m_clock.now());
        if (verb == QLatin1String("cancel"))
            return cancelMeeting(dataset, id, QStringLiteral("Tulipalo"), today, m_ids);
        if (verb == QLatin1String("move"))
            return moveMeeting(dataset, id, QDate(2026, 9, 17));
        if (verb == QLatin1String("remove"))
            return removeMeeting(dataset, id);
        return recordAttendance(dataset, id,
                                {{{},
                                  idOf<Company>(QStringLiteral("Alfa Oy")),
                                  {},
                                  AttendanceRole::Member,
                                  AttendanceState::Present,
                                  {}}});
    }

private slots:
    // The chain of states: for each verb and state, the state after, or "-" where it is refused.
    void chain_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("after");
        // proposed, asked, promised, agreed, invited, held, cancelled
        const auto row = [](const char *verb, const char *after) {
            QTest::newRow(verb) << QString::fromLatin1(verb)
                                << QString::fromLatin1(after).split(u' ');
        };
        row("ask", "asked - - - - - -");
        row("no answer", "asked asked - - - - -");
        row("promise", "promised promised - - - - -");
        row("agree", "agreed agreed agreed - - - -");
        row("invite", "invited invited invited invited invited - -");
        row("decline", "proposed proposed proposed proposed proposed - -");
        row("cancel", "cancelled cancelled cancelled cancelled cancelled - -");
        row("move", "proposed asked asked asked asked - -");
        row("remove", "gone - - - - - -");
        row("attend", "held held held held held held -");
    }
    void chain()
    {
        QFETCH(QString, verb);
        QFETCH(QStringList, after);
        QCOMPARE(after.size(), int(MeetingState::Cancelled) + 1);
        for (int state = 0; state < after.size(); ++state) {
            Dataset dataset = support::datasetFromText(oneInState(MeetingState(state)));
            const Id<Meeting> id
                = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
            const auto result = step(verb, dataset, id);
            const QByteArray where = textOf(MeetingState(state)).toLatin1();
            if (after.at(state) == QLatin1String("-")) {
                QVERIFY2(!result, where);
                QCOMPARE(result.error().code, ErrorCode::NotInState);
                continue;
            }
            QVERIFY2(result, where);
            const Dataset before = dataset;
            apply(dataset, *result);
            const Meeting *meeting = dataset.meetings.find(id);
            QCOMPARE(meeting ? textOf(meeting->state) : QStringLiteral("gone"), after.at(state));
            // Every verb is one step that can be taken back.
            apply(dataset, inverse(*result));
            QCOMPARE(dataset.meetings, before.meetings);
        }
    }

    void declinedTurnIsRemembered()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Asked));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        apply(dataset,
              *declineHost(dataset, id, QStringLiteral("Messut"), Queue::MovesToEnd, today, m_ids));
        QVERIFY(dataset.meetings.find(id)->host.isNull());
        QCOMPARE(dataset.hostTurns.size(), 1);
        const HostTurn turn = *dataset.hostTurns.begin();
        QCOMPARE(turn.company, idOf<Company>(QStringLiteral("Alfa Oy")));
        QCOMPARE(turn.kind, HostTurnKind::MovedToEnd);
        QCOMPARE(turn.reason, QStringLiteral("Messut"));
        // Nobody is left to say no.
        QVERIFY(!declineHost(dataset, id, {}, Queue::KeepsPlace, today, m_ids));
    }

    void answerOnTheTelephone()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Asked));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        HostAnswer answer;
        answer.capacity = 14;
        answer.place = QStringLiteral("Kahvila, Kauppakatu 1");
        apply(dataset, *recordHostAnswer(dataset, id, answer));
        QCOMPARE(dataset.meetings.find(id)->state, MeetingState::Promised); // the theme is open
        QCOMPARE(dataset.companies.find(idOf<Company>(QStringLiteral("Alfa Oy")))->capacity, 14);
        HostAnswer theme;
        theme.theme = QStringLiteral("verkkokauppa");
        const auto agreed = recordHostAnswer(dataset, id, theme);
        apply(dataset, *agreed);
        QCOMPARE(dataset.meetings.find(id)->state, MeetingState::Agreed);
        QCOMPARE(dataset.meetings.find(id)->theme, idOf<Theme>(QStringLiteral("Verkkokauppa")));
        QCOMPARE(dataset.meetings.find(id)->place, *answer.place);
    }

    void swapAsksAgainOnlyWhoWasAsked()
    {
        for (const auto &[state, after] :
             {std::pair(MeetingState::Proposed, MeetingState::Proposed),
              std::pair(MeetingState::Agreed, MeetingState::Asked)}) {
            Dataset dataset = support::datasetFromText(oneInState(state));
            const auto first = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
            const auto second = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 10, 8));
            apply(dataset, *swapHosts(dataset, first, second, today, m_ids));
            QCOMPARE(dataset.meetings.find(first)->host, idOf<Company>(QStringLiteral("Beta Oy")));
            QCOMPARE(dataset.meetings.find(second)->host, idOf<Company>(QStringLiteral("Alfa Oy")));
            QCOMPARE(dataset.meetings.find(first)->state, after);
            QCOMPARE(dataset.hostTurns.size(), 2);
        }
    }

    void themeOfTheBankOrFreeWords()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Asked));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        apply(dataset, *setTheme(dataset, id, QStringLiteral(" Hinnoittelu ")));
        QCOMPARE(themeOf(dataset, *dataset.meetings.find(id), Language::Finnish),
                 QStringLiteral("Hinnoittelu"));
        apply(dataset, *setTheme(dataset, id, QStringLiteral("VERKKOKAUPPA")));
        QVERIFY(!dataset.meetings.find(id)->theme.isNull());
        apply(dataset, *setTheme(dataset, id, QString()));
        QCOMPARE(themeOf(dataset, *dataset.meetings.find(id), Language::English), QString());
    }

    void attendanceKeepsWhatWasTrueThatEvening()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Agreed));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        const Id<Company> alfa = idOf<Company>(QStringLiteral("Alfa Oy"));
        const QList<AttendanceMark> marks{
            {{}, alfa, {}, AttendanceRole::Member, AttendanceState::Remote, {}},
            {{},
             {},
             QStringLiteral("Maija Mallikas"),
             AttendanceRole::Guest,
             AttendanceState::Present,
             30},
            {{},
             idOf<Company>(QStringLiteral("Beta Oy")),
             {},
             AttendanceRole::Member,
             AttendanceState::Excused,
             {}}};
        apply(dataset, *recordAttendance(dataset, id, marks));
        QCOMPARE(dataset.attendances.size(), 3);
        QCOMPARE(recordAttendance(dataset, id, marks).error().code, ErrorCode::NothingToDo);

        Company renamed = *dataset.companies.find(alfa);
        renamed.name = QStringLiteral("Uusi Alfa Oy");
        dataset.companies.put(renamed);
        apply(dataset,
              *recordAttendance(
                  dataset, id,
                  {{{}, alfa, {}, AttendanceRole::Member, AttendanceState::Present, {}}}));
        for (const Attendance &row : dataset.attendances) {
            if (row.company == alfa) {
                QCOMPARE(row.nameThen, QStringLiteral("Alfa Oy"));
                QCOMPARE(row.state, AttendanceState::Present);
                QCOMPARE(row.minutes, 150);
            }
            if (!row.guestName.isEmpty())
                QCOMPARE(row.minutes, 30);
        }
        apply(dataset,
              *recordAttendance(dataset, id, {{{}, alfa, {}, AttendanceRole::Member, {}, {}}}));
        QCOMPARE(dataset.attendances.size(), 2);
        QCOMPARE(recordAttendance(dataset, id, {AttendanceMark()}).error().code,
                 ErrorCode::InvalidValue);
    }

    void withoutAHostNobodyAnswers()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Proposed));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        QCOMPARE(swapHosts(dataset, id, id, QDate(2026, 1, 1), m_ids).error().code,
                 ErrorCode::NothingToDo);
        Meeting open = *dataset.meetings.find(id);
        open.host = {};
        dataset.meetings.put(open);
        for (const char *verb : {"ask", "promise", "agree", "decline"})
            QCOMPARE(step(QString::fromLatin1(verb), dataset, id).error().code, ErrorCode::NoHost);
    }

    void rewritten_data()
    {
        QTest::addColumn<MeetingState>("was");
        QTest::addColumn<MeetingState>("wanted");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("hasHost");
        QTest::addColumn<QVariant>("gives"); // the state, or the error
        using enum MeetingState;
        const QDate day(2026, 9, 10);
        const QDate other(2026, 10, 8);
        const auto row = [](const char *name, MeetingState was, MeetingState wanted, QDate on,
                            bool hasHost, auto gives) {
            QTest::newRow(name) << was << wanted << on << hasHost << QVariant::fromValue(gives);
        };
        row("a promise of another day", Promised, Promised, other, true, Asked);
        row("agreed, told, on another day", Invited, Invited, other, true, Asked);
        row("proposed for another day", Proposed, Proposed, other, true, Proposed);
        row("moved and agreed at once", Promised, Agreed, other, true, Agreed);
        row("forwards", Proposed, Agreed, day, true, Agreed);
        row("backwards", Agreed, Asked, day, true, ErrorCode::NotInState);
        row("asked without a host", Proposed, Asked, day, false, ErrorCode::NoHost);
    }
    void rewritten()
    {
        QFETCH(MeetingState, was);
        QFETCH(MeetingState, wanted);
        QFETCH(QDate, day);
        QFETCH(bool, hasHost);
        QFETCH(QVariant, gives);
        Dataset dataset = support::datasetFromText(oneInState(was));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        Meeting meeting = *dataset.meetings.find(id);
        if (!hasHost)
            meeting.host = {};
        dataset.meetings.put(meeting);
        meeting.state = wanted;
        meeting.date = day;
        meeting.programme = QStringLiteral("Kahvit");
        const auto step = rewriteMeeting(dataset, meeting);
        if (gives.metaType() == QMetaType::fromType<ErrorCode>()) {
            QVERIFY(!step);
            QCOMPARE(step.error().code, gives.value<ErrorCode>());
            return;
        }
        QVERIFY(step);
        apply(dataset, *step);
        const Meeting is = *dataset.meetings.find(id);
        QCOMPARE(is.state, gives.value<MeetingState>());
        QCOMPARE(is.month, QDate(day.year(), day.month(), 1));
        QCOMPARE(is.programme, QStringLiteral("Kahvit"));
        meeting.start = QTime(20, 0);
        meeting.end = QTime(18, 0);
        QCOMPARE(rewriteMeeting(dataset, meeting).error().code, ErrorCode::InvalidValue);
    }

    // History names who gave the evening up, not who has it by now.
    void aHostThatDeclinedIsNamed()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Asked));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        const auto declined = step(QStringLiteral("decline"), dataset, id);
        QVERIFY(declined);
        apply(dataset, *declined);
        const QString words = describe(*declined, dataset);
        QVERIFY2(words.contains(QStringLiteral("Alfa Oy")), qPrintable(words));
    }

    void laterReplyReplacesTheFirst()
    {
        Dataset dataset = support::datasetFromText(oneInState(MeetingState::Invited));
        const Id<Meeting> id = support::meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10));
        Reply reply;
        reply.company = idOf<Company>(QStringLiteral("Alfa Oy"));
        apply(dataset, *registerReply(dataset, id, reply));
        QCOMPARE(headCount(dataset, id), (HeadCount{1, 0, 0}));
        reply.answer = Answer::Cannot;
        apply(dataset, *registerReply(dataset, id, reply));
        QCOMPARE(headCount(dataset, id), (HeadCount{0, 0, 1}));
        QVERIFY(!registerReply(dataset, id, Reply()));
    }

    // Planning 1: a joiner is credited with the fewest turns of the members.
    void joinerStartsLevel()
    {
        Dataset dataset = support::datasetFromText(QStringLiteral("group | Rovaniemi\n"
                                                                  "member | Alfa Oy | 2024-01-01\n"
                                                                  "member | Beta Oy | 2024-01-01\n"
                                                                  "hosted | Alfa Oy | 3\n"
                                                                  "hosted | Beta Oy | 2\n"));
        Company gamma;
        gamma.id = m_ids.next<Company>();
        gamma.name = QStringLiteral("Gamma Oy");
        dataset.companies.put(gamma);
        const Id<CoreGroup> group = idOf<CoreGroup>(QStringLiteral("Rovaniemi"));
        const auto join = setMembership(dataset, gamma.id, group, MembershipState::Member, today);
        apply(dataset, *join);
        const auto credit = [&] {
            for (const Membership &membership : dataset.memberships) {
                if (membership.company == gamma.id && !membership.until.isValid())
                    return membership.creditedTurns;
            }
            return -1;
        };
        QCOMPARE(credit(), 2);
        // A pause ends the membership before it; both remain in history.
        apply(dataset,
              *setMembership(dataset, gamma.id, group, MembershipState::Paused, today.addDays(30)));
        int rows = 0;
        for (const Membership &membership : dataset.memberships)
            rows += membership.company == gamma.id;
        QCOMPARE(rows, 2);
    }

    void joinersStartLevelWithThoseWhoHost()
    {
        Dataset dataset = support::datasetFromText(QStringLiteral("group | Rovaniemi\n"
                                                                  "member | Alfa Oy | 2024-01-01\n"
                                                                  "member | Beta Oy | 2024-01-01\n"
                                                                  "hosted | Alfa Oy | 2\n"));
        Company never = dataset.companies.value(idOf<Company>(QStringLiteral("Beta Oy")));
        never.canHost = false;
        dataset.companies.put(never);
        const Id<CoreGroup> group = idOf<CoreGroup>(QStringLiteral("Rovaniemi"));
        for (const char *name : {"Gamma Oy", "Delta Oy"}) {
            Company company;
            company.id = m_ids.next<Company>();
            company.name = QString::fromLatin1(name);
            dataset.companies.put(company);
            apply(dataset,
                  *setMembership(dataset, company.id, group, MembershipState::Member, today));
            const Membership *joined = membershipOf(dataset, company.id, group, today);
            QVERIFY(joined);
            QCOMPARE(joined->creditedTurns, 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestMeetingOperations)
#include "tst_meetingoperations.moc"
