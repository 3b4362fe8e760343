// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page of data transfer, and looks whether something is cut. With KV_PICTURES set to a
// folder, the pictures are kept there, for eyes.
#include "cuttexts.h"
#include "transferdesks.h"

#include <QRadioButton>
#include <QTabWidget>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestTransferPictures : public QObject
{
    Q_OBJECT

    static QString text(const char *words) { return QString::fromLatin1(words); }
    static void openTab(QWidget &page, int index)
    {
        page.findChild<QTabWidget *>()->setCurrentIndex(index);
        QCoreApplication::processEvents();
    }
    static void keep(QWidget &window, const QString &name)
    {
        for (int round = 0; round < 4; ++round) // layouts ask for another one
            QCoreApplication::processEvents();
        const QStringList cut = cutTexts(window);
        QVERIFY2(cut.isEmpty(), qPrintable(name + text(": ") + cut.join(text("; "))));
        const QString folder = qEnvironmentVariable("KV_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(
                QStringLiteral("%1/%2-%3.png").arg(folder, name, text(QTest::currentDataTag())));
    }

private slots:
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("fi-light") << text("fi") << false;
        QTest::newRow("en-dark") << text("en") << true;
        if (qEnvironmentVariableIsSet("KV_PICTURES")) {
            QTest::newRow("fi-dark") << text("fi") << true;
            QTest::newRow("en-light") << text("en") << false;
        }
    }
    // Two files with a demo region in them, edited apart.
    void everyPage()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        TransferDesks two;
        two.speak(qPrintable(language));
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, 100);
        const auto look
            = [&](QWidget &window, const char *name) { keep(window, QLatin1String(name)); };
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
};

QTEST_MAIN(TestTransferPictures)
#include "tst_transferpictures.moc"
