// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <random>

using namespace kv;
using kv::cli::Desk;
using kv::cli::Run;

// Three advisors with a file and a computer each, by the command line alone.
class TestExchange : public QObject
{
    Q_OBJECT

    struct Office
    {
        std::vector<std::unique_ptr<Desk>> desks;
        Desk post; // where files wait
        int sent = 0;

        explicit Office(int count)
        {
            for (int i = 0; i < count; ++i)
                desks.push_back(std::make_unique<Desk>());
        }
        QString file(int desk) const
        {
            return desks.at(size_t(desk))->path(QStringLiteral("oma.kiertovuoro"));
        }
        static QString name(int desk) { return QStringLiteral("Neuvoja%1").arg(desk); }
        Run run(int desk, const QStringList &words) const
        {
            return desks.at(size_t(desk))->run(words);
        }
        Run json(int desk, const QStringList &words) const
        {
            return desks.at(size_t(desk))->json(words);
        }
        // The file that was written; "" where there was nothing to send.
        QString send(int from, int to, bool full = false)
        {
            const QString out = post.path(QStringLiteral("%1.kvexchange").arg(++sent));
            QStringList words{QStringLiteral("export"),
                              file(from),
                              QStringLiteral("--scope"),
                              QStringLiteral("group"),
                              QStringLiteral("--for"),
                              name(to),
                              QStringLiteral("--purpose"),
                              QStringLiteral("Yhteinen rekisteri"),
                              QStringLiteral("--passphrase-file"),
                              post.path(QStringLiteral("sanat")),
                              QStringLiteral("--out"),
                              out,
                              QStringLiteral("--as"),
                              name(from)};
            if (full)
                words.append(QStringLiteral("--full"));
            run(from, words);
            return QFile::exists(out) ? out : QString();
        }
        Run take(int desk, const QString &bytes) const
        {
            return json(desk,
                        {QStringLiteral("merge"), file(desk), bytes,
                         QStringLiteral("--passphrase-file"), post.path(QStringLiteral("sanat")),
                         QStringLiteral("--accept"), QStringLiteral("all"), QStringLiteral("--as"),
                         name(desk)});
        }
        QString digest(int desk) const
        {
            return run(desk, {QStringLiteral("verify"), file(desk), QStringLiteral("--digest")})
                .out.trimmed();
        }
        Run edit(int desk, const QString &company, const QString &change) const
        {
            return run(desk,
                       {QStringLiteral("edit"), file(desk), QStringLiteral("company"), company,
                        change, QStringLiteral("--as"), name(desk)});
        }
    };

