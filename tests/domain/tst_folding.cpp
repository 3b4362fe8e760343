// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <QTest>

using namespace kv;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void name_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        const auto add = [](const char *name, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(folded);
        };
        add("Äijälän Öljy Oy", "äijälän öljy oy");
        add("  ÄIJÄLÄN   öljy, OY. ", "äijälän öljy oy");
        add("A\xcc\x88ijälän Öljy Oy", "äijälän öljy oy"); // decomposed
        add("Nili-Kota", "nili kota");
        add("Nili – Kota", "nili kota");
        add("Säde Oy", "säde oy");
        add("Sade Oy", "sade oy");
        add("Café Élan", "cafe elan");
        add("Kaisa’s Cakes & Co®", "kaisas cakes co");
        add("T.mi Ææ", "tmi aa");
        add("", "");
        add("…", "");
    }
    void name()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldedName(name), folded);
        QCOMPARE(foldedName(foldedName(name)), folded);
    }

    void words()
    {
        for (const char *word : {"Y-tunnus", "y tunnus", " Y–TUNNUS: "})
            QCOMPARE(foldedWord(QString::fromUtf8(word)), QStringLiteral("ytunnus"));
        QCOMPARE(foldedWord(u"Sähköposti"), QStringLiteral("sahkoposti"));
        QCOMPARE(foldedWord(u"Isännöinyt (kertaa)"), QStringLiteral("isannoinytkertaa"));
    }

    void legalForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("bare");
        const auto add = [](const char *name, const char *bare) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(bare);
        };
        add("Oy Taito Ab", "taito");
        add("Tmi Veera Salo", "veera salo");
        add("Taito", "taito");
        add("Oy", "oy");
        add("Ky Oy", "ky");
    }
    void legalForm()
    {
        QFETCH(QString, name);
        QFETCH(QString, bare);
        QCOMPARE(withoutLegalForm(foldedName(name)), bare);
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
