// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness/register.h"

#include "workspace/rescue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kv;
using namespace kv::harness;

// Files with wrong bytes in them are opened, read, proved, written to and salvaged.
class TestDamage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{scratch()};
    QByteArray m_whole;
    SeededEntropy m_entropy{quint64(figure("KV_SEED", 3))};

    QString path() const { return m_folder.filePath(QStringLiteral("file.kiertovuoro")); }
    qsizetype below(qsizetype limit) { return qsizetype(m_entropy.next() % quint64(limit)); }

    QByteArray damaged()
    {
        QByteArray bytes = m_whole;
        switch (below(5)) {
        case 0: // a cut
            bytes.truncate(below(bytes.size()));
            break;
        case 1: // a page of something else
            bytes.replace(below(bytes.size()) / 4096 * 4096, 4096,
                          bytes.mid(below(bytes.size() - 4096), 4096));
            break;
        case 2: // the header
            bytes[below(100)] = char(below(256));
            break;
        default: // some bytes anywhere
            for (qsizetype n = 1 + below(20); n > 0; --n)
                bytes[below(bytes.size())] = char(below(256));
        }
        return bytes;
    }

private slots:
    void initTestCase()
    {
        Writer writer(1);
        {
            auto file = std::move(*workspace::Workspace::create(path(), writer.session()));
            for (int i = 0; i < 12; ++i)
                QVERIFY(file->commit(writer.step(*file, i)));
        }
        m_whole = bytesOf(path());
    }

    void cleanErrorOrSomeUse()
    {
        const int files = figure("KV_DAMAGED_FILES", 250);
        int opened = 0;
        int proved = 0;
        for (int i = 0; i < files; ++i) {
            const QByteArray bytes = damaged();
            QVERIFY(writeBytes(path(), bytes));
            Writer writer(2);
            {
                const auto reading = workspace::Workspace::openToRead(path(), writer.session());
                if (reading) {
                    const auto check = (*reading)->check();
                    proved += check && check->problems.isEmpty() && bytes != m_whole;
                    const auto history = (*reading)->history(100);
                    Q_UNUSED(history)
                }
            }
            QVERIFY(bytesOf(path()) == bytes); // who looks writes nothing
            {
                const auto file = workspace::Workspace::open(path(), writer.session());
                opened += bool(file);
                if (file) {
                    const auto committed = (*file)->commit(writer.step(**file, 3));
                    Q_UNUSED(committed)
                }
            }
            QFile::remove(path() + QStringLiteral("-journal"));
            QVERIFY(writeBytes(path(), bytes));
            const QString target = m_folder.filePath(QStringLiteral("saved.kiertovuoro"));
            QFile::remove(target);
            if (workspace::salvage(path(), target)) {
                const auto saved = workspace::Workspace::open(target, writer.session());
                QVERIFY(saved && (*saved)->check()->problems.isEmpty());
            }
        }
        qInfo("%d damaged files: %d could be opened, %d were damaged only where nothing is", files,
              opened, proved);
        QVERIFY(opened > 0 && opened < files);
        QVERIFY2(proved < opened, "a check that passes everything sees nothing");
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