    // A region of companies at desk 0, handed over to the others.
    static void found(Office &office, int companies)
    {
        KV_RAN(office.run(0,
                          {QStringLiteral("new"), office.file(0), QStringLiteral("--group"),
                           QStringLiteral("Rovaniemi"), QStringLiteral("--area"),
                           QStringLiteral("Lappi"), QStringLiteral("--as"), Office::name(0)}),
               0);
        QByteArray csv = "Yritys;Puhelin\r\n";
        for (int i = 0; i < companies; ++i)
            csv += "Yritys" + QByteArray::number(i) + " Oy;040100200" + QByteArray::number(i)
                + "\r\n";
        const QString list = office.desks.front()->write(QStringLiteral("lista.csv"), csv);
        KV_RAN(
            office.run(0,
                       {QStringLiteral("import"), office.file(0), list, QStringLiteral("--group"),
                        QStringLiteral("Rovaniemi"), QStringLiteral("--as"), Office::name(0)}),
            0);
        for (int desk = 1; desk < int(office.desks.size()); ++desk) {
            KV_RAN(office.run(desk,
                              {QStringLiteral("new"), office.file(desk), QStringLiteral("--group"),
                               QStringLiteral("Oma%1").arg(desk), QStringLiteral("--area"),
                               QStringLiteral("Oma"), QStringLiteral("--as"), Office::name(desk)}),
                   0);
            const QString bytes = office.send(0, desk);
            QVERIFY(!bytes.isEmpty());
            KV_RAN(office.take(desk, bytes), 0);
        }
    }

private slots:
    // A year apart: each edits for itself, files go in any order, some are lost, some come twice.
    // In the end all hold the same, and every value that nobody has superseded is listed.
    void threeRegistersOfAYearEndEqual()
    {
        constexpr int companies = 4;
        const int rounds = qMax(6, qEnvironmentVariableIntValue("KV_EXCHANGE_ROUNDS"));
        Office office(3);
        found(office, companies);
        if (QTest::currentTestFailed())
            return;
        std::mt19937 chance(2027);
        const auto below = [&](int limit) { return int(chance() % quint32(limit)); };
        QStringList waiting;
        int edits = 0;
        for (int round = 0; round < rounds; ++round) {
            const int desk = below(3);
            const QString company = QStringLiteral("Yritys%1 Oy").arg(below(companies));
            const QString phone
                = QStringLiteral("04055500%1").arg(++edits, 2, 10, QLatin1Char('0'));
            KV_RAN(office.edit(desk, company, QStringLiteral("phone=") + phone), 0);
            if (below(2) == 0) {
                const int to = (desk + 1 + below(2)) % 3;
                const QString bytes = office.send(desk, to);
                if (!bytes.isEmpty() && below(4) != 0) { // else lost on its way
                    KV_RAN(office.take(to, bytes), 0);
                    waiting.append(bytes);
                }
            }
        }
        // Two who have not heard of each other change one field.
        KV_RAN(office.edit(1, QStringLiteral("Yritys0 Oy"), QStringLiteral("phone=0401111111")), 0);
        KV_RAN(office.edit(2, QStringLiteral("Yritys0 Oy"), QStringLiteral("phone=0402222222")), 0);
        // Everything to everybody, over relays, and what came before once more.
        for (const auto &[from, to] :
             std::initializer_list<std::pair<int, int>>{{0, 1}, {1, 2}, {2, 0}, {0, 1}, {0, 2}}) {
            const QString bytes = office.send(from, to, true);
            QVERIFY(!bytes.isEmpty());
            KV_RAN(office.take(to, bytes), 0);
        }
        const QString digest = office.digest(0);
        QCOMPARE(digest.size(), 64);
        QCOMPARE(office.digest(1), digest);
        QCOMPARE(office.digest(2), digest);
        for (const QString &bytes : std::as_const(waiting)) {
            const Run again = office.take(0, bytes);
            QCOMPARE(again.object().value(QStringLiteral("newSteps")).toInt(), 0);
        }
        QCOMPARE(office.digest(0), digest);

        // Every conflict is listed alike, with both values, until somebody decides.
        const QJsonArray listed
            = office.json(0, {QStringLiteral("conflicts"), office.file(0)}).array();
        QCOMPARE(office.json(2, {QStringLiteral("conflicts"), office.file(2)}).array().size(),
                 listed.size());
        QVERIFY(!listed.isEmpty());
        QStringList values;
        for (const QJsonValue &conflict : listed) {
            for (const QJsonValue &side : conflict[u"values"].toArray())
                values.append(side[u"value"].toString());
            KV_RAN(
                office.run(0,
                           {QStringLiteral("resolve"), office.file(0), QStringLiteral("--conflict"),
                            conflict[u"id"].toString(), QStringLiteral("--take"),
                            QStringLiteral("theirs"), QStringLiteral("--as"), Office::name(0)}),
                0);
        }
        const QString all = values.join(u' ');
        QVERIFY2(all.contains(QLatin1String("401111111")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("402222222")), qPrintable(all));
        KV_RAN(office.take(2, office.send(0, 2)), 0);
        QVERIFY(office.json(2, {QStringLiteral("conflicts"), office.file(2)}).array().isEmpty());
        QCOMPARE(office.digest(2), office.digest(0));
    }

