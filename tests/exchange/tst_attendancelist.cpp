// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancelist.h"

#include "support/datasets.h"

#include <QJsonArray>
#include <QTest>

using namespace kv;
using namespace kv::exchange;

namespace {

const QString groupName = QStringLiteral("Rovaniemi");
const QDate evening(2026, 9, 10);

Person person(const char *first, const char *last, const char *company)
{
    Person made;
    made.id = support::idOf<Person>(QString::fromUtf8(first) + u' ' + QString::fromUtf8(last));
    made.company = support::idOf<Company>(QString::fromUtf8(company));
    made.firstName = QString::fromUtf8(first);
    made.lastName = QString::fromUtf8(last);
    return made;
}

Dataset dataset()
{
    Dataset made = support::datasetFromText(
        QStringLiteral("group | Rovaniemi\n"
                       "member | Alfa Oy | 2025-01-01\n"
                       "member | Äijälän Öljy Oy | 2025-01-01\n"
                       "member | Äijälän Leipä Oy | 2025-01-01\n"
                       "member | Loimu Osk | 2025-01-01 | | guest\n"
                       "member | Poistunut Oy | 2024-01-01 | 2025-12-31 | left\n"
                       "meeting | 2026-09-10 | Alfa Oy\n"));
    for (const Person &each :
         {person("Veera", "Salo", "Alfa Oy"), person("Ari", "Laa", "Äijälän Öljy Oy"),
          person("Arja", "Laine", "Äijälän Öljy Oy")})
        made.people.put(each);
    return made;
}

Result<AttendanceList> read(const Dataset &data, const QByteArray &list)
{
    const auto sheet = readSheet(list, QStringLiteral("lista.csv"));
    if (!sheet)
        return sheet.error();
    return readAttendanceList(data, support::meetingOn(groupName, evening), *sheet);
}

// "Veera Salo present", "(Alfa Oy) remote guest", "guest Matti present": the marks in words.
QString wordsOf(const Dataset &data, const AttendanceList &list)
{
    QStringList words;
    for (const operations::AttendanceMark &mark : list.marks) {
        QString who = mark.guestName;
        if (const Person *known = data.people.find(mark.person))
            who = known->name();
        else if (const Company *company = data.companies.find(mark.company))
            who = u'(' + company->name + u')';
        words.append(
            who + u' ' + kv::textOf(*mark.state)
            + (mark.role == AttendanceRole::Member ? QString() : u' ' + kv::textOf(mark.role)));
    }
    return words.join(QLatin1String(", "));
}

QString codesOf(const QList<AttendanceRemark> &remarks)
{
    QStringList codes;
    for (const AttendanceRemark &remark : remarks)
        codes.append(QString::number(remark.row) + u' ' + codeOf(remark.issue));
    return codes.join(QLatin1String(", "));
}

} // namespace

