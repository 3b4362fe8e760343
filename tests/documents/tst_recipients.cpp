// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/messagetexts.h"
#include "documents/recipients.h"
#include "evening.h"

#include <QTest>

using namespace kv;
using namespace kv::documents;
using namespace kv::test;

namespace {

const QString leipomo = QStringLiteral("Åströmin Leipomo");

Person &personOf(Dataset &dataset, const QString &name)
{
    return dataset.people.edit(support::idOf<Person>(name));
}

Company &companyOf(Dataset &dataset, const QString &name)
{
    return dataset.companies.edit(support::idOf<Company>(name));
}

QStringList namesOf(const QList<Recipient> &recipients)
{
    QStringList names;
    for (const Recipient &each : recipients)
        names.append(each.personName.isEmpty() ? each.companyName : each.personName);
    return names;
}

// Everybody can be reached: two people in the bakery, the others by their company.
Dataset reachableDataset()
{
    Dataset dataset = eveningDataset();
    for (const char *name : {"Puutyö Esimerkki Oy", "Äijälän Tila", "Zeta Oy", "Åströmin Leipomo"})
        companyOf(dataset, QString::fromUtf8(name)).email
            = QStringLiteral("info@%1.example").arg(QString::fromUtf8(name).size());
    addPerson(dataset, leipomo, QStringLiteral("Nils"), QStringLiteral("Åström"),
              QStringLiteral("nils@leipomo.example"));
    addPerson(dataset, leipomo, QStringLiteral("Berit"), QStringLiteral("Åström"),
              QStringLiteral("berit@leipomo.example"));
    return dataset;
}

} // namespace

class TestRecipients : public QObject
{
    Q_OBJECT

private slots:
    void sortedAsFinnsDo()
    {
        const Recipients all = recipientsOf(reachableDataset(), eveningId());
        QCOMPARE(namesOf(all.reachable),
                 (QStringList{QStringLiteral("Puutyö Esimerkki Oy"), QStringLiteral("Zeta Oy"),
                              QStringLiteral("Berit Åström"), QStringLiteral("Äijälän Tila")}));
        QVERIFY(all.withoutEmail.isEmpty());
        QVERIFY(all.unwanted.isEmpty());
    }

    void theBcc()
    {
        Dataset dataset = reachableDataset();
        companyOf(dataset, QStringLiteral("Zeta Oy")).email
            = QStringLiteral("BERIT@leipomo.example");
        QCOMPARE(addressesOf(recipientsOf(dataset, eveningId())),
                 QStringLiteral("info@19.example; BERIT@leipomo.example; info@12.example"));
    }