    void anImportIsUndoneByTheCommandLine()
    {
        Office office(2);
        found(office, 2);
        const QString before = office.digest(1);
        KV_RAN(office.edit(0, QStringLiteral("Yritys1 Oy"), QStringLiteral("email=a@b.example")),
               0);
        const QString bytes = office.send(0, 1);
        const Run preview = office.json(
            1,
            {QStringLiteral("merge"), office.file(1), bytes, QStringLiteral("--passphrase-file"),
             office.post.path(QStringLiteral("sanat")), QStringLiteral("--preview"),
             QStringLiteral("--as"), Office::name(1)});
        QCOMPARE(preview.object().value(QStringLiteral("changed")).toInt(), 1);
        QCOMPARE(office.digest(1), before);
        KV_RAN(office.take(1, bytes), 0);
        QVERIFY(office.digest(1) != before);
        KV_RAN(office.run(1, {QStringLiteral("undo-import"), office.file(1)}), 0);
        QCOMPARE(office.digest(1), before);
        const QJsonObject shown
            = office
                  .json(0,
                        {QStringLiteral("show"), office.file(0), QStringLiteral("company"),
                         QStringLiteral("Yritys1 Oy"), QStringLiteral("--history")})
                  .object();
        QCOMPARE(shown[u"fields"][u"email"].toString(), QStringLiteral("a@b.example"));
        QCOMPARE(shown[u"history"].toArray().last()[u"author"].toString(), Office::name(0));
        QCOMPARE(office.json(1, {QStringLiteral("senders"), office.file(1)}).array().size(), 1);
    }

    // Else one number, typed in two ways, would be a conflict.
    void aNumberIsKeptInOneForm()
    {
        Office office(1);
        found(office, 1);
        KV_RAN(office.edit(0, QStringLiteral("Yritys0 Oy"), QStringLiteral("phone=040 555 0111")),
               0);
        const QJsonObject shown
            = office
                  .json(0,
                        {QStringLiteral("show"), office.file(0), QStringLiteral("company"),
                         QStringLiteral("Yritys0 Oy")})
                  .object();
        QCOMPARE(shown[u"fields"][u"phone"].toString(), QStringLiteral("+358405550111"));
    }

