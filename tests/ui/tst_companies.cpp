// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The companies page: its table, and the form of one company.
#include "operations/companyoperations.h"
#include "support/datasets.h"
#include "ui/common/tableview.h"
#include "ui/companies/companiespage.h"
#include "ui/companies/companyfigures.h"
#include "ui/companies/companyform.h"

#include "ui/uifile.h"
#include "words/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace kv;
using namespace kv::ui;
using support::UiFile;

namespace {

QLineEdit *lineOf(const QWidget &form, const QString &name)
{
    for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name) {
            return edit;
        }
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &form, const QString &text)
{
    for (QPushButton *button : form.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

// The page with its form in one window, as the main window has them.
struct Shown
{
    explicit Shown(UiFile &file)
        : page(new CompaniesPage(*file.context, &window))
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins({});
        row->addWidget(page, 1);
        row->addWidget(page->inspector());
        page->inspector()->setFixedWidth(space::inspector);
        page->showGroup(file.context->group(), file.context->year());
        window.resize(1100, 600);
        window.show();
        page->inspector()->show();
        table = page->findChild<TableView *>();
        form = qobject_cast<CompanyForm *>(page->inspector());
    }

    QWidget window;
    CompaniesPage *page;
    TableView *table = nullptr;
    CompanyForm *form = nullptr;
};

} // namespace

class TestCompanies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::useOwnSettings("tst_companies"); }

    void figuresCountHostingAndState();
    void modelFollowsCommits();
    void listShowsTheStateChosen();
    void savedAsOneStep();
    void editIsKeptWhenAnotherIsChosen();
    void companyNeedsAName();
    void businessIdIsCheckedAsTyped();
    void newCompanyWithItsPerson();
    void undoShowsTheFormAnew();
    void leavesTheGroupAndComesBack();
    void emptyGroupOffersWays();
    void languageChanges();
};

void TestCompanies::figuresCountHostingAndState()
{
    const Dataset dataset = support::datasetFromText(QStringLiteral(
        "group | Kemi\nmember | Alfa Oy\nmember | Beeta Oy | 2025-01-01 | 2026-01-31\n"
        "hosted | Alfa Oy | 2 | 2024-05-14\nmeeting | 2026-02-10 | Alfa Oy | held\n"
        "meeting | 2027-03-10 | Beeta Oy | agreed\n"
        "meeting | 2026-01-13 | Alfa Oy | held\ncame | 2026-02-10 | Alfa Oy\n"));
    const auto figures = companyFigures(dataset, dataset.groups.begin()->id, QDate(2026, 12, 15));
    const auto alfa = figures.value(support::idOf<Company>(QStringLiteral("Alfa Oy")));
    QCOMPARE(alfa.hosted, 4);
    QCOMPARE(alfa.lastHosted, QDate(2026, 2, 10));
    QCOMPARE(alfa.attendance, std::optional(100.0));
    QVERIFY(alfa.state == MembershipState::Member);
    const auto beeta = figures.value(support::idOf<Company>(QStringLiteral("Beeta Oy")));
    QCOMPARE(beeta.hosted, 0);
    QCOMPARE(beeta.attendance, std::optional(0.0)); // a member in January only
    QVERIFY(beeta.state == MembershipState::Left);
}

void TestCompanies::modelFollowsCommits()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    CompaniesPage page(*file.context);
    page.showGroup(file.context->group(), 2027);
    page.show();
    auto *model = page.findChild<TableView *>()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *name : {"Alfa Oy", "Äijälän Öljy", "Beeta Oy"}) {
        Company company;
        company.id = file.workspace->ids().next<Company>();
        company.name = QString::fromUtf8(name);
        file.commit(operations::addCompany(file.dataset(), company, file.context->group(),
                                           MembershipState::Member, QDate(2026, 1, 1)));
    }
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(file.workspace->undo());
    QCOMPARE(model->rowCount(), 2);
}

void TestCompanies::listShowsTheStateChosen()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    QCOMPARE(shown.table->model()->rowCount(), 25);
    support::keepPicture(shown.window, QStringLiteral("companies"));
    auto *which = shown.page->findChild<QComboBox *>();
    which->setCurrentIndex(which->count() - 1);
    emit which->activated(which->count() - 1);
    QCOMPARE(shown.table->model()->rowCount(), int(file.dataset().companies.size()));
}

void TestCompanies::savedAsOneStep()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    const Id<Company> id = shown.form->company();
    QVERIFY(!id.isNull());
    QVERIFY(!shown.form->isEdited());
    lineOf(*shown.form, QStringLiteral("Town"))->setText(QStringLiteral("Inari"));
    lineOf(*shown.form, QStringLiteral("Staff"))->setText(QStringLiteral("12 hlö"));
    QVERIFY(shown.form->isEdited());
    const qsizetype before = file.workspace->history(1000)->size();
    QVERIFY(shown.form->save());
    QCOMPARE(file.workspace->history(1000)->size(), before + 1);
    QCOMPARE(file.dataset().companies.find(id)->municipality, QStringLiteral("Inari"));
    QCOMPARE(file.dataset().companies.find(id)->headcount, std::optional(12));
    QVERIFY(!shown.form->isEdited());
    QVERIFY(shown.form->save()); // nothing to save
    QCOMPARE(file.workspace->history(1000)->size(), before + 1);
}

