// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plaintext.h"
#include "documents/template.h"

#include <QTest>

using namespace kv;
using namespace kv::documents;

namespace {

const Template::Vocabulary vocabulary{
    {QStringLiteral("name"), QStringLiteral("remote"), QStringLiteral("phone")},
    {QStringLiteral("programme")}};

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void fills_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("field", "Hei {{name}}!", "Hei Åke {{phone}} Öst!\n");
        row("lines are joined", "yksi\nkaksi", "yksi kaksi\n");
        row("a kept break", "yksi\\\nkaksi", "yksi\nkaksi\n");
        row("condition that holds", "a {{?name}}b {{name}}{{/}} c", "a b Åke {{phone}} Öst c\n");
        row("condition that fails leaves no hole", "a {{?remote}}b{{/}} c", "a c\n");
        row("condition of absence", "{{!remote}}paikan päällä{{/}}", "paikan päällä\n");
        row("a line that comes out empty", "a\\\n{{?remote}}b{{/}}\\\nc", "a\nc\n");
        row("a block that comes out empty", "a\n\n{{remote}}\n\nb", "a\n\nb\n");
        row("a label without a value", "Nimi :: {{name}}\n\nEtä :: {{remote}}",
            "Nimi: Åke {{phone}} Öst\n");
        row("a heading over nothing", "== Ohjelma\n\n[[programme]]\n\n== Muuta\n\nx", "Muuta\nx\n");
        row("items", "* yksi\n* {{name}}", "– yksi\n– Åke {{phone}} Öst\n");
        row("notes and properties are not printed", "# note\n@kind Kutsu\n\n= Otsikko",
            "Otsikko\n");
    }

    void fills()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto made = Template::parse(text, vocabulary);
        QVERIFY(made);
        // A value that looks like a field is a name like any other.
        const Template::Values values{
            {QStringLiteral("name"), QStringLiteral("Åke {{phone}} Öst")}};
        QCOMPARE(plainTextOf(made->blocks(values, {}, Language::Finnish)), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("what");
        QTest::newRow("unknown field")
            << QStringLiteral("{{nmae}}") << ErrorCode::Unknown << QStringLiteral("nmae");
        QTest::newRow("unknown field in a condition")
            << QStringLiteral("{{?coffee}}x{{/}}") << ErrorCode::Unknown
            << QStringLiteral("coffee");
        QTest::newRow("unknown field in a label")
            << QStringLiteral("{{a}} :: x") << ErrorCode::Unknown << QStringLiteral("a");
        QTest::newRow("unknown field in a property")
            << QStringLiteral("@kind {{a}}") << ErrorCode::Unknown << QStringLiteral("a");
        QTest::newRow("unknown part")
            << QStringLiteral("[[map]]") << ErrorCode::Unknown << QStringLiteral("map");
        QTest::newRow("condition without an end")
            << QStringLiteral("{{?name}}x") << ErrorCode::InvalidValue
            << QStringLiteral("{{?name}}x");
        QTest::newRow("end without a condition")
            << QStringLiteral("x{{/}}") << ErrorCode::InvalidValue << QStringLiteral("x{{/}}");
        QTest::newRow("condition within a condition")
            << QStringLiteral("{{?name}}{{?phone}}x{{/}}{{/}}") << ErrorCode::InvalidValue
            << QStringLiteral("{{?name}}{{?phone}}x{{/}}{{/}}");
        QTest::newRow("field that is not closed")
            << QStringLiteral("{{name}} {{phone") << ErrorCode::InvalidValue
            << QStringLiteral("{{name}} {{phone");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QFETCH(QString, what);
        const auto made = Template::parse(text, vocabulary);
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
        QCOMPARE(made.error().details.value(1), what);
    }

    void aTemplateThatIsNotShipped()
    {
        const auto made
            = Template::shipped(Language::English, QStringLiteral("missing"), vocabulary);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileMissing);
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
