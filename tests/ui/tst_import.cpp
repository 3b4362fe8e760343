// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bringing a list of companies in, as a user does it: paste, look, bring in, undo.
#include "exchange/companyimport.h"
#include "support/datasets.h"
#include "ui/common/tableview.h"
#include "ui/companies/companiespage.h"
#include "ui/uifile.h"
#include "ui/welcome/hostedpage.h"
#include "ui/welcome/importassistant.h"
#include "ui/welcome/importcolumnspage.h"
#include "ui/welcome/importpreviewmodel.h"
#include "ui/welcome/importpreviewpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>

using namespace kv;
using namespace kv::ui;
using support::UiFile;

namespace {

const QString pasted = QStringLiteral("Nimi\tY-tunnus\tPaikkakunta\tYhteyshenkilö\n"
                                      "Lumi Catering Oy\t9000001-1\tKemi\tAino Salo\n"
                                      "Åströmin Leipomo\t\tTornio\tNils Åström\n"
                                      "Väärä Tunnus Oy\t9000001-9\tKemi\t\n");

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::useOwnSettings("tst_import"); }

    void pasteOpensThePreview();
    void previewSaysWhatHappens();
    void broughtInIsOneStep();
    void tickedHostsComeInTheSameStep();
    void sameListTwiceChangesNothing();
    void columnIsChangedByItsChoice();
    void unknownTitlesBeginAtTheColumns();
    void aPictureIsNoList();
    void refusedRowsAreSaved();
    void wrongIdsAreTakenOnRequest();
    void hostsTakeMonthAndNumber();
};

void TestImport::pasteOpensThePreview()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    CompaniesPage page(*file.context);
    page.showGroup(file.context->group(), 2027);
    page.show();
    QApplication::clipboard()->setText(pasted);
    QAction *paste = nullptr;
    for (QAction *action : page.actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Paste)) {
            paste = action;
        }
    }
    QVERIFY(paste);
    paste->trigger();
    auto *assistant = page.findChild<ImportAssistant *>();
    QVERIFY(assistant);
    QVERIFY(qobject_cast<ImportPreviewPage *>(assistant->page()));
    QCOMPARE(assistant->draft().preview.rows.size(), 3);
    support::keepPicture(*assistant, QStringLiteral("import-preview"));
}

void TestImport::previewSaysWhatHappens()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    auto *model = assistant.findChild<ImportPreviewModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    const auto outcome = [model](int row) { return model->rowAt(row).outcome; };
    QCOMPARE(outcome(0), exchange::RowOutcome::New);
    QCOMPARE(outcome(1), exchange::RowOutcome::New);
    QCOMPARE(outcome(2), exchange::RowOutcome::Refused);
    QCOMPARE(model->index(2, ImportPreviewModel::RowColumn).data().toInt(), 4);
    QVERIFY(!model->index(2, ImportPreviewModel::DetailColumn).data().toString().isEmpty());
    model->show({});
    QCOMPARE(model->rowCount(), 0);
}

void TestImport::broughtInIsOneStep()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    CompaniesPage page(*file.context);
    page.showGroup(file.context->group(), 2027);
    page.show();
    auto *table = page.findChild<TableView *>();
    QCOMPARE(table->model()->rowCount(), 0);

    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    assistant.next(); // to the hosts
    QVERIFY(qobject_cast<HostedPage *>(assistant.page()));
    support::keepPicture(assistant, QStringLiteral("import-hosts"));
    assistant.next();
    QCOMPARE(assistant.result(), int(QDialog::Accepted));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(file.dataset().companies.size(), 2);
    QCOMPARE(file.dataset().people.size(), 2);
    QCOMPARE(file.messages.last().kind, MessageKind::Success);
    QCOMPARE(file.messages.last().actions.size(), 1);

    file.messages.last().actions.first().run();
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(file.dataset().companies.size(), 0);
    QVERIFY(file.workspace->redo());
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestImport::tickedHostsComeInTheSameStep()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    assistant.next();
    auto *model = assistant.hostedPage()->model();
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(model->setData(model->index(0, HostedModel::LastColumn), QStringLiteral("3/2024"),
                           Qt::EditRole));
    assistant.next();
    QCOMPARE(file.dataset().hostTurns.size(), 1);
    const HostTurn turn = *file.dataset().hostTurns.begin();
    QCOMPARE(turn.kind, HostTurnKind::HostedBefore);
    QCOMPARE(turn.count, 1);
    QCOMPARE(turn.date, QDate(2024, 3, 1));
    QVERIFY(file.workspace->undo());
    QCOMPARE(file.dataset().hostTurns.size(), 0);
    QCOMPARE(file.dataset().companies.size(), 0);
}

