// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QDir &root()
{
    static const QDir folder(QStringLiteral(KV_SOURCE_DIR));
    return folder;
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The sources below the folders, as paths from the root, sorted.
QStringList sourcesOf(const QStringList &folders, const QStringList &patterns)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root().relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

QStringList cppOf(const QStringList &folders)
{
    return sourcesOf(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

const QStringList everyFolder{QStringLiteral("core"), QStringLiteral("translations"),
                              QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")};

struct Include
{
    QString path;
    bool quoted = false; // "ours", not <theirs>
};

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"),
        QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const auto &match : line.globalMatch(textOf(path)))
        includes.append({match.captured(2), match.captured(1) == u"\""});
    return includes;
}

// What core/CMakeLists.txt lets a module see.
struct Rule
{
    QStringList uses; // followed as far as they go
    QStringList hides; // seen by its own sources only
    QStringList qt;
};

QHash<QString, Rule> layerRule()
{
    static const QRegularExpression line(QStringLiteral("^kv_module\\((\\w+)([^)]*)\\)"),
                                         QRegularExpression::MultilineOption);
    QHash<QString, Rule> rules;
    for (const auto &match : line.globalMatch(textOf(QStringLiteral("core/CMakeLists.txt")))) {
        Rule rule;
        QStringList *list = nullptr;
        for (const QString &word : match.captured(2).simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"USES")
                list = &rule.uses;
            else if (word == u"HIDES")
                list = &rule.hides;
            else if (word == u"QT")
                list = &rule.qt;
            else if (list)
                list->append(word);
        }
        rules.insert(match.captured(1), rule);
    }
    return rules;
}

QSet<QString> visibleFrom(const QString &module, const QHash<QString, Rule> &rules)
{
    QSet<QString> seen{module};
    QStringList open = rules[module].uses + rules[module].hides;
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += rules[next].uses;
    }
    return seen;
}

// Qt modules whose classes a part of the program must not name, by the beginnings of their headers.
const QRegularExpression sqlHeader(QStringLiteral("^(QtSql/|QSql)"));
const QRegularExpression widgetsHeader(QStringLiteral(
    "^(QtWidgets/|QtPrintSupport/|QWidget|QMainWindow|QDialog|QMessageBox|QApplication|"
    "QAbstractButton|QPushButton|QLabel|QLineEdit|QTableView|QListView|QTreeView|QStyle|QMenu|"
    "QAction|QPrint|QFileDialog|QComboBox|QHeaderView|Q(Box|HBox|VBox|Grid|Form|Stacked)?Layout$"
    ")"));
const QRegularExpression guiHeader(QStringLiteral(
    "^(QtGui/|QGui|QPainter|QPaint|QFont|QPixmap|QImage|QColor|QPdf|QPaged|QPage|QIcon|QText)"));