    void whoIsWrittenTo_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<QStringList>("reachable");
        QTest::addColumn<QStringList>("withoutEmail");
        QTest::addColumn<QStringList>("unwanted");
        const auto row
            = [](const char *name, const auto &change, const QStringList &reachable,
                 const QStringList &withoutEmail = {}, const QStringList &unwanted = {}) {
                  Dataset dataset = reachableDataset();
                  change(dataset);
                  QTest::newRow(name) << dataset << reachable << withoutEmail << unwanted;
              };
        const QString nils = QStringLiteral("NilsÅström");
        const QString berit = QStringLiteral("BeritÅström");
        const QStringList others{QStringLiteral("Puutyö Esimerkki Oy"), QStringLiteral("Zeta Oy")};
        const QStringList last{QStringLiteral("Äijälän Tila")};
        const QStringList bakery{QStringLiteral("Nils Åström")};
        row(
            "the primary person", [&](Dataset &d) { personOf(d, nils).primary = true; },
            others + bakery + last);
        row(
            "two primary persons",
            [&](Dataset &d) {
                personOf(d, nils).primary = true;
                personOf(d, berit).primary = true;
            },
            others + QStringList{QStringLiteral("Berit Åström")} + bakery + last);
        row(
            "the primary person does not wish to be contacted",
            [&](Dataset &d) {
                personOf(d, berit).primary = true;
                personOf(d, berit).doNotContact = true;
            },
            others + bakery + last);
        row("nobody wishes to be contacted",
            [&](Dataset &d) {
                personOf(d, nils).doNotContact = true;
                personOf(d, berit).doNotContact = true;
            },
            others + last, {}, {leipomo});
        row(
            "a person without an address gets the company's",
            [&](Dataset &d) {
                personOf(d, nils).primary = true;
                personOf(d, nils).email.clear();
            },
            others + bakery + last);
        row(
            "no address anywhere",
            [&](Dataset &d) {
                personOf(d, nils).primary = true;
                personOf(d, nils).email.clear();
                companyOf(d, leipomo).email.clear();
            },
            others + last, bakery);
        row(
            "a paused member is not invited",
            [&](Dataset &d) {
                for (const Membership &membership : Table<Membership>(d.memberships))
                    if (membership.company == support::idOf<Company>(QStringLiteral("Zeta Oy")))
                        d.memberships.edit(membership.id).state = MembershipState::Paused;
            },
            QStringList{others.first()} + QStringList{QStringLiteral("Berit Åström")} + last);
        row(
            "a guest is invited, one that left before is not",
            [&](Dataset &d) {
                for (const Membership &membership : Table<Membership>(d.memberships)) {
                    Membership &each = d.memberships.edit(membership.id);
                    if (each.company == support::idOf<Company>(QStringLiteral("Zeta Oy")))
                        each.state = MembershipState::Guest;
                    if (each.company == support::idOf<Company>(leipomo))
                        each.until = eveningDay.addDays(-1);
                }
            },
            others + last);
    }

    void whoIsWrittenTo()
    {
        QFETCH(Dataset, dataset);
        const Recipients all = recipientsOf(dataset, eveningId());
        QTEST(namesOf(all.reachable), "reachable");
        QTEST(namesOf(all.withoutEmail), "withoutEmail");
        QTEST(namesOf(all.unwanted), "unwanted");
    }

    void language_data()
    {
        QTest::addColumn<std::optional<Language>>("person");
        QTest::addColumn<std::optional<Language>>("company");
        QTest::addColumn<Language>("group");
        QTest::addColumn<Language>("expected");
        using Maybe = std::optional<Language>;
        const Maybe fi = Language::Finnish;
        const Maybe en = Language::English;
        QTest::newRow("the person's") << en << fi << *fi << *en;
        QTest::newRow("else the company's") << Maybe() << en << *fi << *en;
        QTest::newRow("else the group's") << Maybe() << Maybe() << *en << *en;
        QTest::newRow("the person's Finnish in an English group") << fi << en << *en << *fi;
    }

    void language()
    {
        QFETCH(std::optional<Language>, person);
        QFETCH(std::optional<Language>, company);
        QFETCH(Language, group);
        QFETCH(Language, expected);
        Dataset dataset = reachableDataset();
        personOf(dataset, QStringLiteral("BeritÅström")).language = person;
        companyOf(dataset, leipomo).language = company;
        dataset.groups.edit(support::idOf<CoreGroup>(QStringLiteral("Nivala–Haapajärvi"))).language
            = group;
        const Recipients all = inLanguage(recipientsOf(dataset, eveningId()), expected);
        QVERIFY(namesOf(all.reachable).contains(QStringLiteral("Berit Åström")));
        const Recipients none
            = inLanguage(recipientsOf(dataset, eveningId()),
                         expected == Language::Finnish ? Language::English : Language::Finnish);
        QVERIFY(!namesOf(none.reachable).contains(QStringLiteral("Berit Åström")));
    }

    void callsInTheOrderAsked()
    {
        Dataset dataset = reachableDataset();
        companyOf(dataset, QStringLiteral("Zeta Oy")).phone = QStringLiteral("+358406485020");
        personOf(dataset, QStringLiteral("NilsÅström")).primary = true;
        personOf(dataset, QStringLiteral("NilsÅström")).phone = QStringLiteral("+358401234567");
        addPerson(dataset, QStringLiteral("Äijälän Tila"), QStringLiteral("Aimo"),
                  QStringLiteral("Aho"), QString());
        personOf(dataset, QStringLiteral("AimoAho")).doNotContact = true;
        const auto id
            = [](const char *name) { return support::idOf<Company>(QString::fromUtf8(name)); };
        QCOMPARE(callList(dataset,
                          {id("Zeta Oy"), id("Äijälän Tila"), id("Åströmin Leipomo"),
                           id("Puutyö Esimerkki Oy")}),
                 QStringLiteral("Zeta Oy  040 648 5020\n"
                                "Åströmin Leipomo  Nils Åström  040 123 4567\n"
                                "Puutyö Esimerkki Oy  –"));
    }
};

QTEST_GUILESS_MAIN(TestRecipients)
#include "tst_recipients.moc"
