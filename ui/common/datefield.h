// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;

namespace kv::ui {

// A date as the language writes it (15.9.2026), with the weekday beside it and a calendar behind
// the arrow.
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const;
    void setDate(const QDate &date);
    void setRange(const QDate &first, const QDate &last);
    // The name for screen readers, and of the field that a label is the buddy of.
    void setName(const QString &name);
    QDateEdit *edit() const { return m_edit; }

signals:
    void dateChanged(const QDate &date); // by the user or by setDate()

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void colorCalendar();
    void showWeekday();

    QDateEdit *m_edit;
    QLabel *m_weekday;
};

} // namespace kv::ui
