// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groups/coregroup.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTimeEdit;

namespace kv::ui {

class FormField;
class PickRow;

// The rhythm of a group's meetings: weekdays, time of the evening, months, how many are expected,
// and when the invitations go out.
class RhythmFields : public QWidget
{
    Q_OBJECT

public:
    explicit RhythmFields(QWidget *parent = nullptr);

    void setGroup(const CoreGroup &group);
    // The group with what the fields say; its other fields as in `group`.
    CoreGroup taken(CoreGroup group) const;
    // Whether it can be kept; what cannot says so at its field.
    bool isValid() const;

signals:
    void changed(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    PickRow *m_weekdays;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    PickRow *m_months;
    QSpinBox *m_attendance;
    QSpinBox *m_inviteDays;
    FormField *m_weekdaysField;
    FormField *m_startField;
    FormField *m_endField;
    FormField *m_monthsField;
    FormField *m_attendanceField;
    FormField *m_inviteField;
};

} // namespace kv::ui
