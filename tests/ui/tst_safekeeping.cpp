// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, copies to be read, the check, and the personal data of one person, by the real window.
#include "desk.h"

#include "domain/describe.h"
#include "operations/companyoperations.h"
#include "ui/actions.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/safety/backupsdialog.h"
#include "ui/safety/eraseassistant.h"
#include "ui/safety/personaldata.h"
#include "workspace/rescue.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTreeWidget>

using namespace kv;
using namespace kv::ui;

namespace {

// A window in English with the example region as a file of its own.
struct Shown : Desk
{
    Shown()
        : path(folder.filePath(QStringLiteral("region.kiertovuoro")))
    {
        preferences.setLanguage(QStringLiteral("en"));
        copied = bool(copyDemo(path));
        window.resize(1100, 700);
        window.show();
        QCoreApplication::processEvents();
    }

    const Message &told() const { return window.findChild<MessageBar *>()->message(); }
    void runAction(const QString &text) const
    {
        const Message message = told();
        for (const MessageAction &action : message.actions) {
            if (action.text == text) {
                return action.run();
            }
        }
        QFAIL(qPrintable(QStringLiteral("no action %1 in: %2").arg(text, message.text)));
    }
    workspace::Session session()
    {
        return {clock, entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, 'w')};
    }
    // A contact who has been at meetings.
    Id<Person> someone() const
    {
        for (const Attendance &row : window.context()->dataset().attendances) {
            if (!row.person.isNull()) {
                return row.person;
            }
        }
        return {};
    }

    QString path;
    bool copied = false;
};

QString textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window)) {
            texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

QPushButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QPushButton *button : window.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

// With KV_PICTURES naming a folder: for a person to look at.
void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("KV_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Appearance::Dark : Appearance::Light, 100);
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
        }
        window.grab().save(QStringLiteral("%1/%2-%3.png")
                               .arg(folder, name, QLatin1String(dark ? "dark" : "light")));
    }
    applyTheme(*qApp, Appearance::Light, 100);
}

void makeNewer(const QString &path)
{
    {
        QSqlDatabase base
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        base.setDatabaseName(path);
        QVERIFY(base.open());
        QVERIFY(QSqlQuery(base).exec(QStringLiteral("PRAGMA user_version = 99")));
        base.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
}

} // namespace

class TestSafekeeping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useOwnSettings("tst_safekeeping"); }

    void fileOpenElsewhereIsReadAsACopy();
    void newerFileIsReadAsACopy();
    void damagedFileOffersItsBackups();
    void backupIsMadeComparedAndRestored();
    void checkTellsThatTheFileIsWhole();
    void contactMenuLeadsToErasure();
    void erasureShowsWhatGoesAndStays();
    void accessFitsAFewPages();
};

void TestSafekeeping::fileOpenElsewhereIsReadAsACopy()
{
    Shown shown;
    QVERIFY(shown.copied);
    {
        const auto elsewhere = workspace::Workspace::open(shown.path, shown.session());
        QVERIFY(elsewhere);
        QVERIFY(!shown.window.openFile(shown.path));
        QVERIFY(shown.told().kind == MessageKind::Error);
        keepPicture(shown.window, QStringLiteral("in-use"));
        shown.runAction(QStringLiteral("Open a copy to read"));
    }
    QVERIFY(shown.window.context());
    keepPicture(shown.window, QStringLiteral("copy"));
    QVERIFY(shown.told().text.contains(QStringLiteral("copy to be read")));
    QVERIFY(shown.window.windowTitle().contains(QStringLiteral("(a copy)")));
    // A change is refused in words, and shows nothing that is not there.
    Company company = *shown.window.context()->dataset().companies.begin();
    company.notes = QStringLiteral("x");
    const auto step = operations::editCompany(shown.window.context()->dataset(), company);
    QVERIFY(step);
    QCOMPARE(shown.window.context()->workspace().commit(*step).error().code,
             ErrorCode::FileReadOnly);
}

void TestSafekeeping::newerFileIsReadAsACopy()
{
    Shown shown;
    makeNewer(shown.path);
    QVERIFY(!shown.window.openFile(shown.path));
    shown.runAction(QStringLiteral("Open a copy to read"));
    QVERIFY(shown.window.context());
    QVERIFY(shown.window.context()->dataset().companies.size() > 20);
}

