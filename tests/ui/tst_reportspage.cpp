// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room of reports: what is shown, written and copied says the same.
#include "openfile.h"
#include "reports/attendancefigures.h"
#include "ui/common/paperview.h"
#include "ui/reports/reportspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QMimeData>
#include <QPushButton>

using namespace kv;
using namespace kv::support;
using namespace kv::ui;

class TestReportsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<ReportsPage> m_page;
    QTemporaryDir m_folder;

    QComboBox *box(const char *name)
    {
        return named<QComboBox>(*m_page, QString::fromLatin1(name));
    }
    void choose(const char *name, int index)
    {
        box(name)->setCurrentIndex(index);
        emit box(name)->activated(index);
    }
    QString shown() { return m_page->findChild<PaperView *>()->accessibleDescription(); }
    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    reports::AttendanceFigures figures(QDate from, QDate until) const
    {
        return reports::attendanceFigures(m_file->dataset(), m_file->group(), {from, until},
                                          m_file->context().today());
    }

private slots:
    void init()
    {
        m_file = std::make_unique<OpenFile>();
        m_file->context().choose(m_file->group(), 2026);
        m_page = std::make_unique<ReportsPage>(m_file->context());
        m_file->show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_file.reset();
    }

    void previewFollowsTheChoices()
    {
        QVERIFY(m_page->findChild<PaperView *>()->pageCount() >= 1);
        QVERIFY(shown().contains(QStringLiteral("Läsnäolo")));
        choose("Language of the report", 1);
        QVERIFY(shown().contains(QStringLiteral("Attendance")));
        const QString year = shown();
        choose("Period", 1);
        QVERIFY(shown() != year);
        QCOMPARE(named<QDateEdit>(*m_page, QStringLiteral("Last day"))->date(), QDate(2026, 6, 30));
    }

    void ownPeriodIsTaken()
    {
        named<QDateEdit>(*m_page, QStringLiteral("First day"))->setDate(QDate(2026, 3, 1));
        QCOMPARE(box("Period")->currentIndex(), 3);
        named<QDateEdit>(*m_page, QStringLiteral("Last day"))->setDate(QDate(2026, 2, 1));
        QVERIFY(!named<QPushButton>(*m_page, QStringLiteral("PDF…"))->isEnabled());
    }

    void csvHasTheSumsOfTheWindow()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.csv"));
        QVERIFY(m_page->writeCsv(path));
        const QByteArray bytes = read(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // or Excel reads another encoding
        const QString csv = QString::fromUtf8(bytes);
        const auto sum = figures(QDate(2026, 1, 1), QDate(2026, 12, 31)).sum;
        QVERIFY2(csv.contains(QStringLiteral(";%1;").arg(sum.companies)), qPrintable(csv));
    }

    void pdfIsWritten()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(m_page->writePdf(path));
        QVERIFY(read(path).startsWith("%PDF-1.4"));
        QVERIFY(!m_page->writePdf(m_folder.filePath(QStringLiteral("not/there/a.pdf"))));
        QCOMPARE(m_file->told().kind, MessageKind::Error);
    }

    void copiedAsTextAndTable()
    {
        named<QPushButton>(*m_page, QStringLiteral("Copy"))->click();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const int rows = int(figures(QDate(2026, 1, 1), QDate(2026, 12, 31)).companies.size());
        QVERIFY(data->text().count(u'\n') > rows);
        QVERIFY(data->html().count(QStringLiteral("<tr>")) > rows);
    }

    void listOfParticipants()
    {
        m_page->reveal({Room::Reports, {}, {}, QStringLiteral("participants")});
        QVERIFY(box("Meeting")->isVisible());
        QVERIFY(box("Meeting")->count() >= 8);
        const QString first = shown();
        choose("Meeting", 0);
        QVERIFY(shown() != first);
        QVERIFY(!named<QPushButton>(*m_page, QStringLiteral("CSV…"))->isEnabled());
        m_file->picture(*m_page, QStringLiteral("reports-list"));
    }

    void emptyYearIsSaid()
    {
        m_page->showGroup(m_file->group(), 2040);
        m_page->reveal({Room::Reports, {}, {}, QStringLiteral("participants")});
        QVERIFY(!m_page->findChild<PaperView *>()->isVisible());
    }

    void pictures()
    {
        m_file->picture(*m_page, QStringLiteral("reports"));
        QVERIFY(m_page->isVisible());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
