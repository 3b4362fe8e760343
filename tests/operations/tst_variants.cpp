// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/variants.h"
#include "planning/aims.h"
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QtTest>

using namespace kv;
using namespace kv::operations;
using namespace kv::support;

// A season planned in several ways, side by side.
class TestVariants : public QObject
{
    Q_OBJECT

private slots:
    void eachIsBestAtItsAim();
    void equalPlansAreOneVariant();
    void acceptingSetsTheSwitches();
    void switchesOfTheGroupDecide();
    void weightsFollowTheSwitches_data();
    void weightsFollowTheSwitches();
    void saysItInWords_data();
    void saysItInWords();

private:
    PlanningContext context()
    {
        return {QDate(2026, 11, 21), m_ids, QLocale(QStringLiteral("en_FI")), {}, {}, false};
    }
    // Eight companies: the first in the queue live far away, the later ones near to most; two wish
    // for a month out of their turn.
    Dataset region() const;
    Id<CoreGroup> group() const { return idOf<CoreGroup>(QStringLiteral("Ryhmä")); }

    FixedClock m_clock{QDate(2026, 11, 21)};
    SeededEntropy m_entropy{1};
    IdSource m_ids{m_clock, m_entropy};
    const DateRange m_spring{QDate(2027, 1, 1), QDate(2027, 4, 30)};
};

Dataset TestVariants::region() const
{
    QString facts = QStringLiteral("group | Ryhmä\n");
    for (int i = 1; i <= 8; ++i)
        facts += QStringLiteral("member | Yritys %1 | 20%2-01-01\n").arg(i).arg(10 + i);
    Dataset dataset = datasetFromText(facts);
    for (int i = 1; i <= 8; ++i) {
        Company company
            = *dataset.companies.find(idOf<Company>(QStringLiteral("Yritys %1").arg(i)));
        company.municipality = i <= 3 ? QStringLiteral("Utsjoki") : QStringLiteral("Kemi");
        if (i == 1)
            company.preferMonths = {11};
        if (i >= 7)
            company.preferMonths = {i - 6};
        dataset.companies.put(company);
    }
    return dataset;
}

void TestVariants::eachIsBestAtItsAim()
{
    const auto variants = proposeVariants(region(), group(), m_spring, context());
    QVERIFY(variants.has_value());
    QVERIFY(variants->size() >= 2);
    QMap<VariantKind, planning::Summary> by;
    for (const Variant &variant : *variants) {
        QVERIFY(!variant.words.isEmpty());
        by.insert(variant.kind, variant.summary);
        for (const VariantKind kind : variant.same)
            by.insert(kind, variant.summary);
    }
    QCOMPARE(by.size(), 4);
    for (const planning::Summary &other : std::as_const(by)) {
        QVERIFY(by[VariantKind::Fairest].outOfOrder <= other.outOfOrder);
        QVERIFY(by[VariantKind::LeastTravel].travelling <= other.travelling);
        QVERIFY(by[VariantKind::MostWishes].wishesMissed <= other.wishesMissed);
    }
    QVERIFY(by[VariantKind::LeastTravel].travelling < by[VariantKind::Fairest].travelling);
}

void TestVariants::equalPlansAreOneVariant()
{
    const Dataset dataset = datasetFromText(QStringLiteral("group | Ryhmä\nmember | Alfa\n"));
    const DateRange january{QDate(2027, 1, 1), QDate(2027, 1, 31)};
    const auto variants = proposeVariants(dataset, group(), january, context());
    QVERIFY(variants.has_value());
    QCOMPARE(variants->size(), 1);
    QCOMPARE(variants->first().same.size(), 3);
}

void TestVariants::acceptingSetsTheSwitches()
{
    Dataset dataset = region();
    PlanningContext travel = context();
    travel.aims = planning::leastTravelAims();
    const auto proposal = proposeSeason(dataset, group(), m_spring, travel);
    QVERIFY(proposal.has_value());
    QCOMPARE(dataset.groups.find(group())->travelEmphasis, std::nullopt);
    apply(dataset, proposal->operation);
    QCOMPARE(dataset.groups.find(group())->travelEmphasis, Emphasis::Strong);
    QCOMPARE(dataset.meetings.size(), 4);
}

void TestVariants::switchesOfTheGroupDecide()
{
    Dataset dataset = region();
    CoreGroup set = *dataset.groups.find(group());
    set.setAims(planning::leastTravelAims());
    dataset.groups.put(set);
    PlanningContext travel = context();
    travel.aims = planning::leastTravelAims();
    const auto bySwitches = proposeSeason(dataset, group(), m_spring, context());
    const auto byAims = proposeSeason(region(), group(), m_spring, travel);
    QVERIFY(bySwitches && byAims);
    QCOMPARE(planning::summaryOf(bySwitches->plan), planning::summaryOf(byAims->plan));
}

void TestVariants::weightsFollowTheSwitches_data()
{
    QTest::addColumn<std::optional<Emphasis>>("wishes");
    QTest::addColumn<int>("month");
    QTest::newRow("as it comes") << std::optional<Emphasis>() << planning::Weights().month;
    QTest::newRow("usual") << std::optional(Emphasis::Usual) << planning::Weights().month;
    QTest::newRow("none") << std::optional(Emphasis::None) << 0;
    QTest::newRow("strong") << std::optional(Emphasis::Strong) << 5 * planning::Weights().month;
}

void TestVariants::weightsFollowTheSwitches()
{
    QFETCH(std::optional<Emphasis>, wishes);
    QFETCH(int, month);
    Aims aims;
    aims.wishes = wishes;
    QCOMPARE(planning::weightsFor(aims).month, month);
    QCOMPARE(planning::weightsFor(aims).travel, 0);
    QCOMPARE(planning::weightsFor(aims).order, planning::Weights().order);
}

void TestVariants::saysItInWords_data()
{
    QTest::addColumn<planning::Summary>("summary");
    QTest::addColumn<QString>("words");
    planning::Summary best;
    best.meetings = 2;
    QTest::newRow("all well") << best << "All wishes come true.";
    QTest::newRow("in order") << best << "in the order of the queue";
    planning::Summary poor = best;
    poor.wishesMissed = 2;
    poor.unfilled = 1;
    poor.travelling = 14;
    QTest::newRow("wishes missed") << poor << "2 wish";
    QTest::newRow("a month empty") << poor << "1 month";
    QTest::newRow("travel") << poor << "7 compan";
}

void TestVariants::saysItInWords()
{
    QFETCH(planning::Summary, summary);
    QFETCH(QString, words);
    const QString said = planning::describe(summary).join(u' ');
    QVERIFY2(said.contains(words), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
