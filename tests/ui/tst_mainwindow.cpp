// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame around the pages: files, menus, keys, language, names for screen readers.
#include "desk.h"

#include "domain/dataset.h"
#include "domain/edit.h"
#include "ui/actions.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/recentfiles.h"
#include "ui/rail.h"
#include "ui/rooms.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace kv;
using namespace kv::ui;

namespace {

QList<QAction *> actionsOf(const QWidget &window)
{
    QList<QAction *> found = window.findChildren<QAction *>();
    found.removeIf([](const QAction *action) { return action->text().isEmpty(); });
    return found;
}

// The page an action works on; null: it works everywhere.
const Page *pageOf(const QAction *action)
{
    for (const QObject *owner = action; owner; owner = owner->parent()) {
        if (const auto *page = qobject_cast<const Page *>(owner)) {
            return page;
        }
    }
    return nullptr;
}

QChar mnemonicOf(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

void openEveryPage(MainWindow &window)
{
    for (const Room room : allRooms()) {
        window.go({room, {}, {}, {}});
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void startsWithoutAFile();
    void opensTheExample();
    void aFileThatIsNotOursIsToldAndTheOldOneStays();
    void remembersGroupAndYear();
    void remembersRecentFiles();
    void noTwoActionsShareAKey_data();
    void noTwoActionsShareAKey();
    void noTwoMenusShareAMnemonic_data();
    void noTwoMenusShareAMnemonic();
    void textsFollowTheLanguage();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void railShowsIconsWhereThereIsLittleRoom();
    void backAndForward();
    void undoIsNamedByWhatItTakesBack();
    void yearsCanBeTurned();
};

void TestMainWindow::initTestCase()
{
    useOwnSettings("tst_mainwindow");
}

void TestMainWindow::init()
{
    QSettings().clear();
}

void TestMainWindow::startsWithoutAFile()
{
    Desk desk;
    QVERIFY(!desk.window.context());
    QVERIFY(!desk.window.actions().close->isEnabled());
    QVERIFY(desk.window.actions().openFile->isEnabled());
    QVERIFY(!desk.window.page(Room::Today));
    QCOMPARE(desk.window.windowTitle(), QStringLiteral("Kiertovuoro"));
}

void TestMainWindow::opensTheExample()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    QVERIFY(desk.window.context());
    QVERIFY(!desk.window.context()->group().isNull());
    QVERIFY(desk.window.context()->year() <= demo::openYear);
    QVERIFY(desk.window.findChild<MessageBar *>()->message().kind == MessageKind::Info);
    QVERIFY(desk.window.windowTitle().endsWith(QStringLiteral(" – Kiertovuoro")));
    QVERIFY(recentFiles().isEmpty()); // it is gone when the window closes
    openEveryPage(desk.window);
    desk.window.closeFile();
    QVERIFY(!desk.window.context());
}

void TestMainWindow::aFileThatIsNotOursIsToldAndTheOldOneStays()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    const QString picture = desk.folder.filePath(QStringLiteral("kuva.kiertovuoro"));
    QFile file(picture);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n not a group at all");
    file.close();
    for (const QString &path :
         {picture, desk.folder.filePath(QStringLiteral("missing.kiertovuoro"))}) {
        desk.window.findChild<MessageBar *>()->dismiss();
        QVERIFY(!desk.window.openFile(path));
        QCOMPARE(desk.window.findChild<MessageBar *>()->message().kind, MessageKind::Error);
        QVERIFY(desk.window.context());
    }
}

void TestMainWindow::remembersGroupAndYear()
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("Lappi.kiertovuoro"));
    QVERIFY(copyDemo(path));
    QVERIFY(desk.window.openFile(path));
    auto *context = desk.window.context();
    Id<CoreGroup> other;
    for (const CoreGroup &group : context->dataset().groups) {
        if (group.id != context->group()) {
            other = group.id;
        }
    }
    QVERIFY(other);
    context->choose(other, 2031);
    desk.window.closeFile();
    QVERIFY(desk.window.openFile(path));
    QCOMPARE(desk.window.context()->group().uuid(), other.uuid());
    QCOMPARE(desk.window.context()->year(), 2031);
    QVERIFY(desk.window.windowTitle().startsWith(
        desk.window.context()->dataset().groups.find(other)->name));
}

