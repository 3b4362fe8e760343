// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "words/words.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace kv;

namespace {

struct Message
{
    QString context;
    QString source;
    QString kind; // the type attribute of the translation: "" is finished
    QStringList forms;
    bool plural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(KV_SOURCE_DIR "/translations/kiertovuoro_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(
                {context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().kind = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().plural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d+|n)|\\{\\{\\w+\\}\\}"));
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found.append(match.captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString whereIs(const Message &message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyMessageIsFinished_data() { languages(); }
    void everyMessageIsFinished()
    {
        QFETCH(QString, language);
        QStringList unfinished;
        for (const Message &message : messagesOf(language)) {
            const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
            if (!message.kind.isEmpty() || empty)
                unfinished.append(message.kind + u' ' + whereIs(message));
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void bothSidesHaveTheSamePlaceholders_data() { languages(); }
    void bothSidesHaveTheSamePlaceholders()
    {
        QFETCH(QString, language);
        QStringList different;
        for (const Message &message : messagesOf(language)) {
            for (const QString &form : message.forms) {
                QStringList here = placeholdersOf(form);
                QStringList there = placeholdersOf(message.source);
                // "Yksi yritys" may do without the number; no other part may be lost.
                if (message.plural) {
                    here.removeAll(QStringLiteral("%n"));
                    there.removeAll(QStringLiteral("%n"));
                }
                if (here != there)
                    different.append(whereIs(message) + QStringLiteral(" -> ") + form);
            }
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }

    // Finnish would inflect a name that is followed by an ending: "%1ssa", "%1:n". It must stay in
    // the nominative.
    void noNameIsInflected()
    {
        static const QRegularExpression ending(QStringLiteral("%L?\\d+(\\p{L}|:\\p{L})"));
        QStringList inflected;
        for (const Message &message : messagesOf(QStringLiteral("fi"))) {
            for (const QString &form : message.forms) {
                if (form.contains(ending))
                    inflected.append(whereIs(message) + QStringLiteral(" -> ") + form);
            }
        }
        QVERIFY2(inflected.isEmpty(), qPrintable(inflected.join(u'\n')));
    }

    void pluralsHaveTwoForms_data() { languages(); }
    void pluralsHaveTwoForms()
    {
        QFETCH(QString, language);
        QStringList incomplete;
        for (const Message &message : messagesOf(language)) {
            if (message.plural && message.forms.size() != 2)
                incomplete.append(whereIs(message));
        }
        QVERIFY2(incomplete.isEmpty(), qPrintable(incomplete.join(u'\n')));
    }

    // Both files come from one reading of the sources, so what has a plural in one has it in the
    // other.
    void englishHasThePluralsOfFinnish()
    {
        const auto pluralsOf = [](const QString &language) {
            QStringList plurals;
            for (const Message &message : messagesOf(language)) {
                if (message.plural)
                    plurals.append(whereIs(message));
            }
            return plurals;
        };
        QCOMPARE(pluralsOf(QStringLiteral("en")), pluralsOf(QStringLiteral("fi")));
    }

    // An emptied .ts gives a catalogue that loads and says nothing: only a known string proves that
    // it is there.
    void theCatalogueIsFoundAtRunTime()
    {
        words::Words words;
        const Error error{ErrorCode::NothingToUndo, {}};

        QVERIFY(words.speak(QStringLiteral("fi")));
        QCOMPARE(describe(error), QStringLiteral("Ei ole mitään kumottavaa."));
        QCOMPARE(QLocale().toString(QDate(2026, 9, 15), QStringLiteral("dddd")),
                 QStringLiteral("tiistaina"));

        QVERIFY(words.speak(QStringLiteral("en")));
        QCOMPARE(describe(error), QStringLiteral("There is nothing to undo."));
        QCOMPARE(QLocale().toString(QDate(2026, 9, 15), QLocale::ShortFormat),
                 QStringLiteral("15/09/2026"));

        QVERIFY(words.speak(QStringLiteral("fi")));
        QCOMPARE(describe(error), QStringLiteral("Ei ole mitään kumottavaa."));
        QVERIFY(!words.speak(QStringLiteral("tlh")));
        QCOMPARE(words.language(), QStringLiteral("fi"));
    }

    void qtsOwnWordsAreThere()
    {
        if (!QFile::exists(QStringLiteral(":/i18n/qtbase_fi.qm")))
            QSKIP("Qt came without its Finnish words");
        words::Words words;
        QVERIFY(words.speak(QStringLiteral("fi")));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Peru"));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : words::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
