// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/companyoperations.h"
#include "ui/common/context.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kv::ui {

class CompanySection;
class ElidedLabel;
class Heading;
class MembershipPanel;
class RecordHistory;

// All of one company, by value: what is edited becomes one step, when Save is pressed or the form
// is left for another part of the window.
class CompanyForm : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyForm(UiContext &context, QWidget *parent = nullptr);
    ~CompanyForm() override; // keeps what was edited

    // Shows a company; a null id: nothing. What was edited is kept first; false where it cannot be:
    // then the form stays, and says why.
    bool show(Id<Company> company);
    // Shows an empty card for a new company.
    bool showNew();
    Id<Company> company() const { return m_shown.company.id; }
    bool isNew() const { return m_isNew; }
    bool isEdited() const;
    // Makes the step. True where nothing is left to be saved.
    bool save();
    // Throws away what was edited.
    void revert();
    // Puts the cursor into the name.
    void edit();
    void retranslate();
    QSize minimumSizeHint() const override;

signals:
    void added(kv::Id<kv::Company> company);
    void discarded(); // a new company, before it was added

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void addSection(QVBoxLayout *column, QWidget *part);
    void fill(const operations::CompanyCard &card);
    operations::CompanyCard taken() const;
    bool leave();
    void afterChange();
    void afterCommit(const Operation &operation);
    void leaveBy(const QWidget *now);
    void tellBrokenTurns(Id<Company> company);
    QString twinOf(const QString &businessId, Id<Company> but) const;

    UiContext &m_context;
    operations::CompanyCard m_shown; // as the file has it
    operations::CompanyCard m_untouched; // as the form gives it back before any edit
    bool m_isNew = false;
    bool m_saving = false;
    ElidedLabel *m_title;
    QScrollArea *m_scroll;
    QWidget *m_nothing;
    Heading *m_nothingText;
    QList<CompanySection *> m_sections;
    QList<Heading *> m_headings;
    MembershipPanel *m_membership;
    RecordHistory *m_history;
    QWidget *m_foot;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace kv::ui
