// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/openfile.h"
#include "ui/transfer/receiveassistant.h"
#include "ui/transfer/sendassistant.h"
#include "ui/transfer/transferpage.h"
#include "words/words.h"
#include "workspace/desks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace kv::support {

// Two advisors, each at a file and a page of their own, who send each other real files through the
// assistants, as a hand at the keyboard would.
class TransferDesks
{
public:
    TransferDesks()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("kiertovuoro-test"));
        QCoreApplication::setApplicationName(QStringLiteral("transfer"));
        QSettings().clear();
        ui::applyTheme(*qApp, ui::Appearance::Light, 100);
        speak("en");
        desks.found();
        for (int i = 0; i < 2; ++i) {
            contexts.push_back(std::make_unique<ui::UiContext>(desks.file(i), desks.clock));
            QObject::connect(contexts.back().get(), &ui::UiContext::told, contexts.back().get(),
                             [this](const ui::Message &message) { told = message; });
            pages.push_back(std::make_unique<ui::TransferPage>(*contexts.back()));
            pages.back()->resize(ui::space::windowWidth - ui::space::railIcons,
                                 ui::space::windowHeight - 120);
            pages.back()->showGroup({}, 2027);
            pages.back()->show();
        }
    }

    void speak(const char *language)
    {
        words.speak(QString::fromLatin1(language));
        QCoreApplication::processEvents();
    }
    ui::TransferPage &page(int desk) { return *pages.at(size_t(desk)); }
    const Dataset &dataset(int desk) { return desks.file(desk).dataset(); }

    // A widget in what is in sight, by its name or text.
    template <typename T>
    static T *visible(QWidget &in, const QString &name)
    {
        for (T *widget : in.findChildren<T *>()) {
            bool is = widget->accessibleName() == name;
            if constexpr (requires { widget->text(); })
                is = is || widget->text() == name;
            if (is && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static bool press(QWidget &in, const QString &name)
    {
        auto *button = visible<QAbstractButton>(in, name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        QCoreApplication::processEvents();
        return true;
    }
    static bool type(QWidget &in, const QString &name, const QString &text)
    {
        auto *field = visible<QLineEdit>(in, name);
        if (!field) { // the line of a list in which one may type
            auto *list = visible<QComboBox>(in, name);
            field = list ? list->lineEdit() : nullptr;
        }
        if (!field)
            return false;
        field->clear();
        QTest::keyClicks(field, text);
        return true;
    }
    static QString cell(QWidget &in, const QString &table, int row, int column)
    {
        auto *view = visible<QTableView>(in, table);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }
    static int rows(QWidget &in, const QString &table)
    {
        auto *view = visible<QTableView>(in, table);
        return view ? view->model()->rowCount() : -1;
    }

    // Sends all of the group by the assistant; the path of the file, the four words in `spoken`.
    QString sent(int from, int to)
    {
        ui::SendAssistant *assistant = page(from).send();
        if (!type(*assistant, QStringLiteral("Receiver"), workspace::Desks::nameOf(to))
            || !type(*assistant, QStringLiteral("What it is given for"),
                     QStringLiteral("Sijaisuus"))
            || !press(*assistant, QStringLiteral("Next"))
            || !press(*assistant,
                      QStringLiteral("Hand-over of a group: All that a new advisor of the group "
                                     "needs; persons who have agreed to it."))
            || !press(*assistant, QStringLiteral("Next"))
            || !press(*assistant, QStringLiteral("Next")))
            return {};
        assistant->setFolder(folder.path());
        spoken = assistant->draft().passphrase;
        const QString path = folder.filePath(assistant->draft().name);
        return press(*assistant, QStringLiteral("Write the file")) ? path : QString();
    }

    // Bytes as a file that a mail program has saved.
    QString kept(const QByteArray &bytes)
    {
        const QString path = folder.filePath(QStringLiteral("saapunut.kvexchange"));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    // The assistant at its preview of a file that was sealed with the words of the desks.
    ui::ReceiveAssistant *opened(int desk, const QByteArray &bytes)
    {
        ui::ReceiveAssistant *assistant = page(desk).receive(kept(bytes));
        if (!assistant->draft().bundle) {
            type(*assistant, QStringLiteral("The four words"), desks.words);
            press(*assistant, QStringLiteral("Next"));
        }
        return assistant;
    }

    QTemporaryDir folder;
    words::Words words;
    workspace::Desks desks{2};
    std::vector<std::unique_ptr<ui::UiContext>> contexts;
    std::vector<std::unique_ptr<ui::TransferPage>> pages;
    ui::Message told;
    QString spoken;
};

} // namespace kv::support
