// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/datasets.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace kv;
using namespace kv::support;

class TestDatasets : public QObject
{
    Q_OBJECT

private slots:
    void theTextIsReadAndWrittenBack()
    {
        const QString text = QStringLiteral("theme | Verkkokauppa\n"
                                            "group | Rovaniemi\n"
                                            "member | Alfa Oy | 2025-01-01 | 2026-12-31 | paused\n"
                                            "member | Öljy Äijälä Tmi |  |  | member\n"
                                            "hosted | Alfa Oy | 2 | 2024-05-07\n"
                                            "meeting | 2026-09-10 | Alfa Oy | agreed\n"
                                            "meeting | 2026-10-13 | - | proposed\n"
                                            "came | 2026-09-10 | Öljy Äijälä Tmi | remote\n"
                                            "comes | 2026-09-10 | Öljy Äijälä Tmi | cannot\n"
                                            "away | Alfa Oy | 2026-10-01 | 2026-10-05\n");
        const Dataset dataset = datasetFromText(text);
        QCOMPARE(textOf(dataset), text);
        QCOMPARE(dataset.companies.size(), 2);
        const Meeting meeting
            = dataset.meetings.value(meetingOn(QStringLiteral("Rovaniemi"), QDate(2026, 9, 10)));
        QCOMPARE(meeting.host, idOf<Company>(QStringLiteral("Alfa Oy")));
        QCOMPARE(meeting.state, MeetingState::Agreed);
        QCOMPARE(datasetFromText(textOf(dataset)), dataset);
    }

    void membersHostInTurn()
    {
        const Dataset dataset = datasetOf(2, 3);
        QCOMPARE(textOf(dataset),
                 QStringLiteral("group | Ydinryhmä\n"
                                "member | Yritys 01 |  |  | member\n"
                                "member | Yritys 02 |  |  | member\n"
                                "meeting | 2026-01-13 | Yritys 01 | proposed\n"
                                "meeting | 2026-02-10 | Yritys 02 | proposed\n"
                                "meeting | 2026-03-10 | Yritys 01 | proposed\n"));
        QCOMPARE(datasetOf(25, 11).meetings.size(), 11);
    }

    void theClockTellsWhatItIsTold()
    {
        FixedClock clock(QDate(2026, 9, 15));
        QCOMPARE(clock.today(), QDate(2026, 9, 15));
        clock.addSeconds(24 * 3600);
        QCOMPARE(clock.today(), QDate(2026, 9, 16));
    }
};

QTEST_GUILESS_MAIN(TestDatasets)
#include "tst_datasets.moc"