    void suggestionsAreDecidedByTheCommandLine()
    {
        Office office(2);
        found(office, 1);
        for (const char *change : {"goalCompanies=12", "themeLimit=3"})
            KV_RAN(office.run(1,
                              {QStringLiteral("edit"), office.file(1), QStringLiteral("group"),
                               QStringLiteral("Rovaniemi"), QString::fromLatin1(change),
                               QStringLiteral("--as"), Office::name(1)}),
                   0);
        KV_RAN(office.json(0,
                           {QStringLiteral("merge"), office.file(0), office.send(1, 0),
                            QStringLiteral("--passphrase-file"),
                            office.post.path(QStringLiteral("sanat")), QStringLiteral("--accept"),
                            QStringLiteral("own"), QStringLiteral("--as"), Office::name(0)}),
               0);
        const QStringList list{QStringLiteral("suggestions"), office.file(0)};
        const QJsonArray waiting = office.json(0, list).array();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0][u"author"].toString(), Office::name(1));
        const auto decided = [&](const QString &id, const char *answer) {
            return office.run(0,
                              {QStringLiteral("decide"), office.file(0),
                               QStringLiteral("--suggestion"), id, QStringLiteral("--answer"),
                               QString::fromLatin1(answer), QStringLiteral("--as"),
                               Office::name(0)});
        };
        KV_RAN(decided(QStringLiteral("000000000000"), "accept"), 1);
        KV_RAN(decided(waiting[0][u"id"].toString(), "accept"), 0);
        KV_RAN(decided(waiting[1][u"id"].toString(), "decline"), 0);
        QVERIFY(office.json(0, list).array().isEmpty());
        const QJsonValue fields = office
                                      .json(0,
                                            {QStringLiteral("show"), office.file(0),
                                             QStringLiteral("group"), QStringLiteral("Rovaniemi")})
                                      .object()[u"fields"];
        QCOMPARE(fields[u"goalCompanies"].toVariant().toInt(), 12);
        QCOMPARE(fields[u"themeLimit"].toVariant().toInt(), 1);
    }

    void listsAreWrittenForThoseWithoutTheProgram()
    {
        Office office(1);
        found(office, 2);
        const QString folder = office.post.path(QStringLiteral("luettelot"));
        const QStringList words{QStringLiteral("export-lists"), office.file(0),
                                QStringLiteral("--scope"),      QStringLiteral("companies"),
                                QStringLiteral("--for"),        QStringLiteral("Kunta"),
                                QStringLiteral("--purpose"),    QStringLiteral("Luettelo"),
                                QStringLiteral("--out"),        folder};
        const Run run = office.json(0, words);
        QVERIFY2(run.code == 0, run.told().constData());
        QVERIFY(run.object()[u"files"].toArray().size() >= 2);
        for (const QJsonValue &file : run.object()[u"files"].toArray())
            QVERIFY(QFile::exists(folder + u'/' + file[u"name"].toString()));
        KV_RAN(office.run(0, words), 1); // what is there is not written over
    }

    // Words that nobody has are not left behind; those of a file that was written are.
    void newWordsStayWithTheirFile()
    {
        Office office(2);
        found(office, 1);
        for (const bool full : {false, true}) { // all was sent before
            const QString words = office.post.path(QStringLiteral("uudet"));
            QStringList arguments{QStringLiteral("export"),
                                  office.file(0),
                                  QStringLiteral("--scope"),
                                  QStringLiteral("group"),
                                  QStringLiteral("--for"),
                                  Office::name(1),
                                  QStringLiteral("--purpose"),
                                  QStringLiteral("Yhteistyö"),
                                  QStringLiteral("--passphrase-file"),
                                  words,
                                  QStringLiteral("--out"),
                                  office.post.path(QStringLiteral("uusi.kvexchange"))};
            if (full)
                arguments.append(QStringLiteral("--full"));
            KV_RAN(office.run(0, arguments), full ? 0 : 1);
            QCOMPARE(QFile::exists(words), full);
        }
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int code, const QStringList &words) {
            QTest::newRow(name) << words << code;
        };
        const QString file = QStringLiteral("FILE");
        row("wrong words of the passphrase", 1,
            {QStringLiteral("inspect"), QStringLiteral("BYTES"),
             QStringLiteral("--passphrase-file"), QStringLiteral("OTHER")});
        row("no exchange file", 1,
            {QStringLiteral("inspect"), file, QStringLiteral("--passphrase-file"),
             QStringLiteral("WORDS")});
        row("no passphrase", 2, {QStringLiteral("inspect"), QStringLiteral("BYTES")});
        row("no such conflict", 1,
            {QStringLiteral("resolve"), file, QStringLiteral("--conflict"), QStringLiteral("x"),
             QStringLiteral("--take"), QStringLiteral("mine")});
        row("no such field", 1,
            {QStringLiteral("edit"), file, QStringLiteral("company"), QStringLiteral("Yritys0 Oy"),
             QStringLiteral("colour=red")});
        row("no such value", 1,
            {QStringLiteral("edit"), file, QStringLiteral("company"), QStringLiteral("Yritys0 Oy"),
             QStringLiteral("headcount=many")});
        row("no such company", 1,
            {QStringLiteral("show"), file, QStringLiteral("company"), QStringLiteral("Nobody")});
        row("no import to undo", 1, {QStringLiteral("undo-import"), file});
        row("inspected", 0,
            {QStringLiteral("inspect"), QStringLiteral("BYTES"),
             QStringLiteral("--passphrase-file"), QStringLiteral("WORDS")});
        row("edited", 0,
            {QStringLiteral("edit"), file, QStringLiteral("company"), QStringLiteral("Yritys0 Oy"),
             QStringLiteral("headcount=7"), QStringLiteral("weekdays=2,3")});
        row("no duplicates", 0, {QStringLiteral("duplicates"), file});
    }
    void refusalsSayWhy()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        static std::unique_ptr<Office> office;
        static QString bytes;
        if (!office) {
            office = std::make_unique<Office>(1);
            found(*office, 1);
            bytes = office->send(0, 0);
            office->post.write(QStringLiteral("muut"), "kala kala kala kala\n");
        }
        words.replaceInStrings(QStringLiteral("FILE"), office->file(0));
        words.replaceInStrings(QStringLiteral("BYTES"), bytes);
        words.replaceInStrings(QStringLiteral("WORDS"), office->post.path(QStringLiteral("sanat")));
        words.replaceInStrings(QStringLiteral("OTHER"), office->post.path(QStringLiteral("muut")));
        const Run run = office->run(0, words);
        QVERIFY2(run.code == code, run.told().constData());
        QCOMPARE(run.err.isEmpty(), code == 0);
        if (QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("no duplicates"))
            office.reset();
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
