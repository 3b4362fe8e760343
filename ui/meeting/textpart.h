// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/meeting.h"

#include <QWidget>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kv::ui {

// The texts of a meeting that are printed: directions, programme, description, and the theme in
// English. Finnish or English is shown, one at a time.
class TextPart : public QWidget
{
    Q_OBJECT

public:
    explicit TextPart(QWidget *parent = nullptr);

    void show(const Meeting &meeting);
    using QWidget::show;
    // Puts what stands in the fields on the meeting.
    void takeInto(Meeting &meeting) const;
    void retranslate();

signals:
    void edited(); // a field was left

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString Meeting::*finnish;
        QString Meeting::*english;
        QLabel *label;
        QPlainTextEdit *edit;
        int lines;
    };

    void addField(QFormLayout *form, QString Meeting::*finnish, QString Meeting::*english,
                  int lines);
    void store();
    void fill();
    QString Meeting::*shownOf(const Field &field) const;
    bool isEnglish() const;

    Meeting m_shown; // with what was typed, in both languages
    QList<Field> m_fields;
    QLabel *m_heading;
    QButtonGroup *m_languages;
    QLabel *m_themeLabel;
    QLineEdit *m_themeEn;
};

} // namespace kv::ui
