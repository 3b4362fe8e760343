// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The invitation of a meeting: what is copied, written and marked.
#include "domain/groups/members.h"
#include "openfile.h"
#include "operations/companyoperations.h"
#include "operations/meetingoperations.h"
#include "ui/meeting/invitationtab.h"
#include "ui/meeting/meetingpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestInvitationTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<MeetingPage> m_page;
    Id<Meeting> m_meeting;

    const Meeting &meeting() const { return *m_file->dataset().meetings.find(m_meeting); }
    QPushButton *button(const char *name)
    {
        return named<QPushButton>(*m_page, QString::fromUtf8(name));
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>();
        Meeting added;
        added.id = m_meeting = m_file->workspace().ids().next<Meeting>();
        added.group = m_file->group();
        added.date = QDate(2027, 1, 12);
        added.host = companiesOf(m_file->dataset(), added.group, added.date).first().id;
        m_file->carryOut(operations::addMeeting(m_file->dataset(), added));
        m_page = std::make_unique<MeetingPage>(m_file->context());
        m_file->show(*m_page);
        m_page->reveal({Room::Meetings, m_meeting, {}, QStringLiteral("invitation")});
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void recipientsAreCopied();
    void invitationIsWritten();
    void markedAsSentIsInvited();
    void missingAddressIsSaidAndLeadsToTheCompany();
};

void TestInvitationTab::recipientsAreCopied()
{
    button("Copy recipients (Bcc)")->click();
    const QString bcc = QGuiApplication::clipboard()->text();
    QVERIFY2(bcc.count(u'@') > 15, qPrintable(bcc));
    button("Copy text")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("12.1.2027")));
    button("Copy text message")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("12.1.")));
    m_file->picture(*m_page, QStringLiteral("meeting-invitation"));
}

void TestInvitationTab::invitationIsWritten()
{
    QTemporaryDir folder;
    auto *tab = m_page->findChild<InvitationTab *>();
    auto *language = named<QComboBox>(*m_page, QStringLiteral("Language of the invitation"));
    language->setCurrentIndex(2);
    QVERIFY(tab->writePdf(folder.path()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestInvitationTab::markedAsSentIsInvited()
{
    button("Mark as sent")->click();
    QCOMPARE(meeting().state, MeetingState::Invited);
    QCOMPARE(meeting().inviteSentAt, m_file->clock().now());
}

void TestInvitationTab::missingAddressIsSaidAndLeadsToTheCompany()
{
    const QList<Company> members = companiesOf(m_file->dataset(), m_file->group(), meeting().date);
    for (Company silent : {members.at(2), members.at(5)}) {
        for (Person person : peopleOf(m_file->dataset(), silent.id)) {
            person.email.clear();
            m_file->carryOut(operations::editPerson(m_file->dataset(), person));
        }
        silent.email.clear();
        silent.headcount = silent.headcount.value_or(1) + 1; // a change in any case
        m_file->carryOut(operations::editCompany(m_file->dataset(), silent));
    }
    QVERIFY(
        named<QLabel>(*m_page, QStringLiteral("2 companies have no e-mail address."))->isVisible());
    button("Show companies without e-mail")->click();
    QCOMPARE(m_file->place().room, Room::Companies);
    QCOMPARE(m_file->place().company, members.at(2).id);
}

QTEST_MAIN(TestInvitationTab)
#include "tst_invitationtab.moc"
