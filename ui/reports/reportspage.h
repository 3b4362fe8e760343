// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/block.h"
#include "domain/dataset.h"
#include "reports/report.h"
#include "ui/common/page.h"

#include <optional>

class QComboBox;
class QHBoxLayout;

namespace kv::ui {

class DateField;
class EmptyState;
class PaperView;

// Raportit: what to report of which time, group and language; the paper as it will be, and the ways
// to take it along.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Reports; }
    void showGroup(Id<CoreGroup> group, int year) override;
    void retranslate() override;
    void reveal(const Place &place) override;

    // Writes what is shown. Gives whether it did; the message strip says why not.
    bool writePdf(const QString &path);
    bool writeCsv(const QString &path);

private:
    enum Kind
    {
        AttendanceReport,
        ParticipantList
    };
    enum Period
    {
        WholeYear,
        Spring, // January to June
        Autumn, // July to December
        OwnPeriod
    };

    void makeActions();
    QHBoxLayout *makeChoices();
    QHBoxLayout *makePeriod();
    void fillGroups();
    void fillMeetings();
    void choosePeriod();
    void refresh() override;
    std::optional<documents::Paper> paper();
    DateRange period() const;
    Language language() const;
    QString fileName(const QString &ending) const;
    void choosePath(const QString &ending);
    void copy();

    bool m_filling = false;
    Id<CoreGroup> m_group; // of the report, which may differ from the window's
    Id<Meeting> m_meeting;
    int m_year = 0;
    std::optional<reports::Report> m_report; // what the paper was made from
    std::optional<documents::Paper> m_paper;
    QAction *m_pdf;
    QAction *m_csv;
    QAction *m_print;
    QAction *m_copy;
    QComboBox *m_kind;
    QComboBox *m_groups;
    QComboBox *m_language;
    QComboBox *m_period;
    QComboBox *m_meetings;
    DateField *m_from;
    DateField *m_until;
    QWidget *m_dash;
    PaperView *m_preview;
    EmptyState *m_problem;
};

} // namespace kv::ui
