// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/describe.h"
#include "domain/edit.h"
#include "domain/privacy/erasure.h"
#include "exchange/companyimport.h"
#include "exchange/sheet.h"
#include "operations/privacyoperations.h"
#include "reports/personaldata.h"
#include "support/fixedclock.h"
#include "workspace/rescue.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::workspace;

class TestErasure : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    support::FixedClock m_clock{QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC)};
    SeededEntropy m_entropy{31};
    int m_files = 0;
    Person m_person;
    Company m_company;
    Meeting m_meeting;
    std::unique_ptr<Workspace> m_file;
    QString m_oldBackup;

    Session session()
    {
        return {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, '1')};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // All that ever told who the person was, in capitals or not.
    static QString leftIn(const QString &path)
    {
        const QString all = QString::fromUtf8(bytesOf(path));
        for (const char *word : {"Aatami", "Tuntematon-Virtanen", "aatami.tuntematon", "0409998887",
                                 "Pihlajakuja", "gluteeniton-aatami"}) {
            if (all.contains(QLatin1String(word), Qt::CaseInsensitive))
                return QLatin1String(word);
        }
        return {};
    }
    template <typename T>
    void put(const T &entity, OperationKind kind = OperationKind::EditPerson)
    {
        Edit edit(m_file->dataset(), kind);
        edit.set(entity);
        const auto done = m_file->commit(edit.operation());
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

private slots:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("file%1.kiertovuoro").arg(++m_files));
        m_file = std::move(*Workspace::create(path, session()));
        m_company = {};
        m_company.id = m_file->ids().next<Company>();
        m_company.name = QStringLiteral("Alfa Oy");
        m_company.notes = QStringLiteral("Aatami Tuntematon-Virtanen soittaa aina maanantaina.");
        put(m_company);
        m_company.notes = QStringLiteral("Soita: 0409998887 tai aatami.tuntematon@alfa.example.");
        put(m_company);
        m_person = {};
        m_person.id = m_file->ids().next<Person>();
        m_person.company = m_company.id;
        m_person.firstName = QStringLiteral("Aatami");
        m_person.lastName = QStringLiteral("Tuntematon-Virtanen");
        m_person.email = QStringLiteral("aatami.tuntematon@alfa.example");
        put(m_person);
        m_person.phone = QStringLiteral("0409998887");
        m_person.role = QStringLiteral("Pihlajakujan isäntä");
        put(m_person);
        m_meeting = {};
        m_meeting.id = m_file->ids().next<Meeting>();
        m_meeting.date = QDate(2026, 9, 10);
        put(m_meeting);
        Attendance row;
        row.id = m_file->ids().next<Attendance>();
        row.meeting = m_meeting.id;
        row.person = m_person.id;
        row.nameThen = m_company.name;
        put(row);
        Registration reply;
        reply.id = m_file->ids().next<Registration>();
        reply.meeting = m_meeting.id;
        reply.person = m_person.id;
        reply.note = QStringLiteral("gluteeniton-aatami");
        put(reply);
        const auto consent = operations::recordConsent(m_file->dataset(),
                                                       {{},
                                                        m_person.id,
                                                        ConsentPurpose::Photo,
                                                        ConsentState::Granted,
                                                        QDate(2026, 9, 1),
                                                        QStringLiteral("Aatami puhelimessa"),
                                                        {}});
        QVERIFY(consent && m_file->commit(*consent));
        QVERIFY(operations::isAllowed(m_file->dataset(), m_person.id, ConsentPurpose::Photo));
        m_oldBackup = m_file->backup(BackupReason::ByHand)->path;
    }
    void cleanup() { m_file.reset(); }

    void whatGoesAndWhatStays()
    {
        const auto erasure = erasureOf(m_file->dataset(), m_person.id);
        QVERIFY(erasure);
        QCOMPARE(erasure->attendances, 1);
        QCOMPARE(erasure->replies, 1);
        QCOMPARE(erasure->consents, 1);
        QCOMPARE(erasure->mentions.size(), 1);
        QCOMPARE(erasure->mentions.first().after, QStringLiteral("Soita: – tai –."));
        QVERIFY(!leftIn(m_file->path()).isEmpty()); // the search does find
    }

    void nothingIsLeftInTheFile()
    {
        const auto erased = m_file->erase(m_person.id);
        QVERIFY2(erased, erased ? "" : qPrintable(describe(erased.error())));
        const Dataset &dataset = m_file->dataset();
        QVERIFY(!dataset.people.contains(m_person.id));
        QVERIFY(dataset.registrations.isEmpty());
        QVERIFY(dataset.consents.isEmpty());
        QCOMPARE(dataset.attendances.size(), 1); // counted as before
        QVERIFY(nameOf(dataset, dataset.attendances.begin()->person).startsWith(u"Erased person"));
        QCOMPARE(dataset.people.findAny(m_person.id)->company, m_company.id);
        const auto check = m_file->check();
        QCOMPARE(check->problems, QStringList());
        QCOMPARE(check->brokenReferences, 0);
        const QString path = m_file->path();
        m_file.reset();
        QCOMPARE(leftIn(path), QString());
        QCOMPARE(leftIn(path + QStringLiteral(".backups/erased")), QString());
        auto again = Workspace::open(path, session());
        QCOMPARE((*again)->check()->problems, QStringList());
    }

    void isNotTakenBack()
    {
        QVERIFY(m_file->erase(m_person.id));
        const QByteArray step = m_file->history(1)->first().id;
        QCOMPARE(m_file->revert(step).error().code, ErrorCode::ErasedForGood);
        // Steps before it that stand under it are held by it; nothing brings the person back.
        for (int i = 0; i < 12; ++i) {
            const auto undone = m_file->undo();
            Q_UNUSED(undone)
        }
        QVERIFY(!m_file->dataset().people.contains(m_person.id));
        const auto history = m_file->history(100);
        for (const Operation &old : *history) {
            const auto reverted = m_file->revert(old.id);
            Q_UNUSED(reverted)
        }
        QVERIFY(!m_file->dataset().people.contains(m_person.id)
                || m_file->dataset().people.value(m_person.id).name().isEmpty());
        QCOMPARE(m_file->check()->problems, QStringList());
        const QString path = m_file->path();
        m_file.reset();
        QCOMPARE(leftIn(path), QString());
    }

    void restoredBackupIsWithoutThem()
    {
        QVERIFY(m_file->erase(m_person.id));
        const QString path = m_file->path();
        m_file.reset();
        QVERIFY(!leftIn(m_oldBackup).isEmpty());
        const QString target = m_folder.filePath(QStringLiteral("restored%1.kv").arg(m_files));
        const auto restored = restore(m_oldBackup, target, path, session());
        QVERIFY2(restored, restored ? "" : qPrintable(describe(restored.error())));
        QCOMPARE(leftIn(target), QString());
        QVERIFY(!(*Workspace::open(target, session()))->dataset().people.contains(m_person.id));
        // Also where somebody copies the backup over the file by hand, or the file is gone.
        QFile::remove(path);
        QVERIFY(QFile::copy(m_oldBackup, path));
        QVERIFY(Workspace::open(path, session()));
        QCOMPARE(leftIn(path), QString());
    }

    void salvagedFileIsWithoutThem()
    {
        QVERIFY(m_file->erase(m_person.id));
        const QString path = m_file->path();
        m_file.reset();
        const QString target = m_folder.filePath(QStringLiteral("salvaged%1.kv").arg(m_files));
        QVERIFY(salvage(path, target));
        QCOMPARE(leftIn(target), QString());
    }

    void accessTellsAll()
    {
        const Disclosure given{m_clock.now(),
                               QStringLiteral("Ville Salmi"),
                               QStringLiteral("Sijaisuus"),
                               QStringLiteral("group"),
                               QStringLiteral("Oulu\nKemi"),
                               {},
                               {},
                               QStringLiteral("oulu.kvexchange"),
                               3,
                               1,
                               0};
        const auto report = reports::personalData(m_file->dataset(), *m_file->history(100), {given},
                                                  m_person.id, m_clock.now());
        const auto has = [&](const char *kind, const char *value) {
            return std::any_of(report.rows.cbegin(), report.rows.cend(), [&](const auto &row) {
                return std::get<QString>(row.at(1)) == QLatin1String(kind)
                    && std::get<QString>(row.at(4)).contains(QLatin1String(value));
            });
        };
        QVERIFY(has("disclosure", "Sijaisuus"));
        QVERIFY(has("disclosure", "Oulu, Kemi"));
        QVERIFY(has("person", "aatami.tuntematon@alfa.example"));
        QVERIFY(has("consent", "Aatami puhelimessa"));
        QVERIFY(has("reply", "gluteeniton-aatami"));
        QVERIFY(has("attendance", "present"));
        QVERIFY(has("company", "Soita: 0409998887"));
        QVERIFY(has("company", "soittaa aina maanantaina")); // from the journal alone
        QVERIFY(!has("company", "Beta"));

        // On paper: all that is held now, all that was held, and nothing twice.
        const QList<reports::Report> parts = reports::condensed(report);
        QCOMPARE(parts.size(), 4);
        QStringList paper;
        for (const reports::Report &part : parts) {
            for (const reports::Cells &row : part.rows)
                paper.append(std::get<QString>(row.last()));
        }
        const QString text = paper.join(u'\n');
        QCOMPARE(text.count(QStringLiteral("aatami.tuntematon@alfa.example")), 2); // card, notes
        QCOMPARE(text.count(QStringLiteral("gluteeniton-aatami")), 1);
        QVERIFY(text.contains(QStringLiteral("soittaa aina maanantaina")));
        QVERIFY(text.contains(QStringLiteral("Sijaisuus")));
        QCOMPARE(parts.last().rows.size(), 1); // one day, one author
    }

    // A list of earlier years still has them: they are left out, and its reader is told.
    void listDoesNotBringThemBack_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<bool>("isErased");
        QTest::newRow("by name") << QStringLiteral("Yritys;Yhteyshenkilö\nAlfa Oy;Aatami "
                                                   "Tuntematon-Virtanen\n")
                                 << true;
        QTest::newRow("last name first, in capitals")
            << QStringLiteral("Yritys;Yhteyshenkilö\nAlfa Oy;TUNTEMATON-VIRTANEN AATAMI\n") << true;
        QTest::newRow("by e-mail")
            << QStringLiteral("Yritys;Yhteyshenkilö;Yhteyshenkilön sähköposti\nAlfa Oy;A. T-V;"
                              "Aatami.Tuntematon@alfa.example\n")
            << true;
        QTest::newRow("a namesake elsewhere")
            << QStringLiteral("Yritys;Yhteyshenkilö\nBeta Oy;Aatami Tuntematon-Virtanen\n")
            << false;
        QTest::newRow("a colleague")
            << QStringLiteral("Yritys;Yhteyshenkilö\nAlfa Oy;Eeva Virtanen\n") << false;
    }
    void listDoesNotBringThemBack()
    {
        QFETCH(QString, csv);
        QFETCH(bool, isErased);
        QVERIFY(m_file->erase(m_person.id));
        CoreGroup group;
        group.id = m_file->ids().next<CoreGroup>();
        group.name = QStringLiteral("Oulu");
        put(group);
        const auto sheet = exchange::readSheet(csv.toUtf8(), QStringLiteral("list.csv"));
        QVERIFY(sheet);
        const auto preview = exchange::previewImport(m_file->dataset(), group.id, *sheet,
                                                     exchange::guessColumns(*sheet), {},
                                                     QDate(2027, 1, 4), m_file->ids());
        QVERIFY(preview);
        const exchange::ImportedRow &row = preview->rows.first();
        const bool told
            = std::any_of(row.warnings.cbegin(), row.warnings.cend(), [](const auto &remark) {
                  return remark.issue == exchange::ImportIssue::ErasedPerson;
              });
        QCOMPARE(told, isErased);
        const auto brings
            = [](const Change &change) { return change.entity == EntityType::Person; };
        QCOMPARE(std::any_of(preview->operation.changes.cbegin(), preview->operation.changes.cend(),
                             brings),
                 !isErased);
    }

    void whoWasDeletedCanBeErasedToo()
    {
        Edit edit(m_file->dataset(), OperationKind::RemovePerson);
        for (const Attendance &row : m_file->dataset().attendances)
            edit.remove(row.id);
        for (const Registration &row : m_file->dataset().registrations)
            edit.remove(row.id);
        for (const Consent &row : m_file->dataset().consents)
            edit.remove(row.id);
        edit.remove(m_person.id);
        QVERIFY(m_file->commit(edit.operation()));
        QVERIFY(m_file->erase(m_person.id));
        QCOMPARE(m_file->erase(m_person.id).error().code, ErrorCode::Unknown);
        QCOMPARE(m_file->check()->problems.join(u' '), QString());
        const QString path = m_file->path();
        m_file.reset();
        QCOMPARE(leftIn(path), QString());
    }

    void identityCodeIsRefused()
    {
        Person person = m_person;
        person.role = QStringLiteral("hetu 131052-308T");
        Edit edit(m_file->dataset(), OperationKind::EditPerson);
        edit.set(person);
        QCOMPARE(m_file->commit(edit.operation()).error().code, ErrorCode::IdentityCode);
        QCOMPARE(m_file->setDiets(m_meeting.id, {{QStringLiteral("131052-308T"), 1}}).error().code,
                 ErrorCode::IdentityCode);
    }

    void dietsAreForgotten()
    {
        m_meeting.date = QDate(2027, 1, 10);
        put(m_meeting);
        QVERIFY(m_file->setDiets(m_meeting.id, {{QStringLiteral("vegaaninen"), 2}}));
        const QString path = m_file->path();
        const QDateTime now = m_clock.now();
        for (const auto &[day, left] : {std::pair(17, 1), std::pair(18, 0)}) {
            m_file.reset();
            m_clock.setNow(QDateTime(QDate(2027, 1, day), QTime(9, 0), Qt::UTC));
            m_file = std::move(*Workspace::open(path, session()));
            QCOMPARE(m_file->diets(m_meeting.id)->size(), left);
        }
        m_clock.setNow(now);
        m_file.reset();
        QVERIFY(!bytesOf(path).contains("vegaaninen"));
    }

    void whoseDataHasOutlivedItsPurpose()
    {
        QVERIFY(operations::outlived(m_file->dataset(), QDate(2028, 9, 9)).isEmpty());
        // The id of the person was made on 4.1.2027.
        QVERIFY(operations::outlived(m_file->dataset(), QDate(2029, 1, 4)).isEmpty());
        const auto list = operations::outlived(m_file->dataset(), QDate(2029, 1, 5));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().person, m_person.id);
        Membership member;
        member.id = m_file->ids().next<Membership>();
        member.company = m_company.id;
        member.state = MembershipState::Member;
        put(member);
        QVERIFY(operations::outlived(m_file->dataset(), QDate(2039, 1, 5)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