bool isQtCoreText(const QString &header)
{
    static const QSet<QString> inCore{QStringLiteral("QTextStream"),
                                      QStringLiteral("QTextBoundaryFinder"),
                                      QStringLiteral("QTextCodec")};
    return inCore.contains(header);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void theLayerRuleIsRead()
    {
        const auto rules = layerRule();
        QVERIFY(rules.contains(QStringLiteral("domain")));
        QVERIFY(rules[QStringLiteral("domain")].uses.isEmpty());
        QVERIFY(rules[QStringLiteral("workspace")].hides.contains(QStringLiteral("storage")));
        for (const QString &folder : QDir(root().filePath(QStringLiteral("core")))
                                         .entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(rules.contains(folder),
                     qPrintable(folder + QStringLiteral(" has no line in core/CMakeLists.txt")));
    }

    void modulesIncludeOnlyWhatTheirLineNames()
    {
        const auto rules = layerRule();
        QStringList broken;
        for (const QString &path : cppOf({QStringLiteral("core")})) {
            const QString module = path.section(u'/', 1, 1);
            const QSet<QString> visible = visibleFrom(module, rules);
            for (const Include &include : includesOf(path)) {
                const QString target = include.path.section(u'/', 0, 0);
                const bool ours = include.quoted && include.path.contains(u'/');
                if (ours && !visible.contains(target))
                    broken.append(QStringLiteral("%1 includes %2").arg(path, include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    // What a module hides must not be in its headers, or its users would see it.
    void headersShowNothingHidden()
    {
        const auto rules = layerRule();
        QStringList broken;
        for (const QString &path : sourcesOf({QStringLiteral("core")}, {QStringLiteral("*.h")})) {
            for (const Include &include : includesOf(path)) {
                if (rules[path.section(u'/', 1, 1)].hides.contains(
                        include.path.section(u'/', 0, 0)))
                    broken.append(QStringLiteral("%1 includes %2").arg(path, include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void coreNamesOnlyItsPartsOfQt()
    {
        const auto rules = layerRule();
        QStringList broken;
        for (const QString &path : cppOf({QStringLiteral("core")})) {
            const QStringList qt = rules[path.section(u'/', 1, 1)].qt;
            for (const Include &include : includesOf(path)) {
                if (include.quoted)
                    continue;
                const bool sql
                    = include.path.contains(sqlHeader) && !qt.contains(QStringLiteral("Sql"));
                const bool gui = include.path.contains(guiHeader) && !isQtCoreText(include.path)
                    && !qt.contains(QStringLiteral("Gui"));
                if (sql || gui || include.path.contains(widgetsHeader))
                    broken.append(QStringLiteral("%1 includes <%2>").arg(path, include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void theWindowNeverSeesSql()
    {
        QStringList broken;
        for (const QString &path : cppOf({QStringLiteral("ui"), QStringLiteral("app")})) {
            for (const Include &include : includesOf(path)) {
                if (include.path.startsWith(u"storage/") || include.path.contains(sqlHeader))
                    broken.append(QStringLiteral("%1 includes %2").arg(path, include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void nothingBelowIncludesTheWindow()
    {
        QStringList broken;
        for (const QString &path :
             cppOf({QStringLiteral("core"), QStringLiteral("translations")})) {
            for (const Include &include : includesOf(path)) {
                if (include.path.startsWith(u"ui/") || include.path.startsWith(u"app/"))
                    broken.append(QStringLiteral("%1 includes %2").arg(path, include.path));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void filesAreShort()
    {
        // Longer than the rest, each for its reason. A new name here needs one too.
        static const QHash<QString, QString> longer{};
        QStringList tooLong;
        for (const QString &path : cppOf(everyFolder)) {
            const auto lines = textOf(path).count(u'\n');
            if (lines >= 400 && !longer.contains(path))
                tooLong.append(QStringLiteral("%1: %2 lines").arg(path).arg(lines));
        }
        for (auto it = longer.begin(); it != longer.end(); ++it)
            QVERIFY2(textOf(it.key()).count(u'\n') >= 400,
                     qPrintable(it.key() + QStringLiteral(" is short now")));
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp"),
                                   QStringLiteral("*.py"), QStringLiteral("*.sql")};
        QStringList without;
        for (const QString &path : sourcesOf(everyFolder, patterns)) {
            const QString top = textOf(path).left(400);
            if (!top.contains(u"SPDX-FileCopyrightText: ")
                || !top.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"))
                without.append(path);
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void headersAreIncludedOnce()
    {
        QStringList without;
        for (const QString &path : sourcesOf(everyFolder, {QStringLiteral("*.h")})) {
            if (!textOf(path).contains(u"\n#pragma once\n"))
                without.append(path);
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void nothingIsLeftForLater()
    {
        // Spelt in two parts, so that this file does not find itself.
        const QStringList forbidden{QStringLiteral("TO") + QStringLiteral("DO"),
                                    QStringLiteral("FIX") + QStringLiteral("ME"),
                                    QStringLiteral("XX") + QStringLiteral("X:")};
        QStringList found;
        for (const QString &path : cppOf(everyFolder)) {
            const QString text = textOf(path);
            for (const QString &word : forbidden) {
                if (text.contains(QRegularExpression(QStringLiteral("\\b") + word)))
                    found.append(path + QStringLiteral(": ") + word);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // Time, language and randomness come in as arguments; nothing of ours is reached through a
    // global.
    void nothingOfOursIsGlobal()
    {
        static const QRegularExpression instance(
            QStringLiteral("(?<!QCoreApplication)(?<!QGuiApplication)"
                           "(?<!QApplication)::instance\\(\\)"));
        static const QRegularExpression clock(
            QStringLiteral("QDate::currentDate\\(|QDateTime::currentDateTime\\(|"
                           "QRandomGenerator::global\\("));
        QStringList found;
        for (const QString &path :
             cppOf({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
            const QString text = textOf(path);
            if (text.contains(instance))
                found.append(path + QStringLiteral(": instance()"));
            if (path.startsWith(u"core/") && text.contains(clock))
                found.append(path + QStringLiteral(": reads the clock or the dice by itself"));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void connectionsAreCheckedByTheCompiler()
    {
        static const QRegularExpression old(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
        QStringList found;
        for (const QString &path :
             cppOf({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
            if (textOf(path).contains(old))
                found.append(path + QStringLiteral(": SIGNAL() or SLOT()"));
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
