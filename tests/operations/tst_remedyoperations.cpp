// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/remedyoperations.h"
#include "support/datasets.h"

#include <QtTest>

using namespace kv;
using namespace kv::operations;
using namespace kv::support;
using planning::Remedy;

Q_DECLARE_METATYPE(Remedy)

// What would help a month without a meeting, taken where it is a setting of the group.
class TestRemedyOperations : public QObject
{
    Q_OBJECT

private slots:
    void settingIsTaken_data();
    void settingIsTaken();
    void whatNeedsAWordIsNot_data();
    void whatNeedsAWordIsNot();
    void groupMustBeThere();

private:
    Dataset m_dataset = datasetFromText(QStringLiteral("group | Ryhmä\n"));
    Id<CoreGroup> m_group = idOf<CoreGroup>(QStringLiteral("Ryhmä"));
};

void TestRemedyOperations::settingIsTaken_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<CoreGroup>("expected");
    const auto row = [this](const char *name, Remedy::Kind kind, int value, auto change) {
        CoreGroup group = m_dataset.groups.value(m_group);
        change(group);
        QTest::newRow(name) << Remedy{kind, value, -1, QString()} << group;
    };
    row("fewer people", Remedy::Kind::Attendance, 8,
        [](CoreGroup &group) { group.attendance = 8; });
    row("a theme twice", Remedy::Kind::ThemeLimit, 2,
        [](CoreGroup &group) { group.themeLimit = 2; });
    row("nearer", Remedy::Kind::DaysBetween, 14, [](CoreGroup &group) { group.minGap = 14; });
    row("farther", Remedy::Kind::MostDaysBetween, 56, [](CoreGroup &group) { group.maxGap = 56; });
    row("Monday too", Remedy::Kind::Weekday, 1, [](CoreGroup &group) {
        group.weekdays = {1, 2, 3, 4};
    });
}

void TestRemedyOperations::settingIsTaken()
{
    QFETCH(Remedy, remedy);
    QVERIFY(isSetting(remedy));
    const auto step = takeRemedy(m_dataset, m_group, remedy);
    QVERIFY(step.has_value());
    Dataset after = m_dataset;
    apply(after, *step);
    QTEST(after.groups.value(m_group), "expected");
}

void TestRemedyOperations::whatNeedsAWordIsNot_data()
{
    QTest::addColumn<Remedy>("remedy");
    const auto row = [](const char *name, Remedy::Kind kind) {
        QTest::newRow(name) << Remedy{kind, 0, 0, QString()};
    };
    row("a new theme", Remedy::Kind::NewTheme);
    row("closed days", Remedy::Kind::OpenDays);
    row("somebody for the advisor", Remedy::Kind::Advisor);
    row("before its turn", Remedy::Kind::OutOfTurn);
    row("a company that could after all", Remedy::Kind::Company);
    row("a pinned one may move", Remedy::Kind::Unpin);
    row("left out", Remedy::Kind::LeaveOut);
}

void TestRemedyOperations::whatNeedsAWordIsNot()
{
    QFETCH(Remedy, remedy);
    QVERIFY(!isSetting(remedy));
    QCOMPARE(takeRemedy(m_dataset, m_group, remedy).error().code, ErrorCode::NothingToDo);
}

void TestRemedyOperations::groupMustBeThere()
{
    QCOMPARE(
        takeRemedy(m_dataset, Id<CoreGroup>(), {Remedy::Kind::Attendance, 8, -1, {}}).error().code,
        ErrorCode::Unknown);
}

QTEST_GUILESS_MAIN(TestRemedyOperations)
#include "tst_remedyoperations.moc"
