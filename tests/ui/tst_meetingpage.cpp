// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room of meetings, driven as a user does: by what the fields and buttons are called.
#include "calendar/datetext.h"
#include "domain/groups/members.h"
#include "openfile.h"
#include "operations/attendanceoperations.h"
#include "operations/meetingoperations.h"
#include "ui/common/choicebox.h"
#include "ui/meeting/meetinglist.h"
#include "ui/meeting/meetingpage.h"
#include "ui/meeting/meetingtexts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestMeetingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<MeetingPage> m_page;
    Id<Meeting> m_meeting;

    const Meeting &meeting() const { return *m_file->dataset().meetings.find(m_meeting); }
    Company host() const { return m_file->dataset().companies.value(meeting().host); }
    QPushButton *button(const char *name)
    {
        return named<QPushButton>(*m_page, QString::fromUtf8(name));
    }
    void openPart(const char *part)
    {
        m_page->reveal({Room::Meetings, m_meeting, {}, QString::fromLatin1(part)});
    }
    // A meeting on a good Tuesday in January with the first company as its host.
    void addMeeting(QDate day)
    {
        Meeting added;
        added.id = m_file->workspace().ids().next<Meeting>();
        added.group = m_file->group();
        added.date = day;
        added.host = companiesOf(m_file->dataset(), m_file->group(), day).first().id;
        m_file->carryOut(operations::addMeeting(m_file->dataset(), added));
        m_meeting = added.id;
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>();
        addMeeting(QDate(2027, 1, 12));
        m_page = std::make_unique<MeetingPage>(m_file->context());
        m_file->show(*m_page);
        m_page->reveal({Room::Meetings, m_meeting, {}, {}});
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void theNextMeetingIsChosenFirst();
    void placeIsSavedWhenTheFieldIsLeft();
    void movingAnAgreedMeetingAsksAgain();
    void themeMayBeFreeWords();
    void hostIsFoundByTyping();
    void keyGoesThroughTheStatesAndStops();
    void warnsOfAHoliday();
    void noAnswerIsNoted();
    void declinedHostLeavesTheMeeting();
    void answerOfTheHostIsOneStep();
    void callListMakesAHost();
    void replyByAFewLetters();
    void replyIsUndone();
    void countsFollow();
    void cancelledWithAReason();
    void proposedMeetingIsRemoved();
    void keptWithAReason();
    void typedAnswerOutlivesThePromise();
    void addingFindsAGoodEvening();
    void languageSwitchesEverywhere();
    void emptyYearOffersToAdd();
};

void TestMeetingPage::theNextMeetingIsChosenFirst()
{
    MeetingPage fresh(m_file->context());
    m_file->show(fresh);
    QCOMPARE(fresh.findChild<MeetingList *>()->current(), m_meeting);
    QVERIFY(named<QLabel>(fresh, QStringLiteral("in 28 days")));
}

void TestMeetingPage::placeIsSavedWhenTheFieldIsLeft()
{
    auto *place = named<QLineEdit>(*m_page, QStringLiteral("Place"));
    place->setFocus();
    QTest::keyClicks(place, QStringLiteral("Kauppakatu 1"));
    QCOMPARE(meeting().place, QString());
    QTest::keyClick(place, Qt::Key_Tab);
    QCOMPARE(meeting().place, QStringLiteral("Kauppakatu 1"));
    QVERIFY(m_file->workspace().undo());
    QCOMPARE(place->text(), QString());
}

void TestMeetingPage::movingAnAgreedMeetingAsksAgain()
{
    m_file->carryOut(operations::agreeHost(m_file->dataset(), m_meeting));
    auto *date = named<QDateEdit>(*m_page, QStringLiteral("Date"));
    date->setDate(QDate(2027, 1, 19));
    emit date->editingFinished();
    QCOMPARE(meeting().date, QDate(2027, 1, 19));
    QCOMPARE(meeting().state, MeetingState::Asked);
    QVERIFY(!m_file->told().text.isEmpty());
}

void TestMeetingPage::themeMayBeFreeWords()
{
    auto *theme = named<ChoiceBox>(*m_page, QStringLiteral("Theme"));
    theme->lineEdit()->setText(QStringLiteral("Porot ja data"));
    emit theme->lineEdit()->editingFinished();
    QCOMPARE(meeting().themeText, QStringLiteral("Porot ja data"));
    const Theme banked = *m_file->dataset().themes.begin();
    theme->lineEdit()->setText(banked.name.toUpper());
    emit theme->lineEdit()->editingFinished();
    QCOMPARE(meeting().theme, banked.id);
    QCOMPARE(meeting().themeText, QString());
    theme->lineEdit()->clear();
    emit theme->lineEdit()->editingFinished();
    QVERIFY(meeting().theme.isNull());
}

