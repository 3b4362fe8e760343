// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The year plan questioned, changed and repaired: why and why not, variants, volunteers, reserves,
// turns that do not hold any more.
#include "domain/groups/members.h"
#include "openfile.h"
#include "operations/companyoperations.h"
#include "operations/groupoperations.h"
#include "operations/meetingoperations.h"
#include "planning/turns.h"
#include "ui/common/aside.h"
#include "ui/common/choicebox.h"
#include "ui/common/reasonrow.h"
#include "ui/yearplan/clashnotes.h"
#include "ui/yearplan/proposalpage.h"
#include "ui/yearplan/queuemodel.h"
#include "ui/yearplan/variantcards.h"
#include "ui/yearplan/whypanel.h"
#include "ui/yearplan/yearboard.h"
#include "ui/yearplan/yearmodel.h"
#include "ui/yearplan/yearplanpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestPlanQuestions : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<YearPlanPage> m_page;

    QList<Meeting> meetings() const
    {
        return meetingsOf(m_file->dataset(), m_file->group(),
                          {QDate(2027, 1, 1), QDate(2027, 12, 31)});
    }
    Meeting meeting(Id<Meeting> id) const { return m_file->dataset().meetings.value(id); }
    YearBoard *board() { return m_page->findChild<YearBoard *>(); }
    QListView *queue() { return named<QListView>(*m_page, QStringLiteral("Queue of hosts")); }
    QString textOf(const char *name)
    {
        return named<QLabel>(*m_page, QString::fromUtf8(name))->text();
    }
    QString spoken(const char *name)
    {
        auto *label = named<QLabel>(*m_page, QString::fromUtf8(name));
        return QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    }
    // Texts of which a part is out of sight, where they are not scrolled to.
    QStringList cut()
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty() && label->wordWrap()
                && label->height() < label->heightForWidth(label->width()))
                texts.append(label->text());
        }
        return texts;
    }
    // Four meetings by hand: quicker than a plan.
    void makeSpring()
    {
        const QList<Id<Company>> hosts = waiting();
        const QList<QDate> days
            = {QDate(2027, 1, 13), QDate(2027, 2, 10), QDate(2027, 3, 16), QDate(2027, 4, 14)};
        for (int i = 0; i < days.size(); ++i) {
            Meeting meeting;
            meeting.id = m_file->workspace().ids().next<Meeting>();
            meeting.group = m_file->group();
            meeting.date = days[i];
            meeting.host = hosts[i];
            m_file->carryOut(operations::addMeeting(m_file->dataset(), meeting));
        }
    }
    // The companies of the queue, who is next first.
    QList<Id<Company>> waiting()
    {
        QList<Id<Company>> companies;
        for (const planning::CompanyTurn &turn :
             planning::turnsOf(m_file->dataset(), m_file->group(), m_file->context().today())) {
            if (turn.isMember && turn.canHost)
                companies.append(turn.company);
        }
        return companies;
    }
    void choose(Id<Company> company)
    {
        for (int row = 0; row < queue()->model()->rowCount(); ++row) {
            const QModelIndex index = queue()->model()->index(row, 0);
            if (index.data(QueueModel::CompanyRole).toUuid() == company.uuid())
                queue()->setCurrentIndex(index);
        }
    }
    QAction *actionStarting(const QString &text)
    {
        for (QAction *action : m_page->actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        qFatal("there is no action called %s", qPrintable(text));
        return nullptr;
    }
    void giveReason(const QString &reason)
    {
        auto *row = m_page->findChild<ReasonRow *>();
        QVERIFY(row->isVisible());
        row->findChild<QLineEdit *>()->setText(reason);
        QTest::keyClick(row->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    void beAway(Id<Company> company, QDate day)
    {
        Unavailability away;
        away.id = m_file->workspace().ids().next<Unavailability>();
        away.company = company;
        away.from = day;
        away.until = day;
        m_file->carryOut(operations::addUnavailability(m_file->dataset(), away));
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>(1);
        m_page = std::make_unique<YearPlanPage>(m_file->context());
        makeSpring();
        m_file->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void cardSaysWhy()
    {
        board()->select(meetings().at(1).id);
        QTRY_VERIFY(!textOf("Reasons").isEmpty());
        QVERIFY(textOf("Reasons").contains(QStringLiteral("Next best host: ")));
        QCOMPARE(spoken("Reasons"), textOf("Reasons"));
        choose(waiting().last());
        QTRY_VERIFY(
            textOf("Why not this company").contains(QStringLiteral("Why not this company?")));
        QVERIFY(textOf("Why not this company").contains(QStringLiteral("Fair share so far: ")));
        m_file->picture(*m_page, QStringLiteral("yearplan-why"));
    }

    void choosingAnotherHostTellsWhatItBreaks()
    {
        const Meeting january = meetings().at(0);
        board()->select(january.id);
        const Id<Company> late = waiting().last();
        auto *model = m_page->findChild<YearModel *>();
        emit model->companyDropped(late, QDate(2027, 1, 1));
        QCOMPARE(meeting(january.id).host, late);
        QCOMPARE(m_file->told().kind, MessageKind::Warning);
        QVERIFY2(m_file->told().text.contains(QStringLiteral("wait")),
                 qPrintable(m_file->told().text));
        // The card says so too, and is kept knowingly with a reason.
        QVERIFY(!model->warningsAt(meeting(january.id)).isEmpty());
        board()->select(january.id);
        actionStarting(QStringLiteral("Keep this as it is"))->trigger();
        giveReason(QStringLiteral("Asked for it"));
        QVERIFY(meeting(january.id).pinned);
        QCOMPARE(meeting(january.id).pinReason, QStringLiteral("Asked for it"));
        QTRY_VERIFY(textOf("Reasons").contains(QStringLiteral("Asked for it")));
    }

    void volunteerPassesTheQueueWithItsReason()
    {
        const Meeting march = meetings().at(2);
        board()->select(march.id);
        const Id<Company> late = waiting().last();
        choose(late);
        actionStarting(QStringLiteral("Wants to host this month"))->trigger();
        giveReason(QStringLiteral("Open doors in March"));
        QCOMPARE(meeting(march.id).host, late);
        const auto &turns = m_file->dataset().hostTurns;
        QVERIFY(std::any_of(turns.begin(), turns.end(), [&](const HostTurn &turn) {
            return turn.kind == HostTurnKind::Passed && turn.meeting == march.id
                && turn.company == late && turn.reason == QStringLiteral("Open doors in March");
        }));
    }

    void reserveHostIsKeptWithTheMeeting()
    {
        const Meeting march = meetings().at(2);
        board()->select(march.id);
        const Id<Company> reserve = waiting().last();
        choose(reserve);
        actionStarting(QStringLiteral("Reserve host: "))->trigger();
        QCOMPARE(meeting(march.id).reserve, reserve);
        actionStarting(QStringLiteral("No longer the reserve host"))->trigger();
        QVERIFY(meeting(march.id).reserve.isNull());
    }

    void absenceAfterPlanningIsRepairedWithTheFewestChanges()
    {
        const Meeting february = meetings().at(1);
        const QList<Meeting> before = meetings();
        auto *repair = named<QPushButton>(*m_page, QStringLiteral("Repair the plan…"));
        QVERIFY(!repair->isVisible());
        beAway(february.host, february.date);
        QVERIFY(repair->isVisible());
        repair->click();
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        // Shown before anything happens: only what changes, and why.
        const auto *table = named<QTableView>(*m_page, QStringLiteral("Proposed meetings"));
        const int rows = table->model()->rowCount();
        QVERIFY(rows >= 1 && rows < before.size());
        QCOMPARE(meetings(), before);
        m_file->picture(*m_page, QStringLiteral("proposal-repair"),
                        [accept] { return accept->isEnabled(); });
        accept->click();
        QCOMPARE(m_file->told().text, QStringLiteral("The plan has been repaired."));
        int changed = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            changed += meetings().at(i) != before.at(i);
        QCOMPARE(changed, rows);
        QVERIFY(!repair->isVisible());
    }

    void switchesAreSettingsOfTheGroup()
    {
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *wishes = named<QComboBox>(*m_page, QStringLiteral("Wishes of hosts"));
        wishes->setCurrentIndex(2);
        emit wishes->activated(2);
        QCOMPARE(m_file->dataset().groups.value(m_file->group()).wishesEmphasis, Emphasis::Strong);
        QCOMPARE(m_file->dataset().groups.value(m_file->group()).queueEmphasis, std::nullopt);
        QVERIFY(m_file->workspace().undo());
        QCOMPARE(wishes->currentIndex(), 1);
    }

    void restIsPlannedAroundWhatIsThere()
    {
        const QList<Meeting> before = meetings();
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *last = named<QComboBox>(*m_page, QStringLiteral("To"));
        last->setCurrentIndex(4);
        named<QCheckBox>(*m_page, QStringLiteral("Plan only the rest"))->click();
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        QCOMPARE(meetings().size(), before.size() + 1);
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(meetings().at(i), before.at(i));
    }

    // Two keys for the whole year: the proposal has the focus where Enter accepts it.
    void enterAcceptsTheYear()
    {
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->focusWidget(), accept, patience);
        const auto before = meetings().size();
        QTest::keyClick(accept, Qt::Key_Return);
        QVERIFY(meetings().size() > before);
        QCOMPARE(m_page->focusWidget(), board());
    }

    void variantsStandSideBySide()
    {
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *last = named<QComboBox>(*m_page, QStringLiteral("To"));
        last->setCurrentIndex(5);
        emit last->activated(5);
        auto *compare = named<QPushButton>(*m_page, QStringLiteral("Compare"));
        QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), patience);
        compare->click();
        auto *variants = m_page->findChild<VariantCards *>();
        QTRY_VERIFY_WITH_TIMEOUT(variants->count() > 0, patience);
        QVERIFY(variants->isVisible());
        const QSize usual = m_page->size();
        m_page->resize(760, 460); // a small window, or large text
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
        const auto *table = named<QTableView>(*m_page, QStringLiteral("Proposed meetings"));
        QVERIFY(table->height() >= 3 * table->rowHeight(0));
        m_page->resize(usual);
        m_file->picture(*m_page, QStringLiteral("proposal-variants"),
                        [compare] { return compare->isEnabled(); });
    }

    void monthThatClashesSaysWhatHelpsAndTakesIt()
    {
        CoreGroup group = m_file->dataset().groups.value(m_file->group());
        group.maxGap = 24; // a Tuesday to Thursday every month, and never 25 days between
        m_file->carryOut(operations::editGroup(m_file->dataset(), group));
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *last = named<QComboBox>(*m_page, QStringLiteral("To"));
        last->setCurrentIndex(4);
        emit last->activated(4);
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        auto *notes = m_page->findChild<ClashNotes *>();
        QTRY_VERIFY_WITH_TIMEOUT(notes->isVisible(), patience);
        m_file->picture(*m_page, QStringLiteral("proposal-clash"),
                        [notes] { return notes->isVisible(); });
        QPushButton *help = nullptr;
        for (QPushButton *button : notes->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Allow up to ")))
                help = button;
        }
        QVERIFY(help);
        help->click();
        QVERIFY(m_file->dataset().groups.value(m_file->group()).maxGap > 24);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        QVERIFY(!notes->isVisible());
    }

    void stoppingIsAtOnceAndKeepsTheBest()
    {
        actionStarting(QStringLiteral("Make a proposal"))->trigger();
        auto *stop = named<QPushButton>(*m_page, QStringLiteral("Stop"));
        QVERIFY(stop->isVisible());
        stop->click();
        auto *accept = named<QPushButton>(*m_page, QStringLiteral("Accept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        QVERIFY(!stop->isVisible());
    }

    void leavingDoesNotWait()
    {
        Aside aside;
        std::atomic_bool ended = false;
        bool heard = false;
        aside.run(
            [&ended](const Aside::Stop &stop) {
                while (!stop())
                    QThread::yieldCurrentThread();
                ended = true;
                return 1;
            },
            [&heard](int) { heard = true; });
        QVERIFY(aside.isRunning());
        aside.stop(); // returns though the work may go on
        QVERIFY(!aside.isRunning());
        QTRY_VERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!heard);
    }
};

QTEST_MAIN(TestPlanQuestions)
#include "tst_planquestions.moc"
