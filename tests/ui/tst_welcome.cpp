// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new user meets: the welcome page, the assistant for a new file, the dialog of a group.
#include "ui/common/messagebar.h"
#include "ui/common/pickrow.h"
#include "ui/common/recentfiles.h"
#include "ui/uifile.h"
#include "ui/welcome/groupdialog.h"
#include "ui/welcome/newfileassistant.h"
#include "ui/welcome/rhythmfields.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace kv;
using namespace kv::ui;
using support::UiFile;

namespace {

template <typename T>
T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name) {
            return widget;
        }
    }
    return nullptr;
}

void type(const QWidget &window, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(window, field);
    QVERIFY2(edit, qPrintable(field));
    edit->setText(text);
}

} // namespace

class TestWelcome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::useOwnSettings("tst_welcome"); }
    void cleanup() { QSettings().clear(); }

    void commandsAreTheWindowsOwn();
    void recentFilesOpenAndGo();
    void threePagesMakeAFile();
    void firstPageNeedsThreeNames();
    void fileThatIsThereIsNotTouched();
    void rhythmIsChecked();
    void picksAreWalkedByArrows();
    void groupIsAddedAndUndone();
    void sameNameIsToldInTheDialog();
    void settingsOfAGroupAreKept();
};

void TestWelcome::commandsAreTheWindowsOwn()
{
    QAction first(QStringLiteral("Begin a new file…"));
    first.setShortcut(QKeySequence(QKeySequence::New));
    QAction second(QStringLiteral("Open…"));
    WelcomePage page({&first, &second});
    page.resize(1024, 560);
    page.show();
    QSignalSpy ran(&first, &QAction::triggered);
    named<QPushButton>(page, first.text())->click();
    QCOMPARE(ran.size(), 1);
    second.setEnabled(false);
    second.setText(QStringLiteral("Avaa…"));
    QVERIFY(!named<QPushButton>(page, QStringLiteral("Avaa…"))->isEnabled());
}

void TestWelcome::recentFilesOpenAndGo()
{
    UiFile file;
    const QString missing = file.folder.filePath(QStringLiteral("Kemi.kiertovuoro"));
    rememberFile({missing, file.clock.now(), 1});
    rememberFile({file.workspace->path(), file.clock.now(), 2});
    QAction command(QStringLiteral("Open…"));
    WelcomePage page({&command});
    page.resize(1024, 560);
    page.show();
    support::keepPicture(page, QStringLiteral("welcome"));
    QSignalSpy asked(&page, &WelcomePage::fileAsked);
    auto *there = named<QToolButton>(page, QStringLiteral("file.kiertovuoro (2 groups)"));
    auto *gone = named<QToolButton>(page, QStringLiteral("Kemi.kiertovuoro (missing)"));
    if (!there) { // without the plural forms of the catalogue
        there = named<QToolButton>(page, QStringLiteral("file.kiertovuoro (2 group(s))"));
    }
    QVERIFY(there && gone);
    there->click();
    QCOMPARE(asked.takeFirst().first().toString(), file.workspace->path());
    QVERIFY(!gone->isEnabled());
    named<QToolButton>(page, QStringLiteral("Remove from list"))->click();
    QCOMPARE(recentFiles().size(), 1);
}

void TestWelcome::threePagesMakeAFile()
{
    UiFile other;
    const QString path = other.folder.filePath(QStringLiteral("Lappi.kiertovuoro"));
    NewFileAssistant assistant(other.session());
    assistant.setPath(path);
    assistant.show();
    type(assistant, QStringLiteral("Your name"), QStringLiteral("Aino Salo"));
    type(assistant, QStringLiteral("Name of the core group"), QStringLiteral("Kemi"));
    type(assistant, QStringLiteral("Area"), QStringLiteral("Meri-Lappi"));
    type(assistant, QStringLiteral("Development company (if any)"), QStringLiteral("Kehitys Oy"));
    support::keepPicture(assistant, QStringLiteral("newfile-1"));
    assistant.next();
    support::keepPicture(assistant, QStringLiteral("newfile-2"));
    named<QAbstractButton>(assistant, QStringLiteral("I add them later"))->click();
    assistant.next();
    support::keepPicture(assistant, QStringLiteral("newfile-3"));
    auto *months = assistant.page()->findChildren<PickRow *>().last();
    months->setValues({1, 2, 3, 9, 10, 11});
    QVERIFY(!QFile::exists(path)); // nothing has happened yet
    assistant.next();
    QCOMPARE(assistant.result(), int(QDialog::Accepted));
    QCOMPARE(assistant.companiesFrom(), CompaniesFrom::Later);

    const auto workspace = assistant.takeWorkspace();
    const Dataset &dataset = workspace->dataset();
    QCOMPARE(dataset.groups.size(), 1);
    QCOMPARE(dataset.groups.begin()->name, QStringLiteral("Kemi"));
    QCOMPARE(dataset.groups.begin()->activeMonths, QList<int>({1, 2, 3, 9, 10, 11}));
    QCOMPARE(dataset.areas.begin()->name, QStringLiteral("Meri-Lappi"));
    QCOMPARE(dataset.coordinators.size(), 1);
    QCOMPARE(dataset.coordinators.begin()->name, QStringLiteral("Aino Salo"));
    QCOMPARE(dataset.coordinators.begin()->id, workspace->author());
    QCOMPARE(dataset.organisations.begin()->name, QStringLiteral("Kehitys Oy"));
    QCOMPARE(dataset.groups.begin()->organisation, dataset.organisations.begin()->id);
    QCOMPARE(workspace->history(10)->size(), 1); // one step
}

