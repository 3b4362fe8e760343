// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kv::cli;

// Backups, restoring, salvage and damage as a user meets them at the command line.
class TestSafetyCommands : public QObject
{
    Q_OBJECT

    Desk m_desk;

    static QString q(const char *text) { return QString::fromUtf8(text); }
    QString newFile(const QString &name)
    {
        const QString path = m_desk.path(name);
        const Run made = m_desk.run({q("new"), path, q("--group"), q("Ydin"), q("--area"), q("A")});
        if (made.code != 0)
            QTest::qFail(made.told().constData(), __FILE__, __LINE__);
        return path;
    }
    Run addCompany(const QString &path, const QString &name)
    {
        const QString list
            = m_desk.write(q("list.csv"), "Nimi;Kunta\r\n" + name.toUtf8() + ";Kemi\r\n");
        return m_desk.run({q("import"), path, list, q("--group"), q("Ydin")});
    }

private slots:
    void firstChangeOfADayHasABackup()
    {
        const QString path = newFile(q("daily.kiertovuoro"));
        KV_RAN(addCompany(path, q("Alfa Oy")), 0);
        KV_RAN(addCompany(path, q("Beta Oy")), 0);
        const auto list = m_desk.json({q("backup"), path, q("--list")}).object();
        QCOMPARE(list.value(q("backups")).toArray().size(), 1);
        QCOMPARE(list.value(q("backups")).toArray().at(0).toObject().value(q("reason")).toString(),
                 q("daily"));
    }

    void backupAndRestore()
    {
        const QString path = newFile(q("kept.kiertovuoro"));
        KV_RAN(addCompany(path, q("Alfa Oy")), 0);
        const auto made = m_desk.json({q("backup"), path}).object();
        QVERIFY(QFile::exists(made.value(q("made")).toString()));
        KV_RAN(addCompany(path, q("Beta Oy")), 0);
        const QString target = m_desk.path(q("restored.kiertovuoro"));
        const auto restored = m_desk
                                  .json({q("restore"), path, q("--out"), target, q("--backup"),
                                         made.value(q("made")).toString()})
                                  .object();
        QCOMPARE(restored.value(q("compared")).toBool(), true);
        QVERIFY(!restored.value(q("differences")).toArray().isEmpty());
        QCOMPARE(restored.value(q("missing")).toArray().size(), 1);
        QCOMPARE(m_desk.json({q("info"), target}).object().value(q("companies")).toInt(), 1);
        QCOMPARE(m_desk.json({q("info"), path}).object().value(q("companies")).toInt(), 2);
        KV_RAN(m_desk.run({q("verify"), target}), 0);
        KV_RAN(m_desk.run({q("restore"), path, q("--out"), target}), 1); // it is there already
    }

    void restoreOfAFileThatIsGone()
    {
        const QString path = newFile(q("gone.kiertovuoro"));
        KV_RAN(m_desk.run({q("backup"), path}), 0);
        QFile::remove(path);
        const QString target = m_desk.path(q("back.kiertovuoro"));
        const auto restored = m_desk.json({q("restore"), path, q("--out"), target}).object();
        QCOMPARE(restored.value(q("compared")).toBool(), false);
        KV_RAN(m_desk.run({q("verify"), target}), 0);
    }

    void restoreWithoutBackups()
    {
        const QString path = newFile(q("none.kiertovuoro"));
        KV_RAN(m_desk.run({q("restore"), path, q("--out"), m_desk.path(q("x.kiertovuoro"))}), 1);
    }

    // The newest backup that is sound, not the newest.
    void damagedBackupIsPassedOver()
    {
        const QString path = newFile(q("passed.kiertovuoro"));
        KV_RAN(addCompany(path, q("Alfa Oy")), 0);
        KV_RAN(m_desk.run({q("backup"), path}), 0);
        const auto newest = m_desk.json({q("backup"), path}).object().value(q("made")).toString();
        QFile file(newest);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        file.seek(0);
        file.write(bytes.replace("Alfa Oy", "Alfa Ox"));
        file.close();
        const QString target = m_desk.path(q("sound.kiertovuoro"));
        const auto restored = m_desk.json({q("restore"), path, q("--out"), target}).object();
        QVERIFY(restored.value(q("backup")).toString() != newest);
    }

    void salvageOfADamagedFile()
    {
        const QString path = m_desk.demo(q("damaged.kiertovuoro"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\xA5'));
        file.close();
        KV_RAN(m_desk.run({q("verify"), path}), 1);
        const QString target = m_desk.path(q("salvaged.kiertovuoro"));
        const auto salvaged = m_desk.json({q("salvage"), path, q("--out"), target}).object();
        QVERIFY(salvaged.value(q("kept")).toInt() > 0);
        QCOMPARE(salvaged.value(q("lost")).toInt(), 0);
        KV_RAN(m_desk.run({q("verify"), target}), 0);
        // Without a name it stands beside the damaged one, and is not written over.
        KV_RAN(m_desk.run({q("salvage"), path}), 0);
        KV_RAN(m_desk.run({q("verify"), m_desk.path(q("damaged-salvaged.kiertovuoro"))}), 0);
        const Run again = m_desk.run({q("salvage"), path});
        KV_RAN(again, 1);
        QVERIFY2(again.err.contains(q("damaged-salvaged")), again.told().constData());
    }
};

QTEST_GUILESS_MAIN(TestSafetyCommands)
#include "tst_safetycommands.moc"
