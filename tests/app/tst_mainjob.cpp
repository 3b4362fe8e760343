// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDate>
#include <QJsonValue>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace kv::cli;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList args(const char *text)
{
    return q(text).split(u' ');
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(q("pdftotext"), {q("-layout"), path, q("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

// One year of one group on one file, step after step, as a user does it. Each test goes on from
// where the one before it ended.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void theDemoRegionIsMade()
    {
        m_file = m_desk.demo();
        const Run info = m_desk.json({q("info"), m_file});
        KV_RAN(info, 0);
        const QJsonArray groups = info.object().value(q("groups")).toArray();
        QCOMPARE(groups.size(), 2);
        m_group = groups.at(0).toObject().value(q("name")).toString();
        QVERIFY(!m_group.isEmpty());
        m_companies = companies().size();
        QVERIFY(m_companies >= 50);
    }

    // As Excel saves it: a title above the header, blank rows, semicolons, a line break in a cell,
    // Y-tunnus written anyhow, a decimal comma, Windows-1252.
    void theListComesIn()
    {
        const QString list = q("Jäsenluettelo 2026;;;;\r\n"
                               ";;;;\r\n"
                               "Yrityksen nimi;Y-tunnus;Paikkakunta;Sähköposti;Henkilöstö\r\n"
                               "Tmi Äijälän Öljy;0737546-2;Rovaniemi;oljy@example.fi;1,5\r\n"
                               "\"Pohjoisen \"\"Pitopöytä\"\" Oy\";;Rovaniemi;pito@example.fi;4\r\n"
                               ";;;;\r\n"
                               "Väärä Tunnus Oy;0737546-3;Rovaniemi;;2\r\n"
                               ";1234567-1;Rovaniemi;;2\r\n");
        m_list = m_desk.write(q("lista.csv"), list.toLatin1());
        const QStringList import{q("import"), m_file, m_list, q("--group"), m_group};

        const QByteArray before = m_desk.read(q("Lappi.kiertovuoro"));
        const Run preview = m_desk.json(import + args("--preview"));
        KV_RAN(preview, 0);
        QVERIFY2(m_desk.read(q("Lappi.kiertovuoro")) == before, "a preview changes nothing");

        const Run done
            = m_desk.json(import + QStringList{q("--refused"), m_desk.path(q("hylätyt.csv"))});
        KV_RAN(done, 0);
        // The preview and the commit are one code path.
        QCOMPARE(done.object().value(q("refused")), preview.object().value(q("refused")));
        QCOMPARE(count(done, "new"), 2);
        QCOMPARE(done.object().value(q("refused")).toArray().size(), 2);
        QSet<QString> codes;
        for (const QJsonValue &row : done.object().value(q("refused")).toArray()) {
            codes.insert(row.toObject().value(q("code")).toString());
            for (const char *field : {"row", "column", "value", "code", "reason"})
                QVERIFY2(row.toObject().contains(q(field)), done.told().constData());
        }
        QCOMPARE(codes.size(), 2); // each for its own reason
        QVERIFY(m_desk.read(q("hylätyt.csv")).contains("0737546-3"));
        QCOMPARE(companies().size(), m_companies + 2);
        QVERIFY(companyNamed(q("Tmi Äijälän Öljy")).value(q("businessId")) == q("0737546-2"));
    }

    void theSameListTwiceChangesNothing()
    {
        const Run again = m_desk.json({q("import"), m_file, m_list, q("--group"), m_group});
        KV_RAN(again, 0);
        QCOMPARE(count(again, "new"), 0);
        QCOMPARE(count(again, "changed"), 0);
        QCOMPARE(count(again, "same"), 2);
        QCOMPARE(companies().size(), m_companies + 2);
    }

    void anImportIsOneStep()
    {
        KV_RAN(m_desk.run({q("undo"), m_file}), 0);
        QCOMPARE(companies().size(), m_companies);
        KV_RAN(m_desk.run({q("redo"), m_file}), 0);
        QCOMPARE(companies().size(), m_companies + 2);
    }

    void aCompanyIsAway()
    {
        KV_RAN(m_desk.run({q("away"), m_file, q("--company"), q("Tmi Äijälän Öljy"), q("--from"),
                           q("2027-01-01"), q("--to"), q("2027-12-31")}),
               0);
    }

    void aProposalChangesNothing()
    {
        const QJsonArray before = meetings();
        const Run plan = m_desk.json(planYear());
        KV_RAN(plan, 0);
        const QJsonArray proposed = plan.object().value(q("meetings")).toArray();
        QVERIFY(proposed.size() >= 9);
        QVERIFY(plan.object().contains(q("objective")));
        QVERIFY(plan.object().contains(q("unfilled")));
        for (const QJsonValue &value : proposed) {
            const QJsonObject meeting = value.toObject();
            QVERIFY2(!meeting.value(q("reasons")).toArray().isEmpty(), plan.told().constData());
            QVERIFY(meeting.value(q("host")).toString() != q("Tmi Äijälän Öljy"));
            const QDate day = QDate::fromString(meeting.value(q("date")).toString(), Qt::ISODate);
            QVERIFY2(day.dayOfWeek() >= 2 && day.dayOfWeek() <= 4, qPrintable(day.toString()));
            QVERIFY(day.month() != 7);
        }
        QCOMPARE(meetings(), before);
    }

    void aPlanIsAcceptedInOneStep()
    {
        const QJsonArray before = meetings();
        KV_RAN(m_desk.run(planYear() + args("--accept")), 0);
        const QJsonArray accepted = meetings();
        QVERIFY(accepted.size() >= 9);
        for (const QJsonValue &meeting : accepted)
            QCOMPARE(meeting.toObject().value(q("state")).toString(), q("proposed"));
        KV_RAN(m_desk.run({q("undo"), m_file}), 0);
        QCOMPARE(meetings(), before);
        KV_RAN(m_desk.run({q("redo"), m_file}), 0);
        QCOMPARE(meetings(), accepted);
    }

    void theRotationIsKnown()
    {
        const Run turns = m_desk.json({q("turns"), m_file, q("--group"), m_group});
        KV_RAN(turns, 0);
        QVERIFY(turns.array().size() >= 25);
        int hosted = 0;
        for (const QJsonValue &turn : turns.array()) {
            hosted += turn.toObject().value(q("hosted")).toInt();
            for (const char *field : {"company", "hosted", "lastHosted", "debt"})
                QVERIFY2(turn.toObject().contains(q(field)), field);
        }
        QVERIFY(hosted > 0); // two years are held
    }

    void hostsAreAsked()
    {
        const QString date = dateOf(0);
        const QString second = dateOf(1);
        KV_RAN(on("ask", date), 0);
        QCOMPARE(stateOf(date), q("asked"));
        KV_RAN(on("confirm", date, {q("--open")}), 0);
        QCOMPARE(stateOf(date), q("promised"));
        KV_RAN(on("set-theme", date, {q("--theme"), q("Verkkokauppa pienen yrityksen arjessa")}),
               0);
        KV_RAN(on("confirm", date), 0);
        QCOMPARE(stateOf(date), q("agreed"));
        QCOMPARE(meetingOn(date).value(q("theme")).toString(),
                 q("Verkkokauppa pienen yrityksen arjessa"));

        KV_RAN(on("ask", second), 0);
        const QString host = meetingOn(second).value(q("host")).toString();
        KV_RAN(on("decline", second), 0);
        QCOMPARE(stateOf(second), q("proposed"));
        QVERIFY(meetingOn(second).value(q("host")).toString() != host);
    }

    void meetingsArePinnedMovedAndSwapped()
    {
        const QString third = dateOf(2);
        const QString fourth = dateOf(3);
        KV_RAN(on("pin", third), 0);
        KV_RAN(on("unpin", third), 0);

        const QJsonValue hostOfThird = meetingOn(third).value(q("host"));
        const QJsonValue hostOfFourth = meetingOn(fourth).value(q("host"));
        KV_RAN(on("swap", third, {q("--with"), fourth}), 0);
        QCOMPARE(meetingOn(third).value(q("host")), hostOfFourth);
        QCOMPARE(meetingOn(fourth).value(q("host")), hostOfThird);
        KV_RAN(m_desk.run({q("undo"), m_file}), 0);
        QCOMPARE(meetingOn(third).value(q("host")), hostOfThird);

        const QString moved
            = QDate::fromString(third, Qt::ISODate).addDays(1).toString(Qt::ISODate);
        KV_RAN(on("move", third, {q("--to"), moved}), 0);
        QCOMPARE(meetingOn(moved).value(q("host")), hostOfThird);
        QVERIFY(meetingOn(third).isEmpty());
    }

    // The others keep their day and host: the repair is the smallest.
    void aHostCancels()
    {
        // The month whose host declined is filled first, so that only the repair is counted.
        KV_RAN(m_desk.run(planYear() + args("--accept")), 0);
        const QString date = dateOf(4);
        const QString host = meetingOn(date).value(q("host")).toString();
        const QJsonArray before = meetings();
        const QStringList cancel{q("cancel-host"), m_file, q("--group"),  m_group,
                                 q("--date"),      date,   q("--reason"), q("remontti")};
        KV_RAN(m_desk.run(cancel), 0);
        QCOMPARE(meetings(), before);
        KV_RAN(m_desk.run(cancel + args("--accept")), 0);
        int differing = 0;
        for (const QJsonValue &value : before) {
            const QJsonObject old = value.toObject();
            const QJsonObject now = meetingOn(old.value(q("date")).toString());
            if (now.value(q("host")) != old.value(q("host")))
                ++differing;
        }
        QVERIFY(meetingOn(date).value(q("host")).toString() != host);
        QVERIFY2(differing >= 1 && differing <= 2, qPrintable(QString::number(differing)));
    }

    void invitationsAreMade_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("Finnish") << q("fi") << q("klo ");
        QTest::newRow("English") << q("en") << q("2027");
    }
    void invitationsAreMade()
    {
        QFETCH(QString, language);
        QFETCH(QString, greeting);
        const QString folder = m_desk.path(q("kutsut-") + language);
        const Run run
            = on("invite", dateOf(0),
                 {q("--language"), language, q("--format"), q("pdf"), q("--out"), folder});
        KV_RAN(run, 0);
        const QStringList papers = QDir(folder).entryList({q("*.pdf")}, QDir::Files);
        QVERIFY2(!papers.isEmpty(), run.told().constData());
        const QString text = pdfText(folder + u'/' + papers.first());
        QVERIFY2(text.contains(greeting), qPrintable(text));
        QVERIFY2(text.contains(meetingOn(dateOf(0)).value(q("host")).toString()), qPrintable(text));
        QVERIFY2(!text.contains(q("{{")) && !text.contains(q("%1")), qPrintable(text));
        QCOMPARE(stateOf(dateOf(0)), q("invited"));
    }

    void repliesComeIn()
    {
        const QStringList names = members();
        const char *answers[] = {"comes", "remote", "cannot"};
        for (int i = 0; i < 3; ++i)
            KV_RAN(on("register", dateOf(0),
                      {q("--company"), names.value(i), q("--answer"), q(answers[i])}),
                   0);
    }

    void theEveningIsRecorded()
    {
        QByteArray list = "Yritys\r\n";
        const QStringList names = members();
        for (int i = 0; i < 10; ++i)
            list += names.value(i).toUtf8() + "\r\n";
        const QString present = m_desk.write(q("paikalla.csv"), list);
        KV_RAN(on("attend", dateOf(0), {q("--present"), present}), 0);
        QCOMPARE(stateOf(dateOf(0)), q("held"));
    }

    void theReportAgreesInAllItsForms()
    {
        const QStringList report{q("report"),     m_file,          q("attendance"), q("--group"),
                                 m_group,         q("--from"),     q("2027-01-01"), q("--to"),
                                 q("2027-12-31"), q("--language"), q("fi")};
        for (const char *format : {"pdf", "csv", "json"}) {
            const QString out = m_desk.path(q("raportti.") + q(format));
            KV_RAN(m_desk.run(report + QStringList{q("--format"), q(format), q("--out"), out}), 0);
        }
        const QByteArray csv = m_desk.read(q("raportti.csv"));
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.contains(';') && csv.contains("\r\n"));
        QVERIFY(m_desk.read(q("raportti.pdf")).startsWith("%PDF-"));
        const QString paper = pdfText(m_desk.path(q("raportti.pdf")));
        QVERIFY(!m_desk.read(q("raportti.json")).isEmpty());
        // Who was there stands on the paper and in the table; ten of them in all.
        const QString first = members().first();
        QVERIFY2(paper.contains(first) && QString::fromUtf8(csv).contains(first),
                 qPrintable(paper));
        QVERIFY2(paper.contains(q("10")), qPrintable(paper));
    }

    void everyStepStandsInTheHistory()
    {
        const Run history = m_desk.json({q("history"), m_file});
        KV_RAN(history, 0);
        QVERIFY(history.array().size() >= 12);
        const Run words = m_desk.run({q("history"), m_file});
        KV_RAN(words, 0);
        QVERIFY(!words.out.contains(u'%'));
    }

    // All the way back, each step by a process of its own, and forward again: nothing is lost.
    void everyStepIsUndoneAndRedone()
    {
        const QJsonArray before = meetings();
        int undone = 0;
        while (undone < 100 && m_desk.run({q("undo"), m_file}).code == 0)
            ++undone;
        QVERIFY2(undone >= 12 && undone < 100, qPrintable(QString::number(undone)));
        QCOMPARE(companies().size(), m_companies);
        KV_RAN(m_desk.run({q("undo"), m_file}), 1);
        for (int i = 0; i < undone; ++i)
            KV_RAN(m_desk.run({q("redo"), m_file}), 0);
        KV_RAN(m_desk.run({q("redo"), m_file}), 1);
        QCOMPARE(meetings(), before);
        QCOMPARE(companies().size(), m_companies + 2);
        KV_RAN(m_desk.run({q("check"), m_file}), 0);
    }

private:
    // A command about the meeting of a day.
    Run on(const char *command, const QString &date, const QStringList &more = {}) const
    {
        return m_desk.run(QStringList{q(command), m_file, q("--group"), m_group, q("--date"), date}
                          + more);
    }
    QStringList planYear() const
    {
        return {q("plan"), m_file, q("--group"), m_group, q("--year"), q("2027")};
    }
    QJsonArray companies() const { return m_desk.json({q("companies"), m_file}).array(); }
    QJsonObject companyNamed(const QString &name) const
    {
        for (const QJsonValue &company : companies()) {
            if (company.toObject().value(q("name")) == name)
                return company.toObject();
        }
        return {};
    }
    QStringList members() const
    {
        QStringList names;
        for (const QJsonValue &turn :
             m_desk.json({q("turns"), m_file, q("--group"), m_group}).array())
            names.append(turn.toObject().value(q("company")).toString());
        names.sort();
        return names;
    }
    QJsonArray meetings() const
    {
        return m_desk.json({q("meetings"), m_file, q("--group"), m_group, q("--year"), q("2027")})
            .array();
    }
    QString dateOf(int index) const
    {
        return meetings().at(index).toObject().value(q("date")).toString();
    }
    QJsonObject meetingOn(const QString &date) const
    {
        for (const QJsonValue &meeting : meetings()) {
            if (meeting.toObject().value(q("date")) == date)
                return meeting.toObject();
        }
        return {};
    }
    QString stateOf(const QString &date) const
    {
        return meetingOn(date).value(q("state")).toString();
    }

    // A count is a number or the list itself.
    static int count(const Run &run, const char *field)
    {
        const QJsonValue value = run.object().value(q(field));
        return value.isArray() ? int(value.toArray().size()) : value.toInt(-1);
    }

    Desk m_desk;
    QString m_file;
    QString m_group;
    QString m_list;
    qsizetype m_companies = 0; // of the demo region
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
