// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "transferdesks.h"

#include <QDropEvent>
#include <QMimeData>
#include <QRadioButton>
#include <QTabWidget>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

// From sending to a decided conflict and an undone import, between two files.
class TestTransferRoom : public QObject
{
    Q_OBJECT

    static QString text(const char *words) { return QString::fromLatin1(words); }
    static void openTab(QWidget &page, int index)
    {
        page.findChild<QTabWidget *>()->setCurrentIndex(index);
        QCoreApplication::processEvents();
    }

private slots:
    void emptyRoomSaysWhatItIsFor()
    {
        TransferDesks two;
        QVERIFY(
            TransferDesks::visible<QAbstractButton>(two.page(0), QStringLiteral("Receive data…")));
        QVERIFY(TransferDesks::visible<QAbstractButton>(two.page(0), QStringLiteral("Send data…")));
        QVERIFY(!two.page(0).findChild<QTabWidget *>()->isVisible());
    }

    void aFileGoesFromOneWindowToTheOther()
    {
        TransferDesks two;
        const QString path = two.sent(0, 1);
        QVERIFY(QFile::exists(path));
        QCOMPARE(two.told.kind, MessageKind::Success);
        openTab(two.page(0), 2);
        QCOMPARE(TransferDesks::cell(two.page(0), text("Sent files"), 0, 1), text("Neuvoja 1"));
        QCOMPARE(TransferDesks::cell(two.page(0), text("Sent files"), 0, 2), text("Sijaisuus"));

        ReceiveAssistant *assistant = two.page(1).receive(path);
        QVERIFY(TransferDesks::type(*assistant, text("The four words"),
                                    text("kala kukko talvi mylly")));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY(TransferDesks::visible<QLabel>(
            *assistant,
            text("The file does not open with these words. Check them with the sender.")));
        QVERIFY(!assistant->draft().bundle);
        // Typed as people type.
        QVERIFY(TransferDesks::type(*assistant, text("The four words"),
                                    u' ' + two.spoken.toUpper().replace(u' ', text("  "))));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY(TransferDesks::visible<QLabel>(
            *assistant,
            text("The first file from sender Neuvoja 0. If the four words came from this person, "
                 "go on.")));
        const int rows = TransferDesks::rows(*assistant, text("What the file would change"));
        QVERIFY(rows >= 4); // advisor, group, company, membership
        QVERIFY(two.dataset(1).companies.isEmpty());
        assistant->next();
        QCOMPARE(two.dataset(1).companies.size(), 1);
        QCOMPARE(two.desks.digest(0), two.desks.digest(1));
        openTab(two.page(1), 1);
        QCOMPARE(TransferDesks::cell(two.page(1), text("Received files"), 0, 1), text("Neuvoja 0"));

        // The same file again brings nothing.
        ReceiveAssistant *again = two.page(1).receive(path);
        QVERIFY(again->draft().bundle); // by the words of before
        QVERIFY(!again->page()->isComplete());
        QVERIFY(TransferDesks::press(*again, text("Cancel")));

        QVERIFY(TransferDesks::press(two.page(1), text("Undo import")));
        QVERIFY(two.dataset(1).companies.isEmpty());
        QCOMPARE(TransferDesks::cell(two.page(1), text("Received files"), 0, 3), text("undone"));
    }