void TestMeetingPage::hostIsFoundByTyping()
{
    const Company other = companiesOf(m_file->dataset(), m_file->group(), meeting().date).at(5);
    auto *hosts = named<ChoiceBox>(*m_page, QStringLiteral("Host"));
    hosts->lineEdit()->setText(QStringLiteral("ei tällaista"));
    emit hosts->lineEdit()->editingFinished();
    QVERIFY(meeting().host != other.id);
    QCOMPARE(hosts->currentText(), host().name); // what is not listed goes back
    hosts->lineEdit()->setText(other.name);
    emit hosts->lineEdit()->editingFinished();
    QCOMPARE(meeting().host, other.id);
}

void TestMeetingPage::keyGoesThroughTheStatesAndStops()
{
    for (const MeetingState state : {MeetingState::Asked, MeetingState::Agreed,
                                     MeetingState::Invited, MeetingState::Invited}) {
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(meeting().state, state);
    }
}

void TestMeetingPage::warnsOfAHoliday()
{
    QVERIFY(warningsOf(m_file->dataset(), meeting()).isEmpty());
    m_file->carryOut(operations::moveMeeting(m_file->dataset(), m_meeting, QDate(2027, 1, 6)));
    const auto warnings = warningsOf(m_file->dataset(), meeting());
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(QStringLiteral("Epiphany")), qPrintable(warnings.first()));
    QVERIFY(named<QLabel>(*m_page, warnings.first())->isVisible());
}

void TestMeetingPage::noAnswerIsNoted()
{
    openPart("ask");
    named<QDateEdit>(*m_page, QStringLiteral("Call again on"))->setDate(QDate(2026, 12, 17));
    button("No answer")->click();
    QCOMPARE(meeting().state, MeetingState::Asked);
    const auto &turns = m_file->dataset().hostTurns;
    const bool noted = std::any_of(turns.begin(), turns.end(), [this](const HostTurn &turn) {
        return turn.kind == HostTurnKind::NoAnswer && turn.meeting == m_meeting
            && turn.date == QDate(2026, 12, 17);
    });
    QVERIFY(noted);
    m_file->picture(*m_page, QStringLiteral("meeting-ask"));
}

void TestMeetingPage::declinedHostLeavesTheMeeting()
{
    openPart("ask");
    button("Not now…")->click();
    auto *reason = named<QLineEdit>(*m_page, QStringLiteral("Why not?"));
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("remontti"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(meeting().host.isNull());
    QCOMPARE(meeting().state, MeetingState::Proposed);
    button("Show the call list")->click();
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 4);
}

void TestMeetingPage::answerOfTheHostIsOneStep()
{
    openPart("ask");
    button("Promised")->click();
    QCOMPARE(meeting().state, MeetingState::Promised);
    const QList<QDate> offered
        = eveningsToOffer(m_file->dataset(), meeting(), QDate(2026, 12, 15), 3);
    QCOMPARE(offered.size(), 3);
    const QDate other = offered.first() == meeting().date ? offered.last() : offered.first();
    for (QRadioButton *evening : m_page->findChildren<QRadioButton *>()) {
        if (evening->text() == calendar::weekdayDateText(other, Language::English))
            evening->setChecked(true);
    }
    named<ChoiceBox>(*m_page, QStringLiteral("Theme that the host wants"))
        ->lineEdit()
        ->setText(QStringLiteral("Verkkokauppa ulkomaille"));
    named<QSpinBox>(*m_page, QStringLiteral("Room for"))->setValue(18);
    named<QPlainTextEdit>(*m_page, QStringLiteral("Entrance, parking"))
        ->setPlainText(QStringLiteral("Ovi pihan puolella"));
    button("Save the answer")->click();
    QCOMPARE(meeting().state, MeetingState::Agreed);
    QCOMPARE(meeting().date, other);
    QCOMPARE(meeting().themeText, QStringLiteral("Verkkokauppa ulkomaille"));
    QCOMPARE(meeting().directions, QStringLiteral("Ovi pihan puolella"));
    QCOMPARE(host().capacity, std::optional<int>(18));
    QVERIFY(m_file->workspace().undo());
    QCOMPARE(meeting().state, MeetingState::Promised);
    QCOMPARE(meeting().directions, QString());
}

void TestMeetingPage::callListMakesAHost()
{
    openPart("calllist");
    auto *table = named<QTableView>(*m_page, QStringLiteral("Call list"));
    const Id<Company> second = callQueue(m_file->dataset(), meeting()).at(1);
    table->selectRow(1);
    button("Make host")->click();
    QCOMPARE(meeting().host, second);
    button("Copy list")->click();
    QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') > 15);
    m_file->picture(*m_page, QStringLiteral("meeting-calllist"));
}

void TestMeetingPage::replyByAFewLetters()
{
    openPart("registrations");
    auto *search = named<QLineEdit>(*m_page, QStringLiteral("Who answered?"));
    QVERIFY(search->hasFocus());
    const auto &people = m_file->dataset().people;
    const Person person = *std::next(people.begin(), 3);
    search->insert(person.lastName);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(operations::headCount(m_file->dataset(), m_meeting).comes, 1);
    QCOMPARE(search->text(), QString());
    QVERIFY(search->hasFocus());
    search->insert(person.lastName);
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(operations::headCount(m_file->dataset(), m_meeting), (operations::HeadCount{0, 1, 0}));
}

