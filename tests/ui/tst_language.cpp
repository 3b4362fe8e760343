// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window whose language was changed shows what one shows that was opened in that language.
#include "desk.h"

#include "domain/dataset.h"
#include "ui/common/aside.h"
#include "ui/common/paperview.h"
#include "ui/common/tableview.h"
#include "ui/rooms.h"
#include "ui/statusline.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace kv;
using namespace kv::ui;

namespace {

QString ownerOf(const QWidget *widget)
{
    for (const QWidget *owner = widget; owner; owner = owner->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(owner))
            return QString::fromLatin1(page->metaObject()->className());
    }
    return QStringLiteral("window");
}

void addCells(QStringList &words, const QAbstractItemModel *model)
{
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        words.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < qMin(30, model->rowCount()); ++row) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                words.append(cell.data(role).toString());
        }
    }
}

QStringList wordsOf(const QWidget *widget)
{
    QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words.append(button->text());
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        words.append(box->title());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        words.append(line->placeholderText());
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words.append(tabs->tabText(i));
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        addCells(words, combo->model());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        addCells(words, view->model());
    for (const QAction *action : widget->actions())
        words << action->text() << action->toolTip();
    words.removeAll(QString());
    return words;
}

// All that can be read in the window, each with the room it is in.
QStringList wordsIn(const QWidget &window)
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The status line and papers tell the time; headers are read with their tables; the arrows
        // of tabs are Qt's own and keep the words of their birth.
        if (qobject_cast<const StatusLine *>(widget->parentWidget())
            || qobject_cast<const PaperView *>(widget) || qobject_cast<const QHeaderView *>(widget)
            || qobject_cast<const QTabBar *>(widget->parentWidget()))
            continue;
        for (const QString &word : wordsOf(widget))
            words.append(ownerOf(widget) + QStringLiteral(": ") + word);
    }
    words.sort();
    return words;
}

// The same when all answers that are thought out beside the window are there.
QStringList settledWords(const QWidget &window)
{
    const bool settled = QTest::qWaitFor(
        [&window] {
            const auto questions = window.findChildren<Aside *>();
            return std::none_of(questions.begin(), questions.end(),
                                [](const Aside *each) { return each->isRunning(); });
        },
        60'000);
    return settled ? wordsIn(window) : QStringList();
}

// What is in one list more often than in the other.
QStringList moreIn(const QStringList &one, QStringList other)
{
    QStringList more;
    for (const QString &word : one) {
        if (!other.removeOne(word))
            more.append(word);
    }
    return more;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

    // Opens the example, goes through all rooms, and turns to the other language where one is
    // named.
    static void visit(Desk &desk, const QString &language)
    {
        desk.preferences.setLanguage(language);
        QVERIFY(desk.window.openDemo());
        desk.window.resize(1300, 900);
        desk.window.show();
        const Dataset &dataset = desk.window.context()->dataset();
        const Id<CoreGroup> group = desk.window.context()->group();
        Place place;
        for (const Meeting &meeting : dataset.meetings) {
            if (meeting.group == group && meeting.date.year() == desk.window.context()->year())
                place.meeting = meeting.id;
        }
        for (const Room room : allRooms()) {
            place.room = room;
            desk.window.go(place);
            QCoreApplication::processEvents();
        }
    }

private slots:
    void initTestCase() { useOwnSettings("tst_language"); }
    void init() { QSettings().clear(); }

    void aSwitchedWindowReadsLikeAFreshOne_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("to English") << QStringLiteral("fi") << QStringLiteral("en");
        QTest::newRow("to Finnish") << QStringLiteral("en") << QStringLiteral("fi");
    }

    void aSwitchedWindowReadsLikeAFreshOne()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QStringList fresh;
        {
            Desk desk;
            visit(desk, to);
            fresh = settledWords(desk.window);
            QVERIFY(fresh.size() > 1000);
        }
        QSettings().clear();
        Desk desk;
        visit(desk, from);
        QVERIFY(wordsIn(desk.window) != fresh);
        desk.preferences.setLanguage(to);
        QCoreApplication::processEvents();
        const QStringList switched = settledWords(desk.window);
        for (const QString &word : moreIn(switched, fresh))
            qWarning("only after the switch: %s", qPrintable(word));
        for (const QString &word : moreIn(fresh, switched))
            qWarning("only when fresh: %s", qPrintable(word));
        QCOMPARE(switched.size(), fresh.size());
        for (const TableView *table : desk.window.findChildren<TableView *>()) {
            const QHeaderView *header = table->horizontalHeader();
            for (int column = 0; header->isVisibleTo(table) && column < header->count(); ++column) {
                const bool isCut = !header->isSectionHidden(column)
                    && header->sectionResizeMode(column) == QHeaderView::Interactive
                    && header->sectionSize(column) < header->sectionSizeHint(column);
                QVERIFY2(
                    !isCut,
                    qPrintable(ownerOf(table) + QStringLiteral(": ")
                               + table->model()->headerData(column, Qt::Horizontal).toString()));
            }
        }
        QVERIFY(switched == fresh);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