    void aConflictIsDecidedFieldByField_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("notes");
        QTest::newRow("mine") << text("Mine: Koputa oveen") << text("Koputa oveen");
        QTest::newRow("theirs") << text("Neuvoja 1: Soita kelloa") << text("Soita kelloa");
        QTest::newRow("both") << text("Both, one below the other")
                              << text("Koputa oveen\nSoita kelloa");
    }
    void aConflictIsDecidedFieldByField()
    {
        QFETCH(QString, choice);
        QFETCH(QString, notes);
        TransferDesks two;
        QVERIFY(two.desks.tell(0, 1));
        for (const int desk : {0, 1}) {
            Company alfa = two.desks.alfaAt(desk);
            alfa.hostNotes = desk == 0 ? text("Koputa oveen") : text("Soita kelloa");
            QVERIFY(two.desks.put(desk, alfa));
        }
        ReceiveAssistant *assistant = two.opened(0, two.desks.send(1, 0));
        QVERIFY(TransferDesks::press(*assistant, text("conflict 1")));
        QVERIFY(TransferDesks::cell(*assistant, text("What the file would change"), 0, 2)
                    .contains(text("Alfa Oy")));
        const auto *changes
            = TransferDesks::visible<QTableView>(*assistant, text("What the file would change"));
        QVERIFY(changes->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole) // where there is no tick either
                    .toString()
                    .contains(text("Alfa Oy")));
        assistant->next();
        // The room opens where the decision waits.
        QWidget &page = two.page(0);
        const QString list = text("What waits for your decision");
        QCOMPARE(page.focusWidget(), TransferDesks::visible<QTableView>(page, list));
        QCOMPARE(TransferDesks::rows(page, list), 1);
        QVERIFY(TransferDesks::press(page, text("Later")));
        QCOMPARE(TransferDesks::rows(page, list), 1);
        QVERIFY(TransferDesks::press(page, choice));
        QVERIFY(TransferDesks::press(page, text("Keep the chosen one")));
        QCOMPARE(two.desks.alfaAt(0).hostNotes, notes);
        QVERIFY(two.desks.at(0).conflicts()->isEmpty());
        QVERIFY(TransferDesks::rows(page, list) <= 0);
        // The other learns the decision.
        QVERIFY(two.desks.tell(0, 1));
        QCOMPARE(two.desks.alfaAt(1).hostNotes, notes);
        QVERIFY(two.desks.at(1).conflicts()->isEmpty());
    }

    void whatIsUntickedStaysOutAndWaits()
    {
        TransferDesks two;
        QVERIFY(two.desks.tell(0, 1));
        Company beta;
        beta.id = two.desks.file(1).ids().next<Company>();
        beta.name = text("Beeta Oy");
        QVERIFY(two.desks.put(1, beta, OperationKind::AddCompany));
        Membership membership;
        membership.company = beta.id;
        membership.group = two.desks.group;
        membership.id = membershipId(beta.id, two.desks.group, {});
        QVERIFY(two.desks.put(1, membership, OperationKind::EditMembership));
        ReceiveAssistant *assistant = two.opened(0, two.desks.send(1, 0));
        auto *table
            = TransferDesks::visible<QTableView>(*assistant, text("What the file would change"));
        QVERIFY(table);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.siblingAtColumn(2).data().toString().startsWith(beta.name))
                QVERIFY(table->model()->setData(index, Qt::Unchecked, Qt::CheckStateRole));
        }
        assistant->next();
        QVERIFY(!two.dataset(0).companies.contains(beta.id));
        // It waits in the room, and can still be accepted.
        openTab(two.page(0), 0);
        QTRY_VERIFY(TransferDesks::rows(two.page(0), text("What waits for your decision")) >= 1);
        QVERIFY(TransferDesks::press(two.page(0), text("Accept")));
        QVERIFY(two.dataset(0).companies.contains(beta.id)
                || TransferDesks::press(two.page(0), text("Accept")));
        QVERIFY(two.dataset(0).companies.contains(beta.id));
    }

    void manyDeletionsAreTypedToBeConfirmed()
    {
        TransferDesks two;
        Edit many(two.dataset(0), OperationKind::ImportCompanies);
        QList<Id<Company>> made;
        for (int i = 0; i < 8; ++i) {
            Company company;
            company.id = two.desks.file(0).ids().next<Company>();
            company.name = QStringLiteral("Yritys %1").arg(i);
            many.add(company);
            Membership membership;
            membership.company = company.id;
            membership.group = two.desks.group;
            membership.id = membershipId(company.id, two.desks.group, {});
            many.add(membership);
            made.append(company.id);
        }
        QVERIFY(two.desks.file(0).commit(many.operation()));
        QVERIFY(two.desks.tell(0, 1));
        Edit gone(two.dataset(1), OperationKind::RemoveCompany);
        for (const Id<Company> id : std::as_const(made)) {
            gone.remove(membershipId(id, two.desks.group, {}));
            gone.remove(id);
        }
        QVERIFY(two.desks.file(1).commit(gone.operation()));
        ReceiveAssistant *assistant = two.opened(0, two.desks.send(1, 0));
        QVERIFY(TransferDesks::press(
            *assistant, text("Accept the suggestions to my groups at once"))); // of memberships
        const QString field = text("Type the number of deletions to confirm them");
        QVERIFY(!assistant->page()->isComplete());
        QVERIFY(TransferDesks::type(*assistant, field, text("15")));
        QVERIFY(!assistant->page()->isComplete());
        QVERIFY(TransferDesks::type(*assistant, field, text("16")));
        QVERIFY(assistant->page()->isComplete());
        assistant->next();
        QCOMPARE(two.dataset(0).companies.size(), 1);
        // The strip undoes it at once.
        QCOMPARE(two.told.actions.size(), 1);
        two.told.actions.first().run();
        QCOMPARE(two.dataset(0).companies.size(), 9);
    }

    void aClockAheadIsShownAndMayBeTaken()
    {
        TransferDesks two;
        QVERIFY(two.desks.tell(0, 1));
        const QDateTime now = two.desks.clock.moment;
        two.desks.clock.moment = now.addDays(3);
        QVERIFY(two.desks.setPhone(1, "222"));
        const QByteArray bytes = two.desks.send(1, 0);
        two.desks.clock.moment = now;
        ReceiveAssistant *assistant = two.opened(0, bytes);
        QVERIFY(!assistant->page()->isComplete());
        const Message message = assistant->findChild<MessageBar *>()->message();
        QCOMPARE(message.kind, MessageKind::Warning);
        QCOMPARE(message.actions.size(), 1);
        message.actions.first().run();
        QVERIFY(assistant->page()->isComplete());
        assistant->next();
        QCOMPARE(two.desks.alfaAt(0).phone, text("222"));
    }

    void aFileDroppedOnTheWindowIsReceived()
    {
        TransferDesks two;
        Desk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(two.kept(two.desks.send(0, 1)))});
        const auto drop = [&] {
            QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&desk.window, &enter);
            QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(&desk.window, &event);
        };
        drop(); // without a file of one's own there is nowhere to put it
        QVERIFY(!desk.window.findChild<ReceiveAssistant *>());
        QVERIFY(desk.window.openDemo());
        drop();
        QCOMPARE(desk.window.room(), Room::Transfer);
        auto *assistant = desk.window.findChild<ReceiveAssistant *>();
        QVERIFY(assistant);
        QVERIFY(!assistant->draft().bytes.isEmpty());
    }

    void duplicatesAreJoinedFieldByField()
    {
        TransferDesks two;
        Company alfa = two.desks.alfaAt(0);
        alfa.phone = text("111");
        QVERIFY(two.desks.put(0, alfa));
        Company twin;
        twin.id = two.desks.file(0).ids().next<Company>();
        twin.name = text("Alfa");
        twin.phone = text("222");
        QVERIFY(two.desks.put(0, twin, OperationKind::AddCompany));
        QWidget &page = two.page(0);
        QCOMPARE(TransferDesks::rows(page, text("What waits for your decision")), 1);
        QVERIFY(TransferDesks::press(page, text("phone: 222")));
        QVERIFY(TransferDesks::press(page, text("Join into one")));
        QCOMPARE(two.dataset(0).companies.size(), 1);
        QCOMPARE(two.dataset(0).companies.begin()->phone, text("222"));
        QVERIFY(two.desks.file(0).undo());
        QVERIFY(TransferDesks::press(page, text("They are two companies")));
        QCOMPARE(two.dataset(0).companies.size(), 2);
        QVERIFY(two.desks.at(0).duplicates()->isEmpty());
    }

    void receiverWithoutTheProgramGetsLists()
    {
        TransferDesks two;
        SendAssistant *assistant = two.page(0).send();
        QVERIFY(TransferDesks::press(
            *assistant,
            text("No: Lists for Excel and a calendar go. The same stays at home as otherwise.")));
        QVERIFY(TransferDesks::type(*assistant, text("Receiver"), text("Kunta")));
        QVERIFY(!TransferDesks::press(*assistant, text("Next"))); // nobody knows yet what for
        QVERIFY(TransferDesks::type(*assistant, text("What it is given for"), text("Luettelo")));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY(TransferDesks::press(
            *assistant,
            text("Companies without persons: The companies of the group with address "
                 "and industry.")));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        assistant->setFolder(two.folder.path());
        const QString made = two.folder.filePath(assistant->draft().name);
        QVERIFY(TransferDesks::press(*assistant, text("Write the lists")));
        QCOMPARE(QDir(made).entryList(QDir::Files),
                 (QStringList{text("companies.csv"), text("groups.csv"), text("memberships.csv")}));
        QCOMPARE(two.desks.at(0).disclosures()->first().receiver, text("Kunta"));
    }

    void fileThatIsNoneSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("a letter") << QByteArray("Hei Kati") << text("is not an exchange file");
        QTest::newRow("cut short") << QByteArray("cut") << text("is damaged");
        QTest::newRow("of the future") << QByteArray("new") << text("newer version");
    }
    void fileThatIsNoneSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        TransferDesks two;
        QByteArray content = two.desks.send(0, 1);
        if (bytes == "cut")
            content.chop(20);
        else if (bytes == "new")
            content[11] = 9; // the format's number
        else
            content = bytes;
        const QString whole = two.kept(content);
        ReceiveAssistant *assistant = two.page(1).receive(whole);
        QVERIFY(TransferDesks::type(*assistant, text("The four words"), two.desks.words));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY2(assistant->findChild<MessageBar *>()->message().text.contains(words),
                 qPrintable(assistant->findChild<MessageBar *>()->message().text));
        QVERIFY(two.dataset(1).companies.isEmpty());
    }
};

QTEST_MAIN(TestTransferRoom)
#include "tst_transferroom.moc"
