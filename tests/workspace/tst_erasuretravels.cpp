// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"
#include "operations/privacyoperations.h"
#include "workspace/rescue.h"

#include <QTest>

using namespace kv;
using namespace kv::workspace;

// A person whom two advisors have, by consent; the first erases them.
class TestErasureTravels : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desks> m_desks;
    Person m_person;

    // All that ever told who the person was, in capitals or not.
    static QString leftIn(const QString &path)
    {
        QFile file(path);
        const QString all
            = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        for (const char *word :
             {"Aatami", "Tuntematon-Virtanen", "aatami.tuntematon", "Pihlajakuja"}) {
            if (all.contains(QLatin1String(word), Qt::CaseInsensitive))
                return QLatin1String(word);
        }
        return {};
    }

private slots:
    void init()
    {
        m_desks = std::make_unique<Desks>(2);
        Desks &desks = *m_desks;
        desks.found();
        m_person = {};
        m_person.id = desks.file(0).ids().next<Person>();
        m_person.company = desks.company;
        m_person.firstName = QStringLiteral("Aatami");
        m_person.lastName = QStringLiteral("Tuntematon-Virtanen");
        m_person.email = QStringLiteral("aatami.tuntematon@alfa.example");
        QVERIFY(desks.put(0, m_person));
        const auto consent = operations::recordConsent(
            desks.file(0).dataset(),
            {{}, m_person.id, ConsentPurpose::Exchange, ConsentState::Granted, {}, {}, {}});
        QVERIFY(consent && desks.file(0).commit(*consent));
        QVERIFY(desks.tell(0, 1));
        QCOMPARE(desks.file(1).dataset().people.value(m_person.id).email, m_person.email);
        QVERIFY(!leftIn(desks.file(1).path()).isEmpty()); // the search does find
    }

    void bothKnowToWhomItWent()
    {
        QCOMPARE(m_desks->at(0).disclosuresOf(m_person.id)->size(), 1);
        QCOMPARE(m_desks->at(0).disclosuresOf(m_person.id)->first().receiver, Desks::nameOf(1));
        QVERIFY(m_desks->at(1).disclosuresOf(m_person.id)->isEmpty());
    }

    // The colleague loses them by the next file, and cannot bring them back.
    void theNextFileErases()
    {
        Desks &desks = *m_desks;
        m_person.role = QStringLiteral("Pihlajakujan uusi isäntä");
        QVERIFY(desks.put(1, m_person));
        const QByteArray older = desks.send(1, 0, SharingScope::Group, true);
        QVERIFY(desks.file(0).erase(m_person.id));
        QVERIFY(desks.tell(0, 1));
        QVERIFY(!desks.file(1).dataset().people.contains(m_person.id));
        QVERIFY(desks.take(0, older));
        QVERIFY(!desks.file(0).dataset().people.contains(m_person.id));
        for (const int desk : {0, 1}) {
            QCOMPARE(desks.file(desk).check()->problems, QStringList());
            const QString path = desks.file(desk).path();
            desks.files[size_t(desk)].reset();
            QCOMPARE(leftIn(path), QString());
        }
    }

    // Taking back the import that told of it brings nobody back, nor does an older backup.
    void outlivesItsImport()
    {
        Desks &desks = *m_desks;
        const QString backup = desks.file(1).backup(BackupReason::ByHand)->path;
        QVERIFY(desks.file(0).erase(m_person.id));
        QVERIFY(desks.tell(0, 1));
        QVERIFY(desks.at(1).undoImport(desks.at(1).imports()->first().id));
        QVERIFY(!desks.file(1).dataset().people.contains(m_person.id));
        QCOMPARE(desks.file(1).check()->problems, QStringList());

        const QString path = desks.file(1).path();
        const QString target = path + QStringLiteral(".restored");
        QVERIFY(!leftIn(backup).isEmpty());
        QVERIFY(restore(backup, target, path, desks.session(1)));
        QCOMPARE(leftIn(target), QString());
    }

    // A step that only calls itself an erasure takes nothing out of anybody's history.
    void onlyAnErasureErases()
    {
        Desks desks(2);
        desks.found();
        QVERIFY(desks.setPhone(0, "0401112223"));
        QVERIFY(desks.tell(0, 1));
        Company alfa = desks.alfaAt(1);
        alfa.phone = QStringLiteral("0409998887");
        QVERIFY(desks.put(1, alfa, OperationKind::Erase));
        QVERIFY(desks.tell(1, 0));
        QCOMPARE(desks.alfaAt(0).phone, alfa.phone);
        const auto history = desks.at(0).historyOf(EntityType::Company, desks.company.uuid());
        QVERIFY(history);
        const auto isKept = std::any_of(history->cbegin(), history->cend(), [](const auto &step) {
            return std::any_of(
                step.changes.cbegin(), step.changes.cend(), [](const Change &change) {
                    return change.after.value(0) == Value(QStringLiteral("0401112223"));
                });
        });
        QVERIFY(isKept);
    }

    // Who leaves it out of the import for now loses nothing until they take it in.
    void waitsWhereItIsLeftOut()
    {
        Desks &desks = *m_desks;
        QVERIFY(desks.file(0).erase(m_person.id));
        const QByteArray bytes = desks.send(0, 1);
        MergeChoice without{true, false, {}, {m_person.id.uuid()}};
        QVERIFY(desks.take(1, bytes, without));
        QCOMPARE(desks.file(1).dataset().people.value(m_person.id).email, m_person.email);
        QVERIFY(!leftIn(desks.file(1).path()).isEmpty());
        QVERIFY(desks.take(1, bytes));
        QVERIFY(!desks.file(1).dataset().people.contains(m_person.id));
        const QString path = desks.file(1).path();
        desks.files[1].reset();
        QCOMPARE(leftIn(path), QString());
    }
};

QTEST_GUILESS_MAIN(TestErasureTravels)
#include "tst_erasuretravels.moc"
