// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "exchange/columns.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace kv::commandline;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList words(const char *text)
{
    return q(text).split(u' ', Qt::SkipEmptyParts);
}

constexpr Parameter positionals[] = {
    {"FILE", Takes::Text, "", "", Need::Required},
    {"MORE", Takes::Number, "", "", Need::Many},
};
constexpr Parameter options[] = {
    {"date", Takes::Date, "DATE", "", Need::Required},
    {"time", Takes::Time, "TIME", ""},
    {"year", Takes::Year, "YEAR", ""},
    {"seed", Takes::Number, "N", ""},
    {"answer", Takes::OneOf, "comes|remote", ""},
    {"open", Takes::Nothing, "", ""},
    {"reason", Takes::Text, "TEXT", ""},
};

Arguments read(const QStringList &typed)
{
    return Arguments::read(typed, q("try"), {positionals}, {options});
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("for programs") << q("2027-01-12") << QDate(2027, 1, 12);
        QTest::newRow("Finnish") << q("12.1.2027") << QDate(2027, 1, 12);
        QTest::newRow("Finnish with zeros") << q("02.01.2027") << QDate(2027, 1, 2);
        QTest::newRow("blanks around") << q(" 12.1.2027 ") << QDate(2027, 1, 12);
        QTest::newRow("not in the calendar") << q("31.2.2027") << QDate();
        QTest::newRow("two digits of a year") << q("12.1.27") << QDate();
        QTest::newRow("American") << q("1/12/2027") << QDate();
    }
    void datesAreReadAsTheyAreWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(dateFromTyped(typed), day);
    }

    void timesAreReadAsTheyAreWritten()
    {
        QCOMPARE(timeFromTyped(q("17:30")), QTime(17, 30));
        QCOMPARE(timeFromTyped(q("9.05")), QTime(9, 5));
        QVERIFY(!timeFromTyped(q("25.00")).isValid());
    }

    void wordsAndOptionsMayStandAnywhere()
    {
        const Arguments arguments
            = read(words("--open a.kiertovuoro --date=12.1.2027 1 --seed 7 2 --answer comes"));
        QCOMPARE(arguments.fault(), QString());
        QCOMPARE(arguments.text("FILE"), q("a.kiertovuoro"));
        QCOMPARE(arguments.texts("MORE"), (QStringList{q("1"), q("2")}));
        QCOMPARE(arguments.date("date"), QDate(2027, 1, 12));
        QCOMPARE(arguments.number("seed"), std::optional<quint64>(7));
        QVERIFY(arguments.has("open"));
        QVERIFY(!arguments.has("reason"));
        QCOMPARE(arguments.text("reason"), QString());
        QCOMPARE(arguments.number("year"), std::optional<quint64>());
    }

    void afterTwoDashesAllIsPositional()
    {
        const Arguments arguments = Arguments::read(words("--date 12.1.2027 -- --odd"), q("try"),
                                                    {Parameters(positionals, 1)}, {options});
        QCOMPARE(arguments.fault(), QString());
        QCOMPARE(arguments.text("FILE"), q("--odd"));
    }

    void wrongUseIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("named");
        const QString day = q("a 1 --date 12.1.2027 ");
        const auto row = [&](const char *name, const char *rest, const char *named) {
            QTest::newRow(name) << (day + q(rest)).split(u' ', Qt::SkipEmptyParts) << q(named);
        };
        QTest::newRow("nothing") << QStringList{} << q("FILE");
        QTest::newRow("none of many") << words("a --date 12.1.2027") << q("MORE");
        QTest::newRow("required option missing") << words("a 1") << q("--date");
        QTest::newRow("empty word")
            << QStringList{q(""), q("1"), q("--date=12.1.2027")} << q("FILE");
        row("unknown option", "--frobnicate", "--frobnicate");
        row("twice", "--date 13.1.2027", "--date");
        row("no value", "--reason", "--reason");
        row("an option as value", "--reason --open", "--reason");
        row("value of a flag", "--open=yes", "--open");
        row("not a day", "--year 2027 --time 17:61", "17:61");
        row("not a year", "--year soon", "soon");
        row("a year too far", "--year 12027", "12027");
        row("not a number", "--seed -1", "-1");
        row("not one of them", "--answer perhaps", "comes|remote");
    }
    void wrongUseIsOneSentence()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, named);
        const QString fault = read(typed).fault();
        QVERIFY2(fault.contains(named), qPrintable(fault));
        QVERIFY2(fault.startsWith(q("try: ")) && fault.contains(q("--help")), qPrintable(fault));
        QVERIFY2(!fault.contains(u'%') && !fault.contains(u'\n'), qPrintable(fault));
    }

    void theLanguageIsThatOfTheReader_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *typed, const char *environment,
                            const char *language) {
            QTest::newRow(name) << words(typed) << words(environment) << q(language);
        };
        row("nothing says anything", "info", "", "fi");
        row("the plain locale", "info", "LANG=C.UTF-8", "fi");
        row("Finnish", "info", "LANG=fi_FI.UTF-8", "fi");
        row("English", "info", "LANG=en_GB.UTF-8", "en");
        row("LC_ALL before LANG", "info", "LC_ALL=fi_FI.UTF-8 LANG=en_US.UTF-8", "fi");
        row("asked for", "info --language en", "LANG=fi_FI.UTF-8", "en");
        row("asked for in one word", "info --language=fi", "LANG=en_GB.UTF-8", "fi");
        row("that of a paper", "invite --language en", "LANG=fi_FI.UTF-8", "fi");
    }
    void theLanguageIsThatOfTheReader()
    {
        QFETCH(QStringList, typed);
        QFETCH(QStringList, environment);
        QFETCH(QString, language);
        QProcessEnvironment variables;
        for (const QString &variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QCOMPARE(languageOf(typed, variables), language);
    }

    void onlyPapersAreDrawn()
    {
        QVERIFY(draws(words("invite a.kiertovuoro")));
        QVERIFY(draws(words("report a attendance --format pdf")));
        QVERIFY(!draws(words("report a attendance --format csv")));
        QVERIFY(!draws(words("info a")));
        QVERIFY(!draws({}));
    }

    // The help is written by hand beside the parameters, so they could part.
    void theUsageNamesEveryParameter()
    {
        QSet<QString> names;
        for (const Commands &family : allCommands()) {
            for (const Command &command : family) {
                const QString usage = q(command.usage);
                QVERIFY2(!names.contains(q(command.name)), command.name);
                names.insert(q(command.name));
                for (const Parameter &option : command.options)
                    QVERIFY2(usage.contains(q("--") + q(option.name)),
                             qPrintable(q(command.name) + q(": --") + q(option.name)));
                QVERIFY2(!command.json.empty(), command.name);
                for (const Parameters &list : optionsOf(command)) {
                    for (const Parameter &option : list)
                        QVERIFY2(*option.meaning, option.name);
                }
                QVERIFY(commandNamed(q(command.name)) == &command);
                const QString text = helpOf(command);
                for (const JsonField &field : command.json)
                    QVERIFY2(text.contains(q(field.name)), field.name);
            }
        }
    }

    void theHelpNamesEveryFieldOfAList()
    {
        const QString text = helpOf(*commandNamed(q("import")));
        for (int field = 0; field < kv::exchange::ImportFieldCount; ++field) {
            const QString name = kv::exchange::fieldName(kv::exchange::ImportField(field));
            QVERIFY2(text.contains(name), qPrintable(name));
        }
    }

    void columnsAreAsWideAsTheirContent()
    {
        const TextTable table{
            {q("Yritys"), q("Kpl")}, {{q("Äijälä"), q("7")}, {q("Pohjoisen Pito"), q("12")}}, {1}};
        QCOMPARE(textOf(table),
                 q("Yritys          Kpl\n"
                   "Äijälä            7\n"
                   "Pohjoisen Pito   12\n"));
    }

    void oneOfTheTwoIsWritten()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Output(buffer, Output::Form::Json).give(QJsonObject{{q("a"), 1}}, q("words"));
        QCOMPARE(buffer.data(), QByteArray("{\n    \"a\": 1\n}\n"));
        buffer.buffer().clear();
        buffer.seek(0);
        Output(buffer, Output::Form::Words).give(QJsonObject{{q("a"), 1}}, q("ti\u00a012.1."));
        QCOMPARE(buffer.data(), QByteArray("ti 12.1.\n"));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