void TestCompanies::editIsKeptWhenAnotherIsChosen()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    const Id<Company> first = shown.form->company();
    lineOf(*shown.form, QStringLiteral("Industry"))->setText(QStringLiteral("Leipomo"));
    shown.table->selectRow(3);
    QVERIFY(shown.form->company() != first);
    QCOMPARE(file.dataset().companies.find(first)->industry, QStringLiteral("Leipomo"));
}

void TestCompanies::companyNeedsAName()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    const Id<Company> first = shown.form->company();
    auto *name = lineOf(*shown.form, QStringLiteral("Name"));
    name->clear();
    QVERIFY(!shown.form->save());
    QCOMPARE(name->accessibleDescription(), QStringLiteral("A company needs a name."));
    shown.table->selectRow(3);
    QCOMPARE(shown.form->company(), first); // stays with what cannot be kept
    shown.form->revert();
    QVERIFY(!name->text().isEmpty());
    QVERIFY(!shown.form->isEdited());
}

void TestCompanies::businessIdIsCheckedAsTyped()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    auto *id = lineOf(*shown.form, QStringLiteral("Business ID"));
    id->setText(QStringLiteral("9000001-9"));
    QVERIFY(!id->accessibleDescription().isEmpty());
    id->setText(QString());
    QVERIFY(id->accessibleDescription().isEmpty());
    // Another company's own: said, and not refused.
    QString other;
    for (const Company &company : file.dataset().companies) {
        if (company.id != shown.form->company() && !company.businessId.isEmpty()) {
            other = company.businessId;
        }
    }
    id->setText(other);
    QVERIFY(id->accessibleDescription().contains(QStringLiteral("same business ID")));
    QVERIFY(shown.form->save());
}

void TestCompanies::newCompanyWithItsPerson()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    Shown shown(file);
    QVERIFY(shown.form->showNew());
    lineOf(*shown.form, QStringLiteral("Name"))->setText(QStringLiteral("Äijälän Öljy"));
    buttonOf(*shown.form, QStringLiteral("Add contact person"))->click();
    QVERIFY(!shown.form->save()); // a person needs a name
    lineOf(*shown.form, QStringLiteral("First name"))->setText(QStringLiteral("Aino"));
    QVERIFY(shown.form->save());
    QCOMPARE(file.dataset().companies.size(), 1);
    QCOMPARE(file.dataset().people.begin()->firstName, QStringLiteral("Aino"));
    QVERIFY(file.dataset().people.begin()->primary);
    QCOMPARE(file.dataset().memberships.begin()->state, MembershipState::Member);
    QCOMPARE(shown.table->model()->rowCount(), 1);
    QVERIFY(shown.table->currentIndex().isValid());
    QVERIFY(file.workspace->undo());
    QCOMPARE(file.dataset().companies.size(), 0);
    QCOMPARE(file.dataset().people.size(), 0);
}

void TestCompanies::undoShowsTheFormAnew()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    auto *town = lineOf(*shown.form, QStringLiteral("Town"));
    const QString before = town->text();
    town->setText(QStringLiteral("Inari"));
    QVERIFY(shown.form->save());
    QVERIFY(file.workspace->undo());
    QCOMPARE(town->text(), before);
    QVERIFY(!shown.form->isEdited());
}

void TestCompanies::leavesTheGroupAndComesBack()
{
    UiFile file;
    file.fillWithDemo();
    Shown shown(file);
    shown.table->setFocus();
    shown.table->selectRow(0);
    const Id<Company> company = shown.form->company();
    QAction *leave = nullptr;
    for (QAction *action : shown.page->actions()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Delete)) {
            leave = action;
        }
    }
    QVERIFY(leave && leave->isEnabled());
    leave->trigger();
    QCOMPARE(shown.table->model()->rowCount(), 24);
    QVERIFY(file.dataset().companies.contains(company)); // never deleted
    QVERIFY(file.workspace->undo());
    QCOMPARE(shown.table->model()->rowCount(), 25);
}

void TestCompanies::emptyGroupOffersWays()
{
    UiFile file;
    file.addGroup(QStringLiteral("Kemi"));
    Shown shown(file);
    QVERIFY(!shown.table->isVisible());
    QVERIFY(buttonOf(*shown.page, QStringLiteral("Add company"))->isVisible());
    support::keepPicture(shown.window, QStringLiteral("companies-empty"));
}

void TestCompanies::languageChanges()
{
    UiFile file;
    file.fillWithDemo();
    words::Words words;
    Shown shown(file);
    QVERIFY(words.speak(QStringLiteral("fi")));
    QCoreApplication::processEvents();
    support::keepPicture(shown.window, QStringLiteral("companies-fi"));
    QVERIFY(!shown.form->isEdited()); // other words are no edit
    QVERIFY(words.speak(QStringLiteral("en")));
    QCoreApplication::processEvents();
    QCOMPARE(shown.table->model()->headerData(0, Qt::Horizontal).toString(),
             QStringLiteral("Name"));
}

QTEST_MAIN(TestCompanies)
#include "tst_companies.moc"
