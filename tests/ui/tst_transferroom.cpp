// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdesks.h"

#include <QClipboard>
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

    static void keep(QWidget &window, const char *name, const char *language, bool dark)
    {
        for (int round = 0; round < 4; ++round) // layouts ask for another one
            QCoreApplication::processEvents();
        window.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                               .arg(qEnvironmentVariable("KV_PICTURES"), text(name), text(language),
                                    dark ? text("dark") : text("light")));
    }

    // Two files with a demo region in them, edited apart.
    static void takePictures(const char *language, bool dark)
    {
        TransferDesks two;
        two.speak(language);
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, 100);
        const auto look
            = [&](QWidget &window, const char *name) { keep(window, name, language, dark); };
        const auto filled = demo::makeDemoRegion({7, 1, 1}, [&](const Operation &step) -> Done {
            const auto done = two.desks.file(0).commit(step);
            return done ? Done() : Done(done.error());
        });
        QVERIFY(filled);
        look(two.page(1), "transfer-empty");
        QVERIFY(two.desks.tell(0, 1));
        for (const int desk : {0, 1}) {
            Company alfa = two.desks.alfaAt(desk);
            alfa.hostNotes = desk == 0 ? text("Koputa oveen, kello ei toimi.")
                                       : text("Soita 040 123 4567, kun olet pihalla.");
            alfa.phone = desk == 0 ? text("+358401234567") : text("+358457654321");
            QVERIFY(two.desks.put(desk, alfa));
        }
        CoreGroup group = two.dataset(1).groups.value(two.desks.group);
        group.themeLimit = 3;
        QVERIFY(two.desks.put(1, group, OperationKind::EditGroup));
        Company twin;
        twin.id = two.desks.file(1).ids().next<Company>();
        twin.name = text("Alfa");
        twin.phone = text("+358501112233");
        twin.street = text("Satamakatu 3 B 12");
        twin.postCode = text("94100");
        twin.postOffice = text("Kemi");
        QVERIFY(two.desks.put(1, twin, OperationKind::AddCompany));
        Membership membership;
        membership.company = twin.id;
        membership.group = two.desks.group;
        membership.id = membershipId(twin.id, two.desks.group, {});
        QVERIFY(two.desks.put(1, membership, OperationKind::EditMembership));

        SendAssistant *sending = two.page(1).send();
        look(*sending, "send-1-receiver");
        for (QComboBox *box : sending->findChildren<QComboBox *>())
            box->setEditText(workspace::Desks::nameOf(0));
        for (QLineEdit *line : sending->page()->findChildren<QLineEdit *>()) {
            if (!qobject_cast<QComboBox *>(line->parentWidget()))
                line->setText(text("Lomasijaisuus"));
        }
        sending->next();
        for (QRadioButton *button : sending->page()->findChildren<QRadioButton *>())
            button->setChecked(true); // the last one: hand-over
        look(*sending, "send-2-scope");
        sending->next();
        look(*sending, "send-3-content");
        sending->next();
        sending->setFolder(two.folder.path());
        look(*sending, "send-4-write");
        const QString path = two.folder.filePath(sending->draft().name);
        const QString words = sending->draft().passphrase;
        sending->next();

        ReceiveAssistant *receiving = two.page(0).receive(path);
        auto *field = receiving->page()->findChild<QLineEdit *>();
        QTest::keyClicks(field, text("kala kukko talvi mylly"));
        receiving->next();
        look(*receiving, "receive-1-file");
        field->clear();
        QTest::keyClicks(field, words);
        receiving->next();
        look(*receiving, "receive-2-preview");
        receiving->next();
        QTableView *table = nullptr;
        for (auto *view : two.page(0).findChildren<QTableView *>())
            table = view->isVisible() ? view : table;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            look(two.page(0), qPrintable(QStringLiteral("room-decide-%1").arg(row)));
        }
        for (int tab = 1; tab < 4; ++tab) {
            openTab(two.page(tab == 2 ? 1 : 0), tab);
            look(two.page(tab == 2 ? 1 : 0), qPrintable(QStringLiteral("room-tab-%1").arg(tab)));
        }
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
        const QString path = two.sent(1, 0);
        ReceiveAssistant *assistant = two.page(0).receive(path);
        QVERIFY(TransferDesks::type(*assistant, text("The four words"), two.spoken));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY(TransferDesks::press(*assistant, text("conflict 1")));
        QVERIFY(TransferDesks::cell(*assistant, text("What the file would change"), 0, 2)
                    .contains(text("Alfa Oy")));
        assistant->next();
        // The room opens where the decision waits.
        QWidget &page = two.page(0);
        const QString list = text("What waits for your decision");
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
        ReceiveAssistant *assistant = two.page(0).receive(two.sent(1, 0));
        QVERIFY(TransferDesks::type(*assistant, text("The four words"), two.spoken));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
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

    // With KV_PICTURES naming a folder: every page in both languages and appearances.
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("KV_PICTURES"))
            return;
        for (const char *language : {"fi", "en"}) {
            for (const bool dark : {false, true})
                takePictures(language, dark);
        }
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
        const QString whole = two.sent(0, 1);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        if (bytes == "cut")
            content.chop(20);
        else if (bytes == "new")
            content[11] = 9; // the format's number
        else
            content = bytes;
        QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
        file.close();
        ReceiveAssistant *assistant = two.page(1).receive(whole);
        QVERIFY(TransferDesks::type(*assistant, text("The four words"), two.spoken));
        QVERIFY(TransferDesks::press(*assistant, text("Next")));
        QVERIFY2(assistant->findChild<MessageBar *>()->message().text.contains(words),
                 qPrintable(assistant->findChild<MessageBar *>()->message().text));
        QVERIFY(two.dataset(1).companies.isEmpty());
    }
};

QTEST_MAIN(TestTransferRoom)
#include "tst_transferroom.moc"
