// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergereport.h"
#include "ui/transfer/decisionpanel.h"

class QButtonGroup;

namespace kv::ui {

// Two records that may be one company: joined field by field, or not the same.
class DuplicatePanel : public DecisionPanel
{
    Q_OBJECT

public:
    explicit DuplicatePanel(UiContext &context, QWidget *parent = nullptr);

    void show(const exchange::Duplicate &pair);
    using QWidget::show;
    void retranslate();

signals:
    void noted(); // that they are two: nothing in the data has changed

private:
    void join();

    exchange::Duplicate m_pair;
    QHash<QString, QButtonGroup *> m_choices; // by register; 1: the other's value
    QPushButton *m_join;
    QPushButton *m_notSame;
};

} // namespace kv::ui