void TestMainWindow::remembersRecentFiles()
{
    Desk desk;
    const QString path = desk.folder.filePath(QStringLiteral("Lappi.kiertovuoro"));
    QVERIFY(copyDemo(path));
    QVERIFY(desk.window.openFile(path));
    QCOMPARE(recentFiles().size(), 1);
    QCOMPARE(recentFiles().first().groups, 2);
    rememberFile({path, {}, 3});
    QCOMPARE(recentFiles().size(), 1); // once each
    for (int i = 0; i < 20; ++i) {
        rememberFile({QStringLiteral("/%1").arg(i), {}, 0});
    }
    QCOMPARE(recentFiles().size(), 10);
    forgetFile(QStringLiteral("/19"));
    QCOMPARE(recentFiles().first().path, QStringLiteral("/18"));
}

void TestMainWindow::noTwoActionsShareAKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Finnish") << QStringLiteral("fi");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestMainWindow::noTwoActionsShareAKey()
{
    QFETCH(QString, language);
    Desk desk;
    desk.preferences.setLanguage(language);
    QVERIFY(desk.window.openDemo());
    openEveryPage(desk.window);
    const auto actions = actionsOf(desk.window);
    QVERIFY(actions.size() > 20);
    for (int i = 0; i < actions.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            const Page *one = pageOf(actions.at(i));
            const Page *other = pageOf(actions.at(j));
            if (one && other && one != other) {
                continue; // never in sight together
            }
            // Keys of one control work inside it only, and may differ in what they copy.
            if (actions.at(i)->shortcutContext() == Qt::WidgetShortcut
                || actions.at(j)->shortcutContext() == Qt::WidgetShortcut) {
                continue;
            }
            for (const QKeySequence &key : actions.at(i)->shortcuts()) {
                QVERIFY2(!actions.at(j)->shortcuts().contains(key),
                         qPrintable(QStringLiteral("%1: %2 and %3")
                                        .arg(key.toString(), actions.at(i)->text(),
                                             actions.at(j)->text())));
            }
        }
    }
}

void TestMainWindow::noTwoMenusShareAMnemonic_data()
{
    noTwoActionsShareAKey_data();
}

void TestMainWindow::noTwoMenusShareAMnemonic()
{
    QFETCH(QString, language);
    Desk desk;
    desk.preferences.setLanguage(language);
    QCoreApplication::processEvents();
    QString letters;
    for (const QAction *menu : desk.window.menuBar()->actions()) {
        const QChar letter = mnemonicOf(menu->text());
        QVERIFY2(!letter.isNull(), qPrintable(menu->text()));
        QVERIFY2(!letters.contains(letter), qPrintable(menu->text()));
        letters += letter;
    }
    QCOMPARE(letters,
             language == QLatin1String("fi") ? QStringLiteral("tmnryo") : QStringLiteral("fevgth"));
}

void TestMainWindow::textsFollowTheLanguage()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    openEveryPage(desk.window);
    const auto textsOf = [&desk](const QString &language) {
        desk.preferences.setLanguage(language);
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QAction *action : actionsOf(desk.window)) {
            texts.append(action->text());
        }
        for (int row = 0; row < desk.window.findChild<Rail *>()->count(); ++row) {
            texts.append(desk.window.findChild<Rail *>()->item(row)->text());
        }
        return texts;
    };
    const QStringList finnish = textsOf(QStringLiteral("fi"));
    const QStringList english = textsOf(QStringLiteral("en"));
    QCOMPARE(textsOf(QStringLiteral("fi")), finnish); // there and back
    QVERIFY(finnish.contains(QStringLiteral("Avaa…")));
    QVERIFY(english.contains(QStringLiteral("Open…")));
    QVERIFY(!english.contains(QStringLiteral("Avaa…")));
}

