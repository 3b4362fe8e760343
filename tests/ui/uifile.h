// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoregion.h"
#include "operations/groupoperations.h"
#include "support/fixedclock.h"
#include "ui/common/context.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kv::support {

// A file in a folder of its own, open as a page of the window has it.
struct UiFile
{
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 12, 15)};
    SeededEntropy entropy{1};
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<ui::UiContext> context;
    QList<ui::Message> messages; // what was told, the newest last

    UiFile()
    {
        auto made = workspace::Workspace::create(
            folder.filePath(QStringLiteral("file.kiertovuoro")), session());
        if (!made) {
            qFatal("%s", qUtf8Printable(describe(made.error())));
        }
        workspace = std::move(made).value();
        context = std::make_unique<ui::UiContext>(*workspace, clock);
        QObject::connect(context.get(), &ui::UiContext::told, context.get(),
                         [this](const ui::Message &message) { messages.append(message); });
    }

    workspace::Session session()
    {
        return {clock, entropy, {}, QStringLiteral("Kati Virtanen"), QByteArray(32, 'k')};
    }
    const Dataset &dataset() const { return workspace->dataset(); }
    void commit(const Result<Operation> &step)
    {
        QVERIFY2(step, step ? "" : qPrintable(describe(step.error())));
        const auto done = workspace->commit(*step);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
    // An empty group, shown.
    void addGroup(const QString &name)
    {
        Coordinator coordinator;
        coordinator.id = workspace->author();
        coordinator.name = QStringLiteral("Kati Virtanen");
        commit(operations::newFile(dataset(), {name, QStringLiteral("Lappi"), {}, {}}, coordinator,
                                   workspace->ids()));
        context->choose(dataset().groups.begin()->id, 2027);
    }
    // The demo region, its first group shown.
    void fillWithDemo()
    {
        const auto done = demo::makeDemoRegion({}, [this](const Operation &step) {
            const auto committed = workspace->commit(step);
            return committed ? Done() : Done(committed.error());
        });
        QVERIFY(done);
        context->choose(dataset().groups.begin()->id, demo::openYear);
    }
};

// Settings of a test are its own.
inline void useOwnSettings(const char *test)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro-test"));
    QCoreApplication::setApplicationName(QString::fromLatin1(test));
    QSettings().clear();
    ui::applyTheme(*qApp,
                   qEnvironmentVariableIsSet("KV_TEST_DARK") ? ui::Appearance::Dark
                                                             : ui::Appearance::Light,
                   100);
}

// Keeps a picture of a window for a person to look at, where KV_TEST_PICTURES names a folder.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("KV_TEST_PICTURES");
    if (!folder.isEmpty()) {
        QCoreApplication::processEvents();
        window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }
}

} // namespace kv::support