void TestImport::sameListTwiceChangesNothing()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    {
        ImportAssistant first(*file.context);
        first.readPasted(pasted);
        first.show();
        first.next();
        first.next();
    }
    ImportAssistant second(*file.context);
    second.readPasted(pasted);
    second.show();
    QCOMPARE(second.draft().preview.count(exchange::RowOutcome::Same), 2);
    QVERIFY(second.draft().preview.operation.isEmpty());
    QVERIFY(!second.page()->isComplete());
    second.next();
    QCOMPARE(second.result(), 0);
    QCOMPARE(file.dataset().companies.size(), 2);
}

void TestImport::columnIsChangedByItsChoice()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    assistant.back();
    auto *columns = qobject_cast<ImportColumnsPage *>(assistant.page());
    QVERIFY(columns);
    support::keepPicture(assistant, QStringLiteral("import-columns"));
    const auto choices = columns->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 4);
    QCOMPARE(choices.at(0)->currentIndex(), int(exchange::ImportField::Name));
    // The third column is the name now; the first one loses it.
    choices.at(2)->setCurrentIndex(int(exchange::ImportField::Name));
    emit choices.at(2)->activated(int(exchange::ImportField::Name));
    QCOMPARE(choices.at(0)->currentIndex(), int(exchange::ImportField::Ignored));
    QCOMPARE(assistant.draft().mapping.columnOf(exchange::ImportField::Name), 2);
    emit choices.at(2)->activated(int(exchange::ImportField::Ignored));
    QVERIFY(!columns->isComplete());
}

void TestImport::unknownTitlesBeginAtTheColumns()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(QStringLiteral("Aaa\tBbb\nLumi\tKemi\n"));
    assistant.show();
    QVERIFY(qobject_cast<ImportColumnsPage *>(assistant.page()));
}

void TestImport::aPictureIsNoList()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readFile(qEnvironmentVariable("KV_TEST_DATA")
                       + QStringLiteral("/import/photograph.csv"));
    assistant.show();
    QVERIFY(!assistant.page()->isComplete());
    assistant.next();
    QVERIFY(!assistant.page()->isComplete());
    QCOMPARE(file.dataset().companies.size(), 0);
}

void TestImport::refusedRowsAreSaved()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    auto *preview = assistant.findChild<ImportPreviewPage *>();
    const QString path = file.folder.filePath(QStringLiteral("refused.csv"));
    preview->saveRefused(path);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.contains("9000001-9"));
    QVERIFY(!bytes.contains("Lumi"));
}

void TestImport::wrongIdsAreTakenOnRequest()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    ImportAssistant assistant(*file.context);
    assistant.readPasted(pasted);
    assistant.show();
    const auto boxes = assistant.page()->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 1);
    boxes.first()->click();
    QCOMPARE(assistant.draft().preview.count(exchange::RowOutcome::Refused), 0);
    QCOMPARE(assistant.draft().preview.count(exchange::RowOutcome::New), 3);
}

void TestImport::hostsTakeMonthAndNumber()
{
    const Dataset dataset = support::datasetFromText(
        QStringLiteral("group | Kemi\nmember | Alfa Oy\nmember | Beeta Oy\n"
                       "hosted | Beeta Oy | 2 | 2024-05-14\n"));
    HostedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(dataset, dataset.groups.begin()->id, QDate(2026, 12, 15));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.index(1, HostedModel::LastColumn).data().toString(), QStringLiteral("5/2024"));
    const auto set = [&model](int column, const QVariant &value) {
        return model.setData(model.index(0, column), value, Qt::EditRole);
    };
    QVERIFY(!set(HostedModel::LastColumn, QStringLiteral("joskus")));
    QVERIFY(!set(HostedModel::LastColumn, QStringLiteral("3/2031")));
    QVERIFY(set(HostedModel::LastColumn, QStringLiteral("maaliskuu 2025")));
    QVERIFY(set(HostedModel::TimesColumn, 3));
    QCOMPARE(model.hosted().first().count, 3);
    QCOMPARE(model.hosted().first().last, QDate(2025, 3, 1));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.hosted().first().count, 0);
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