void TestMainWindow::everyControlHasAName_data()
{
    noTwoActionsShareAKey_data();
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(QString, language);
    Desk desk;
    desk.preferences.setLanguage(language);
    QVERIFY(desk.window.openDemo());
    desk.window.show();
    openEveryPage(desk.window);
    QStringList nameless;
    for (QWidget *widget : desk.window.findChildren<QWidget *>()) {
        // What a combo box or a spin box is made of is named by the whole.
        const bool inner = widget->parentWidget()
            && (widget->parentWidget()->inherits("QComboBox")
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                || widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->objectName().startsWith(QLatin1String("qt_")));
        // A label is read as its text: one that is empty has nothing to tell yet.
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool silent = label && label->text().isEmpty();
        if (inner || silent || widget->focusPolicy() == Qt::NoFocus
            || widget->inherits("QScrollBar")) {
            continue;
        }
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).isEmpty()) {
            const Page *page = nullptr;
            for (QWidget *owner = widget; owner && !page; owner = owner->parentWidget()) {
                page = qobject_cast<Page *>(owner);
            }
            nameless.append(QStringLiteral("%1 %2 in %3")
                                .arg(QString::fromLatin1(widget->metaObject()->className()),
                                     widget->objectName(),
                                     page ? page->title() : QStringLiteral("the window")));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
}

void TestMainWindow::railShowsIconsWhereThereIsLittleRoom()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    desk.window.show();
    auto *rail = desk.window.findChild<Rail *>();
    desk.window.resize(1300, 700);
    QVERIFY(!rail->iconsOnly());
    desk.window.resize(1030, 700);
    QVERIFY(rail->iconsOnly());
    desk.window.resize(1300, 700);
    QVERIFY(!rail->iconsOnly());
    QVERIFY(desk.window.minimumWidth() <= 1024 && desk.window.minimumHeight() <= 640);
}

void TestMainWindow::backAndForward()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    const QList<Room> rooms = allRooms();
    if (rooms.size() < 2) {
        QSKIP("there is one page only");
    }
    desk.window.go({rooms.at(1), {}, {}, {}});
    QVERIFY(!desk.window.actions().forward->isEnabled());
    desk.window.actions().back->trigger();
    QCOMPARE(desk.window.room(), rooms.at(0));
    QVERIFY(!desk.window.actions().back->isEnabled());
    desk.window.actions().forward->trigger();
    QCOMPARE(desk.window.room(), rooms.at(1));
}

void TestMainWindow::undoIsNamedByWhatItTakesBack()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    const auto undo = [&desk] {
        for (QAction *action : actionsOf(desk.window)) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo)) {
                return action;
            }
        }
        return static_cast<QAction *>(nullptr);
    }();
    QVERIFY(undo);
    QVERIFY(!undo->isEnabled()); // the example is not of this device's making
    auto *context = desk.window.context();
    Company company;
    Edit edit(context->dataset(), OperationKind::AddCompany);
    company.id = context->workspace().ids().next<Company>();
    company.name = QStringLiteral("Uusi Oy");
    edit.add(company);
    QVERIFY(context->done(context->workspace().commit(edit.operation())));
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u':'));
    undo->trigger();
    QVERIFY(!context->dataset().companies.contains(company.id));
    QVERIFY(!undo->isEnabled());
}

void TestMainWindow::yearsCanBeTurned()
{
    Desk desk;
    QVERIFY(desk.window.openDemo());
    const int year = desk.window.context()->year();
    desk.window.actions().nextYear->trigger();
    QCOMPARE(desk.window.context()->year(), year + 1);
    desk.window.actions().previousYear->trigger();
    QCOMPARE(desk.window.context()->year(), year);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