class TestAttendanceList : public QObject
{
    Q_OBJECT

private slots:
    void lists_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("marks");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("warned");
        const auto add = [](const char *name, const char *list, const char *marks,
                            const char *refused = "", const char *warned = "") {
            QTest::newRow(name) << QByteArray(list) << QString::fromUtf8(marks)
                                << QString::fromLatin1(refused) << QString::fromLatin1(warned);
        };
        add("one column of companies", "Alfa Oy\nÄijälän Leipä Oy\n",
            "Veera Salo present, (Äijälän Leipä Oy) present");
        add("one column of people", "Osallistujat\nVeera Salo\nLaa Ari\n",
            "Veera Salo present, Ari Laa present");
        add("with a title", "Nimi\nalfa oy\n", "Veera Salo present");
        add("several people of a company", "Äijälän Öljy Oy\n", "(Äijälän Öljy Oy) present");
        add("four columns, no titles",
            "Alfa Oy;Veera Salo;etänä;\nÄijälän Öljy Oy;Arja Laine;myöhässä;\n;;;Matti Meri\n",
            "Veera Salo remote, Arja Laine late, Matti Meri present guest");
        add("titles in another order",
            "Tila;Vieras;Henkilö;Yritys\nläsnä;;Veera Salo;Alfa Oy\nx;Matti Meri;;Vieras Oy\n",
            "Veera Salo present, Matti Meri, Vieras Oy present guest");
        add("company and name", "Yritys;Nimi\nAlfa Oy;Veera Salo\n", "Veera Salo present");
        add("every state",
            "company;person;state\nAlfa Oy;Veera Salo;excused\nÄijälän Öljy Oy;Ari Laa;poissa\n"
            "Äijälän Öljy Oy;Arja Laine;substitute\nÄijälän Leipä Oy;;-\n",
            "Veera Salo excused, Ari Laa absent, Arja Laine substitute, (Äijälän Leipä Oy) absent");
        add("roles", "Nimi;Vieras;Rooli\n;Erja Esi;asiantuntija\nLoimu Osk;;\n",
            "Erja Esi present expert, (Loimu Osk) present guest");
        add("one who has left comes as a guest", "Poistunut Oy\n", "(Poistunut Oy) present guest");
        add("near: without the form", "Alfa\n", "Veera Salo present", "", "1 takenAs");
        add("near: without the dots", "Aijalan Leipa Oy\n", "(Äijälän Leipä Oy) present", "",
            "1 takenAs");
        add("near: a beginning", "Äijälän L\nVee\n",
            "(Äijälän Leipä Oy) present, Veera Salo present", "", "1 takenAs, 2 takenAs");
        add("a beginning of two", "Äijälän\n", "", "1 severalFit");
        add("too short a beginning", "Al\n", "", "1 unknownName");
        add("unknown", "Olematon Oy\n", "", "1 unknownName");
        add("unknown person of a known company", "Yritys;Henkilö\nAlfa Oy;Matti Meri\n", "",
            "2 unknownPerson");
        add("person of a company without people", "Yritys;Henkilö\nÄijälän Leipä Oy;Matti Meri\n",
            "(Äijälän Leipä Oy) present", "", "2 takenAsCompany");
        add("unknown state", "Yritys;Tila\nAlfa Oy;ehkä\n", "", "2 unknownState");
        add("nobody", "Yritys;Henkilö;Tila\n;;läsnä\n", "", "2 nobodyNamed");
        add("twice the same", "Alfa Oy\nVeera Salo\n", "Veera Salo present");
        add("twice, not the same", "Yritys;Tila\nAlfa Oy;läsnä\nAlfa Oy;etänä\n",
            "Veera Salo present", "3 saidOtherwise");
        add("good rows stand beside bad ones", "Alfa Oy\nOlematon Oy\nAri Laa\n",
            "Veera Salo present, Ari Laa present", "2 unknownName");
    }
    void lists()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, marks);
        QFETCH(QString, refused);
        QFETCH(QString, warned);
        const Dataset data = dataset();
        const auto result = read(data, list);
        QVERIFY(result);
        QCOMPARE(wordsOf(data, *result), marks);
        QCOMPARE(codesOf(result->refused), refused);
        QCOMPARE(codesOf(result->warnings), warned);
        for (const AttendanceRemark &remark : result->refused + result->warnings) {
            const QString text = describe(remark);
            QVERIFY2(!text.isEmpty() && !text.contains(QLatin1String("%1")), qPrintable(text));
        }
        if (!result->marks.isEmpty()) { // the marks can be recorded as they are
            QVERIFY(operations::recordAttendance(data, support::meetingOn(groupName, evening),
                                                 result->marks));
        }
    }

    void json()
    {
        const QJsonObject object = jsonOf(*read(dataset(), "Alfa Oy\nOlematon Oy\n"));
        QCOMPARE(object[QStringLiteral("recorded")].toInt(), 1);
        const QJsonObject refused = object[QStringLiteral("refused")].toArray()[0].toObject();
        QCOMPARE(refused[QStringLiteral("row")].toInt(), 2);
        QCOMPARE(refused[QStringLiteral("code")].toString(), QStringLiteral("unknownName"));
    }

    void unknownMeeting()
    {
        const auto sheet = readSheet("Alfa Oy\n", QStringLiteral("l"));
        const auto result = readAttendanceList(
            dataset(), support::meetingOn(groupName, evening.addDays(1)), *sheet);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestAttendanceList)
#include "tst_attendancelist.moc"
