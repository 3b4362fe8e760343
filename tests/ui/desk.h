// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoregion.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kv::ui {

// Makes the example region with the key of the demo, as the program does.
inline Done makeDemo(const QString &path)
{
    const demo::DemoClock clock;
    SeededEntropy entropy(1);
    auto made = workspace::Workspace::create(path, {clock, entropy, {}, {}, demo::demoKeySeed(1)});
    if (!made) {
        return made.error();
    }
    return demo::makeDemoRegion({}, [&made](const Operation &operation) -> Done {
        const auto committed = (*made)->commit(operation);
        return committed ? Done() : Done(committed.error());
    });
}

// Copies what was made once: the same bytes, in no time.
inline Done copyDemo(const QString &path)
{
    static const QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("demo.kiertovuoro"));
    if (!QFile::exists(original)) {
        if (const Done made = makeDemo(original); !made) {
            return made;
        }
    }
    return QFile::copy(original, path) ? Done() : Done(Error{ErrorCode::CannotWrite, {path}});
}

// Settings that nobody else sees: call first, in initTestCase().
inline void useOwnSettings(const char *test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(test));
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    QSettings().clear();
}

// A window of its own, in Finnish.
class Desk
{
public:
    Desk()
        : preferences(words)
        , window({clock, entropy, {}, {}, demo::demoKeySeed(7)}, preferences, copyDemo)
    {
        preferences.setLanguage(QStringLiteral("fi"));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    SystemClock clock;
    SystemEntropy entropy;
    words::Words words;
    Preferences preferences;
    MainWindow window;
};

} // namespace kv::ui
