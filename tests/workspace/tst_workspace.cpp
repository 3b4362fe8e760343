// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/describe.h"
#include "domain/edit.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::workspace;

namespace {

struct TestClock final : Clock
{
    QDateTime now() const override { return moment; }
    QDateTime moment{QDate(2027, 1, 4), QTime(9, 0), Qt::UTC};
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestClock m_clock;
    SeededEntropy m_entropy{11};
    int m_files = 0;

    Session session(char key = '1')
    {
        return {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, key)};
    }
    QString newPath()
    {
        return m_folder.filePath(QStringLiteral("file%1.kiertovuoro").arg(++m_files));
    }
    std::unique_ptr<Workspace> newFile()
    {
        auto created = Workspace::create(newPath(), session());
        return created ? std::move(*created) : nullptr;
    }
    static Company companyNamed(Workspace &file, const QString &name)
    {
        Company company;
        company.id = file.ids().next<Company>();
        company.name = name;
        return company;
    }
    static Operation adding(Workspace &file, const Company &company)
    {
        Edit edit(file.dataset(), OperationKind::AddCompany);
        edit.add(company);
        return edit.operation();
    }
    static Operation setting(Workspace &file, const Company &company)
    {
        Edit edit(file.dataset(), OperationKind::EditCompany);
        edit.set(company);
        return edit.operation();
    }

private slots:
    // What nobody sees in a text is not kept: it could not be sent.
    void textIsCleanedWhenKept()
    {
        const auto file = newFile();
        QVERIFY(file);
        Company company = companyNamed(*file, QStringLiteral("Alfa\u202E Oy\x07"));
        company.hostNotes = QStringLiteral("Ovi B\r\nKaksi kerrosta");
        company.phone = QStringLiteral("\u202A");
        Edit edit(file->dataset(), OperationKind::AddCompany);
        edit.add(company);
        QVERIFY(file->commit(edit.operation()));
        const Company kept = file->dataset().companies.value(company.id);
        QCOMPARE(kept.name, QStringLiteral("Alfa Oy"));
        QCOMPARE(kept.hostNotes, QStringLiteral("Ovi B\nKaksi kerrosta"));
        QCOMPARE(kept.phone, QString());
        QCOMPARE(file->check()->problems, QStringList());
    }

    void whatIsCommittedIsThereAfterReopening()
    {
        auto file = newFile();
        QVERIFY(file);
        QSignalSpy committed(file.get(), &Workspace::committed);
        Company company = companyNamed(*file, QStringLiteral("Åströmin Leipomo Öy"));
        QVERIFY(file->commit(adding(*file, company)));
        company.months = {2, 3};
        company.turnover = 123456789;
        QVERIFY(file->commit(setting(*file, company)));
        QCOMPARE(committed.size(), 2);
        const QString path = file->path();
        const Dataset before = file->dataset();
        QCOMPARE(before.coordinators.begin()->name, QStringLiteral("Kati Virta"));
        file.reset();

        auto again = Workspace::open(path, session());
        QVERIFY(again);
        QCOMPARE((*again)->dataset(), before);
        const auto check = (*again)->check();
        QVERIFY(check);
        QCOMPARE(check->problems, QStringList());
        QCOMPARE(check->operations, 2);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }

    // Undo and redo are read from the journal, so a restart changes nothing.
    void undoAndRedoWalkTheJournal()
    {
        auto file = newFile();
        Company company = companyNamed(*file, QStringLiteral("A"));
        QList<Dataset> states{file->dataset()};
        QVERIFY(file->commit(adding(*file, company)));
        states.append(file->dataset());
        for (const char *phone : {"1", "2", "3"}) {
            company.phone = QLatin1String(phone);
            QVERIFY(file->commit(setting(*file, company)));
            states.append(file->dataset());
        }
        const QString path = file->path();
        const auto phoneNow = [&] { return file->dataset().companies.value(company.id).phone; };
        QVERIFY(file->undo());
        QVERIFY(file->undo());
        QCOMPARE(phoneNow(), QStringLiteral("1"));
        file.reset();
        file = std::move(*Workspace::open(path, session()));
        QVERIFY(file->redo());
        QCOMPARE(phoneNow(), QStringLiteral("2"));
        QVERIFY(file->redo());
        QCOMPARE(phoneNow(), QStringLiteral("3"));
        QCOMPARE(file->redo().error().code, ErrorCode::NothingToRedo);
        for (int i = 0; i < 4; ++i)
            QVERIFY(file->undo());
        QVERIFY(file->dataset().companies.isEmpty());
        QCOMPARE(file->undo().error().code, ErrorCode::NothingToUndo);
        for (int i = 0; i < 4; ++i)
            QVERIFY(file->redo());
        QCOMPARE(file->dataset().companies, states.last().companies);
        QVERIFY(file->undo());
        company.phone = QStringLiteral("9");
        QVERIFY(file->commit(setting(*file, company)));
        QCOMPARE(file->redo().error().code, ErrorCode::NothingToRedo); // a new step ends the redo
        QVERIFY(file->undo());
        QCOMPARE(phoneNow(), QStringLiteral("2"));
        QCOMPARE(file->check()->problems, QStringList());
    }