void TestSafekeeping::damagedFileOffersItsBackups()
{
    Shown shown;
    {
        auto file = workspace::Workspace::open(shown.path, shown.session());
        QVERIFY(file && (*file)->backup(BackupReason::ByHand));
    }
    QFile::remove(shown.path);
    QFile broken(shown.path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    QVERIFY(!shown.window.openFile(shown.path));
    shown.runAction(QStringLiteral("Backups…"));
    auto *dialog = shown.window.findChild<BackupsDialog *>();
    QVERIFY(dialog);
    keepPicture(*dialog, QStringLiteral("backups-damaged"));
    const QString target = shown.folder.filePath(QStringLiteral("again.kiertovuoro"));
    dialog->restoreTo(target);
    shown.runAction(QStringLiteral("Open it"));
    QVERIFY(shown.window.context());
    QCOMPARE(shown.window.context()->workspace().path(), target);
}

void TestSafekeeping::backupIsMadeComparedAndRestored()
{
    Shown shown;
    QVERIFY(shown.window.openFile(shown.path));
    shown.window.actions().backups->trigger();
    auto *dialog = shown.window.findChild<BackupsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(textsOf(*dialog).contains(QStringLiteral("There are no backups yet.")));
    QVERIFY(!buttonOf(*dialog, QStringLiteral("Restore as a new file…"))->isEnabled());
    buttonOf(*dialog, QStringLiteral("Make a backup now"))->click();
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(textsOf(*dialog).contains(QStringLiteral("Nothing has changed since this backup.")));
    QVERIFY(list->columnWidth(0)
            > list->fontMetrics().horizontalAdvance(list->topLevelItem(0)->text(0)));
    keepPicture(*dialog, QStringLiteral("backups-made"));
    dialog->reject();

    auto &workspace = shown.window.context()->workspace();
    Company company = *workspace.dataset().companies.begin();
    company.notes = QStringLiteral("Soita maanantaina");
    const auto step = operations::editCompany(workspace.dataset(), company);
    QVERIFY(step && workspace.commit(*step));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    shown.window.actions().backups->trigger();
    dialog = shown.window.findChild<BackupsDialog *>();
    // Its first step from this device also says who made it.
    QVERIFY2(textsOf(*dialog).contains(QStringLiteral("Changed since: 2 records.")),
             qPrintable(textsOf(*dialog)));
    keepPicture(*dialog, QStringLiteral("backups"));
    // Not over a file that is there.
    dialog->restoreTo(shown.path);
    QVERIFY(dialog->isVisible());
    const QString target = shown.folder.filePath(QStringLiteral("earlier.kiertovuoro"));
    dialog->restoreTo(target);
    QVERIFY(!dialog->isVisible());
    shown.runAction(QStringLiteral("Open it"));
    QCOMPARE(shown.window.context()->dataset().companies.value(company.id).notes, QString());
}

void TestSafekeeping::checkTellsThatTheFileIsWhole()
{
    Shown shown;
    QVERIFY(shown.window.openFile(shown.path));
    shown.window.actions().checkFile->trigger();
    QVERIFY2(shown.told().kind == MessageKind::Success, qPrintable(shown.told().text));
}

void TestSafekeeping::contactMenuLeadsToErasure()
{
    Shown shown;
    QVERIFY(shown.window.openFile(shown.path));
    const Id<Person> person = shown.someone();
    const Id<Company> company = shown.window.context()->dataset().people.value(person).company;
    Place place;
    place.room = Room::Companies;
    place.company = company;
    shown.window.resize(1500, 800);
    shown.window.go(place);
    QCoreApplication::processEvents();
    keepPicture(shown.window, QStringLiteral("contact"));
    QAction *erase = nullptr;
    for (QAction *action : shown.window.findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Erase personal data…")) {
            erase = action;
        }
    }
    QVERIFY(erase);
    erase->trigger();
    auto *assistant = shown.window.findChild<EraseAssistant *>();
    QVERIFY(assistant && assistant->isVisible());
    QVERIFY(textsOf(*assistant).contains(nameOf(shown.window.context()->dataset(), person)));
    assistant->findChild<QCheckBox *>()->setChecked(true);
    assistant->next();
    assistant->next();
    QVERIFY(!shown.window.context()->dataset().people.contains(person));
    keepPicture(shown.window, QStringLiteral("contact-erased"));
    // The form shows the company without them, and may go on being edited.
    QCoreApplication::processEvents();
    QVERIFY(shown.window.context()->dataset().companies.contains(company));
}

void TestSafekeeping::erasureShowsWhatGoesAndStays()
{
    Shown shown;
    QVERIFY(shown.window.openFile(shown.path));
    UiContext &context = *shown.window.context();
    const Id<Person> person = shown.someone();
    const QString name = nameOf(context.dataset(), person);
    for (const char *language : {"fi", "en"}) {
        shown.preferences.setLanguage(QString::fromLatin1(language));
        QCoreApplication::processEvents();
        EraseAssistant pictured(context, person, &shown.window);
        pictured.show();
        keepPicture(pictured, QStringLiteral("erase-1-%1").arg(QLatin1String(language)));
        pictured.next();
        keepPicture(pictured, QStringLiteral("erase-2-%1").arg(QLatin1String(language)));
    }
    EraseAssistant assistant(context, person, &shown.window);
    assistant.show();
    const QString told = textsOf(assistant);
    QVERIFY2(told.contains(name), qPrintable(told));
    QVERIFY(told.contains(QStringLiteral("Goes for good")));
    QVERIFY(told.contains(QStringLiteral("Stays, and why")));
    QVERIFY(told.contains(QStringLiteral("without a name: the funder")));
    assistant.next();
    auto *erase = buttonOf(assistant, QStringLiteral("Erase for good"));
    QVERIFY(erase && !erase->isEnabled());
    assistant.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(erase->isEnabled());
    const auto attendances = context.dataset().attendances.size();
    erase->click();
    QVERIFY(!assistant.isVisible());
    QVERIFY(!context.dataset().people.contains(person));
    QCOMPARE(context.dataset().attendances.size(), attendances);
    QVERIFY(!shown.window.context()->workspace().undoable()
            || shown.window.context()->workspace().undoable()->kind != OperationKind::Erase);
}

void TestSafekeeping::accessFitsAFewPages()
{
    Shown shown;
    QVERIFY(shown.window.openFile(shown.path));
    const QDir folder(shown.folder.filePath(QStringLiteral("papers")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const Done done = writePersonalDataTo(*shown.window.context(), shown.someone(), folder.path());
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    const QStringList json = folder.entryList({QStringLiteral("*.json")});
    const QStringList pdf = folder.entryList({QStringLiteral("*.pdf")});
    QCOMPARE(json.size(), 1);
    QCOMPARE(pdf.size(), 1);
    QFile file(folder.filePath(json.first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rows = QJsonDocument::fromJson(file.readAll())[QStringLiteral("rows")].toArray();
    QVERIFY(rows.size() > 50);
    QFile paper(folder.filePath(pdf.first()));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    const auto pages = paper.readAll().count("/Type /Page\n");
    QVERIFY2(pages >= 1 && pages <= 4, qPrintable(QString::number(pages)));
}

QTEST_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
