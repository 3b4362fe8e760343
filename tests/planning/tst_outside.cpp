// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/casefiles.h"
#include "planning/lptext.h"
#include "planning/oracle.h"

#include "planning/planner.h"
#include "support/effort.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace kv::planning;

// Another solver, run as a process on the problem as a mixed-integer program, comes to the same
// objective, and for a repair to the same number of changed meetings: CBC of Debian (coinor-cbc).
class TestOutside : public QObject
{
    Q_OBJECT

private slots:
    void comesToTheSame_data();
    void comesToTheSame();
    void agreesOnACase_data();
    void agreesOnACase();
};

namespace {

// Without it nothing is proven, so a build server fails; a person may go on.
QString cbc()
{
    return QStandardPaths::findExecutable(QStringLiteral("cbc"));
}

#define NEEDS_CBC                                                                                  \
    do {                                                                                           \
        if (cbc().isEmpty() && qEnvironmentVariableIsSet("CI"))                                    \
            QFAIL("no cbc here: packaging/install --tests brings it (Debian: coinor-cbc)");        \
        if (cbc().isEmpty())                                                                       \
            QSKIP("no cbc here: packaging/install --tests brings it (Debian: coinor-cbc)");        \
    } while (false)

// The optimum that CBC proves; nothing: it did not.
std::optional<double> optimumByCbc(const QByteArray &program)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("case.lp")));
    if (!file.open(QIODevice::WriteOnly) || file.write(program) != program.size())
        return {};
    file.close();
    QProcess solver;
    const QString answer = folder.filePath(QStringLiteral("answer"));
    solver.setStandardInputFile(QProcess::nullDevice());
    solver.start(cbc(),
                 {file.fileName(), QStringLiteral("-seconds"), QStringLiteral("60"),
                  QStringLiteral("-ratio"), QStringLiteral("0"), QStringLiteral("-solve"),
                  QStringLiteral("-solution"), answer, QStringLiteral("-quit")});
    if (!solver.waitForFinished(90000))
        return {};
    QFile said(answer);
    if (!said.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = said.readLine().trimmed(); // "Optimal - objective value 83.00000000"
    if (!line.startsWith("Optimal"))
        return {};
    return line.split(' ').last().toDouble();
}

} // namespace

void TestOutside::comesToTheSame_data()
{
    QTest::addColumn<bool>("isRepair");
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("last");
    const auto many = quint32(kv::test::effort(150));
    QTest::newRow("planned") << false << quint32(20001) << quint32(20000 + many);
    QTest::newRow("repaired") << true << quint32(20001) << quint32(20000 + many);
}

void TestOutside::comesToTheSame()
{
    NEEDS_CBC;
    QFETCH(bool, isRepair);
    QFETCH(quint32, first);
    QFETCH(quint32, last);
    for (quint32 seed = first; seed <= last; ++seed) {
        const Plan problem = isRepair ? randomRepair(seed) : randomProblem(seed);
        const auto optimum = optimumByCbc(lpText(problem, 12));
        const QByteArray which = QByteArray("seed ") + QByteArray::number(seed);
        QVERIFY2(optimum.has_value(), (which + ": CBC proves no optimum").constData());
        const Outcome outcome = plan(problem);
        QVERIFY2(std::llround(*optimum) == outcome.score.objective,
                 (which + ": " + QByteArray::number(outcome.score.objective) + " for "
                  + QByteArray::number(*optimum, 'f', 3))
                     .constData());
        QVERIFY2(outcome.proven(), which.constData());
    }
}

void TestOutside::agreesOnACase_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("four months") << "01-rovaniemi-pieni.json";
    QTest::newRow("two hosts cancel") << "06-oulu-isanta-peruu.json";
}

void TestOutside::agreesOnACase()
{
    NEEDS_CBC;
    QFETCH(QString, file);
    const Plan problem = caseNamed(file);
    const auto optimum = optimumByCbc(lpText(problem, 1));
    QVERIFY(optimum.has_value());
    QCOMPARE(qint64(std::llround(*optimum)), qint64(plan(problem).score.objective));
}

QTEST_GUILESS_MAIN(TestOutside)
#include "tst_outside.moc"