    void oldStepIsNotTakenBackUnderALaterOne()
    {
        auto file = newFile();
        Company company = companyNamed(*file, QStringLiteral("Alfa Oy"));
        const auto add = file->commit(adding(*file, company));
        company.phone = QStringLiteral("1");
        const auto first = file->commit(setting(*file, company));
        company.email = QStringLiteral("a@alfa.example");
        QVERIFY(file->commit(setting(*file, company)));
        company.phone = QStringLiteral("2");
        const auto second = file->commit(setting(*file, company));
        // What stands on it is named: the step, not only the company.
        const auto later = file->revert(first->id);
        QCOMPARE(later.error().code, ErrorCode::Conflict);
        QCOMPARE(later.error().details, QStringList{describe(*second, file->dataset())});
        QVERIFY(file->revert(second->id));
        // Another field: the old step can go alone.
        QVERIFY(file->revert(first->id));
        QCOMPARE(file->dataset().companies.value(company.id).phone, QString());
        QCOMPARE(file->dataset().companies.value(company.id).email, company.email);
        // What it made was filled in since.
        const auto refused = file->revert(add->id);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().details.first().contains(QStringLiteral("Alfa Oy")));
    }

    void staleStepIsRefusedWhole()
    {
        auto file = newFile();
        const Company company = companyNamed(*file, QStringLiteral("A"));
        QVERIFY(file->commit(adding(*file, company)));
        Company mine = company;
        mine.name = QStringLiteral("B");
        mine.phone = QStringLiteral("1");
        const Operation step = setting(*file, mine);
        Company other = company;
        other.phone = QStringLiteral("2");
        QVERIFY(file->commit(setting(*file, other)));
        const Dataset before = file->dataset();
        QCOMPARE(file->commit(step).error().code, ErrorCode::Conflict);
        QCOMPARE(file->dataset(), before);
        QCOMPARE(file->commit(Operation()).error().code, ErrorCode::NothingToDo);
    }

    void whatIsInUseIsNotDeleted()
    {
        auto file = newFile();
        const Company company = companyNamed(*file, QStringLiteral("Alfa Oy"));
        const auto add = file->commit(adding(*file, company));
        Person person;
        person.id = file->ids().next<Person>();
        person.company = company.id;
        person.lastName = QStringLiteral("Ranta");
        Edit edit(file->dataset(), OperationKind::AddPerson);
        edit.add(person);
        QVERIFY(file->commit(edit.operation()));
        const auto refused = file->revert(add->id);
        QCOMPARE(refused.error().code, ErrorCode::StillReferred);
        QCOMPARE(refused.error().details,
                 (QStringList{QStringLiteral("Alfa Oy"), QStringLiteral("Ranta")}));
    }

    void anUndoIsToldByWhatItTookBack()
    {
        auto file = newFile();
        QVERIFY(file->commit(adding(*file, companyNamed(*file, QStringLiteral("Alfa Oy")))));
        const auto undone = file->undo();
        QVERIFY(undone);
        QCOMPARE(file->wordsOf(*undone), QStringLiteral("Undone: Company added: Alfa Oy"));
        const auto redone = file->redo();
        QVERIFY(redone);
        QCOMPARE(file->wordsOf(*redone), QStringLiteral("Done again: Company added: Alfa Oy"));
        QCOMPARE(file->origin(*redone).kind, OperationKind::AddCompany);
        const auto history = file->history(3);
        QVERIFY(history);
        QCOMPARE(file->wordsOf(history->last()), QStringLiteral("Company added: Alfa Oy"));
    }

    void theFirstStepMayBringItsAuthor()
    {
        Session unnamed = session();
        unnamed.authorName.clear();
        auto file = Workspace::create(newPath(), unnamed);
        QVERIFY(file);
        Coordinator coordinator;
        coordinator.id = (*file)->ids().next<Coordinator>();
        coordinator.name = QStringLiteral("Aino Loimukero");
        Edit edit((*file)->dataset(), OperationKind::NewFile);
        edit.add(coordinator);
        QVERIFY((*file)->commit(edit.operation()));
        QCOMPARE((*file)->author(), coordinator.id);
        QCOMPARE((*file)->authorName(), coordinator.name);
        QCOMPARE((*file)->dataset().coordinators.size(), 1);
    }

    void lookingWritesNothing()
    {
        auto file = newFile();
        QVERIFY(file->commit(adding(*file, companyNamed(*file, QStringLiteral("Alfa Oy")))));
        const QString path = file->path();
        const Dataset before = file->dataset();
        file.reset();
        const QString missingKey = m_folder.filePath(QStringLiteral("none/device.key"));
        const Session looking{m_clock, m_entropy, missingKey, {}, {}};
        const QStringList folder = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);

        auto first = Workspace::openToRead(path, looking);
        auto second = Workspace::openToRead(path, looking); // two may look at a time
        QVERIFY(first && second);
        QCOMPARE((*first)->dataset(), before);
        QVERIFY(!(*first)->undoable());
        const auto committed
            = (*first)->commit(adding(**first, companyNamed(**first, QStringLiteral("B"))));
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::FileReadOnly);
        QCOMPARE((*first)->dataset(), before);
        QVERIFY((*second)->check());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), folder);
    }

    void undoTakesOnlyThisDevicesSteps()
    {
        auto file = newFile();
        Company company = companyNamed(*file, QStringLiteral("A"));
        QVERIFY(file->commit(adding(*file, company)));
        const QString path = file->path();
        file.reset();
        auto other = Workspace::open(path, session('2'));
        QVERIFY(other);
        QCOMPARE((*other)->undo().error().code, ErrorCode::NothingToUndo);
    }

    void secondOpenSaysWho()
    {
        auto file = newFile();
        const auto refused = Workspace::open(file->path(), session());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileInUse);
        QVERIFY(!refused.error().details.value(1).isEmpty());
    }

    void badFilesAreRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::NotOurFile);
        QTest::newRow("text") << QByteArray("Nimi;Y-tunnus\r\n") << int(ErrorCode::NotOurFile);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'x')
                                 << int(ErrorCode::NotOurFile);
        const QString path = newFile()->path();
        QFile file(path);
        const QByteArray own = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        QTest::newRow("database of another program")
            << QByteArray(own).replace(68, 4, "GPKG") << int(ErrorCode::NotOurFile);
        QTest::newRow("first page alone") << own.left(4096) << int(ErrorCode::FileDamaged);
    }
    void badFilesAreRefusedAndUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto refused = Workspace::open(path, session());
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(Workspace::create(path, session()).error().code, ErrorCode::FileExists);
        QCOMPARE(Workspace::open(path + QStringLiteral("x"), session()).error().code,
                 ErrorCode::FileMissing);
    }

    // The rows are a cache: whatever is done to them behind our back is seen.
    void tamperingIsSeen()
    {
        auto file = newFile();
        const Company company = companyNamed(*file, QStringLiteral("Alfa Oy"));
        QVERIFY(file->commit(adding(*file, company)));
        const QString path = file->path();
        file.reset();
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QByteArray bytes = raw.readAll();
        const auto at = bytes.lastIndexOf("Alfa Oy");
        QVERIFY(at > 0);
        raw.seek(at);
        raw.write("Beta Oy");
        raw.close();
        auto again = Workspace::open(path, session());
        QVERIFY(again);
        QVERIFY(!(*again)->check()->problems.isEmpty());
    }

    void historyHasBeforeAndAfter()
    {
        auto file = newFile();
        Company company = companyNamed(*file, QStringLiteral("A"));
        QVERIFY(file->commit(adding(*file, company)));
        company.phone = QStringLiteral("1");
        QVERIFY(file->commit(setting(*file, company)));
        company.phone = QStringLiteral("2");
        QVERIFY(file->commit(setting(*file, company)));
        const auto history = file->history(2);
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().changes.first().before,
                 RegisterValue{Value(QStringLiteral("1"))});
        QCOMPARE(history->first().changes.first().after, RegisterValue{Value(QStringLiteral("2"))});
        QCOMPARE(history->first().author, file->author());
        QCOMPARE(history->first().at, m_clock.moment);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