void TestWelcome::firstPageNeedsThreeNames()
{
    UiFile other;
    NewFileAssistant assistant(other.session());
    assistant.show();
    type(assistant, QStringLiteral("Name of the core group"), QStringLiteral("Kemi"));
    QVERIFY(!assistant.page()->isComplete());
    const auto *page = assistant.page();
    assistant.next();
    QCOMPARE(assistant.page(), page);
    type(assistant, QStringLiteral("Area"), QStringLiteral("Meri-Lappi"));
    QVERIFY(assistant.page()->isComplete()); // the name is that of the session
}

void TestWelcome::fileThatIsThereIsNotTouched()
{
    UiFile other;
    const QString path = other.folder.filePath(QStringLiteral("Lappi.kiertovuoro"));
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    NewFileAssistant assistant(other.session());
    assistant.setPath(path);
    assistant.show();
    type(assistant, QStringLiteral("Name of the core group"), QStringLiteral("Kemi"));
    type(assistant, QStringLiteral("Area"), QStringLiteral("Meri-Lappi"));
    assistant.next();
    assistant.next();
    assistant.next();
    QCOMPARE(assistant.result(), 0);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void TestWelcome::rhythmIsChecked()
{
    RhythmFields fields;
    QVERIFY(fields.isValid());
    CoreGroup group;
    group.weekdays.clear();
    fields.setGroup(group);
    QVERIFY(!fields.isValid());
    group.weekdays = {2};
    group.end = QTime(17, 0);
    fields.setGroup(group);
    QVERIFY(!fields.isValid());
    group.end = QTime(19, 30);
    group.attendance = 9;
    group.inviteDaysBefore = 14;
    fields.setGroup(group);
    QVERIFY(fields.isValid());
    QVERIFY(fields.taken({}) == group);
}

void TestWelcome::picksAreWalkedByArrows()
{
    PickRow row(PickRow::Of::Weekdays);
    row.show();
    QSignalSpy changed(&row, &PickRow::changed);
    const auto buttons = row.findChildren<PickButton *>();
    QCOMPARE(buttons.size(), 7);
    buttons.first()->setFocus();
    QTest::keyClick(&row, Qt::Key_Right);
    QTest::keyClick(buttons.at(1), Qt::Key_Space);
    QCOMPARE(row.values(), QList<int>({2}));
    QCOMPARE(changed.size(), 1);
}

void TestWelcome::groupIsAddedAndUndone()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    GroupDialog dialog(*file.context, {});
    dialog.show();
    support::keepPicture(dialog, QStringLiteral("group"));
    type(dialog, QStringLiteral("Name of the core group"), QStringLiteral("Tornio"));
    named<QComboBox>(dialog, QStringLiteral("Area"))->setEditText(QStringLiteral("Tornionlaakso"));
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(file.dataset().groups.size(), 2);
    QCOMPARE(file.dataset().areas.size(), 2);
    QCOMPARE(file.context->group(), dialog.group()); // the new one is shown
    QVERIFY(file.workspace->undo());
    QCOMPARE(file.dataset().groups.size(), 1);
    QCOMPARE(file.dataset().areas.size(), 1);
}

void TestWelcome::sameNameIsToldInTheDialog()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    GroupDialog dialog(*file.context, {});
    dialog.show();
    type(dialog, QStringLiteral("Name of the core group"), QStringLiteral("KEMI"));
    named<QComboBox>(dialog, QStringLiteral("Area"))->setEditText(QStringLiteral("Lappi"));
    dialog.accept();
    QCOMPARE(dialog.result(), 0);
    QVERIFY(!dialog.findChild<MessageBar *>()->message().text.isEmpty());
    QCOMPARE(file.dataset().groups.size(), 1);
}

void TestWelcome::settingsOfAGroupAreKept()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    const Id<CoreGroup> group = file.context->group();
    {
        GroupDialog unchanged(*file.context, group);
        unchanged.show();
        unchanged.accept(); // nothing to do is no error
        QCOMPARE(unchanged.result(), int(QDialog::Accepted));
        QCOMPARE(file.workspace->history(10)->size(), 1);
    }
    GroupDialog dialog(*file.context, group);
    dialog.show();
    named<QSpinBox>(dialog, QStringLiteral("Days between meetings, at least"))->setValue(60);
    QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Save"))->isEnabled());
    named<QSpinBox>(dialog, QStringLiteral("Days between meetings, at most"))->setValue(70);
    named<QSpinBox>(dialog, QStringLiteral("Days between meetings, best"))->setValue(65);
    dialog.accept();
    QCOMPARE(file.dataset().groups.find(group)->minGap, 60);
    QCOMPARE(file.dataset().groups.find(group)->idealGap, 65);
    QCOMPARE(file.workspace->history(10)->size(), 2);
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
