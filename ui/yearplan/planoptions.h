// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groups/aims.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace kv::planning {
struct Proposal;
}

namespace kv::ui {

// What a plan aims at: four switches in words, whether to plan only the rest, and the numbers
// behind it for those who want them.
class PlanOptions : public QWidget
{
    Q_OBJECT

public:
    explicit PlanOptions(QWidget *parent = nullptr);

    void show(const Aims &aims);
    Aims aims() const;
    bool keepsPlanned() const;
    // The numbers of a proposal; null: none yet.
    void showNumbers(const planning::Proposal *proposal);
    void retranslate();

signals:
    void aimsChanged(); // by the user
    void keepChanged();

private:
    struct Switch
    {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
    };

    std::array<Switch, 4> m_switches; // queue, wishes, travel, variety
    QCheckBox *m_keep;
    QToolButton *m_details;
    QLabel *m_numbers;
};

} // namespace kv::ui
