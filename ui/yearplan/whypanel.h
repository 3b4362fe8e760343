// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace kv {
struct Company;
struct Meeting;
} // namespace kv

namespace kv::ui {

class Aside;
class Heading;
class UiContext;

// "Why this one?" of the chosen card, and "why not that one?" of the chosen company of the queue,
// with that company's figures. Answered beside the window; an older question is let go.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(UiContext &context, QWidget *parent = nullptr);

    // Null ids: nothing is chosen. `conflicts` are what the meeting breaks, known already.
    void show(Id<Meeting> meeting, Id<Company> company, const QStringList &conflicts);
    void retranslate();

private:
    QString figuresOf(Id<Company> company) const;
    void answer(const QStringList &reasons, const QStringList &whyNot);

    UiContext &m_context;
    Aside *m_aside;
    QScrollArea *m_scroll;
    Heading *m_title;
    QLabel *m_conflicts;
    QLabel *m_reasons;
    Heading *m_otherTitle;
    QLabel *m_other;
};

} // namespace kv::ui
