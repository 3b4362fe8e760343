// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passphrase.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::exchange;

class TestPassphrase : public QObject
{
    Q_OBJECT

private slots:
    void passphraseOfAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words"); // "": there are none
        const QString words = QStringLiteral("kala kukko talvi mylly");
        const QByteArray plain = words.toLatin1();
        QTest::newRow("a line") << QByteArray(plain + '\n') << words;
        QTest::newRow("without a line end") << plain << words;
        QTest::newRow("as Notepad saves it")
            << QByteArray("\xEF\xBB\xBF" + plain + "\r\n") << words;
        QTest::newRow("UTF-16") << QByteArray(
            "\xFF\xFE"
            + QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2))
                                << words;
        QTest::newRow("after an empty line") << QByteArray("\r\n\n" + plain + "\nmuuta") << words;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("only lines") << QByteArray("\n \r\n") << QString();
    }
    void passphraseOfAFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sanat.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = passphraseFromFile(file.fileName());
        QCOMPARE(bool(read), !words.isEmpty());
        if (read)
            QCOMPARE(*read, words);
        else
            QCOMPARE(read.error().code, ErrorCode::NoPassphrase);
    }

    void passphraseIsFourWordsOfTheList()
    {
        const QStringList list = passphraseWords();
        QVERIFY(list.size() >= 1449); // four of them: 42 bits
        static const QRegularExpression plain(QStringLiteral("^[a-z]{3,10}$"));
        for (const QString &word : list)
            QVERIFY2(plain.match(word).hasMatch(), qPrintable(word));
        const QStringList made = newPassphrase().split(u' ');
        QCOMPARE(made.size(), 4);
        for (const QString &word : made)
            QVERIFY(list.contains(word));
        QVERIFY(newPassphrase() != newPassphrase());
    }

    // Told by telephone: a letter misheard must not make another word of the list.
    void noTwoWordsAreALetterApart()
    {
        const QStringList list = passphraseWords();
        QHash<QString, QString> byGap; // a word with a letter left out
        QSet<QString> seen;
        for (const QString &word : list) {
            QVERIFY2(!seen.contains(word), qPrintable(word));
            seen.insert(word);
        }
        for (const QString &word : list) {
            for (qsizetype at = 0; at < word.size(); ++at) {
                const QString less = word.left(at) + word.mid(at + 1);
                QVERIFY2(!seen.contains(less), qPrintable(word));
                const QString gap = word.left(at) + u'?' + word.mid(at + 1);
                const QString other = byGap.value(gap);
                QVERIFY2(other.isEmpty(), qPrintable(word + u' ' + other));
                byGap.insert(gap, word);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
