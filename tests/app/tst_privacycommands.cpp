// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kv::cli;

// Personal data at the command line: what is held, what is allowed, what goes.
class TestPrivacyCommands : public QObject
{
    Q_OBJECT

    Desk m_desk;
    QString m_file;
    const QString m_list = q("Nimi;Kunta;Yhteyshenkilö;Yhteyshenkilön sähköposti\r\n"
                             "Alfa Oy;Kemi;Aatami Tuntematon;aatami@alfa.example\r\n"
                             "Beta Oy;Kemi;Eeva Beta;eeva@beta.example\r\n");

    static QString q(const char *text) { return QString::fromUtf8(text); }
    Run import(const QString &name)
    {
        const QString list = m_desk.write(name, m_list.toUtf8());
        return m_desk.run({q("import"), m_file, list, q("--group"), q("Ydin")});
    }

private slots:
    void initTestCase()
    {
        m_file = m_desk.path(q("a.kiertovuoro"));
        KV_RAN(m_desk.run({q("new"), m_file, q("--group"), q("Ydin"), q("--area"), q("A")}), 0);
        KV_RAN(import(q("list.csv")), 0);
    }

    void consentIsNotedAndHeld()
    {
        KV_RAN(
            m_desk.run({q("consent"), m_file, q("--person"), q("eeva@beta.example"), q("--purpose"),
                        q("photo"), q("--state"), q("granted"), q("--how"), q("puhelimessa")}),
            0);
        KV_RAN(m_desk.run({q("access"), m_file, q("--person"), q("Eeva Beta"), q("--out"),
                           m_desk.path(q("papers"))}),
               0);
        const QDir papers(m_desk.path(q("papers")));
        QCOMPARE(papers.entryList({q("*.pdf")}).size(), 1);
        const QStringList json = papers.entryList({q("*.json")});
        QCOMPARE(json.size(), 1);
        const QByteArray all = m_desk.read(q("papers/") + json.first());
        QVERIFY(all.contains("puhelimessa"));
        QVERIFY(all.contains("eeva@beta.example"));
        QVERIFY(!all.contains("aatami@alfa.example"));
    }

    void dietsAreFigures()
    {
        const QStringList plan{q("plan"),   m_file,    q("--group"), q("Ydin"),
                               q("--year"), q("2030"), q("--accept")};
        KV_RAN(m_desk.run(plan), 0);
        const auto meetings
            = m_desk.json({q("meetings"), m_file, q("--group"), q("Ydin"), q("--year"), q("2030")})
                  .array();
        QVERIFY(!meetings.isEmpty());
        const QString day = meetings.first().toObject().value(q("date")).toString();
        const QStringList diets{q("diets"), m_file, q("--group"), q("Ydin"), q("--date"), day};
        KV_RAN(m_desk.run(diets + QStringList{q("--diet"), q("vegaaninen"), q("--number"), q("2")}),
               0);
        const auto told = m_desk.json(diets).object().value(q("diets")).toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().toObject().value(q("number")).toInt(), 2);
        KV_RAN(m_desk.run(diets + QStringList{q("--diet"), q("vegaaninen")}), 2);
    }

    void nobodyHasOutlivedAndNothingWasGiven()
    {
        QVERIFY(m_desk.json({q("outlived"), m_file}).array().isEmpty());
        QVERIFY(m_desk.json({q("disclosures"), m_file}).array().isEmpty());
    }

    void fieldsOfAnErasureAreNotEdited()
    {
        KV_RAN(m_desk.run({q("edit"), m_file, q("person"), q("Eeva Beta"), q("erased=1")}), 1);
    }

    void erasureIsShownFirstAndThenStays()
    {
        const QStringList erase{q("erase"), m_file, q("--person"), q("Aatami Tuntematon")};
        QVERIFY(!m_desk.json(erase).object().value(q("erased")).toBool());
        QVERIFY(m_desk.read(q("a.kiertovuoro")).contains("aatami@alfa.example"));
        KV_RAN(m_desk.run(erase + QStringList{q("--accept")}), 0);
        QVERIFY(!m_desk.read(q("a.kiertovuoro")).contains("aatami@alfa.example"));
        KV_RAN(m_desk.run(erase), 1); // nobody of this name
        KV_RAN(m_desk.run({q("undo"), m_file}), 0); // of the step before
        QVERIFY(!m_desk.read(q("a.kiertovuoro")).contains("Tuntematon"));
        // The list still has them.
        const Run again = import(q("again.csv"));
        KV_RAN(again, 0);
        QVERIFY2(again.out.contains(q("erased at their own wish")), again.told().constData());
        QVERIFY(!m_desk.read(q("a.kiertovuoro")).contains("Tuntematon"));
        KV_RAN(m_desk.run({q("verify"), m_file}), 0);
    }
};

QTEST_GUILESS_MAIN(TestPrivacyCommands)
#include "tst_privacycommands.moc"
