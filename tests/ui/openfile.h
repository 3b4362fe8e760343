// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demoregion.h"
#include "domain/entropy.h"
#include "support/fixedclock.h"
#include "ui/common/context.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "words/words.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace kv::support {

// Milliseconds to wait for the planner at most; the sanitizers are slow.
inline constexpr int patience = 600'000;

// A file of one demo group with a year of held meetings, opened for the tests of pages: 15 December
// 2026, English, settings of its own.
class OpenFile
{
public:
    // `seed`: of the demo group.
    explicit OpenFile(quint64 seed = 7)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro-test"));
        QCoreApplication::setApplicationName(QStringLiteral("pages"));
        QSettings().clear();
        ui::applyTheme(*qApp, ui::Appearance::Light, 100);
        m_words.speak(QStringLiteral("en"));
        auto made = workspace::Workspace::create(
            m_folder.filePath(QStringLiteral("a.kiertovuoro")),
            {m_clock, m_entropy, {}, QStringLiteral("Kati Virta"), QByteArray(32, '7')});
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        m_workspace = std::move(*made);
        const auto done = demo::makeDemoRegion({seed, 1, 1}, [this](const Operation &step) -> Done {
            const auto committed = m_workspace->commit(step);
            return committed ? Done() : Done(committed.error());
        });
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
        m_context = std::make_unique<ui::UiContext>(*m_workspace, m_clock);
        m_context->choose(m_workspace->dataset().groups.begin()->id, 2027);
        QObject::connect(m_context.get(), &ui::UiContext::told, m_context.get(),
                         [this](const ui::Message &message) { m_told = message; });
        QObject::connect(m_context.get(), &ui::UiContext::placeAsked, m_context.get(),
                         [this](const ui::Place &place) { m_place = place; });
    }
    ~OpenFile() { QSettings().clear(); }

    ui::UiContext &context() { return *m_context; }
    workspace::Workspace &workspace() { return *m_workspace; }
    const Dataset &dataset() const { return m_workspace->dataset(); }
    Id<CoreGroup> group() const { return m_context->group(); }
    FixedClock &clock() { return m_clock; }
    void speak(const char *language)
    {
        m_words.speak(QString::fromLatin1(language));
        QCoreApplication::processEvents(); // windows are told by an event
    }
    // What the page has said last, and where it has led last.
    const ui::Message &told() const { return m_told; }
    const ui::Place &place() const { return m_place; }

    // Commits a step that must go.
    void carryOut(const Result<Operation> &step)
    {
        QVERIFY2(step, step ? "" : qPrintable(describe(step.error())));
        const auto done = m_workspace->commit(*step);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
    // A page as the window shows it.
    void show(ui::Page &page, const QSize &size = {ui::space::windowWidth, ui::space::windowHeight})
    {
        page.resize(size);
        page.showGroup(m_context->group(), m_context->year());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    // With KV_PICTURES naming a folder: pictures of a page in both languages and both appearances.
    // `isReady`: what a page that works aside has to reach before it is worth a picture.
    void picture(
        ui::Page &page, const QString &name,
        const std::function<bool()> &isReady = [] { return true; })
    {
        const QString folder = qEnvironmentVariable("KV_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::Appearance::Dark : ui::Appearance::Light, 100);
            for (const char *language : {"fi", "en"}) {
                speak(language);
                QVERIFY(QTest::qWaitFor(isReady, patience));
                // The rail and the bars take their part of the window.
                page.resize(dark ? QSize(1280 - 188, 800 - 120) : QSize(1024 - 52, 640 - 120));
                for (int round = 0; round < 3; ++round) // layouts ask for another one
                    QCoreApplication::processEvents();
                page.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, name, QLatin1String(language),
                                          dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
        ui::applyTheme(*qApp, ui::Appearance::Light, 100);
        speak("en");
        QVERIFY(QTest::qWaitFor(isReady, patience));
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 12, 15)};
    SeededEntropy m_entropy{5};
    words::Words m_words;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<ui::UiContext> m_context;
    ui::Message m_told;
    ui::Place m_place;
};

// A widget by what a screen reader calls it, or by its text; it must be there.
template <typename T>
T *named(QWidget &page, const QString &name)
{
    const auto widgets = page.findChildren<T *>();
    for (T *widget : widgets) {
        if (widget->accessibleName() == name || widget->accessibleDescription() == name)
            return widget;
        if constexpr (requires { widget->text(); }) {
            if (widget->text() == name)
                return widget;
        }
    }
    qFatal("there is no widget called %s", qPrintable(name));
    return nullptr;
}

inline QAction *actionNamed(QWidget &page, const QString &text)
{
    const auto actions = page.actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    qFatal("there is no action called %s", qPrintable(text));
    return nullptr;
}

} // namespace kv::support