void TestMeetingPage::replyIsUndone()
{
    openPart("registrations");
    auto *table = named<QTableView>(*m_page, QStringLiteral("Replies"));
    table->selectRow(2);
    button("Cannot")->click();
    QCOMPARE(operations::headCount(m_file->dataset(), m_meeting).cannot, 1);
    QVERIFY(m_file->workspace().undo());
    QCOMPARE(operations::headCount(m_file->dataset(), m_meeting).cannot, 0);
}

void TestMeetingPage::countsFollow()
{
    openPart("registrations");
    auto *search = named<QLineEdit>(*m_page, QStringLiteral("Who answered?"));
    auto *table = named<QTableView>(*m_page, QStringLiteral("Replies"));
    for (const int row : {0, 2, 4, 6}) {
        table->selectRow(row);
        QTest::keyClick(search, Qt::Key_Return, row == 6 ? Qt::AltModifier : Qt::NoModifier);
    }
    QVERIFY(named<QLabel>(*m_page, QStringLiteral("3 on site, 0 remotely, 1 cannot come")));
    m_file->picture(*m_page, QStringLiteral("meeting-registrations"));
    button("Copy for the host")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("3 on site")));
}

void TestMeetingPage::cancelledWithAReason()
{
    actionNamed(*m_page, QStringLiteral("Cancel the meeting…"))->trigger();
    auto *reason = named<QLineEdit>(*m_page, QStringLiteral("Why is the meeting cancelled?"));
    QTest::keyClicks(reason, QStringLiteral("lumimyrsky"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(meeting().state, MeetingState::Cancelled);
    QVERIFY(!named<QDateEdit>(*m_page, QStringLiteral("Date"))->isEnabled());
    QVERIFY(!actionNamed(*m_page, QStringLiteral("Next state"))->isEnabled());
}

void TestMeetingPage::proposedMeetingIsRemoved()
{
    actionNamed(*m_page, QStringLiteral("Remove the meeting"))->trigger();
    QVERIFY(!m_file->dataset().meetings.contains(m_meeting));
    QVERIFY(m_file->workspace().undo());
    QVERIFY(m_file->dataset().meetings.contains(m_meeting));
}

void TestMeetingPage::keptWithAReason()
{
    named<QCheckBox>(*m_page, QStringLiteral("Keep as it is"))->click();
    QVERIFY(meeting().pinned);
    auto *reason = named<QLineEdit>(*m_page, QStringLiteral("Why it is kept"));
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, QStringLiteral("messut"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(meeting().pinReason, QStringLiteral("messut"));
    named<QCheckBox>(*m_page, QStringLiteral("Keep as it is"))->click();
    QVERIFY(!meeting().pinned);
}

void TestMeetingPage::typedAnswerOutlivesThePromise()
{
    openPart("ask");
    auto *address = named<QLineEdit>(*m_page, QStringLiteral("Address"));
    address->setText(QStringLiteral("Satamatie 3"));
    button("Promised")->click();
    QCOMPARE(address->text(), QStringLiteral("Satamatie 3"));
    button("Save the answer")->click();
    QCOMPARE(meeting().place, QStringLiteral("Satamatie 3"));
}

void TestMeetingPage::addingFindsAGoodEvening()
{
    actionNamed(*m_page, QStringLiteral("New meeting"))->trigger();
    const Meeting added
        = m_file->dataset().meetings.value(m_page->findChild<MeetingList *>()->current());
    QVERIFY(added.id != m_meeting);
    QCOMPARE(added.month, QDate(2027, 2, 1));
    QVERIFY(warningsOf(m_file->dataset(), added).isEmpty());
}

void TestMeetingPage::languageSwitchesEverywhere()
{
    m_file->carryOut(operations::agreeHost(m_file->dataset(), m_meeting));
    m_file->picture(*m_page, QStringLiteral("meeting-details"));
    const auto shows = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [text](const QLabel *label) { return label->text().startsWith(text); });
    };
    QVERIFY(shows(QStringLiteral("Tue")));
    QCOMPARE(m_page->findChild<QTabWidget *>()->tabText(3), QStringLiteral("Invitation"));
    m_file->speak("fi");
    QVERIFY(shows(QStringLiteral("ti")));
    m_file->speak("en");
    QCOMPARE(m_page->findChild<QTabWidget *>()->tabText(3), QStringLiteral("Invitation"));
}

void TestMeetingPage::emptyYearOffersToAdd()
{
    m_file->context().choose(m_file->group(), 2031);
    m_page->showGroup(m_file->group(), 2031);
    QVERIFY(!m_page->findChild<MeetingList *>()->isVisible());
    QVERIFY(button("New meeting")->isVisible());
}

QTEST_MAIN(TestMeetingPage)
#include "tst_meetingpage.moc"
