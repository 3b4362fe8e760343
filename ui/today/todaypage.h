// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/today/tasks.h"

#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kv::ui {

class Card;

// Tänään: the next meeting and what is to be done now. All of it is computed from the data, again
// at each change of it; every task leads to the place where it is done.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Today; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Deed = std::function<void()>;

    void refresh() override;
    void addNextMeeting(QVBoxLayout *column);
    void addTasks(QVBoxLayout *column);
    void addTask(Card *card, const Task &task);
    void addSilent(QVBoxLayout *column);
    void addShare(QVBoxLayout *column);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &about, Deed deed);
    QString sentenceOf(const Task &task) const;
    void lead(Room room, Id<Meeting> meeting, const char *part);
    void copySilent(const QList<Id<Company>> &companies);

    Id<CoreGroup> m_group;
    QScrollArea *m_scroll;
};

} // namespace kv::ui
