// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/invitation.h"
#include "documents/layout.h"
#include "documents/meetingvalues.h"
#include "documents/messagetexts.h"
#include "evening.h"
#include "listing.h"
#include "pdfreading.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace kv;
using namespace kv::documents;
using namespace kv::test;

namespace {

using Change = std::function<void(Dataset &, Meeting &)>;

Dataset changed(const Change &change)
{
    Dataset dataset = eveningDataset();
    change(dataset, dataset.meetings.edit(eveningId()));
    return dataset;
}

Company &hostOf(Dataset &dataset)
{
    return dataset.companies.edit(support::idOf<Company>(QStringLiteral("Puutyö Esimerkki Oy")));
}

QString listed(const Dataset &dataset, Language language = Language::Finnish,
               QDate today = writtenOn)
{
    const auto paper = invitationOf(dataset, eveningId(), language, today);
    return paper ? listingOf(*paper) : describe(paper.error());
}

} // namespace

class TestInvitation : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Finnish") << Language::Finnish;
        QTest::newRow("English") << Language::English;
    }

    void reads()
    {
        QFETCH(Language, language);
        const QString text = listed(eveningDataset(), language);
        QCOMPARE(text, goldenText(QStringLiteral("invitation-%1.txt").arg(textOf(language)), text));
    }

    void mails_data() { reads_data(); }

    void mails()
    {
        QFETCH(Language, language);
        const Dataset dataset = eveningDataset();
        const auto mail = invitationMessage(dataset, eveningId(), language, writtenOn);
        const auto sms = invitationSms(dataset, eveningId(), language, writtenOn);
        const auto question = hostQuestion(dataset, eveningId(),
                                           {QDate(2027, 1, 19), QDate(2027, 1, 14), eveningDay},
                                           language, writtenOn);
        QVERIFY(mail && sms && question);
        QString text = QStringLiteral("%1\n\n%2\n---\n%3\n---\n%4\n\n%5")
                           .arg(mail->subject, mail->body, *sms, question->subject, question->body);
        text.replace(QChar(QChar::Nbsp), u'_');
        QCOMPARE(text, goldenText(QStringLiteral("messages-%1.txt").arg(textOf(language)), text));
    }

    void partsThatDepend_data()
    {
        QTest::addColumn<Dataset>("dataset");
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("hasNot");
        const auto row
            = [](const char *name, const Change &change, const char *has, const char *hasNot) {
                  QTest::newRow(name)
                      << changed(change) << QString::fromUtf8(has) << QString::fromUtf8(hasNot);
              };
        row(
            "on site only: no label of taking part",
            [](Dataset &, Meeting &m) { m.mode = MeetingMode::OnSite; },
            "Kerro samalla mahdollisista", "Osallistuminen");
        row(
            "on site only: no word of a link",
            [](Dataset &, Meeting &m) { m.mode = MeetingMode::OnSite; }, "Paikka", "linkin");
        row(
            "remote only", [](Dataset &, Meeting &m) { m.mode = MeetingMode::Remote; },
            "Paikka | etäyhteys", "Kahvitarjoilu");
        row(
            "remote only: no diets", [](Dataset &, Meeting &m) { m.mode = MeetingMode::Remote; },
            "Saat linkin ilmoittautumisen jälkeen.", "uokavali");
        row(
            "coffee is not promised", [](Dataset &, Meeting &m) { m.hostOffersCoffee = false; },
            "Tilaisuus on maksuton. Voit", "kahvit tarjoaa");
        row(
            "no expert", [](Dataset &, Meeting &m) { m.expert = {}; }, "Illan teema",
            "Asiantuntija");
        row(
            "no theme yet",
            [](Dataset &, Meeting &m) {
                m.themeText.clear();
                m.themeTextEn.clear();
            },
            "Illan teema tarkentuu myöhemmin", "”");
        row(
            "theme of the bank",
            [](Dataset &d, Meeting &m) {
                Theme theme;
                theme.id = support::idOf<Theme>(QStringLiteral("Tekoäly"));
                theme.name = QStringLiteral("Tekoäly");
                d.themes.put(theme);
                m.theme = theme.id;
                m.themeText.clear();
                m.themeTextEn.clear();
            },
            "Illan teema: ”Tekoäly”", "tarkentuu");
        row(
            "the host has not agreed to the theme yet",
            [](Dataset &, Meeting &m) { m.state = MeetingState::Proposed; }, "Illan teema",
            "on valinnut");
        row(
            "no host", [](Dataset &, Meeting &m) { m.host = {}; }, "Paikka | ilmoitetaan myöhemmin",
            "säntäyrity");
        row(
            "host without premises, place open",
            [](Dataset &d, Meeting &) { hostOf(d).hostsElsewhere = true; },
            "Paikka | ilmoitetaan myöhemmin", "Teollisuustie");
        row(
            "host without premises, place known",
            [](Dataset &d, Meeting &m) {
                hostOf(d).hostsElsewhere = true;
                m.place = QStringLiteral("Kirjasto, Kalliontie 1, Nivala");
            },
            "Kirjasto, Kalliontie 1, Nivala", "kierros tiloissa");
        row(
            "the host's notes are of its own premises",
            [](Dataset &, Meeting &m) { m.place = QStringLiteral("Kirjasto"); }, "Kirjasto",
            "esteettömät");
        row(
            "place written out as the host's",
            [](Dataset &, Meeting &m) { m.place = QStringLiteral("Teollisuustie 5, halli 2"); },
            "isäntäyrityksen tiloissa", "muualla kuin");
        row(
            "no project: nothing is said of a financier", [](Dataset &, Meeting &) {},
            "luottamuksellisia", "hankkeen");
        row(
            "own programme",
            [](Dataset &, Meeting &m) {
                m.programme = QStringLiteral("17:30 Kahvit\nklo 18.00–18.45 Kierros\n\nVapaata");
            },
            "17.30 | Kahvit\n           18.00–18.45 | Kierros\n            | Vapaata",
            "Teema-alustus");
        row(
            "only a phone number",
            [](Dataset &d, Meeting &) {
                d.coordinators.edit(support::idOf<Coordinator>(QStringLiteral("Matti")))
                    .email.clear();
            },
            "puhelimitse: +358 400 000 000.", "tai puhelimitse");
        row(
            "no coordinator, no signature",
            [](Dataset &d, Meeting &m) { d.groups.edit(m.group).coordinator = {}; },
            "viimeistään tiistaina 5.1.2027.", "signature");
        row(
            "half an hour: no two items at one time",
            [](Dataset &, Meeting &m) { m.end = QTime(18, 0); }, "18.00 | Tilaisuus päättyy",
            "17.55 | Seuraava");
    }

    void partsThatDepend()
    {
        QFETCH(Dataset, dataset);
        QFETCH(QString, has);
        QFETCH(QString, hasNot);
        const QString text = listed(dataset).replace(u'_', u' ');
        QVERIFY2(text.contains(has), qPrintable(text));
        QVERIFY2(!text.contains(hasNot), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("{{")));
    }

    void englishFallsBackToFinnish()
    {
        const QString text = listed(changed([](Dataset &, Meeting &m) {
                                        m.themeTextEn.clear();
                                        m.programme = QStringLiteral("17.30 Kahvit");
                                    }),
                                    Language::English);
        QVERIFY(text.contains(QStringLiteral("“Verkkokauppa pienen yrityksen arjessa”")));
        QVERIFY(text.contains(QStringLiteral("17:30 | Kahvit")));
    }

    void deadline_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a week before, Epiphany Eve is a working day")
            << eveningDay << writtenOn << QStringLiteral("tiistaina 5.1.2027");
        QTest::newRow("Epiphany: the working day before")
            << QDate(2027, 1, 13) << writtenOn << QStringLiteral("tiistaina 5.1.2027");
        QTest::newRow("Sunday: the Friday before")
            << QDate(2027, 2, 14) << writtenOn << QStringLiteral("perjantaina 5.2.2027");
        QTest::newRow("written late: the working day before the meeting")
            << eveningDay << QDate(2027, 1, 7) << QStringLiteral("maanantaina 11.1.2027");
        QTest::newRow("written on the day")
            << eveningDay << eveningDay << QStringLiteral("tiistaina 12.1.2027");
    }

    void deadline()
    {
        QFETCH(QDate, meeting);
        QFETCH(QDate, today);
        QFETCH(QString, expected);
        const auto values
            = meetingValues(changed([meeting](Dataset &, Meeting &m) { m.date = meeting; }),
                            eveningId(), Language::Finnish, today);
        QVERIFY(values);
        QCOMPARE(values->value(QStringLiteral("deadline")), expected);
    }

    // Each month and weekday once: the only words that are ever inflected, and from a table.
    void datesOfEveryMonth()
    {
        const QStringList months
            = QStringLiteral("tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun "
                             "heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun")
                  .split(u' ');
        for (int month = 1; month <= 12; ++month) {
            const Dataset dataset
                = changed([month](Dataset &, Meeting &m) { m.date = QDate(2027, month, 10); });
            const QString text = listed(dataset);
            QVERIFY2(
                text.contains(
                    QStringLiteral("tervetuloa %1 ydinryhmätapaamiseen!").arg(months[month - 1])),
                qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("10.%1.2027_klo_17.30–20.00").arg(month)));
        }
    }

    // A name followed by an ending would be an inflected name.
    void namesStandAsRegistered()
    {
        const QString name = QStringLiteral("Xyz Oy");
        Dataset dataset = changed([&](Dataset &d, Meeting &m) {
            hostOf(d).name = name;
            d.groups.edit(m.group).name = name;
            d.experts.edit(m.expert).name = name;
            d.organisations.edit(support::idOf<Organisation>(QStringLiteral("Kehitys"))).name
                = name;
        });
        static const QRegularExpression ending(QStringLiteral("Xyz Oy(?:[:’']?\\w)"),
                                               QRegularExpression::UseUnicodePropertiesOption);
        for (const Language language : {Language::Finnish, Language::English}) {
            const QString text = listed(dataset, language);
            QCOMPARE(text.count(name), 6);
            QVERIFY(!text.contains(ending));
        }
    }

    void everyFieldOfTheVocabularyHasAValue()
    {
        const auto values
            = meetingValues(eveningDataset(), eveningId(), Language::Finnish, writtenOn);
        QVERIFY(values);
        QStringList fields = meetingVocabulary().fields;
        fields.sort();
        QCOMPARE(QStringList(values->keys()), fields);
    }

    void refuses()
    {
        const Dataset dataset = eveningDataset();
        const auto unknown = invitationOf(dataset, {}, Language::Finnish, writtenOn);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::Unknown);
        const auto undated = invitationOf(changed([](Dataset &, Meeting &m) { m.date = QDate(); }),
                                          eveningId(), Language::Finnish, writtenOn);
        QVERIFY(!undated);
        QCOMPARE(undated.error().code, ErrorCode::InvalidValue);
    }

    void fitsOnOnePage()
    {
        for (const Language language : {Language::Finnish, Language::English}) {
            const auto paper = invitationOf(eveningDataset(), eveningId(), language, writtenOn);
            QVERIFY(paper);
            QCOMPARE(layoutOf(*paper).pages.size(), 1);
        }
    }

    void printsEveryLineInOrder()
    {
        QStringList programme;
        for (int i = 0; i < 40; ++i)
            programme.append(QStringLiteral("17.%1 Ohjelmanumero %2").arg(i + 10).arg(i));
        const Dataset dataset = changed([&](Dataset &d, Meeting &m) {
            m.programme = programme.join(u'\n');
            hostOf(d).name = QStringLiteral(
                "Pohjois-Suomen Äänentoisto- ja Ölynvaihtopalvelut Åström & Öhman Oy");
        });
        const auto files
            = invitationFiles(dataset, eveningId(), Language::Finnish, Copies::Common, writtenOn);
        QVERIFY(files);
        const QTemporaryDir folder;
        const auto paths = writeInvitations(*files, folder.filePath(QStringLiteral("new/folder")),
                                            QDateTime(writtenOn, QTime(9, 0), Qt::UTC));
        QVERIFY(paths);
        QCOMPARE(paths->size(), 1);
        QCOMPARE(QFileInfo(paths->first()).fileName(),
                 QStringLiteral("Kutsu 2027-01-12 Nivala–Haapajärvi.pdf"));

        const QString printed = linesOfPdf(paths->first()).join(u' ');
        qsizetype at = 0;
        for (const Block &block : files->first().paper.blocks) {
            // What is between the parts of a block is a matter of layout.
            for (QString part : std::visit(Line{}, block.content).mid(11).split(u'\n')) {
                for (QString word : part.replace(u'|', u' ').simplified().split(u' ')) {
                    const qsizetype found = printed.indexOf(word, at);
                    QVERIFY2(found >= 0, qPrintable(word + QStringLiteral(" in ") + part));
                    at = found;
                }
            }
        }
        QVERIFY(printed.contains(QStringLiteral("1 (2)")));
        QVERIFY(printed.contains(QStringLiteral("2 (2)")));
    }

    void filesByRecipient()
    {
        Dataset dataset = eveningDataset();
        addPerson(dataset, QStringLiteral("Zeta Oy"), QStringLiteral("Ann/a"),
                  QStringLiteral("Öst"), QStringLiteral("a@zeta.example"), Language::English);
        const auto common = invitationFiles(dataset, eveningId(), {}, Copies::Common, writtenOn);
        QVERIFY(common);
        QCOMPARE(common->size(), 2);
        QCOMPARE(common->at(0).paper.kind, QStringLiteral("Kutsu"));
        QCOMPARE(common->at(1).name, QStringLiteral("Invitation 2027-01-12 Nivala–Haapajärvi.pdf"));

        const auto personal
            = invitationFiles(dataset, eveningId(), {}, Copies::Personal, writtenOn);
        QVERIFY(personal);
        QCOMPARE(personal->size(), 4);
        const auto own = std::find_if(personal->begin(), personal->end(), [](const auto &file) {
            return file.name.contains(QStringLiteral("Zeta"));
        });
        QVERIFY(own != personal->end());
        QCOMPARE(own->name,
                 QStringLiteral("Invitation 2027-01-12 Nivala–Haapajärvi Zeta Oy Ann a Öst.pdf"));
        QVERIFY(listingOf(own->paper)
                    .contains(QStringLiteral("margin     Zeta Oy\n           Ann/a Öst")));
    }
};

QTEST_MAIN(TestInvitation)
#include "tst_invitation.moc"
