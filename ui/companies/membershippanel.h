// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groups/membership.h"
#include "ui/common/context.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace kv::ui {

class DateField;
class FormField;
class Heading;

// A membership's state as a reader calls it, in lower case.
QString wordOf(MembershipState state);

// How far a company is with the group shown, since when, and the change of it, which is a step of
// its own.
class MembershipPanel : public QWidget
{
    Q_OBJECT

public:
    MembershipPanel(UiContext &context, QWidget *parent);

    // A null company: one that is being added; state() and from() say how.
    void show(Id<Company> company);
    MembershipState state() const;
    QDate from() const;
    void retranslate();

signals:
    // Before the membership changes: what else was edited should be kept first.
    void aboutToChange();

private:
    void commit();
    void say();

    UiContext &m_context;
    Id<Company> m_company;
    Heading *m_periods;
    QComboBox *m_state;
    DateField *m_from;
    QPushButton *m_change;
    FormField *m_stateField;
    FormField *m_fromField;
};

} // namespace kv::ui
