// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/attendancelist.h"
#include "documents/layout.h"
#include "evening.h"
#include "listing.h"

#include <QTest>

using namespace kv;
using namespace kv::documents;
using namespace kv::test;

namespace {

Dataset registered()
{
    Dataset dataset = eveningDataset();
    addPerson(dataset, QStringLiteral("Åströmin Leipomo"), QStringLiteral("Nils"),
              QStringLiteral("Åström"), QStringLiteral("nils@leipomo.example"));
    addPerson(dataset, QStringLiteral("Äijälän Tila"), QStringLiteral("Aimo"),
              QStringLiteral("Aho"), QString());
    const auto reply = [&dataset](const QString &person, const QString &company, Answer answer) {
        Registration row;
        row.id = support::idOf<Registration>(person + company);
        row.meeting = eveningId();
        if (!person.isEmpty())
            row.person = support::idOf<Person>(person);
        else
            row.company = support::idOf<Company>(company);
        row.answer = answer;
        dataset.registrations.put(row);
    };
    reply(QStringLiteral("NilsÅström"), QString(), Answer::Comes);
    reply(QStringLiteral("AimoAho"), QString(), Answer::Cannot);
    reply(QString(), QStringLiteral("Zeta Oy"), Answer::Remote);
    return dataset;
}

QString listed(const Dataset &dataset, Language language)
{
    const auto paper = attendanceListOf(dataset, eveningId(), language, writtenOn);
    return paper ? listingOf(*paper) : describe(paper.error());
}

} // namespace

class TestParticipants : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheEvening_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Finnish") << Language::Finnish;
        QTest::newRow("English") << Language::English;
    }

    void beforeTheEvening()
    {
        QFETCH(Language, language);
        const QString text = listed(registered(), language);
        QCOMPARE(text,
                 goldenText(QStringLiteral("attendancelist-%1.txt").arg(textOf(language)), text));
    }

    // The company is named as it was that evening, and nobody's address stands on the sheet.
    void afterTheEvening()
    {
        Dataset dataset = registered();
        Attendance row;
        row.id = support::idOf<Attendance>(QStringLiteral("1"));
        row.meeting = eveningId();
        row.person = support::idOf<Person>(QStringLiteral("NilsÅström"));
        row.nameThen = QStringLiteral("Åströmin vanha nimi");
        row.minutes = 120;
        dataset.attendances.put(row);
        row.id = support::idOf<Attendance>(QStringLiteral("2"));
        row.person = {};
        row.nameThen.clear();
        row.guestName = QStringLiteral("Vilma Vieras");
        row.role = AttendanceRole::Guest;
        row.state = AttendanceState::Remote;
        row.minutes = 0;
        dataset.attendances.put(row);
        row.id = support::idOf<Attendance>(QStringLiteral("3"));
        row.guestName = QStringLiteral("Poissa Oleva");
        row.state = AttendanceState::Absent;
        dataset.attendances.put(row);

        const QString text = listed(dataset, Language::Finnish);
        QVERIFY2(text.contains(
                     QStringLiteral("1 | Nils Åström | Åströmin vanha nimi |  | jäsen | läsnä |")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(
                     "2 | Vilma Vieras |  |  | vieras | etänä | etänä – järjestäjän vahvistama")),
                 qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("Poissa Oleva")));
        QVERIFY2(
            text.contains(QStringLiteral("Osallistujia 2 · yrityksiä 1 · osallistujatunteja 4,5")),
            qPrintable(text));
        QVERIFY(!text.contains(u'@'));
    }

    void forty()
    {
        Dataset dataset = registered();
        for (int i = 0; i < 40; ++i) {
            Attendance row;
            row.id = support::idOf<Attendance>(QString::number(i));
            row.meeting = eveningId();
            row.guestName = QStringLiteral("Osallistuja %1").arg(i);
            dataset.attendances.put(row);
        }
        const auto paper = attendanceListOf(dataset, eveningId(), Language::Finnish, writtenOn);
        QVERIFY(paper);
        const Layout layout = layoutOf(*paper);
        QVERIFY(layout.pages.size() > 1);
        for (const Page &page : layout.pages.mid(0, layout.pages.size() - 1)) {
            QStringList texts;
            for (const Piece &piece : page.pieces)
                texts.append(piece.text);
            QVERIFY(texts.contains(QStringLiteral("Allekirjoitus")));
        }
    }
};

QTEST_MAIN(TestParticipants)
#include "tst_participants.moc"
