// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entropy.h"
#include "exchange/occurrences.h"

#include <QTest>

using namespace kv;
using namespace kv::exchange;

class TestOccurrences : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");

        const QString text = u"Kahvit tarjoaa Alfa Oy.\nMatti Meikäläinen tulee myöhässä"_qs;
        QTest::newRow("nothing is wanted") << QStringList() << text << QStringList();
        QTest::newRow("in an empty text")
            << QStringList(u"Matti Meikäläinen"_qs) << QString() << QStringList();
        QTest::newRow("in the middle")
            << QStringList{u"Matti Meikäläinen"_qs, u"Maija Meikäläinen"_qs} << text
            << QStringList(u"Matti Meikäläinen"_qs);
        QTest::newRow("within a word")
            << QStringList(u"eikäläi"_qs) << text << QStringList(u"eikäläi"_qs);
        QTest::newRow("at the start and at the end, over a line end")
            << QStringList{u"Kahvit"_qs, u"myöhässä"_qs, u"Oy.\nMat"_qs} << text
            << QStringList{u"Kahvit"_qs, u"Oy.\nMat"_qs, u"myöhässä"_qs};
        QTest::newRow("the same beginning, several lengths")
            << QStringList{u"Kahvit"_qs, u"Kahvit tar"_qs, u"Kahvit tarvitaan"_qs} << text
            << QStringList{u"Kahvit"_qs, u"Kahvit tar"_qs};
        QTest::newRow("longer than the text") << QStringList(text + u'!') << text << QStringList();
        QTest::newRow("other capitals are another text")
            << QStringList(u"kahvit"_qs) << text << QStringList();
        QTest::newRow("too short to be looked for")
            << QStringList(u"tulee"_qs) << text << QStringList();
    }

    void finds()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const QSet<QString> all = occurring({wanted.cbegin(), wanted.cend()}, text);
        QStringList sorted(all.cbegin(), all.cend());
        sorted.sort();
        QCOMPARE(sorted, found);
    }

    // Of few letters, so that much occurs by chance: the same as looking for each alone.
    void agreesWithLookingForEachAlone()
    {
        SeededEntropy entropy(7);
        const auto made = [&](quint64 length) {
            QString text;
            for (quint64 i = 0; i < length; ++i)
                text += QChar(char16_t(u'a' + entropy.next() % 2));
            return text;
        };
        for (int round = 0; round < 50; ++round) {
            const QString text = made(200);
            QSet<QString> wanted;
            for (int i = 0; i < 100; ++i)
                wanted.insert(made(6 + entropy.next() % 8));
            QSet<QString> expected = wanted;
            expected.removeIf([&](const QString &one) { return !text.contains(one); });
            QCOMPARE(occurring(wanted, text), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
