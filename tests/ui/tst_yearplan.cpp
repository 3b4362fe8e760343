// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The year plan, driven as a user does: a proposal, the cards, the queue.
#include "domain/groups/members.h"
#include "openfile.h"
#include "operations/meetingoperations.h"
#include "ui/yearplan/queuemodel.h"
#include "ui/yearplan/yearboard.h"
#include "ui/yearplan/yearmodel.h"
#include "ui/yearplan/yearplanpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestYearPlan : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<YearPlanPage> m_page;

    QList<Meeting> meetings() const
    {
        return meetingsOf(m_file->dataset(), m_file->group(),
                          {QDate(2027, 1, 1), QDate(2027, 12, 31)});
    }
    YearBoard *board() { return m_page->findChild<YearBoard *>(); }
    YearModel *model() { return m_page->findChild<YearModel *>(); }
    void trigger(const char *text)
    {
        for (QAction *action : m_page->actions()) {
            if (action->text() == QString::fromUtf8(text)) {
                QVERIFY2(action->isEnabled(), text);
                action->trigger();
                return;
            }
        }
        QFAIL(text);
    }
    // Proposes the whole year and takes it. Every test opens the same file, so the plan of the
    // first is the plan of all, and is only made once.
    void planTheYear()
    {
        static std::optional<Operation> accepted;
        if (accepted) {
            m_file->carryOut(*accepted);
            return;
        }
        trigger("Make a proposal…");
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        QVERIFY(!meetings().isEmpty());
        accepted = m_file->workspace().undoable();
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>(1); // its year is planned in a moment
        m_page = std::make_unique<YearPlanPage>(m_file->context());
        m_file->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void emptyYearOffersAProposal()
    {
        m_file->picture(*m_page, QStringLiteral("yearplan-empty"));
        QVERIFY(m_page->findChild<QLabel *>());
        QVERIFY(!board()->isVisible());
    }

    void proposalIsShownWithReasonsAndAcceptedInOneStep()
    {
        trigger("Make a proposal…");
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        m_file->picture(*m_page, QStringLiteral("proposal"),
                        [accept] { return accept->isEnabled(); });
        auto *table = named<QTableView>(*m_page, QStringLiteral("Proposed meetings"));
        QVERIFY(table->model()->rowCount() >= 10);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(!table->model()->index(row, 5).data().toString().isEmpty()); // why
        QVERIFY(meetings().isEmpty()); // nothing has happened yet
        const auto steps = m_file->workspace().history(100)->size();
        accept->click();
        QVERIFY(meetings().size() >= 10);
        QCOMPARE(m_file->workspace().history(100)->size(), steps + 1);
        QVERIFY(board()->isVisible());
        QCOMPARE(m_file->told().text, QStringLiteral("The plan is in use."));
        m_file->picture(*m_page, QStringLiteral("yearplan"));
        QVERIFY(m_file->workspace().undo());
        QVERIFY(meetings().isEmpty());
    }

    void seasonCanBeChosen()
    {
        trigger("Make a proposal…");
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        auto *last = named<QComboBox>(*m_page, QStringLiteral("To"));
        last->setCurrentIndex(4);
        emit last->activated(4);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        QVERIFY(!meetings().isEmpty());
        for (const Meeting &meeting : meetings())
            QVERIFY(meeting.date <= QDate(2027, 5, 31));
    }

    void cardIsMovedByKeyAndBack()
    {
        planTheYear();
        const Meeting june = meetings().at(5);
        QCOMPARE(june.date.month(), 6);
        board()->select(june.id);
        trigger("Move a month later"); // to July, which is off
        QCOMPARE(m_file->dataset().meetings.value(june.id).date.month(), 7);
        QCOMPARE(board()->currentMeeting(), june.id);
        QVERIFY(m_file->workspace().undo());
        QCOMPARE(m_file->dataset().meetings.value(june.id).date, june.date);
        board()->select(june.id);
        trigger("Move a week later");
        QCOMPARE(m_file->dataset().meetings.value(june.id).date, june.date.addDays(7));
    }

    void cardOnCardSwapsHosts()
    {
        planTheYear();
        const Meeting first = meetings().at(0);
        const Meeting second = meetings().at(1);
        std::unique_ptr<QMimeData> dragged(model()->mimeData({model()->indexOf(first.id)}));
        const QModelIndex target = model()->indexOf(second.id);
        model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target);
        QCOMPARE(m_file->dataset().meetings.value(first.id).host, second.host);
        QCOMPARE(m_file->dataset().meetings.value(second.id).host, first.host);
        // The same by keys: take, walk, put.
        board()->select(first.id);
        trigger("Take the host for a swap");
        board()->select(second.id);
        trigger("Swap hosts with this meeting");
        QCOMPARE(m_file->dataset().meetings.value(first.id).host, first.host);
    }

    void companyOfTheQueueTakesAMonth()
    {
        planTheYear();
        auto *queue = named<QListView>(*m_page, QStringLiteral("Queue of hosts"));
        const QModelIndex company = queue->model()->index(queue->model()->rowCount() - 1, 0);
        board()->select(meetings().at(2).id);
        emit queue->activated(company);
        QCOMPARE(meetings().at(2).host.uuid(), company.data(QueueModel::CompanyRole).toUuid());
    }

    void stateGoesForwardAndStops()
    {
        planTheYear();
        const Id<Meeting> id = meetings().first().id;
        board()->select(id);
        for (const MeetingState state :
             {MeetingState::Asked, MeetingState::Agreed, MeetingState::Invited}) {
            QTest::keyClick(board(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(m_file->dataset().meetings.value(id).state, state);
        }
        QTest::keyClick(board(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_file->dataset().meetings.value(id).state, MeetingState::Invited);
    }

    void hostCancelsAndTheSmallestRepairIsOffered()
    {
        planTheYear();
        const Meeting before = meetings().at(3);
        board()->select(before.id);
        trigger("Host cancels…");
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        m_file->picture(*m_page, QStringLiteral("repair"),
                        [accept] { return accept->isEnabled(); });
        accept->click();
        const Meeting after = m_file->dataset().meetings.value(before.id);
        QVERIFY(after.host != before.host);
        QVERIFY(m_file->workspace().undo());
        QCOMPARE(m_file->dataset().meetings.value(before.id), before);
    }

    void modelsKeepTheirPromises()
    {
        QAbstractItemModelTester cards(model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *queue = named<QListView>(*m_page, QStringLiteral("Queue of hosts"));
        QAbstractItemModelTester turns(queue->model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        planTheYear();
        QVERIFY(m_file->workspace().undo());
        m_file->speak("fi");
        QVERIFY(model()->index(0, 0).data().toString().startsWith(QStringLiteral("tammikuu")));
        m_file->speak("en");
    }

    void listAndRotationShowTheSameYear()
    {
        planTheYear();
        named<QToolButton>(*m_page, QStringLiteral("List"))->click();
        m_file->picture(*m_page, QStringLiteral("yearplan-list"));
        QCOMPARE(
            named<QTableView>(*m_page, QStringLiteral("Meetings of the year"))->model()->rowCount(),
            meetings().size());
        named<QToolButton>(*m_page, QStringLiteral("Rotation"))->click();
        m_file->picture(*m_page, QStringLiteral("yearplan-rotation"));
        QVERIFY(
            named<QTableView>(*m_page, QStringLiteral("Rotation over years"))->model()->rowCount()
            >= 25);
    }
};

QTEST_MAIN(TestYearPlan)
#include "tst_yearplan.moc"
